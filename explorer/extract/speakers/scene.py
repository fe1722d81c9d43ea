"""What every sieve is given: the story as read so far, and the place of one quote in it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.extract.people.find import PeopleFindings
from explorer.extract.people.name_runs import find_runs
from explorer.extract.quotes.spans import FoundQuote
from explorer.extract.quotes.unmarked import ANSWER
from explorer.extract.speakers.coreference import Discourse
from explorer.extract.speakers.cue_attachment import CueAttachment
from explorer.extract.speakers.cues import CueFinder
from explorer.extract.speakers.memory import Memory
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.sentence_tokens import QUOTE, SentenceTokens
from explorer.extract.speakers.subjects import Cue
from explorer.extract.speakers.utterances import TERM_WORDS
from explorer.gazetteer import wordlists
from explorer.model import Span


class QuotePlace(NamedTuple):
    """A quote in its sentence: item `item` of `frame`, whose clauses of speech are `cues`.

    `following` is the next sentence of the paragraph; `sentence` counts those read before.
    """

    frame: SentenceTokens
    item: int
    cues: list[Cue]
    following: SentenceTokens | None
    quote: FoundQuote
    words: str
    sentence: int

    @property
    def is_term(self) -> bool:
        """Tell whether the marks hold a word or two, which need not be anybody's."""
        return self.quote.kind == "term"

    @property
    def is_long(self) -> bool:
        """Tell whether there are more words than a term has."""
        return len(self.words.split()) > TERM_WORDS

    @property
    def opens_sentence(self) -> bool:
        """Tell whether the sentence is all quote, or begins with one."""
        return self.frame.only_quotes or self.frame.items[0].kind == QUOTE

    @property
    def quote_before(self) -> int | None:
        """The item of the quote before this one in the sentence, or None."""
        at = self.frame.quotes.index(self.item)
        return self.frame.quotes[at - 1] if at else None


class Scene:
    """One story, read sentence by sentence."""

    def __init__(
        self, reading: Document, quotes: dict[str, FoundQuote], people: PeopleFindings
    ) -> None:
        self.text = reading.text
        self.quotes = quotes
        self.memory = Memory()
        self.discourse = Discourse(people)
        self.cues = CueFinder(self.text)
        self.attachment = CueAttachment(quotes)
        self.resolver = Resolver(self.cues.phrases, people, self.discourse, self.memory)
        self._reading = reading
        self._mentions = people.mentions
        self._mention_starts = [mention.span.start for mention in people.mentions]

    def called(self, surname: str) -> str | None:
        """Return the one person of that surname, or None."""
        return self.resolver.called(surname)

    @cached_property
    def interviewed(self) -> str | None:
        """Who is named most before the first answer, or behind the last, the first of equals."""
        answers = [q.span for q in self.quotes.values() if q.why.rule == ANSWER]
        ends = (span.end for span in answers)
        first = bisect_left(self._mention_starts, min((a.start for a in answers), default=0))
        named = Counter(mention.person for mention in self._mentions[:first])
        last = bisect_left(self._mention_starts, max(ends, default=0))
        named = named or Counter(mention.person for mention in self._mentions[last:])
        return named.most_common(1)[0][0] if named else None

    @cached_property
    def named_in_headline(self) -> Span | None:
        """The first full name of the headline, by its given name: "Questions for Ann Reed"."""
        title = self._reading.title
        tokens = self._reading.tokens_in(title.start, title.end) if title else []
        for run in find_runs(self.text, tokens):
            for first, last in pairwise(run.words):
                if wordlists.is_first_name(first.text):
                    return Span(first.start, last.end)
        return None

    def count_named(self, span: Span) -> int:
        """Return how often people are named in the stretch."""
        return bisect_left(self._mention_starts, span.end) - bisect_left(
            self._mention_starts, span.start
        )

    def named_in(self, span: Span) -> str | None:
        """Return who is named first in the stretch, or None."""
        index = bisect_left(self._mention_starts, span.start)
        if index == len(self._mentions) or self._mentions[index].span.end > span.end:
            return None
        return self._mentions[index].person
