"""Who said each quote: the clause of speech around it, or whoever speaks on; unknown if neither."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from explorer.extract.document.document import HEADLINE, Document
from explorer.extract.people.find import PeopleFindings
from explorer.extract.quotes.spans import FoundQuote, QuoteFindings
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.cue_attachment import CueAttachment
from explorer.extract.speakers.cues import CueFinder
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.sentence_tokens import (
    PERSON,
    PUNCT,
    QUOTE,
    Folding,
    SentenceTokens,
)
from explorer.extract.speakers.subjects import Cue
from explorer.extract.speakers.utterances import (
    TERM_WORDS,
    build_quote,
    final_kind,
    join_run_ons,
    utterances,
)
from explorer.extract.speakers.without_cue import WithoutCue
from explorer.model import Organisation, Quote, Span


def _bare(words: str) -> str:
    return words.strip(" ,.!?…").casefold()


class _Attributor:
    """Reads a story sentence by sentence and notes who said what."""

    def __init__(self, reading: Document, findings: QuoteFindings, people: PeopleFindings) -> None:
        self.text = reading.text
        self.reading = reading
        self.top = [q for q in findings.quotes if q.within is None]
        self.by_id = {q.id: q for q in self.top}
        self.clauses = CueAttachment(self.by_id)
        self.folding = Folding(reading, self.top, people.mentions)
        self.cues = CueFinder(self.text)
        self.resolver = Resolver(self.text, people)
        self.others = WithoutCue(self.resolver, self.cues, self.by_id)
        self.discourse = self.resolver.discourse
        self.said: dict[str, Attribution] = {}
        self.last_place = (-9, -9)  # its paragraph and sentence
        self.introduced: Attribution | None = None  # whom the sentence before is about
        self.introduced_at = -9
        self.number = -1
        self.waiting_in = -9
        self.pending: list[tuple[str, Attribution, str, int]] = []

    def read(self) -> dict[str, Attribution]:
        """Return the attribution of every quote that stands in no other."""
        title = self.reading.title
        if title is not None:
            self._paragraph(HEADLINE, title)
            self.resolver.last = self.introduced = None
        paragraphs = self.reading.watch.along(self.reading.paragraphs, 0.45, 0.7)
        for number, bounds in enumerate(paragraphs):
            self._paragraph(number, bounds)
        self._look_ahead()
        join_run_ons(self.top, self.said)
        self._echo_in_headline()
        return self.said

    def _echo_in_headline(self) -> None:
        """Give the headline's quote to whoever says the same words in the story."""
        title = self.reading.title
        if title is None:
            return
        words = {q.id: _bare(q.span.slice(self.reading.text)) for q in self.top}
        for quote in self.top:
            said = self.said.get(quote.id)
            if not title.covers(quote.span) or (said is not None and said.name is not None):
                continue
            same = (q for q in self.top if q.id != quote.id and words[q.id] == words[quote.id])
            told = (self.said.get(q.id) for q in same)
            found = next((each for each in told if each is not None and each.name), None)
            if found is not None and " " in words[quote.id]:
                self.said[quote.id] = found._replace(cue=None, rule="speaker.headline", clause=-1)

    def _look_ahead(self) -> None:
        """Give what "she said" before anybody was named to whom the next sentences name."""
        for ref, said, gender, number in self.pending:
            person = self.discourse.ahead(number, gender)
            if person is not None:
                self.said[ref] = said._replace(
                    person=person, name=self.resolver.names[person], rule="speaker.named-later"
                )

    def _paragraph(self, number: int, bounds: Span) -> None:
        frames = self.folding.frames(number, bounds)
        for index, frame in enumerate(frames):
            self.number += 1
            self.discourse.add(frame)
            cues = self.cues.find(frame)
            if frame.quotes:
                following = frames[index + 1] if index + 1 < len(frames) else None
                self._sentence(frame, cues, following)
            self._remember(frame, cues)

    # -- one sentence -------------------------------------------------------------------------

    def _sentence(
        self, frame: SentenceTokens, cues: list[Cue], following: SentenceTokens | None
    ) -> None:
        for index in frame.quotes:
            item = frame.items[index]
            found = self._by_clause(frame, cues, index) or self.others.by_colon(frame, index)
            if found is None and not cues:
                found = self.others.by_view(frame, index)
            found = found or self.others.by_neighbour(frame, index)
            if found is None:
                found = self._without_clause(frame, cues, index, following)
            if found.cue is not None and found.name is None:
                gender = found.rule.partition("?")[2]
                unnamed = found._replace(rule="speaker.unknown")
                found = self._without_clause(frame, cues, index, following)
                if found.name is None:
                    found = unnamed
                    self._wait(item.ref, unnamed, gender, frame)
            elif found.name is None and self._opens_story(frame):
                self._wait(item.ref, found, "", frame)
            self.said[item.ref] = found
            if found.name is not None:
                self.resolver.last = found
                self.last_place = (frame.paragraph, self.number)
                if found.person:
                    self.discourse.heard(found.person)

    def _wait(self, ref: str, said: Attribution, gender: str, frame: SentenceTokens) -> None:
        """Put a quote off until the next sentences name somebody."""
        self.pending.append((ref, said, gender, self.discourse.count - 1))
        self.waiting_in = frame.paragraph

    def _opens_story(self, frame: SentenceTokens) -> bool:
        """Tell whether nobody has spoken yet, or only who is still to be named."""
        first = frame.only_quotes and self.discourse.count == 1
        return first or (frame.only_quotes and self.waiting_in == frame.paragraph)

    def _by_clause(self, frame: SentenceTokens, cues: list[Cue], index: int) -> Attribution | None:
        """Return who says the quote at `index` by the clause of speech nearest to it."""
        cue = self.clauses.best(frame, cues, index)
        return self.resolver.of_cue(cue, frame) if cue is not None else None

    # -- quotes without a clause of their own ---------------------------------------------------

    def _without_clause(
        self, frame: SentenceTokens, cues: list[Cue], index: int, following: SentenceTokens | None
    ) -> Attribution:
        quote = self.by_id[frame.items[index].ref]
        if quote.kind == "term":
            return self._listed_with(frame, index) or UNKNOWN
        same = self._same_sentence(frame, index)
        if same is not None:
            return same
        if frame.only_quotes or frame.items[0].kind == QUOTE:
            return self._speaks_on(frame, following)
        if quote.kind == "sentence" or self._is_long(quote):
            return self._carried_within(frame)
        return UNKNOWN

    def _listed_with(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return who said the quote that the term is joined to: “harsh” and “unfair”."""
        quotes = frame.quotes
        at = quotes.index(index)
        between = frame.items[quotes[at - 1] + 1 : index] if at else ()
        if len(between) == 1 and between[0].key in ("and", "or", ","):
            return self.said.get(frame.items[quotes[at - 1]].ref)
        return None

    def _is_long(self, quote: FoundQuote) -> bool:
        return len(quote.span.slice(self.text).split()) > TERM_WORDS

    def _same_sentence(self, frame: SentenceTokens, index: int) -> Attribution | None:
        """Return who said another quote of the sentence, where the two are one statement."""
        quotes = frame.quotes
        at = quotes.index(index)
        if at == 0:
            return None
        before = self.said.get(frame.items[quotes[at - 1]].ref)
        if before is None or before.name is None:
            return None
        between = frame.items[quotes[at - 1] + 1 : index]
        if all(item.kind == PUNCT or item.key in ("and", "or", "but") for item in between):
            return before
        return before if before.clause > quotes[at - 1] or before.clause >= 0 else None

    def _carried_within(self, frame: SentenceTokens) -> Attribution:
        """Return who spoke before in the paragraph, for more of their words in a sentence."""
        near = self.resolver.last is not None and self.last_place[0] == frame.paragraph
        return self._carried() if near else UNKNOWN

    def _carried(self) -> Attribution:
        assert self.resolver.last is not None
        return self.resolver.last._replace(rule="speaker.carried", clause=-1)

    def _speaks_on(self, frame: SentenceTokens, following: SentenceTokens | None) -> Attribution:
        """Return who speaks in a sentence that is all quote."""
        paragraph, sentence = self.last_place
        if self.resolver.last is not None and paragraph == frame.paragraph:
            later = self.introduced is not None and self.introduced_at >= sentence
            return self.introduced if later and self.introduced else self._carried()
        if self.introduced is not None and self.introduced_at == self.number - 1:
            return self.introduced
        ahead = self._ahead(frame, following)
        if ahead is not None:
            return ahead
        if (
            self.resolver.last is not None
            and paragraph == frame.paragraph - 1
            and sentence == self.number - 1
        ):
            return self._carried()
        return UNKNOWN

    def _ahead(self, frame: SentenceTokens, following: SentenceTokens | None) -> Attribution | None:
        """Return who says the next sentence of the paragraph, where it is a quote with a clause."""
        if following is None or not following.quotes:
            return None
        cues = self.cues.find(following)
        first = following.quotes[0]
        if first != 0:
            return None
        cue = self.clauses.right(following, cues, first)
        if cue is None or cue.subject.kind == "pronoun":
            return None
        found = self.resolver.of_cue(cue, following)
        return found._replace(rule="speaker.ahead") if found else None

    def _remember(self, frame: SentenceTokens, cues: list[Cue]) -> None:
        """Note whom a sentence without quotes is about: the next quote may be theirs."""
        opening = self.cues.main_subject(frame, min(4, len(frame.items)))
        if opening is not None and opening.kind == "pronoun":
            person = self.discourse.resolve(opening)
            if person is not None:
                self.discourse.acted(person)
        if frame.quotes:
            self.introduced = None
            return
        phrase = cues[-1].subject if cues else self.cues.main_subject(frame, len(frame.items))
        people = [i for i, item in enumerate(frame.items) if item.kind == PERSON and not item.owns]
        if len(people) == 1 and (phrase is None or phrase.kind == "description"):
            phrase = self.cues.phrases.after(frame, people[0])
        self.introduced = None
        if phrase is None:
            return
        found = self.resolver.of_phrase(phrase, None, "speaker.introduced", -1)
        if found is not None and found.person is not None:
            self.introduced = found
            self.introduced_at = self.number


class _Bodies:
    """The organisations found, by where they are named."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self.by_span = {m.span: o.id for o in organisations for m in o.mentions if m.span}
        self.spans = sorted(self.by_span)

    def named(self, said: Attribution) -> Attribution:
        """Return the attribution with the id of the organisation that speaks, if one does."""
        if said.person is not None or said.name is None or not said.spans:
            return said
        index = bisect_left(self.spans, Span(said.spans[0].start, said.spans[0].start))
        if index == len(self.spans) or not said.spans[0].covers(self.spans[index]):
            return said
        return said._replace(person=self.by_span[self.spans[index]])


def attribute(
    reading: Document,
    findings: QuoteFindings,
    people: PeopleFindings,
    organisations: Iterable[Organisation] = (),
) -> tuple[Quote, ...]:
    """Return the quotes with who said each.

    Args:
        reading: the article.
        findings: its quotes, from `find_quotes`.
        people: its people, from `find_people`.
        organisations: the organisations found, so that one that speaks has its id.

    Returns:
        every quote in article order; `speaker` is None where the text does not tell.
    """
    said = _Attributor(reading, findings, people).read()
    top = [quote for quote in findings.quotes if quote.within is None]
    joined = utterances(top, said, reading.text)
    bodies = _Bodies(organisations)
    quotes: list[Quote] = []
    for quote in findings.quotes:
        who = bodies.named(said.get(quote.id, UNKNOWN))
        settled = final_kind(quote, who, quote.id in joined, reading.text)
        quotes.append(build_quote(settled, who, joined.get(quote.id), reading.text))
    return tuple(quotes)
