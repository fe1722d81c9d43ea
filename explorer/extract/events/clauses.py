"""Sentences cut into clauses and told in one line: what an event's summary is made of."""

from __future__ import annotations

import re

from explorer.gazetteer import wordlists
from explorer.model import Span

LONGEST = 160
_CUTS = re.compile(
    r"(?:[;—]\s*|, (?=(?:and|but|while|followed by|as|where|after|before|which|who|whose|"
    r"although|though|because|since|then|or|ending|killing|leaving|saying|adding)\b)|"
    r" (?=(?:and then|but|while|after|before|although|because)\b (?!that\b|[\d\"“])))"
)
_CONNECTIVE = re.compile(rf"(?:(?:{wordlists.any_of_events('connectives')})\b,? )+", re.IGNORECASE)
_JOINER = re.compile(
    r"(?:and|but|while|as|where|which|who|although|though|because|"
    r"that(?= (?:he|she|it|they|we|the|an?|his|her|its|their|there|[A-Z]\w+)\b)) "
)
_HANGING = re.compile(rf"(?:{wordlists.any_of_events('hanging')})\b")
_RELATIVE = re.compile(rf"(?:{wordlists.any_of_events('relative')})\b")
_TINY = 40
_SPACE = re.compile(r"\s+")
_VERB = re.compile(rf"\b(?:\w{{2,}}ed|{wordlists.any_of_events('finite_verbs')}|\w{{3,}}s)\b")


def clause_at(text: str, sentence: Span, offset: int) -> Span:
    """Return the clause of the sentence that the offset lies in, with a verb if there is one."""
    bounds = [sentence.start]
    for cut in _CUTS.finditer(text, sentence.start, sentence.end):
        if not _inside_marks(text, sentence.start, cut.start()):
            bounds.append(cut.end())
    bounds.append(sentence.end)
    index = max(i for i, start in enumerate(bounds[:-1]) if start <= max(offset, sentence.start))
    first, last = index, index + 1
    while (
        not _VERB.search(text, bounds[first], bounds[last])
        or bounds[last] - bounds[first] < _TINY
        or (first > 0 and _RELATIVE.match(text, bounds[first]))
    ):
        if first > 0:
            first -= 1
        elif last < len(bounds) - 1:
            last += 1
        else:
            break
    return Span(bounds[first], bounds[last])


def _inside_marks(text: str, start: int, at: int) -> bool:
    stretch = text[start:at]
    return stretch.count("“") > stretch.count("”") or stretch.count('"') % 2 == 1


def one_line(text: str, clause: Span, sentence: Span, *, alone: bool = True) -> str:
    """Return the clause as one line of at most 160 characters, a sentence of its own.

    A short sentence is told whole where it holds but this one event (`alone`).
    """
    whole = _tidy(sentence.slice(text))
    if alone and len(whole) <= LONGEST:
        return whole
    line = whole if _HANGING.match(text, clause.start) else _tidy(clause.slice(text))
    if len(line) > LONGEST:
        line = line[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:—-") + "…"
    return line


def _tidy(words: str) -> str:
    line = _SPACE.sub(" ", words).strip(" ,;:—–-")
    for opening in (_CONNECTIVE, _JOINER):
        lead = opening.match(line)
        if lead and len(lead.group()) < len(line):
            line = line[lead.end() :]
    line = line.strip(" ,;:—–-")
    if line and line[-1] not in ".!?…”\"’'":
        line += "."
    return line[:1].upper() + line[1:]
