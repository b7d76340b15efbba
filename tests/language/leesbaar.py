"""How easy a page of Markdown reads: sentence length, long words, and the Flesch measure of its language.

Syllables are counted as groups of vowels, as is usual; good to within a few points.
"""

import re
from dataclasses import dataclass

KLINKERS = {
    "nl": r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ei|ij|ui|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]",
    "fr": r"eau|oui|aie|oi|ai|ei|au|ou|eu|œu|an|en|in|on|un|ie|ui|[aeiouyàâäéèêëîïôöùûüœ]",
    "en": r"[aeiouy]+",
}
LANG = 12
"""From how many letters on a word counts as long."""


@dataclass(frozen=True)
class Maat:
    """The measure of a text.

    Attributes:
        zinnen: how many sentences, list items among them.
        per_zin: words per sentence.
        langste: words in the longest sentence.
        lange_woorden: the share of long words, out of 100.
        flesch: the reading ease of its language; 60 to 70 is plain, above 70 easy.
    """

    zinnen: int
    per_zin: float
    langste: int
    lange_woorden: float
    flesch: float


def maat(markdown: str, taal: str) -> Maat:
    """Measure what a reader reads: no front matter, sources, macros, links or HTML."""
    found = [words for sentence in zinnen(markdown) if (words := re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", sentence))]
    words = [word for sentence in found for word in sentence]
    per_sentence = len(words) / len(found)
    per_word = sum(lettergrepen(word, taal) for word in words) / len(words)
    long = 100 * sum(len(word) >= LANG for word in words) / len(words)
    return Maat(len(found), per_sentence, max(map(len, found)), long, _flesch(per_sentence, per_word, taal))


def zinnen(markdown: str) -> list[str]:
    """The sentences of a page; a heading and an item of a list are sentences too."""
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    blocks = [block for block in re.split(r"\n\s*\n|\n(?=- |\d+\. )", body) if not re.search(r"\{ \.bij \}|^(?:Bron|Source)\s?:|^<p>", block.strip())]
    plain = [re.sub(r"\{[^}]*\}\}?|^#+ |^- |^\d+\. |\[([^\]]*)\]\([^)]*\)|[*_]", r"\1", block.strip(), flags=re.MULTILINE) for block in blocks]
    return [sentence for block in plain for sentence in re.split(r"(?<=[.?!:])\s+", " ".join(block.split())) if sentence]


def lettergrepen(woord: str, taal: str) -> int:
    """The syllables of a word: its groups of vowels, without the e that French and English do not say."""
    plain = woord.lower()
    if taal == "en":
        plain = re.sub(r"(?<=[^aeiouyl])e(?:s|d)?$", "", plain)
    if taal == "fr":
        plain = re.sub(r"(?<=[^aeiouyàâéèêëîïôùû])e(?:s|nt)?$", "", plain)
    return max(1, len(re.findall(KLINKERS[taal], plain)))


def _flesch(per_sentence: float, per_word: float, taal: str) -> float:
    """Flesch-Douma for Dutch, Kandel and Moles for French, Flesch for English."""
    return {
        "nl": 206.84 - 0.93 * per_sentence - 77 * per_word,
        "fr": 207 - 1.015 * per_sentence - 73.6 * per_word,
        "en": 206.835 - 1.015 * per_sentence - 84.6 * per_word,
    }[taal]
