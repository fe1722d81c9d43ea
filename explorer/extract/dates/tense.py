"""Whether a sentence speaks of what is to come or of what is past, where it names a time."""

from __future__ import annotations

import re

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
_UNTIL = re.compile(r"[Uu]ntil |till ")
_PUT_OFF = re.compile(
    r"\b(?:adjourned|postponed|delayed|extended|suspended|prolonged|put off|pushed back|deferred|"
    r"banned|barred|closed|shut|jailed|remanded|detained)\b"
)
_REACH = 110


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
