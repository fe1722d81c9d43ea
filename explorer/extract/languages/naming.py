"""Runs of words that are written as a person's name, with the title before or behind them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extract.languages.titles import Role, TitleReader
from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word, words_of
from explorer.model import Span
from explorer.toponyms.found import Found

_LONGEST_NAME = 4
_WITHIN = re.compile(r"[ \u00a0\u202f]|\. ?|-")
_AGE = 24  # letters in which an age may follow a name
_AGED = re.compile(r",? \(?(?:de )?\d{1,3}[  -](?P<unit>[^\W\d_]+)")
_STOP = re.compile(r"[.!?…:;\n—–(]")


class Named(NamedTuple):
    """A name as it stands; `start` is where its title begins, `sure` whether it names somebody."""

    words: tuple[Word, ...]
    start: int
    role: Role | None
    gender: str | None
    sure: bool

    @property
    def span(self) -> Span:
        """Where the name itself stands."""
        return Span(self.words[0].start, self.words[-1].end)


class NameReader:
    """Reads the names of one stretch (a paragraph or the headline)."""

    def __init__(
        self, text: str, stretch: Span, book: Vocabulary, countries: Sequence[Found]
    ) -> None:
        self.text = text
        self.book = book
        self.words = words_of(text, stretch, book.elided)
        self.titles = TitleReader(text, self.words, book, countries)
        self.stretch = stretch

    def read(self) -> list[Named]:
        """Return every run of capitals that may be a name, in order."""
        found: list[Named] = []
        at = 0
        while at < len(self.words):
            if not self._may_begin(at):
                at += 1
                continue
            end = self._run_end(at)
            named = self._name(at, end)
            if named is None:
                at += 1
                continue
            found.append(named)
            if named.sure:
                self.titles.named_until = named.words[-1].end
            at = bisect_left(self.words, named.words[-1].end, key=lambda word: word.start)
        return found

    # -- runs -----------------------------------------------------------------------------------

    def _may_begin(self, at: int) -> bool:
        word = self.words[at]
        return word.is_capital and not self._is_place(word) and not self._is_title(word)

    def _is_title(self, word: Word) -> bool:
        key = word.key
        is_title = self.book.title_of(word) is not None
        return is_title or key in self.book.honorifics or key in self.book.unnamed

    def _is_place(self, word: Word) -> bool:
        """Tell whether the word is part of a country's name, or one of its people."""
        found = self.titles.country_at(word.start)
        if found is None:
            return False
        return found.how != "name" or not self._is_called_after(word)

    def _is_called_after(self, word: Word) -> bool:
        """Tell whether a country's name is a first name here: "France Martin", "Dominika Raab"."""
        index = bisect_left(self.words, word.start, key=lambda each: each.start) + 1
        if index >= len(self.words) or not self.words[index].is_capital:
            return False
        follows = (
            self.titles.gap(index - 1) == " "
            and self.titles.country_at(self.words[index].start) is None
        )
        return follows and self.book.is_given(word.text)

    def _run_end(self, at: int) -> int:
        end = at + 1
        while end < len(self.words) and end - at <= _LONGEST_NAME:
            gap, word = self.titles.gap(end - 1), self.words[end]
            is_initial = len(self.words[end - 1].text) == 1
            if not _WITHIN.fullmatch(gap) or (gap[0] == "." and not is_initial):
                break
            if gap == "." and len(word.text) > 1 and not word.is_capital:
                break
            if self._is_particle(end) and self._goes_on(end):
                end += 1
                continue
            if not word.is_capital or self._is_place(word) or self._is_title(word):
                break
            end += 1
        return end

    def _is_particle(self, at: int) -> bool:
        word, before = self.words[at], self.words[at - 1]
        if (
            self.book.pack.people.capital_nouns
            and before.is_capital
            and not self.book.gender_of(before.text)
        ):
            return False
        if word.is_capital or word.key not in self.book.particles:
            return False
        return word.key not in self.book.later_particles or before.key in self.book.particles

    def _goes_on(self, at: int) -> bool:
        """Tell whether a capital follows the particle, perhaps after another one."""
        for here in range(at + 1, min(at + 3, len(self.words))):
            if self.titles.gap(here - 1) != " ":
                return False
            if self.words[here].is_capital:
                return self._is_name_behind(here)
            if self.words[here].key not in self.book.particles:
                return False
        return False

    def _is_name_behind(self, at: int) -> bool:
        """Tell whether one or two words follow a particle, and no long name of a body."""
        if self.words[at].text.isupper() or self.words[at].key in self.book.no_names:
            return False
        count = 1
        while at + count < len(self.words) and self.words[at + count].is_capital:
            if self.titles.gap(at + count - 1) != " ":
                break
            count += 1
        return count < 3

    def _opens_sentence(self, at: int) -> bool:
        before = self.text[max(self.stretch.start, self.words[at].start - 4) : self.words[at].start]
        return not before.strip(" «„“\"'—–-") or bool(_STOP.search(before))

    # -- what is a name -------------------------------------------------------------------------

    def _name(self, at: int, end: int) -> Named | None:
        while end - at > 1 and self.words[end - 1].key in self.book.particles:
            end -= 1
        words = self.words[at:end]
        for first, word in enumerate(words[:-1]):
            if first == 0 and self._is_opener(at):
                continue
            gender = self.book.gender_of(word.text)
            if gender is not None and not word.text.isupper():
                return self._named(at + first, end, gender, sure=True)
        if len(words) > 1 and self._is_no_first(at):
            return self._name(at + 1, end)
        role, start, gender = self.titles.before(at, is_full=False)
        is_titled = role is not None or start < self.words[at].start
        if is_titled and self._may_be_titled(at, end):
            return Named(tuple(words), start, role, gender, sure=True)
        if len(words) < 2:
            return self._alone(at)
        return self._by_form(at, end)

    def _is_opener(self, at: int) -> bool:
        """Tell an article that opens a sentence from the first name it may be: "Les Lions"."""
        key = self.words[at].key
        return key in self.book.starters and key in self.book.articles and self._opens_sentence(at)

    def _is_no_first(self, at: int) -> bool:
        """Tell whether a run's first word is none of the name: "Gestern Weber", "МАГАТЭ Амано"."""
        word = self.words[at]
        if word.key in self.book.starters or (word.text.isupper() and len(word.text) > 1):
            return True
        if not self._opens_sentence(at) or self.book.pack.people.capital_nouns:
            return False
        return len(word.text) < 3 and "." not in self.titles.gap(at)

    def _may_be_titled(self, at: int, end: int) -> bool:
        """Tell whether the words behind a title can be a name; an adjective is none."""
        words = self.words[at:end]
        if any(word.key in self.book.no_names for word in words):
            return False
        if len(words) > 1:
            return True
        word = words[0]
        if word.text.isupper() or self.book.is_adjective(word):
            return False
        before = self.words[at - 1]
        return (
            self.book.title_of(before) is not None
            or before.key in self.book.honorifics
            or (not self.book.stems and not self.titles.leads_on(at - 1) and not before.is_capital)
        )

    def _alone(self, at: int) -> Named | None:
        word = self.words[at]
        if len(word.text) < 3 or word.text.isupper():
            return None
        return Named((word,), word.start, self.titles.behind(at + 1), None, sure=False)

    def _by_form(self, at: int, end: int) -> Named | None:
        """Judge a run without first name or title by the form of its words and its place."""
        words = self.words[at:end]
        if any(
            w.key in self.book.no_names or (w.text.isupper() and len(w.text) > 1) for w in words
        ):
            return None
        if self.book.pack.people.capital_nouns and self.book.is_adjective(words[0]):
            return None
        behind = self.titles.behind(end)
        if self._has_age(end):
            return self._named(at, end, None, sure=True)
        if self.book.is_surname(words[-1].text) or behind is not None or self._speaks(at, end):
            return self._named(at, end, None, sure=True)
        if self.book.pack.people.capital_nouns:
            return self._alone(at) if not self._opens_sentence(at) else None
        sure = bool(self.book.stems) and not self._opens_sentence(at) and len(words) <= 3
        sure = sure and not words[0].text.isascii() and not self.book.is_adjective(words[0])
        return self._named(at, end, None, sure=sure)

    def _has_age(self, end: int) -> bool:
        """Tell whether an age follows: "Luc Perrin, 32 ans", "Ana Ruiz, de 32 años"."""
        ages = self.book.pack.people.ages
        if not ages or end < 1:
            return False
        behind = self.text[self.words[end - 1].end : self.words[end - 1].end + _AGE]
        found = _AGED.match(behind)
        return found is not None and found["unit"].lower() in ages.split()

    def _speaks(self, at: int, end: int) -> bool:
        """Tell whether a verb of speech stands right beside the run."""
        if self.book.stems and self.words[at].text.isascii():
            return False  # "пишет Daily News"
        for here, gap in ((at - 1, at - 1), (end, end - 1)):
            if 0 <= here < len(self.words) and self.words[here].key in self.book.verbs:
                return self.titles.gap(gap).strip(" ,") == ""
        return False

    def _named(self, at: int, end: int, gender: str | None, *, sure: bool) -> Named:
        role, start, titled = self.titles.before(at)
        role = role or self.titles.behind(end)
        words = tuple(self.words[at:end])
        return Named(words, start, role, gender if gender != "either" else titled, sure)
