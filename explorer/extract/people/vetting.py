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
_BORNE = re.compile(rf"\b(?:Mrs?|Ms|Miss|Mx|Dr)\.? ({any_of_people('days_as_surnames')})\b")
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
        self.borne = frozenset(found[1].lower() for found in _BORNE.finditer(text))

    def may_be_name(self, name: tuple[Token, ...], titled: bool) -> bool:
        """Tell whether nothing speaks against the words being a name at all."""
        first, last = name[0], name[-1]
        # A star, a robot, a road; nearly every word is told by its letters at once.
        if any(not w.text.isalpha() and any(map(str.isdigit, w.text)) for w in name):
            return False
        known = wordlists.is_first_name(cased(first.text))
        shouted = known and len(name) > 1 and all(word.text.isupper() for word in name)
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
        found = self.places.touching(first.start, last.end)
        whole = found is not None and found.span.start <= first.start
        whole = whole and found is not None and found.span.end >= last.end
        return titled or found is None or (known and not whole)

    def _may_be_single(self, word: Token, titled: bool) -> bool:
        text = word.text
        if len(text) < 2 or (text.isupper() and not titled) or head_length([word.key]):
            return False
        if word.key in self.borne and titled:
            return True
        if text in STARTERS or word.key in wordlists.titles("not_in_names"):
            return False
        found = self.places.touching(word.start, word.end)
        return titled or (found is None and not is_title(word.key))
