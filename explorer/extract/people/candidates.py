"""Which runs of capitalised words are people: the evidence for and against each."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.extract.document.tokens import Token
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.identity import FAMILY_FIRST
from explorer.extract.people.name_runs import PARTICLES, Run, find_runs
from explorer.extract.people.role_words import Role, head_length
from explorer.extract.people.roles import Roles
from explorer.gazetteer import wordlists
from explorer.model import Span
from explorer.text.segment import STARTERS

_PREVIOUS = re.compile(r"([\w’'.-]{1,30})([,:;]?)[\s“\"‘'(]{0,30}$")
_NEXT = re.compile(
    r"[,”\"’')]{0,40}\s{1,40}(?:(?:later|also|then|has|had|have|who|repeatedly|recently)\s{1,40})?([\w’-]+)"
)
_AGE = re.compile(r",? (?:\(\d{1,3}\)|(?:aged )?\d{1,3}[,.)])")
_SUFFIX = re.compile(
    r"^\w{2,}(?:ov|ova|ev|eva|enko|chuk|skyi?|ska|ski|cki|cka|vich|vych|vić|ić|ič|yan|ian|dze|shvili|"
    r"sson|sen|ez|escu|eanu|oğlu|oglu|zadeh|zade|nejad|nen|berg|stein|mann|ini|elli|etti|ucci|"
    r"opoulos|idis|akis|akos|ides|poulou|wicz|czyk|yev|yeva|uly|bekov|moto|yama|naga|shima|zawa|"
    r"quist|strand|gaard|dóttir|singh|kumar|ullah|uddin|ovic|evic|ović|ević|aitė|auskas|evičius|iņš)$"
)
_ROMAN = re.compile(r"(?:[IVX]{1,5}|Jr\.?|Sr\.?)$")
_INITIALS = re.compile(r"(?:\w\.)+")
_LINK = re.compile(r"(?<!\w)(\w+) (?:of|for|to)(?: the)? $")
_LINK_ENDS = ("of ", "for ", "to ", "the ")

_SIGNING = re.compile(r"[”\"»’][>\s]{0,12}[–—―(-]{1,12}\s{0,12}$")
_IN_MONTH = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Tt]his|[Bb]y|[Ee]arly|[Ll]ate|mid) $"
)
_NAMES_TOO = frozenset(["duke", "earl", "prince", "king", "major", "judge", "dean", "baron"])
_FOREIGN_ARTICLES = frozenset(["Le", "La", "Les", "El", "Los", "Der", "Die", "Das", "Il", "Al"])
_EAST = FAMILY_FIRST - {"Sun", "Song", "Pan", "Le", "He", "Hong", "Long", "Bo", "Ban", "Han", "Do"}


def _cased(word: str) -> str:
    """Write a name in capitals as names are written: REED is Reed, J.R. stays."""
    return word.capitalize() if len(word) > 2 and word.isupper() and "." not in word else word


def _without_postnominals(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """Leave out the letters behind a name: "Ann Reed QC", "Tom Lind OBE MP"."""
    while len(words) > 2 and words[-1].text in wordlists.words("postnominals"):
        words = words[:-1]
    return words


class Candidate(NamedTuple):
    """A run that may name a person: the words of the name, what stands before, the evidence.

    `titled` are the words before the name inside the run; `start` is where title and name begin.
    """

    words: tuple[Token, ...]
    titled: tuple[Token, ...]
    start: int
    role: Role | None
    role_after: Role | None
    score: int
    possessive: bool
    sentence_start: bool

    @property
    def span(self) -> Span:
        """The stretch of the name alone."""
        return Span(self.words[0].start, self.words[-1].end)

    @property
    def names(self) -> tuple[str, ...]:
        """The name's words as written."""
        return tuple(_cased(word.text) for word in self.words)


class CandidateFinder:
    """Looks through the story's runs of capitalised words."""

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.text = reading.text
        self.reading = reading
        self.places = places
        self.roles = Roles(reading, places)
        self.lower = reading.lower
        self.in_headlines: list[Run] = []
        self._starts = {sentence.span.start for sentence in reading.sentences}

    def find(self) -> list[Candidate]:
        """Return the candidates of the whole story, in order, weak ones too.

        A headline's capitals tell of no name: its runs are kept apart, in `in_headlines`.
        """
        found = []
        for bounds in self.reading.watch.along(self.reading.paragraphs, 0.1, 0.35):
            for run in find_runs(self.text, self.reading.tokens_in(bounds.start, bounds.end)):
                if self.reading.is_in_headline(run.span.start):
                    self.in_headlines.append(run)
                    continue
                candidate = self._candidate(run, bounds)
                if candidate:
                    found.append(candidate)
        return found

    def _candidate(self, run: Run, bounds: Span) -> Candidate | None:
        first = run.words[0]
        at_start = first.start in self._starts or self._after_mark(first.start, bounds)
        words = _without_postnominals(self._without_opening(run.words, at_start))
        titles = self._title_length(words, bounds)
        name, titled = words[titles:], words[:titles]
        if (
            titled
            and titled[-1].key in ("st", "saint", "san", "santa")
            and (run.possessive or len(name) == 1)
        ):
            return None
        if name and self.text[max(0, name[0].start - 2) : name[0].start] == "& ":
            return None
        if not titled:
            skip = self._attributes(name)
            name, titled = name[skip:], name[:skip]
        if not name or not self._may_be_name(name, bool(titles)):
            return None
        role, start = self.roles.before(Span(name[0].start, name[-1].end), bounds.start)
        after = self.roles.after(name[-1].end, bounds.end)
        opens = at_start and words[0] is run.words[0]
        score = self._score(name, titled, (role, after), bounds, opens)
        start = min(start, titled[0].start if titled else name[0].start)
        return Candidate(name, titled, start, role, after, score, run.possessive, at_start)

    def _after_mark(self, start: int, bounds: Span) -> bool:
        return start > bounds.start and self.text[start - 1] in '“"‘«„('

    def _without_opening(self, words: tuple[Token, ...], at_start: bool) -> tuple[Token, ...]:
        """Drop a word that has its capital only from the sentence's start."""
        while len(words) > 1 and words[0].text in STARTERS:
            words = words[1:]
        if not at_start or len(words) < 2:
            return words
        first = words[0]
        if wordlists.is_first_name(first.text) or self._is_title(first):
            return words
        low = first.text.lower()
        if low in self.lower or low.endswith(("ing", "ly")) or low in wordlists.speech_verbs():
            return words[1:]
        return words

    def _is_title(self, word: Token) -> bool:
        if word.key in wordlists.titles("honorific") or head_length([word.key]):
            return True
        return word.key.endswith("s") and word.key in wordlists.titles("plural_leader")

    def _title_length(self, words: tuple[Token, ...], bounds: Span) -> int:
        """Return how many of the words are a title before the name: "French President", "Mr."."""
        before = self._portfolio_length(words, bounds)
        length = before
        for index in range(before, len(words) - 1):
            word = words[index]
            named = wordlists.is_first_name(word.text) and not self._is_title(word)
            if named and self.places.touching(word.start, word.end) is None:
                break
            if self._is_title(word) and not self._is_surname_there(words, index):
                length = index + 1
        return length

    def _is_surname_there(self, words: tuple[Token, ...], index: int) -> bool:
        if index > 0 and self._is_title(words[index - 1]) and words[index].key in _NAMES_TOO:
            return index + 2 == len(words)
        return _ROMAN.match(words[index + 1].text) is not None and index > 0

    def _portfolio_length(self, words: tuple[Token, ...], bounds: Span) -> int:
        """Return how many words end a title begun before the run: "Secretary of State Lu"."""
        before = self.text[max(bounds.start, words[0].start - 24) : words[0].start].lower()
        link = _LINK.search(before) if before.endswith(_LINK_ENDS) else None
        if not link or not head_length([link.group(1)]):
            return 0
        if not wordlists.is_first_name(words[0].text):
            for size in range(1, min(4, len(words) - 1)):
                if wordlists.is_first_name(words[size].text):
                    return size
            found = self.places.touching(words[0].start, words[0].end)
            if found is not None and found.span.end < words[-1].start:
                return sum(word.end <= found.span.end for word in words)
        for size in (3, 2, 1):
            keys = " ".join(word.key for word in words[:size])
            if size < len(words) and keys in wordlists.titles("portfolio"):
                return size
        return 0

    def _attributes(self, words: tuple[Token, ...]) -> int:
        """Return how many words before the name say where from or when: "Ukrainian", "Monday"."""
        skip = 0
        while skip < len(words) - 1:
            word = words[skip]
            found = self.places.covering(word.start, word.end)
            demonym = found is not None and found.how in ("demonym", "abbreviation")
            weekday = word.key.endswith("day") and word.key in wordlists.titles("not_in_names")
            if not self._is_date(word) and (
                not (demonym or weekday) or wordlists.is_first_name(word.text)
            ):
                break
            skip += 1
        return skip

    def _is_date(self, word: Token) -> bool:
        """Tell whether April is a month here: "in April Lund left", not "April Lund left"."""
        if word.key not in wordlists.months():
            return False
        return _IN_MONTH.search(self.text, max(0, word.start - 12), word.start) is not None

    def _may_be_name(self, name: tuple[Token, ...], titled: bool) -> bool:
        """Tell whether nothing speaks against the words being a name at all."""
        first, last = name[0], name[-1]
        known = wordlists.is_first_name(_cased(first.text))
        shouted = known and len(name) > 1 and all(word.text.isupper() for word in name)
        if not titled and not shouted and any(self._is_acronym(word.text) for word in name):
            return False
        if " ".join(word.text for word in name) in wordlists.titles("not_people"):
            return False
        if len(name) == 1:
            return self._may_be_single(first, titled)
        banned = wordlists.titles("not_in_names")
        for word in name:
            if word.key in banned and word.key not in PARTICLES:
                spared = known and word is last and word.key in wordlists.words("surnames_too")
                if not spared and not (word is first and known):
                    return False
        if head_length([last.key]) and not known and self._is_office(first):
            return False
        if last.key in wordlists.words("never_last_of_name") and not (
            titled and last.key in wordlists.words("surnames_too")
        ):
            return known and len(name) == 2 and last.key in wordlists.words("surnames_too")
        found = self.places.touching(first.start, last.end)
        whole = found is not None and found.span.start <= first.start
        whole = whole and found is not None and found.span.end >= last.end
        return titled or found is None or (known and not whole)

    def _is_acronym(self, text: str) -> bool:
        return len(text) > 3 and text.isupper() and "." not in text

    def _is_office(self, word: Token) -> bool:
        kinds = ("prefix", "portfolio")
        return self._is_title(word) or any(word.key in wordlists.titles(kind) for kind in kinds)

    def _may_be_single(self, word: Token, titled: bool) -> bool:
        text = word.text
        if len(text) < 2 or (text.isupper() and not titled) or head_length([word.key]):
            return False
        if text in STARTERS or word.key in wordlists.titles("not_in_names"):
            return False
        found = self.places.touching(word.start, word.end)
        return titled or (found is None and not self._is_title(word))

    def _score(
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
        if len(name) == 1 and at_start and name[0].text.lower() in self.lower:
            score -= 4
        return score

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
        if titled and self._is_title(titled[-1]):
            return 4
        if role is not None or _SIGNING.search(self.text, max(0, start - 12), start):
            return 3
        if titled:
            return 1
        found = _PREVIOUS.search(self.text, max(bounds.start, name[0].start - 30), name[0].start)
        if not found:
            return 0
        word = found.group(1).lower()
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
