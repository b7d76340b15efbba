"""The columns of the spreadsheet of providers: what the sector fills in, and what goes where."""

TALIG = ("gebied", "samenvatting", "wat")
"""Columns that have a French and an English one beside them."""
VERPLICHT = {
    "naam": "De naam van de organisatie, zoals ze zichzelf noemt.",
    "gebied": "Het gebied dat de bron noemt.",
    "regios": "Een of meer provincies, of Brussel, met een komma of een | ertussen.",
    "samenvatting": "Wat de bron over de organisatie zegt, in één zin.",
    "wat": "Wat de bron zegt over wat ze doet.",
    "bron": "Het id van een bron in data/bronnen: elke uitspraak op deze site is na te kijken.",
}
"""Columns that must be there, and what goes in them."""
VRIJ = {
    "id": "Het id van het record; zonder deze kolom wordt het uit de naam gemaakt.",
    "plaats": "De plaats in de bron, bijvoorbeeld §5.3.",
    "zekerheid": "hoog, middel, laag of niet-gevonden.",
    "peildatum": "Van wanneer de informatie is: een jaar, een maand (2026-03) of een dag.",
    "website": "De website, als een bron ze toont.",
    "netwerk": "Waarom dit geen organisatie maar een netwerk is, als dat zo is.",
    **{f"{name}_{code}": f"{name} in het {language}." for name in TALIG for code, language in (("fr", "Frans"), ("en", "Engels"))},
}
"""Columns that may be there."""
KOLOMMEN = (*VERPLICHT, *VRIJ)
