"""Runs of capitalised words that may be people: the name, the title before it, the evidence."""

from __future__ import annotations

import re
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.extract.document.tokens import Token
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.evidence import Evidence
from explorer.extract.people.name_runs import Run, cased, find_runs
from explorer.extract.people.role_words import Role, head_length, is_title
from explorer.extract.people.roles import Roles
from explorer.extract.people.vetting import Vetting
from explorer.gazetteer import wordlists
from explorer.model import Span
from explorer.text.segment import STARTERS

_ROMAN = re.compile(r"(?:[IVX]{1,5}|Jr\.?|Sr\.?)$")
_LINK = re.compile(r"(?<!\w)(\w+) (?:of|for|to)(?: the)? $")
_LINK_ENDS = ("of ", "for ", "to ", "the ")

_IN_MONTH = re.compile(rf"\b(?:{wordlists.any_of_people('before_a_month')}) $")
_SAYS = re.compile(
    rf" (?:{wordlists.any_of_people('saying')}|who)\b|['’]s "
    rf"| (?:is|was|has) (?:{wordlists.any_of_people('before_a_verb')}|now|not|\w+ing)\b"
)
_NAMES_TOO = wordlists.people_words("titles_and_surnames")
_SAINTS = wordlists.people_words("saints")


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
        return tuple(cased(word.text) for word in self.words)


class CandidateFinder:
    """Looks through the story's runs of capitalised words."""

    def __init__(self, reading: Document, places: CountryIndex) -> None:
        self.text = reading.text
        self.reading = reading
        self.places = places
        self.roles = Roles(reading, places)
        self.lower = reading.lower
        self.vetting = Vetting(places, reading.text)
        self.evidence = Evidence(reading.text, reading.lower)
        self.in_headlines: list[Run] = []
        self._like_places: set[str] = set()  # surnames of this story that are places too
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
        if titled and titled[-1].key in _SAINTS and (run.possessive or len(name) == 1):
            return None
        if name and self.text[max(0, name[0].start - 2) : name[0].start] == "& ":
            return None
        if not titled:
            skip = self._attributes(name)
            name, titled = name[skip:], name[:skip]
        if not name or not (
            self.vetting.may_be_name(name, bool(titles))
            or self._speaks_again(name)
            or self._holds_office(name, bounds)
        ):
            return None
        if len(name) > 1 and self.vetting.ends_in_place(name):
            self._like_places.add(name[-1].key)
        if len(name) == 1 and name[0].key in wordlists.months() and self._dates(name[0]):
            return None
        role, start = self.roles.before(Span(name[0].start, name[-1].end), bounds.start)
        after = self.roles.after(name[-1].end, bounds.end)
        opens = at_start and words[0] is run.words[0]
        score = self.evidence.score(name, titled, (role, after), bounds, opens)
        start = min(start, titled[0].start if titled else name[0].start)
        return Candidate(name, titled, start, role, after, score, run.possessive, at_start)

    def _speaks_again(self, name: tuple[Token, ...]) -> bool:
        """Tell whether "Friday" is somebody who bears that name: he says something here."""
        key = name[0].key
        if len(name) != 1 or (key not in self.vetting.borne and key not in self._like_places):
            return False
        return _SAYS.match(self.text, name[0].end) is not None

    def _holds_office(self, name: tuple[Token, ...], bounds: Span) -> bool:
        """Tell whether an office right before the words makes them a name: "envoy Asha Patra"."""
        if len(name) == 1 or not self.vetting.ends_in_place(name):
            return False
        role, _ = self.roles.before(Span(name[0].start, name[-1].end), bounds.start)
        if role is None or role.span.end != name[0].start - 1:
            return False
        return role.leader and role.head != "leader"

    def _dates(self, word: Token) -> bool:
        """Tell whether a day follows: "Jan 8"."""
        return (
            self.text[word.end : word.end + 1] == " "
            and self.text[word.end + 1 : word.end + 2].isdigit()
        )

    def _after_mark(self, start: int, bounds: Span) -> bool:
        return start > bounds.start and self.text[start - 1] in '“"‘«„('

    def _without_opening(self, words: tuple[Token, ...], at_start: bool) -> tuple[Token, ...]:
        """Drop a word that has its capital only from the sentence's start."""
        while len(words) > 1 and (words[0].text in STARTERS or "-turned-" in words[0].text):
            words = words[1:]
        if not at_start or len(words) < 2:
            return words
        first = words[0]
        low = first.text.lower()
        if low == "said" and len(words) == 2 and self._is_named_without(words):
            return words[1:]
        is_first_name = wordlists.is_first_name(first.text)
        # "Even" and "An" are first names too, but hardly before two more words.
        if low in wordlists.words("openers") and (len(words) > 2 or not is_first_name):
            return words[1:]
        if is_first_name or is_title(first.key):
            return words
        if low in self.lower or low.endswith(("ing", "ly")) or low in wordlists.speech_verbs():
            return words[1:]
        return words

    def _is_named_without(self, words: tuple[Token, ...]) -> bool:
        """Tell whether "Said Reed" is a verb and who says it: Reed is named elsewhere too."""
        together = self.text.count(f"{words[0].text} {words[1].text}")
        return self.text.count(f" {words[1].text}") > together

    def _title_length(self, words: tuple[Token, ...], bounds: Span) -> int:
        """Return how many of the words are a title before the name: "French President", "Mr."."""
        before = self._portfolio_length(words, bounds)
        length = before
        for index in range(before, len(words) - 1):
            word = words[index]
            named = wordlists.is_first_name(word.text) and not is_title(word.key)
            if named and self.places.touching(word.start, word.end) is None:
                break
            if is_title(word.key) and not self._is_surname_there(words, index):
                length = index + 1
        return length

    def _is_surname_there(self, words: tuple[Token, ...], index: int) -> bool:
        if index > 0 and is_title(words[index - 1].key) and words[index].key in _NAMES_TOO:
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
