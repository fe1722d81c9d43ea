"""Small towns that no list calls well known: where a local paper's words make a name one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from explorer.gazetteer import towns, wordlists
from explorer.gazetteer.folding import key_of
from explorer.gazetteer.matcher import Hit, Name
from explorer.model import Span
from explorer.toponyms.namesakes import offices_behind, people_behind
from explorer.toponyms.setting import choice

_RUN = re.compile(r"(?<![\w@.’'-])[A-ZÀ-Þ][\w’'-]*[\w-](?:\.? [A-ZÀ-Þ][\w’'-]*\w){0,3}", re.UNICODE)
_LEADING = wordlists.place_names("leading_names")
_SHORTEST = 4


@cache
def _no_towns() -> frozenset[str]:
    return frozenset(choice().no_towns.split())


def little_towns(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Return the names of places that the gazetteer's hits leave, one meaning standing for all."""
    taken = {index for hit in hits for index in (hit.span.start, hit.span.end - 1)}
    found = []
    for start, spelling in _spellings(text):
        key = key_of(spelling)
        end = start + len(spelling)
        if start in taken or end - 1 in taken:
            continue
        town = towns.towns_named(key)[0]
        name = Name(spelling, "town", town.country, "city", "towns", town.people, known=False)
        found.append(Hit(Span(start, end), spelling, (name,)))
    return found


def _spellings(text: str) -> Iterator[tuple[int, str]]:
    """Return the names of places in runs of capitalised words, each with its start.

    A run counts whole, or up to what a town has: "Berea City Council".
    """
    for run in _RUN.finditer(text):
        words, start = run.group().split(" "), run.start()
        if words[0] in _LEADING and len(words) > 1:
            start += len(words[0]) + 1
            words = words[1:]
        if words[-1].endswith(("’s", "'s")):
            words[-1] = words[-1][:-2]
        for count in range(len(words), 0, -1):
            spelling = " ".join(words[:count])
            if _is_town(spelling):
                if count == len(words) or _has_offices(text, start + len(spelling)):
                    yield start, spelling
                break


def _is_town(spelling: str) -> bool:
    if len(spelling) < _SHORTEST or not towns.is_town(key_of(spelling)):
        return False
    return spelling not in _no_towns() and not wordlists.is_first_name(spelling)


def _has_offices(text: str, end: int) -> bool:
    return bool(offices_behind().match(text, end) or people_behind().match(text, end))
