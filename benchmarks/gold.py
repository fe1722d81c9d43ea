"""The test cases as types: what an expert reader says an article holds (tests/cases/README.md)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from explorer.model import CountryRole, Precision, Span

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"

ENGLISH = "en"
LANGUAGES = ("de", "es", "fr", "kk", "ru", "uk")
"""The other languages there are cases in: a file begins with its language's code."""

SPEECH = ("sentence", "fragment")
MARKS = "“”\"«»„‟‘’'`‚‹›"


class GoldQuote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One pair of marks. `speaker` None: no reader can tell; `…_also`: as good an answer."""

    text: str
    kind: Literal["sentence", "fragment", "term", "nested", "title", "nickname"]
    speaker: str | None = None
    cue: str | None = None
    speaker_also: tuple[str, ...] = ()
    utterance: str | None = None
    kind_also: tuple[str, ...] = ()


class GoldCountry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One country. `optional` mentions may be counted or not; a missing role is not judged."""

    code: str
    mentions: int
    forms: tuple[str, ...] = ()
    optional: int = 0
    role: CountryRole | None = None


class GoldPerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One person. `leader` None: readers differ, so it is not judged."""

    name: str
    role: str | None = None
    country: str | None = None
    organisation: str | None = None
    leader: bool | None = None
    role_also: tuple[str, ...] = ()


class GoldDate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When an event took place; `also` lists other readings that are as good.

    An `optional` one may be found or not; without a `date` it may be read as anything.
    """

    date: str | None
    precision: Precision
    date_text: str | None = None
    also: tuple[str, ...] = ()
    optional: bool = False


class GoldDropped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line that is no part of the story, by how it starts."""

    starts_with: str
    why: str


class GoldFiled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The dateline."""

    place: str
    country: str | None = None


class GoldNot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must not be found: the traps."""

    countries: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


class Gold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The expert reading of one case."""

    quotes: tuple[GoldQuote, ...] = ()
    countries: tuple[GoldCountry, ...] = ()
    people: tuple[GoldPerson, ...] = ()
    dates: tuple[GoldDate, ...] = ()
    dropped: tuple[GoldDropped, ...] = ()
    filed_from: GoldFiled | None = None
    title: str | None = None
    excluded: GoldNot = msgspec.field(name="not", default_factory=GoldNot)


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One case: an invented article and what a reader finds in it.

    Of one in another `language` a sentence is too short to tell it by: the reader has chosen it.
    """

    id: str
    label: str
    style: str
    text: str
    gold: Gold
    complete: tuple[Literal["quotes", "countries", "leaders", "dates", "dropped"], ...]
    expect: Literal["pass", "fail"] = "pass"
    published: str | None = None
    comment: str | None = None
    language: str = ENGLISH


_decoder = msgspec.json.Decoder(list[Case])


def read_cases(*, held: bool = False, language: str = ENGLISH) -> list[Case]:
    """Return the open cases in a language (ISO 639-1), or the held ones, in file order.

    Raises:
        msgspec.ValidationError: a file does not follow the format; the message names the field.
    """
    if language != ENGLISH:
        paths = sorted((CASES / "held" if held else CASES).glob(f"{language}_*.json"))
    elif held:
        others = tuple(f"{code}_" for code in LANGUAGES)
        paths = sorted((CASES / "held").glob("*.json"))
        paths = [path for path in paths if not path.name.startswith(others)]
    else:
        paths = sorted(CASES.glob("open_*.json"))
    return [case for path in paths for case in _decoder.decode(path.read_bytes())]


def quote_spans(case: Case) -> list[Span]:
    """Return where the gold quotes stand, each after the start of the one before."""
    spans: list[Span] = []
    after = 0
    for quote in case.gold.quotes:
        start = _locate(case.text, quote.text, after)
        spans.append(Span(start, start + len(quote.text)))
        after = start + 1
    return spans


def _locate(text: str, wanted: str, after: int) -> int:
    start = text.find(wanted, after)
    first = start
    while start != -1:
        if text[:start].rstrip()[-1:] in tuple(MARKS):
            return start
        start = text.find(wanted, start + 1)
    if first == -1:
        raise ValueError(f"not in the text: {wanted!r}")
    return first
