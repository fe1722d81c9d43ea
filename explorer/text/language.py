"""Which language a text is written in: by its small words, and by letters others do not have.

A text too short to tell counts as English, the language the reader knows best, unless its letters
say otherwise. A language that is told and read by no pack keeps its own code.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

import msgspec

from explorer import typed
from explorer.gazetteer.tables import RESOURCES
from explorer.model import Span

ENGLISH = "en"
OTHER = "und"
"""ISO 639's code for a language that cannot be told."""


_LATIN_ONES = frozenset(["en", "de", "fr", "es", "it", "pt", "nl", "ca", "sv", "da", "no"])

_FILE = RESOURCES / "reading" / "languages.json"
_WORD = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"\b[A-Z]\.")
_SAMPLE = 400  # letters of a paragraph that are looked at
_PARAGRAPHS = 60
_LETTER = 3  # a letter only one language has says as much as this many small words
_SURE = 3
_OURS = 1.2
_TWO = 2
_FEW = 8  # small words and letters: a text with more of another language's is no English one
_OTHER_WORDS = 12  # shorter paragraphs are in the article's language
_CYRILLIC, _LATIN = re.compile(r"[Ѐ-ӿ]"), re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")


@cache
def read_languages() -> frozenset[str]:
    """Return the languages that are read: English, and each that has a pack."""
    packs = _FILE.parent.glob("*/pack.toml")
    return frozenset([ENGLISH, *(pack.parent.name for pack in packs)])


class _Language(msgspec.Struct, frozen=True):
    words: str
    letters: str = ""


class _File(msgspec.Struct, frozen=True):
    about: str
    languages: dict[str, _Language]
    scripts: dict[str, str]


class _Knowledge(msgspec.Struct, frozen=True):
    """What each word or letter says for, and the letters of the scripts read by nobody."""

    words: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]
    scripts: tuple[tuple[str, re.Pattern[str]], ...]
    english: frozenset[str]


@cache
def _known() -> _Knowledge:
    file = typed.json(_FILE.read_bytes(), _File)
    words: dict[str, tuple[str, ...]] = {}
    letters: dict[str, tuple[str, ...]] = {}
    for code, language in file.languages.items():
        for word in language.words.split():
            words[word] = (*words.get(word, ()), code)
        for letter in language.letters:
            letters[letter] = (*letters.get(letter, ()), code)
    scripts = tuple((code, re.compile(f"[{span}]")) for code, span in file.scripts.items())
    return _Knowledge(words, letters, scripts, frozenset(file.languages["en"].words.split()))


def _evidence(sample: str) -> dict[str, float]:
    """Return how much speaks for each language: its words, and letters of few languages."""
    known, low = _known(), sample.lower()
    count: dict[str, float] = defaultdict(float)
    # "D.C." and "J. C. Poe" hold no French "d'" and "c'".
    for word in _WORD.findall(_INITIAL.sub(" ", sample).lower()):
        for code in known.words.get(word, ()):
            count[code] += 1
    for letter in set(low) & known.letters.keys():
        codes = known.letters[letter]
        for code in codes:
            count[code] += min(low.count(letter), _LETTER * 4) / len(codes)
    return count


def _is_plainly_english(sample: str) -> bool:
    """Tell English quickly: nearly every article is, and it shall cost next to nothing."""
    words = sample.lower().split()
    hits = sum(map(_known().english.__contains__, words))
    return hits >= 8 and hits * 4 >= len(words)


def _script(sample: str) -> str | None:
    """Return the language whose script most of the sample is in, if that is neither of ours."""
    ours = len(_CYRILLIC.findall(sample)) + len(_LATIN.findall(sample))
    counts = {code: len(letters.findall(sample)) for code, letters in _known().scripts}
    code = max(counts, key=lambda each: counts[each])
    return code if counts[code] > ours else None


def _best(count: dict[str, float], sample: str, codes: frozenset[str] | None = None) -> str | None:
    """Return the language most speaks for, or None where too little speaks for any."""
    cyrillic = len(_CYRILLIC.findall(sample)) > len(_LATIN.findall(sample))
    fitting = {c: n for c, n in count.items() if codes is None or c in codes}
    if not fitting:
        return None
    top = max(fitting, key=lambda code: (fitting[code] * _weight(code), code))
    if fitting[top] < _SURE:
        return None
    # Names of people and places have the small words and letters of their language ("de la Peña"),
    # the sentences about them have English ones: so few of the others do not outvote these.
    english = fitting.get(ENGLISH, 0)
    if codes is None and english >= _TWO and fitting[top] <= min(_TWO * english, _FEW):
        return None if cyrillic else ENGLISH
    # Words of Latin letters in a Cyrillic text (names of firms) say nothing of its language.
    return None if cyrillic and top == ENGLISH else top


def _weight(code: str) -> float:
    """Return how a language counts beside its neighbours: those the reader reads come first."""
    return _OURS if code in read_languages() else 1.0


def recognise(text: str, stated: str | None = None) -> str:
    """Return the ISO 639-1 code of the language the text is in.

    Args:
        text: any text; its first paragraphs are looked at.
        stated: what the page says of itself; it decides where the words do not.

    Returns:
        a code; English where a Latin text is too short to tell, `OTHER` for a script nobody knows.
    """
    lines = [line for line in text[: _SAMPLE * _PARAGRAPHS].split("\n") if line.strip()]
    sample = "\n".join(line[:_SAMPLE] for line in lines[:_PARAGRAPHS])
    return _of_sample(sample) or stated or _by_letters(sample)


def _of_sample(sample: str) -> str | None:
    if _is_plainly_english(sample):
        return ENGLISH
    count = _evidence(sample)
    script = _script(sample)
    if script is not None:
        own = _best(count, sample)
        return own if own == "kk" and script in ("ar", "fa") else script
    return _best(count, sample)


def _by_letters(sample: str) -> str:
    if len(_CYRILLIC.findall(sample)) > len(_LATIN.findall(sample)):
        return "ru"
    return ENGLISH if _LATIN.search(sample) or not _WORD.search(sample) else OTHER


def of_paragraph(paragraph: str, article: str) -> str:
    """Return the language of one paragraph of an article in the language `article`.

    It is another one only where that is plain: a name or a motto in a foreign tongue is none.
    """
    sample = paragraph[:_SAMPLE]
    if article == ENGLISH and _is_plainly_english(sample):
        return ENGLISH
    if len(_WORD.findall(sample)) < _OTHER_WORDS:
        return article
    script = _script(sample)
    count = _evidence(sample)
    best = script or _best(count, sample)
    if best is None or best == article:
        return article
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    if best in _LATIN_ONES and 2 * cyrillic > latin:
        return article  # names of songs and firms
    is_plain = script is not None or (
        count[best] >= 2 * _SURE and count[best] > 2 * count.get(article, 0)
    )
    return best if is_plain else article


def parts(text: str, paragraphs: Sequence[Span], article: str) -> dict[str, list[Span]]:
    """Return the paragraphs by the language each is in; the article's own comes first."""
    found: dict[str, list[Span]] = {article: []}
    for span in paragraphs:
        code = of_paragraph(text[span.start : min(span.end, span.start + _SAMPLE)], article)
        found.setdefault(code, []).append(span)
    return found
