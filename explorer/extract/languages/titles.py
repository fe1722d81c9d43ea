"""The titles of people: before a name, or behind it as an apposition, with their countries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extract.languages.vocabulary import Vocabulary
from explorer.extract.languages.words import Word
from explorer.model import Span
from explorer.toponyms.found import Found

_REACH = 9  # words of a title before a name
_BEHIND = 10
_PHRASE = re.compile(r"[ \u00a0\u202f’'\-–«»„“”\"]{1,3}")
_COMMA = re.compile(r"»?, $")
_ENDS_PHRASE = re.compile(r"[,.;:()!?…\n—–«»„“”\"]")


class Role(NamedTuple):
    """What the text says somebody is; `head` is the title's own word, `code` its country."""

    text: str
    span: Span
    head: str
    code: str | None
    leads: bool


class TitleReader:
    """Reads the titles around the names of one stretch; `named_until` is where the last one ends.

    Args:
        text: the article.
        words: the words of the stretch.
        book: the words of its language.
        countries: the countries found.
    """

    def __init__(
        self, text: str, words: Sequence[Word], book: Vocabulary, countries: Sequence[Found]
    ) -> None:
        self.text = text
        self.words = words
        self.book = book
        self.countries = countries
        self._starts = [found.span.start for found in countries]
        self.named_until = words[0].start if words else 0

    def gap(self, at: int) -> str:
        """Return what stands between a word and the next one."""
        return self.text[self.words[at].end : self.words[at + 1].start]

    def country_at(self, offset: int) -> Found | None:
        """Return the country named at an offset."""
        index = bisect_left(self._starts, offset + 1) - 1
        if index < 0 or self.countries[index].span.end <= offset:
            return None
        return self.countries[index]

    def _parts(self, index: int, *, is_full: bool) -> bool:
        """Tell whether the word right before a name parts it from any title further off."""
        if not is_full and self.leads_on(index):
            return True
        # In a language of capital nouns a small word there is the verb: "Der Minister traf Weber".
        return self.book.pack.people.capital_nouns and not self.words[index].is_capital

    def leads_on(self, index: int) -> bool:
        """Tell whether the word before a lone name joins it to the title: "ministre des Sports"."""
        word = self.words[index]
        known = (self.book.objects, self.book.particles, self.book.elided, self.book.articles)
        return any(word.key in words for words in known)

    def before(self, at: int, *, is_full: bool = True) -> tuple[Role | None, int, str | None]:
        """Return the role before a name, where it begins, and the gender a form of address has."""
        start, gender = self.words[at].start, None
        here = at - 1
        if here >= 0 and self.words[here].key in self.book.honorifics and self._joins(here, at):
            start = self.words[here].start
            here -= 1
        title = None
        for index in range(here, max(-1, at - 1 - _REACH), -1):
            if not self._joins(index, at) or self.words[index].start < self.named_until:
                break
            key = self.words[index].key
            if self.book.title_of(self.words[index]) is not None:
                title = index
                break
            if key in self.book.verbs or key in self.book.pronouns:
                break
            if index == at - 1 and self._parts(index, is_full=is_full):
                break
        if title is None:
            return None, start, gender
        head = self.book.title_of(self.words[title]) or ""
        title = self._compound(title)
        return self._role(title, at, head), self._with_people(title), gender

    def _compound(self, title: int) -> int:
        """Take in titles right before a title: "Vorsitzender und Minister", "премьер-министр"."""
        while title > 0 and self.words[title - 1].key in self.book.titles:
            if self.gap(title - 1) not in (" ", "-"):
                break
            title -= 1
        return title

    def _joins(self, index: int, at: int) -> bool:
        gap = self.gap(index)
        if gap == ". " and self.words[index].key in self.book.honorifics:
            return True
        if index == at - 1 and _COMMA.fullmatch(gap):
            return True
        return bool(_PHRASE.fullmatch(gap))

    def _role(self, title: int, at: int, lemma: str) -> Role:
        begin, end = self.words[title].start, self.words[at - 1].end
        start = self._with_people(title)
        words = self.text[begin:end].strip(" ,")
        return Role(
            text=" ".join(words.split()),
            span=Span(begin, begin + len(words)),
            head=lemma,
            code=self._code(start, end),
            leads=lemma in self.book.leaders,
        )

    def _with_people(self, title: int) -> int:
        """Return where a title begins with the adjective of a country before it."""
        start = self.words[title].start
        before = self.country_at(self.words[title - 1].start) if title else None
        # In a language of suffixes the bare name stands before too: "Польша президенті".
        is_of = before is not None and (
            before.how == "demonym"
            or self.book.pack.countries.suffix_slots
            or (self.book.owning and before.text.endswith(self.book.owning))
        )
        if before is not None and is_of and start - before.span.end <= 1:
            return before.span.start
        return start

    def _code(self, start: int, end: int) -> str | None:
        index = bisect_left(self._starts, start)
        if index < len(self.countries) and self.countries[index].span.end <= end:
            return self.countries[index].code
        return None

    def behind(self, end: int) -> Role | None:
        """Return the role that an apposition gives: "Anna Weber, Ministerin für …,"."""
        if end >= len(self.words) or not self.text.startswith(", ", self.words[end - 1].end):
            return None
        for here in range(end, min(end + 4, len(self.words))):
            if here > end and not _PHRASE.fullmatch(self.gap(here - 1)):
                return None
            if self.words[here].key in self.book.verbs:
                return None
            if self.book.title_of(self.words[here]) is not None:
                return self._apposition(end, here)
        return None

    def _apposition(self, first: int, title: int) -> Role:
        last = title
        while last + 1 < len(self.words) and last - title < _BEHIND:
            if _ENDS_PHRASE.search(self.gap(last)):
                break
            last += 1
        begin, end = self.words[title].start, self.words[last].end
        lemma = self.book.title_of(self.words[title]) or ""
        return Role(
            text=" ".join(self.text[begin:end].split()),
            span=Span(begin, end),
            head=lemma,
            code=self._code(self.words[first].start, end),
            leads=lemma in self.book.leaders,
        )
