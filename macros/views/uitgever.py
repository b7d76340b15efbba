"""Who publishes the site and where a reader can turn, or that nobody filled it in yet."""

from markupsafe import Markup

from macros.views.lezer import Lezer


# Not named as the setting: a name in ``extra`` hides a macro of that name.
def uitgegeven_door(lezer: Lezer) -> Markup:
    """Wie de site uitgeeft, uit ``extra.uitgever`` in mkdocs.yml; anders dat het nog niet ingevuld is."""
    return lezer.toon("uitgever/uitgever.html", uitgever=lezer.uitgever)


def contact(lezer: Lezer) -> Markup:
    """Waar een lezer terechtkan, uit ``extra.uitgever`` in mkdocs.yml; anders dat er nog geen adres is."""
    return lezer.toon("uitgever/contact.html", uitgever=lezer.uitgever)
