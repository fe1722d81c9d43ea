"""When: the words for a time in a text, and the days they mean, by the day of publication alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec

from explorer.extract.date_rules import RULES
from explorer.extract.date_words import HINT, MONTHS, PATTERNS
from explorer.extract.moments import Moment
from explorer.extract.periods import Period
from explorer.model import Span

_MODALS = (
    r"will|won[’']t|shall|must|should|(?-i:may)|might|can|cannot|could|[a-z]+[’']ll|going to|"
    r"(?:is|are) to"
)
_RESOLVES = (
    r"promised|vowed|pledged|agreed|invited|ordered|asked|decided|wants?|hoped|planned|threatened|"
    r"intended|expected|scheduled|due|set|told \w+|urged \w+"
)
_FUTURE = re.compile(
    rf"\b(?:(?:{_MODALS})(?: not| also)?(?: be| have)?(?: been)?(?: \w+(?:ed|en|wn|nt|ne)\b)?|"
    rf"(?:{_RESOLVES}) to \w+|(?:is|are|was|were|be) (?:set|due|expected|scheduled|likely|slated|"
    r"planned|supposed|poised|bound|about)|expects?|plans? to|planned for|planning|scheduled|"
    r"due (?:on|in|to|by|at|next)|upcoming|slated|set for|to be held|hopes? to|aims? to|"
    r"intends? to|ahead of|forthcoming|would (?:be \w+ed|have to \w+|(?!have|be told))|"
    r"deadline|starting|"
    r"beginning|(?:postponed|delayed) (?:to|until|till)|adjourned until|(?:un)?likely|"
    r"takes? (?:effect|office)|go(?:es)? to the polls|begins|opens|starts|holds|returns|hosts|"
    r"meets|faces|visits|arrives|expires|resumes?|"
    r"(?<=[a-z]s )(?:meet|gather|begin|open|start|arrive|host))\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:\w{2,}ed|said|told|was|were|had|met|held|won|lost|began|left|went|came|took|made|gave|"
    r"got|saw|found|fell|rose|shot|hit|struck|sank|fled|broke|spoke|wrote|sent|led|shut|flew|"
    r"drove|ran|became|paid|brought|built|sold|bought|fought|swore|threw|tore|burst|sought|taught|"
    r"thought|caught|grew|drew|blew|knew|withdrew|overthrew|stood|understood|kept|slept|swept|"
    r"wept|did|has|have|been|since|ago|hurt|dug|hung|sprang|stole|rode|chose|froze|woke|wore|bit|"
    r"hid|beat|lay|laid|heard|bore|sat|spent|lent|bent|meant|dealt|fed|bred|bled|sped|"
    r"stuck|stung|swung|swam|sang|rang|drank|ate|forbade|forgot|shook|mistook|undertook|"
    r"resigned|agreed|after \w+ing|having)\b",
    re.IGNORECASE,
)
_NOT_PAST = frozenset({"need", "seed", "united", "expected", "scheduled", "planned", "indeed"})
_CLAUSE = re.compile(r"[;:—]|, (?:and|but|while|which|who|as|after)\b| but | while ")
ASIDE = frozenset({"decade", "offset_of"})  # what follows is not counted from these
_UNTIL = re.compile(r"[Uu]ntil |till ")
_PUT_OFF = re.compile(
    r"\b(?:adjourned|postponed|delayed|extended|suspended|prolonged|put off|pushed back|deferred|"
    r"banned|barred|closed|shut|jailed|remanded|detained)\b"
)
_REACH = 110
_STATED = re.compile(
    r"(?:(?P<m>[A-Za-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})|"
    r"(?P<d2>\d{1,2})(?:st|nd|rd|th)? (?P<m2>[A-Za-z]{3,9})\.?,? (?P<y2>\d{4})|"
    r"(?P<iso>\d{4}-\d{2}-\d{2})|(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y3>\d{4}))"
)


class Dated(msgspec.Struct, frozen=True):
    """Words for a time, where they stand, the rule that read them, and what they mean if known."""

    span: Span
    text: str
    rule: str
    period: Period | None
    direction: int


def parse_day(words: str | None) -> date | None:
    """Return the day that words like "3 May 2021" or "2021-05-03" name, or None.

    A day of numbers alone is read day first, unless the second number can be no month.
    """
    found = _STATED.search(words or "")
    if found is None:
        return None
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        if found["y3"]:
            first, second = int(found["a"]), int(found["b"])
            day, month = (first, second) if second <= 12 else (second, first)
            return date(int(found["y3"]), month, day)
        name = (found["m"] or found["m2"]).lower()
        month = MONTHS.get(name, 0)
        return date(int(found["y"] or found["y2"]), month, int(found["d"] or found["d2"]))
    except ValueError:
        return None


def _last_cue(stretch: str) -> int:
    """Return 1 or -1 for the last word that shows the tense, 0 if none does."""
    future = max((m.end() for m in _FUTURE.finditer(stretch)), default=-1)
    past = max(
        (m.end() for m in _PAST.finditer(stretch) if m.group().lower() not in _NOT_PAST), default=-1
    )
    return (future >= past > -1 or future > past) - (past > future)


def _first_cue(stretch: str) -> int:
    future = _FUTURE.search(stretch)
    past = next((m for m in _PAST.finditer(stretch) if m.group().lower() not in _NOT_PAST), None)
    if future is None or past is None:
        return bool(future) - bool(past)
    return 1 if future.start() <= past.start() else -1


def direction(text: str, sentence: Span, words: Span) -> int:
    """Tell whether the words for a time speak of what is to come (1), what is past (-1) or not."""
    behind = text[max(sentence.start, words.start - _REACH) : words.start]
    parts = _CLAUSE.split(behind)
    cue = _last_cue(parts[-1])
    if _UNTIL.match(text, words.start) and (cue >= 0 or _PUT_OFF.search(behind)):
        return 1
    if cue:
        return cue
    ahead = text[words.end : min(sentence.end, words.end + _REACH)]
    return _first_cue(_CLAUSE.split(ahead, maxsplit=1)[0]) or _last_cue(behind) or _first_cue(ahead)


def _matches(text: str, sentence: Span) -> Iterable[tuple[str, re.Match[str]]]:
    """Return the words for a time in the sentence, in order, none overlapping another."""
    if not HINT.search(text, sentence.start, sentence.end):
        return []
    taken = bytearray(sentence.end - sentence.start)
    found = []
    for name, pattern in PATTERNS:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.start() - sentence.start, match.end() - sentence.start
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((name, match))
    return sorted(found, key=lambda item: item[1].start())


_LEADING = re.compile(
    r"(?:[Ss]ince|[Bb]y|[Uu]ntil|till|to|of|and|or|an?|the|for|from|before|after) "
)


def _shown(name: str, match: re.Match[str]) -> Span:
    """Return the words to show: without the small word that only introduced a month or year."""
    if name in ("month", "year", "season"):
        lead = _LEADING.match(match.group())
        if lead:
            return Span(match.start() + lead.end(), match.end())
    if name == "year_of_event":
        return Span(match.start(), match.end() - 1)
    return Span(*match.span())


def find(
    text: str,
    sentence: Span,
    published: date | None,
    reference: Period | None = None,
) -> list[Dated]:
    """Return the words for a time in one sentence and what they mean.

    Args:
        text: the article.
        sentence: the sentence to read.
        published: the day of publication; without it only full dates are known.
        reference: what was dated before this sentence, for "three days later".
    """
    dated: list[Dated] = []
    near: Period | None = None
    for name, match in _matches(text, sentence):
        span = _shown(name, match)
        tense = direction(text, sentence, Span(*match.span()))
        period = RULES[name](match, Moment(published, tense, reference, near))
        if period is None and name == "offset_of":
            continue  # "two days after the vote" says nothing where the vote has no day
        dated.append(Dated(span, span.slice(text), name, period, tense))
        if period is not None and name not in ASIDE:
            reference = near = period
    return dated
