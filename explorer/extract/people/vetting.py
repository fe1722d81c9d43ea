"""Which words cannot be a name at all, whatever stands around them."""

from __future__ import annotations

import re

from explorer.extract.document.tokens import Token
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.name_runs import PARTICLES, cased
from explorer.extract.people.role_words import head_length, is_title
from explorer.gazetteer import wordlists
from explorer.gazetteer.wordlists import any_of_people
from explorer.text.segment import STARTERS

# "Mr. Friday", "Ms May": somebody bears the name of a day or of a season.
# "Cllr Ross Sunday", "Terry Friday, 52,". Elsewhere a day behind a name is when it happened.
_BORNE = re.compile(
    rf"\b(?:(?:Mrs?|Ms|Miss|Mx|Dr)\.?|(?:Coun|Cllr|Councillor|PC)\.? [A-Z]\w+)"
    rf" ({any_of_people('days_as_surnames')})\b"
    rf"|\b[A-Z]\w+ ({any_of_people('days_as_surnames')}), (?:aged )?\d\d,"
)
_SELF = ("i'", "we'", "he'", "she'", "they'", "you'", "it'")  # "I'd", "We'll" begin no name
_LEADS_TO_PLACE = wordlists.people_words("no_place_behind")
_OF_TWO = re.compile(r"[A-Z][a-z]{1,6}[-‐][a-z]{1,6}")


def _is_acronym(text: str) -> bool:
    return len(text) > 3 and text.isupper() and "." not in text


def _is_office(key: str) -> bool:
    kinds = ("prefix", "portfolio")
    return is_title(key) or any(key in wordlists.titles(kind) for kind in kinds)


def _is_given_of_two(name: tuple[Token, ...]) -> bool:
    """Tell whether a given name of two syllables follows: "Park Dong-min"."""
    return len(name) == 2 and _OF_TWO.fullmatch(name[1].text) is not None


class Vetting:
    """Turns away words that name no person, by the words alone and the places among them."""

    def __init__(self, places: CountryIndex, text: str = "") -> None:
        self.places = places
        self.borne = frozenset((found[1] or found[2]).lower() for found in _BORNE.finditer(text))

    def may_be_name(self, name: tuple[Token, ...], titled: bool) -> bool:
        """Tell whether nothing speaks against the words being a name at all."""
        first, last = name[0], name[-1]
        # A star, a robot, a road; nearly every word is told by its letters at once.
        if any(not w.text.isalpha() and any(map(str.isdigit, w.text)) for w in name):
            return False
        known = wordlists.is_first_name(cased(first.text))
        shouted = known and len(name) > 1 and all(word.text.isupper() for word in name)
        if not titled and last.text == "I":  # "Can I go?"
            return False
        if not titled and not shouted and any(_is_acronym(word.text) for word in name):
            return False
        if " ".join(word.text for word in name) in wordlists.titles("not_people"):
            return False
        if len(name) == 1:
            return self._may_be_single(first, titled)
        banned = wordlists.titles("not_in_names")
        for word in name:
            if word.key in self.borne and (word is last or (titled and word is first)):
                continue
            if word.key in banned and word.key not in PARTICLES:
                spared = known and word is last and word.key in wordlists.words("surnames_too")
                spared = spared or (word is first and _is_given_of_two(name))
                if not spared and not (word is first and known):
                    return False
        if head_length([last.key]) and not known and _is_office(first.key):
            return False
        if last.key in wordlists.words("never_last_of_name") and not (
            titled and last.key in wordlists.words("surnames_too")
        ):
            return known and len(name) == 2 and last.key in wordlists.words("surnames_too")
        return titled or self._is_no_place(name, known)

    def _is_no_place(self, name: tuple[Token, ...], known: bool) -> bool:
        first, last = name[0], name[-1]
        found = self.places.touching(first.start, last.end)
        whole = found is not None and found.span.start <= first.start
        whole = whole and found is not None and found.span.end >= last.end
        return found is None or (known and not whole)

    def ends_in_place(self, name: tuple[Token, ...]) -> bool:
        """Tell whether only the last of two or three words is a place's name too: "Asha Patra"."""
        if not 1 < len(name) < 4 or name[0].key in _LEADS_TO_PLACE or _is_acronym(name[0].text):
            return False
        if any(word.key in wordlists.titles("not_in_names") for word in name):
            return False
        found = self.places.touching(name[0].start, name[-1].end)
        return found is not None and found.span.start == name[-1].start

    def _may_be_single(self, word: Token, titled: bool) -> bool:
        text = word.text
        if len(text) < 2 or (text.isupper() and not titled) or head_length([word.key]):
            return False
        if word.key.startswith(_SELF):
            return False
        if word.key in self.borne and titled:
            return True
        if text in STARTERS or word.key in wordlists.titles("not_in_names"):
            return False
        found = self.places.touching(word.start, word.end)
        return titled or (found is None and not is_title(word.key))
