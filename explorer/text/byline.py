"""Bylines: who wrote an article, for whom and on which day, as one line of its head says it."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.text.dateline import DATE, find_masthead, find_outlet


class Byline(NamedTuple):
    """What a byline states, each part None where it does not; `day` is as written."""

    author: str | None = None
    outlet: str | None = None
    day: str | None = None


_LONGEST = 140
_LEAD = re.compile(
    r"(?:By|BY|by|(?:Written|Story|Reported|Report|Words|Text|Analysis|Opinion|Comment) [Bb]y|From)"
    r"(?::\s?|\s)\s?"
)
_STAMPED = re.compile(
    r"(?:(?:first )?(?:published|posted|filed|updated)\b:?(?: on)? ?)?(?:[A-Z][a-z]{2,8}\.?,? )?"
    rf"(?P<day>{DATE.pattern})(?:,? (?:at )?\d{{1,2}}[:.]\d{{2}}[^|·•A-Z]{{0,12}}[A-Z]{{0,4}})?"
    r"[\s,|·•–—/-]*",
    re.IGNORECASE,
)
_BEFORE_DAY = re.compile(
    r"(?:(?<![\s,|·•–—/(-])[\s,|·•–—/(-]+)?(?:\b(?:updated|published|posted|on|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|"
    r"sat(?:ur)?|sun)(?:day)?)\b[.,:]{0,9}\s{0,9}){0,9}$",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?:(?<![\s,|·•–—/-])[\s,|·•–—/-]+)?\b\d{1,2}[ -]min(?:ute)?s?\b.*$", re.IGNORECASE
)
_PARTS = re.compile(r"(?:(?<!\s)\s+)?[|·•/]\s*|(?<!\s)\s+[–—-]\s+|,\s+")
_AND = re.compile(r"(?<!\s)\s+(?:and|&|with|AND)\s+")
_ONE = r"[A-ZÀ-Þ](?:[\w'’-]|\.(?=[\sA-Z]|$))*"
_SMALL = r"(?:de|da|do|dos|del|di|du|van|von|der|den|ter|bin|bint|ibn|al|el|la|le|y|e)"
_NAME = re.compile(rf"{_ONE}(?: {_ONE}| {_SMALL}(?= )){{0,5}}")
_COLLECTIVE = re.compile(
    r"(?:our|the|a) (?:own )?(?:editorial board|editors|(?:special |staff )?correspondents?|staff|"
    r"news ?desk)",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|staff|bureau|contributor|columnist|chief|desk|"
    r"special|journalist|producer|agencies|analyst|fellow|professor)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s(?:in [A-ZÀ-Þ].*|for (?P<outlet>(?:the|The) [A-ZÀ-Þ].*|[A-ZÀ-Þ].*))$")
_AGENCY = re.compile(
    r"(?:AFP|AP|UPI|EFE|ANSA|dpa|DPA|PTI|ANI|IANS|TASS|Xinhua|Kyodo(?: News)?|Yonhap|Reuters|"
    r"Agence France-Presse|(?:The )?Associated Press|Bloomberg(?: News)?|RFE/RL)"
)
# Only beside a name in a byline: as a line of its own "Good News" is a headline.
_NEWSROOM = re.compile(
    r"\A(?:The )?(?:[A-Z][\w'’-]+ ){1,3}(?:News|Wire|News Agency|Press Agency|Today|Weekly|"
    r"Magazine|Radio|Television|Broadcasting)"
)
_ENDS_ANYHOW = re.compile(r"(?:[ap]\.m|Jr|Sr|[A-Z])\.$")


def find_byline(line: str) -> Byline | None:
    """Return what a line says as a byline, or None where it is none.

    Without "By" a line is a byline only where a well-known first name stands beside a day, or a
    name beside an outlet or a post.
    """
    line = line.strip()
    if len(line) > _LONGEST or (line[-1:] in ".!?:”\"’'" and not _ENDS_ANYHOW.search(line)):
        return None
    stamp = _STAMPED.match(line)
    rest = line[stamp.end() :] if stamp else line
    lead = _LEAD.match(rest)
    rest = rest[lead.end() :] if lead else rest
    # "The Washington Post" is a masthead run together with what stood beside it, nobody's name.
    if not rest or (rest.startswith("The ") and not _COLLECTIVE.match(rest)):
        return None
    found = DATE.search(rest)
    day = stamp["day"] if stamp else (found[0] if found else None)
    names = _LENGTH.sub("", _BEFORE_DAY.sub("", rest[: found.start()]) if found else rest)
    author, outlet, has_post = _sorted_out(names)
    if lead is None and not _speaks_for_itself(author, outlet, day, has_post):
        return None
    return Byline(author, outlet, day) if author or (lead and outlet) else None


def opens_as_byline(line: str) -> bool:
    """Tell whether a line begins as only a byline does ("By Jane Doe | Reuters")."""
    return _LEAD.match(line) is not None and find_byline(line) is not None


def _sorted_out(names: str) -> tuple[str | None, str | None, bool]:
    """Part the segments of a byline into names, an outlet, and posts that are neither."""
    people: list[str] = []
    outlet, has_post = None, False
    pieces = [piece.strip(" ()") for part in _PARTS.split(names) for piece in _AND.split(part)]
    for number, piece in enumerate(piece for piece in pieces if piece):
        name, called = _without_tail(piece)
        outlet = outlet or called
        if _COLLECTIVE.fullmatch(name):
            people.append(name[0].upper() + name[1:])
        elif paper := _outlet(name):
            outlet = outlet or paper
        elif _POST.search(name):
            has_post = True
        elif _NAME.fullmatch(name) and (number == 0 or " " in name):
            # A single word further on is a place.
            people.append(_cased(name))
        elif number == 0:
            return None, None, False
        has_post = has_post or name != piece
    return _listed(people), outlet, has_post


def _without_tail(part: str) -> tuple[str, str | None]:
    """Cut " in Lisbon" and " for The Lisbon Star" off a name; the latter is the outlet."""
    tail = _TAIL.search(part)
    return (part[: tail.start()], tail["outlet"]) if tail else (part, None)


def _outlet(part: str) -> str | None:
    if _AGENCY.fullmatch(part) or _NEWSROOM.fullmatch(part):
        return part
    return find_outlet(part) or (part if find_masthead(part) == part else None)


def _speaks_for_itself(
    author: str | None, outlet: str | None, day: str | None, has_post: bool
) -> bool:
    if author is None or " " not in author:
        return False
    return bool(outlet) or has_post or (day is not None and is_person(author))


def is_person(line: str) -> bool:
    """Tell whether a line is somebody's name and nothing else: a well-known first name and more."""
    from explorer.gazetteer import wordlists

    words = line.split()
    return (
        2 <= len(words) <= 4 and bool(_NAME.fullmatch(line)) and wordlists.is_first_name(words[0])
    )


def _cased(name: str) -> str:
    """Write JANE DOE as Jane Doe; a name that is not all in capitals stays as it is."""
    if not name.isupper() or len(name) < 5:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name)


def _listed(people: list[str]) -> str | None:
    if not people:
        return None
    head, last = people[:-1], people[-1]
    return f"{', '.join(head)} and {last}" if head else last
