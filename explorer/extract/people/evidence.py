"""What speaks for and against a run of capitalised words naming a person, in points."""

from __future__ import annotations

import re

from explorer.extract.document.tokens import Token
from explorer.extract.people.identity import FAMILY_FIRST
from explorer.extract.people.name_runs import PARTICLES
from explorer.extract.people.role_words import Role, is_title
from explorer.gazetteer import wordlists
from explorer.model import Span

_PREVIOUS = re.compile(r"([\w’'.-]{1,30})([,:;]?)[\s“\"‘'(]{0,30}$")
_NEXT = re.compile(
    r"[,”\"’')]{0,40}\s{1,40}"
    rf"(?:(?:{wordlists.any_of_people('before_a_verb')})\s{{1,40}})?([\w’-]+)"
)
# "executives of", "shares in": what follows is a firm
_OF_A_FIRM = re.compile(rf"\b(?:{wordlists.any_of_people('before_a_firm')}) (?:of|in|at|from) $")
_AGE = re.compile(r",? (?:\(\d{1,3}\)|(?:aged )?\d{1,3}[,.)])")
_SUFFIX = re.compile(rf"^\w{{2,}}(?:{wordlists.any_of_people('surname_endings')})$")
_INITIALS = re.compile(r"(?:\w\.)+")
_MARKS = frozenset("“\"‘'«„")
_CLOSED = re.compile(r"[.,!?]?[”\"’'»]")
_SIGNING = re.compile(r"[”\"»’][>\s]{0,12}[–—―(-]{1,12}\s{0,12}$")
_FOREIGN_ARTICLES = wordlists.people_words("foreign_articles")
_EAST = FAMILY_FIRST - wordlists.people_words("family_names_and_more")


class Evidence:
    """Adds up the points of runs of one text; `lower` are its words in lower case."""

    def __init__(self, text: str, lower: frozenset[str]) -> None:
        self.text = text
        self.lower = lower

    def score(
        self,
        name: tuple[Token, ...],
        titled: tuple[Token, ...],
        roles: tuple[Role | None, Role | None],
        bounds: Span,
        at_start: bool,
    ) -> int:
        """Weigh the evidence; 3 is enough for a person."""
        score = self._score_inside(name)
        score += self._score_before(name, titled, roles[0], bounds)
        score += self._score_after(name, roles[1], bounds)
        if len(name) > 1 and not titled and self._is_all_in_marks(name):
            score = min(score, 0)  # a sign's words, a slogan, a title
        if len(name) == 1 and at_start and name[0].text.lower() in self.lower:
            score -= 4
        return score

    def _is_all_in_marks(self, name: tuple[Token, ...]) -> bool:
        """Tell whether quotation marks hold the name and nothing else."""
        if wordlists.is_first_name(name[0].text):
            return False
        opening = self.text[max(0, name[0].start - 1) : name[0].start]
        return opening in _MARKS and _CLOSED.match(self.text, name[-1].end) is not None

    def _score_inside(self, name: tuple[Token, ...]) -> int:
        many = len(name) > 1
        if wordlists.country_of_leader(" ".join(word.text for word in name)):
            return 4
        if not many and wordlists.country_of_mononym(name[0].text):
            return 3
        score = 1 if many and len(name) <= 4 else 0
        if len(name) == 2 and name[0].text in _FOREIGN_ARTICLES:
            score -= 3
        if many and name[0].text in _EAST and len(name) <= 3:
            score += 2
        if wordlists.is_first_name(name[0].text):
            score += 3 if many else 1
        elif many and any(wordlists.is_first_name(word.text) for word in name[1:]):
            score += 1
        if many and any(_INITIALS.fullmatch(word.text) for word in name[:-1]):
            score += 2
        if many and any(word.text in PARTICLES or "l-" in word.text[:3] for word in name[1:]):
            score += 2
        return score + (1 if _SUFFIX.match(name[-1].text) else 0)

    def _score_before(
        self, name: tuple[Token, ...], titled: tuple[Token, ...], role: Role | None, bounds: Span
    ) -> int:
        start = titled[0].start if titled else name[0].start
        if titled and is_title(titled[-1].key):
            return 4
        if role is not None or _SIGNING.search(self.text, max(0, start - 12), start):
            return 3
        if titled:
            return 1
        if _OF_A_FIRM.search(self.text, max(bounds.start, name[0].start - 40), name[0].start):
            return -4
        found = _PREVIOUS.search(self.text, max(bounds.start, name[0].start - 30), name[0].start)
        if not found:
            return 0
        word = found.group(1).lower()
        if self.text[name[0].start - 1] in _MARKS and word in wordlists.words("naming_of_things"):
            return 0  # “named “Show of the Year””
        if found.group(2) == "," and len(name) > 1 and word == found.group(1):
            return 2 if self.text.startswith(",", name[-1].end) else 0
        return self._score_previous(word, bool(found.group(2)))

    def _score_previous(self, word: str, stopped: bool) -> int:
        if word in wordlists.words("kin"):
            return 3
        if stopped:
            return 0
        if word in wordlists.words("organisation_nouns") or word in ("the", "a", "an"):
            return -4
        if word in wordlists.speech_verbs():
            return 2
        return -1 if word in wordlists.words("where") else 0

    def _score_after(self, name: tuple[Token, ...], role: Role | None, bounds: Span) -> int:
        end = name[-1].end
        if _AGE.match(self.text, end, bounds.end):
            return 3
        if role is not None:
            return 3
        found = _NEXT.match(self.text, end, min(bounds.end, end + 40))
        word = found.group(1).lower() if found else ""
        if self.text[end : end + 6] == ", who ":
            return 2
        if word in wordlists.speech_verbs():
            return 2
        return (
            -3
            if word in wordlists.words("never_last_of_name")
            or word in wordlists.words("organisation_nouns")
            else 0
        )
