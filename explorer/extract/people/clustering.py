"""Every way the text names somebody, gathered: full names first, then what they are short for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from explorer.extract.document.document import Document
from explorer.extract.document.tokens import Token
from explorer.extract.people.candidates import Candidate, CandidateFinder
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.identity import Identities, Identity, folded
from explorer.extract.people.name_runs import PARTICLES
from explorer.extract.people.role_words import Role
from explorer.gazetteer import wordlists
from explorer.model import Span

ENOUGH = 3
_SEAT = re.compile(r"[DIR][-–][A-Z]")  # "D-Ohio" behind a lawmaker's name is nobody's
_FORMS = wordlists.people_words("forms_that_are_trades")
_LONGEST_NAME = 4  # words of a name that a headline gives
_SAYS = re.compile(rf" (?:{wordlists.any_of_people('saying')})\b")
_FEELS = re.compile(rf" (?:{'|'.join(sorted(wordlists.people_words('feeling')))})\b")
_ALIAS = re.compile(
    rf",? \(?(?:(?:{wordlists.any_of_people('before_known')}) ){{0,8}}"
    rf"(?:{wordlists.any_of_people('known')})(?: (?:simply|to \w+|locally))?"
    r" as (?P<name>[A-ZÀ-Þ]\w+)"
)


class Clustering:
    """Gathers candidates into identities, surest first."""

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.reading = reading
        self.places = places
        self.finder = CandidateFinder(reading, places)
        self.identities = Identities()
        self._listed: tuple[Role, int] | None = None
        self._inside: set[str] = set()  # single words with a capital within a sentence

    def gather(self) -> list[Identity]:
        """Return the people, each with every mention."""
        candidates = [c for c in self.finder.find() if not _SEAT.match(c.names[0])]
        self._inside = {
            folded(c.names[0]) for c in candidates if len(c.words) == 1 and not c.sentence_start
        }
        singles = Counter(folded(c.names[0]) for c in candidates if len(c.words) == 1)
        for candidate in candidates:
            if (len(candidate.words) > 1 and self._is_full(candidate, singles)) or (
                len(candidate.words) > 1 and self._listed_role(candidate)
            ):
                self._add(candidate)
        for candidate in candidates:
            if len(candidate.words) == 1 or candidate.score < ENOUGH:
                self._add_short(candidate)
        for run in self.finder.in_headlines:
            self._add_known(run.words)
        return self.identities.all()

    def _is_full(self, candidate: Candidate, singles: Counter[str]) -> bool:
        used_again = singles[folded(candidate.names[-1])] > 0 and candidate.score > 0
        return candidate.score + (2 if used_again else 0) >= ENOUGH

    def _add(self, candidate: Candidate) -> None:
        at = candidate.span.start
        known = None
        if folded(candidate.names[0]) in PARTICLES and candidate.role is None:
            known = self.identities.of_part(candidate.names, at, None)
        identity = known or self.identities.of_full(candidate.names)
        if alias := _ALIAS.match(self.reading.text, candidate.span.end):
            self.identities.alias(identity, alias.group("name"))
        self._mention(identity, candidate)

    def _add_short(self, candidate: Candidate) -> None:
        gender = self._gender_of_titles(candidate)
        identity = self.identities.of_part(candidate.names, candidate.span.start, gender)
        if identity is None:
            if candidate.score < ENOUGH and not self._is_human(candidate):
                return
            identity = self.identities.new(candidate.names)
        self._mention(identity, candidate)

    def _is_human(self, candidate: Candidate) -> bool:
        """Tell whether the one word smiles, sighs or shrugs, as no firm does, and is a name."""
        if len(candidate.words) > 1 or candidate.score < 0:
            return False
        if folded(candidate.names[0]) not in self._inside:
            return False
        return _FEELS.match(self.reading.text, candidate.span.end) is not None

    def _add_known(self, words: Sequence[Token]) -> None:
        """Add the names in a headline's words that the story knows."""
        index = 0
        while index < len(words):
            for size in range(min(_LONGEST_NAME, len(words) - index), 0, -1):
                name = words[index : index + size]
                span = Span(name[0].start, name[-1].end)
                identity = self.identities.known(tuple(word.text for word in name), span.start)
                if identity is not None:
                    identity.mentions.append((span, span.start))
                    break
            index += size

    def _listed_role(self, candidate: Candidate) -> Role | None:
        """Return the role shared with the name before: "Presidents Doe and Roe"."""
        if candidate.role is not None or self._listed is None:
            return None
        return self.finder.roles.in_list(*self._listed, candidate.start)

    def _announced(self, candidate: Candidate) -> Role | None:
        """Return the role the sentence before gives: "Its water minister said … Jane Doe said"."""
        sentence = self.reading.sentence_at(candidate.span.start)
        if sentence is None or sentence.index == 0 or sentence.span.start != candidate.span.start:
            return None
        if len(candidate.words) < 2 or not _SAYS.match(self.reading.text, candidate.span.end):
            return None
        before = self.reading.sentences[sentence.index - 1].span
        return self.finder.roles.unnamed(before)

    def _gender_of_titles(self, candidate: Candidate) -> str | None:
        for word in candidate.titled:
            for gender in ("male", "female"):
                if word.key in wordlists.titles(gender):
                    return gender
        return None

    def _mention(self, identity: Identity, candidate: Candidate) -> None:
        identity.mentions.append((candidate.span, candidate.start))
        identity.forms.update(word.key for word in candidate.titled if word.key in _FORMS)
        role = candidate.role or self._listed_role(candidate) or self._announced(candidate)
        if role is not None:
            self._listed = (role, candidate.span.end)
            identity.roles.append(self.finder.roles.of_country(role, candidate.span.end))
        if candidate.role_after is not None:
            identity.roles.append(candidate.role_after)
        gender = self._gender_of_titles(candidate)
        if gender:
            identity.titles[gender] += 1
