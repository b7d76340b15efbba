"""What the YAML parser complains of, said to an editor in Dutch."""

_QUOTE = "een aanhalingsteken is niet gesloten"
_SIGN = "dit teken kan hier niet staan; zet de tekst tussen aanhalingstekens"
_TAG = "een uitroepteken aan het begin leest YAML als een tag; zet de tekst tussen aanhalingstekens"
_DIRECTIVE = "een regel die met % begint, leest YAML als een opdracht; zet de tekst tussen aanhalingstekens"
_BLOCK = "achter | of > staat op dezelfde regel niets meer; de tekst begint op de volgende regel, ingesprongen"
_ESCAPE = "een backslash tussen dubbele aanhalingstekens leest YAML als een code; gebruik enkele aanhalingstekens"
_KEY = "de inspringing of een aanhalingsteken klopt niet"

_REASONS = {
    "could not find expected ':'": "hier ontbreekt een dubbele punt",
    "mapping values are not allowed in this context": "een dubbele punt te veel; zet de tekst tussen aanhalingstekens",
    "mapping keys are not allowed in this context": "een vraagteken vooraan; zet de tekst tussen aanhalingstekens",
    "block sequence entries are not allowed in this context": "een lijst mag hier niet beginnen; zet ze op een nieuwe regel",
    "did not find expected key": _KEY,
    "did not find expected <document start>": _KEY,
    "did not find expected '-' indicator": "een streepje ontbreekt, of de inspringing klopt niet",
    "did not find expected ',' or ']'": "een komma of ] ontbreekt",
    "did not find expected ',' or '}'": "een komma of } ontbreekt",
    "did not find expected node content": "hier ontbreekt een waarde",
    "found unexpected end of stream": _QUOTE,
    "found unexpected document indicator": _QUOTE,
    "found character that cannot start any token": _SIGN,
    "found unexpected ':'": _SIGN,
    "did not find expected alphabetic or numeric character": _SIGN,
    "found undefined tag handle": _TAG,
    "did not find expected '!'": _TAG,
    "did not find the expected '>'": _TAG,
    "did not find expected tag URI": _TAG,
    "did not find URI escaped octet": _TAG,
    "found an incorrect leading UTF-8 octet": _TAG,
    "found an incorrect trailing UTF-8 octet": _TAG,
    "did not find expected whitespace or line break": _TAG,
    "did not find expected comment or line break": _BLOCK,
    "found an indentation indicator equal to 0": _BLOCK,
    "found a tab character where an indentation space is expected": "een tab in de inspringing",
    "found a tab character that violates indentation": "een tab in de inspringing",
    "found unknown escape character": _ESCAPE,
    "did not find expected hexdecimal number": _ESCAPE,
    "found invalid Unicode character escape code": _ESCAPE,
    "could not find expected directive name": _DIRECTIVE,
    "found unknown directive name": _DIRECTIVE,
    "found unexpected non-alphabetical character": _DIRECTIVE,
    "found incompatible YAML document": _DIRECTIVE,
    "found duplicate %YAML directive": _DIRECTIVE,
    "found duplicate %TAG directive": _DIRECTIVE,
    "found extremely long version number": _DIRECTIVE,
    "did not find expected version number": _DIRECTIVE,
    "did not find expected digit or '.' character": _DIRECTIVE,
    "did not find expected whitespace": _DIRECTIVE,
}
_LATE = {reason for reason, said in _REASONS.items() if said == _QUOTE} | {
    "could not find expected ':'",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
}


def noticed_late(complaint: str) -> bool:
    """Whether the parser complains only lines after the place that is wrong, which is where it began."""
    return complaint in _LATE


def reason_for(complaint: str) -> str:
    """The Dutch reason for a complaint of the parser; a general one when it is not known."""
    return _REASONS.get(complaint, _KEY)
