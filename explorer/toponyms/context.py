"""What stands around a name: is it part of an organisation's or a person's name, or a place?

Nothing here knows a country; the rules look at the words before and after a stretch of text.
"""

from __future__ import annotations

import re
from functools import cache

from explorer.gazetteer import tables, wordlists
from explorer.gazetteer.matcher import Hit

_REACH = 60
_ORGANISATION_NOUNS = wordlists.any_of_places("organisation_nouns")
_TEAM = wordlists.any_of_places("teams")
_AFTER = re.compile(
    rf"(?:\s(?:[A-Z][\w&.’-]*|&)){{0,3}}?\s(?:{_ORGANISATION_NOUNS})(?![\w’'])"
    r"(?! (?:Minister|Ministry|Secretary|Commissioner|Envoy))"
)
_TREATY_AFTER = re.compile(rf"\s(?:Peace )?(?:{wordlists.any_of_places('treaties')})(?![\w’'])")
_TEAM_AFTER = re.compile(rf"\s(?:{_TEAM})(?!\w)")
_TITLE_BETWEEN = re.compile(rf"\b(?:{wordlists.any_of_places('titles_between')})\b")
_BEFORE = re.compile(
    rf"(?:\b(?:{wordlists.any_of_places('before_of_place')}) "
    r"(?:of|for|de|d'|di|du) (?:the )?"
    rf"|\b(?:{wordlists.any_of_places('before_place')}) )$"
)
# What a town has as a town: "Paris Public Library" is in Paris, as "Paris police" are.
_OWN_OFFICE = re.compile(rf"\s(?:{wordlists.any_of_places('own_offices')})\b")
_GEOGRAPHY = re.compile(rf"\s(?:{wordlists.any_of_places('geography')})\b")
_GEOGRAPHY_OF_A_PEOPLE = re.compile(rf"\s(?:{wordlists.any_of_places('geography_of_a_people')})\b")
_KIN_BEFORE = re.compile(rf"\b(?:{wordlists.any_of_places('kin_before')}),? $")
_FOOD = re.compile(rf"\s(?:{wordlists.any_of_places('turkey_as_food')})\b")
_NAME_BEFORE = re.compile(r"([A-ZÀ-Þ][\w’'-]{0,60}\.?)(?: [A-Z]\.)?\s$")
_NAME_AFTER = re.compile(r"\s(?:[A-Z]\. )?([A-ZÀ-Þ][a-zß-ɏ’'-]\w*)")
_HONORIFIC = re.compile(rf"(?:\b(?:{wordlists.any_of_places('honorifics')})\.?\s)$")
_AFTER_PERSON = re.compile(
    r"(?:’s|'s)?,? (?:who|himself|herself|(?:\d{1,2}|aged \d{1,2}),|whose)\b|,? \d{1,2},"
)
_SAID = re.compile(rf",? (?:{wordlists.any_of_places('said')})\b")
_SPEAKS_BEFORE = re.compile(rf"\b(?:{wordlists.any_of_places('said_before')}) $")
_CLOSES = re.compile(r"[,.;:]|$")

_PLACE_AFTER_NAME = wordlists.place_names("follows_place_names")
_PLACE_WORD_BEFORE = re.compile(
    rf"(?:\b(?:{wordlists.any_of_places('places_before')}) (?:the )?"
    rf"|\b(?:{wordlists.any_of_places('towns_before')}) )$"
)
_AGED = re.compile(r", (?:aged )?\d{1,3}, (?:(?:both |all |formerly )?(?:of|from) )?$")
_PROVINCE_AFTER = re.compile(
    rf" (?:{wordlists.any_of_places('provinces_after')})\b"
    rf"(?![-–]| (?:{wordlists.any_of_places('of_the_state')}))"
)
_PROVINCE_BEFORE = re.compile(r"\b[Pp]rovinces? of (?:the )?$")
_WEAK_PLACE_BEFORE = re.compile(rf"\b(?:{wordlists.any_of_places('loosely_before')}) $")
_PLACE_AFTER = re.compile(rf"(?:\s(?:{wordlists.any_of_places('regions_after')})\b)")
_CAPITAL_AFTER = re.compile(r"[\s-][A-ZÀ-Þ]")


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    rows = tables.traps()
    return rows.given, rows.like_given, rows.like_family


def before(text: str, hit: Hit) -> str:
    """Return the few words before the hit."""
    return text[max(0, hit.span.start - _REACH) : hit.span.start]


def after(text: str, hit: Hit) -> str:
    """Return the few words after the hit."""
    return text[hit.span.end : hit.span.end + _REACH]


def in_other_name(text: str, hit: Hit) -> bool:
    """Tell whether the hit is part of the name of an organisation, a team, a water or a dish."""
    behind, ahead = before(text, hit), after(text, hit)
    if hit.names[0].how == "city" and _OWN_OFFICE.match(ahead) and not _BEFORE.search(behind):
        return False
    organisation = _AFTER.match(ahead)
    if organisation and not _TITLE_BETWEEN.search(organisation.group()):
        return True
    if hit.names[0].how == "city" and (_TEAM_AFTER.match(ahead) or _TREATY_AFTER.match(ahead)):
        return True  # "the Geneva Convention", but "the Kenyan treaty" is one of Kenya
    if _BEFORE.search(behind):
        return True
    if hit.text == "Turkey" and _FOOD.match(ahead):
        return True
    is_people = hit.names[0].how == "demonym"
    return bool((_GEOGRAPHY_OF_A_PEOPLE if is_people else _GEOGRAPHY).match(ahead))


def in_title_case(text: str, hit: Hit) -> bool:
    """Tell whether the hit's line is set in title case, where capitals say nothing."""
    start = text.rfind("\n", max(0, hit.span.start - 200), hit.span.start) + 1
    end = text.find("\n", hit.span.end, hit.span.end + 200)
    line = text[max(start, hit.span.start - 200) : end if end >= 0 else hit.span.end + 200]
    if line.rstrip()[-1:] == ".":
        return False  # a sentence that is full of names
    words = [word for word in re.findall(r"[A-Za-z]+", line) if len(word) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.75 * len(words)


def follows_given(text: str, hit: Hit) -> bool:
    """Tell whether a first name stands directly before the hit."""
    first = _NAME_BEFORE.search(before(text, hit))
    return first is not None and first.group(1) in _lists()[0]


def is_titled_trap(hit: Hit) -> bool:
    """Tell whether the hit is a trap that begins with a title: "Queen Victoria"."""
    return hit.kind == "trap" and _KIN_BEFORE.match(f"{hit.text.split()[0]} ") is not None


def of_a_person(text: str, hit: Hit) -> bool:
    """Tell whether the hit is a first or a family name where it stands."""
    _, like_given, like_family = _lists()
    behind, ahead = before(text, hit), after(text, hit)
    if follows_given(text, hit):
        return True
    if hit.text in like_family:
        if _HONORIFIC.search(behind):
            return True
        if _AFTER_PERSON.match(ahead) and not placed(text, hit):
            return True
    if hit.text in like_given and _KIN_BEFORE.search(behind):
        return True
    follower = _NAME_AFTER.match(ahead)
    if hit.text in like_given and follower and not in_title_case(text, hit):
        return follower.group(1).rstrip(".") not in _PLACE_AFTER_NAME and not _BEFORE.search(behind)
    return False


def placed(text: str, hit: Hit) -> bool:
    """Tell whether the words around say that the hit is a place: "in", "the city of"."""
    return bool(_PLACE_WORD_BEFORE.search(before(text, hit)))


def loosely_placed(text: str, hit: Hit) -> bool:
    """Tell whether the words around let the hit be a place, as they let it be a person."""
    return bool(_WEAK_PLACE_BEFORE.search(before(text, hit)))


def of_an_age(text: str, hit: Hit) -> bool:
    """Tell whether somebody of a given age is of the place: "Ann Poe, 36, of Palestine"."""
    return bool(_AGED.search(before(text, hit)))


def called_province(text: str, hit: Hit) -> bool:
    """Tell whether the hit is called a province or a state: "Niger State"."""
    if _PROVINCE_AFTER.match(after(text, hit)):
        return True
    return bool(_PROVINCE_BEFORE.search(before(text, hit)))


def called_region(text: str, hit: Hit) -> bool:
    """Tell whether a word for a stretch of land follows: "Kherson region"."""
    return bool(_PLACE_AFTER.match(after(text, hit)))


def goes_on(text: str, hit: Hit) -> bool:
    """Tell whether another capitalised word follows directly, so that the name may be longer."""
    return bool(_CAPITAL_AFTER.match(after(text, hit)))


def speaks(text: str, hit: Hit) -> bool:
    """Tell whether the hit stands beside a verb of saying."""
    ahead = after(text, hit)
    if _SAID.match(ahead):
        return True
    return bool(_CLOSES.match(ahead)) and bool(_SPEAKS_BEFORE.search(before(text, hit)))


def may_be_family(hit: Hit) -> bool:
    """Tell whether people bear the name as their family's."""
    return hit.text in _lists()[2]


def may_be_given(hit: Hit) -> bool:
    """Tell whether people bear the name as their first."""
    return hit.text in _lists()[1]
