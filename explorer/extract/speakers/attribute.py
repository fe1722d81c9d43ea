"""Who said each quote: the story read sentence by sentence, each quote put through the sieves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from explorer.extract.document.document import HEADLINE, Document
from explorer.extract.people.find import PeopleFindings
from explorer.extract.quotes.spans import QuoteFindings
from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.bodies import Bodies
from explorer.extract.speakers.memory import Awaited, Heard
from explorer.extract.speakers.resolution import Resolver
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.sentence_tokens import PERSON, Folding, SentenceTokens
from explorer.extract.speakers.sieves import Choose, sift
from explorer.extract.speakers.subjects import Cue
from explorer.extract.speakers.utterances import (
    build_quote,
    final_kind,
    join_run_ons,
    utterances,
)
from explorer.extract.speakers.weighing import choose
from explorer.model import Organisation, Quote, Span

_OPENING = 4  # items within which a pronoun is the sentence's subject


def _bare(words: str) -> str:
    return words.strip(" ,.!?…").casefold()


Listener = Callable[[SentenceTokens, list[Cue], Resolver], None]
"""Hears each sentence with its clauses of speech, while whom its pronouns mean can be asked."""


class Attributor:
    """Reads a story sentence by sentence and notes who said what."""

    def __init__(
        self,
        reading: Document,
        findings: QuoteFindings,
        people: PeopleFindings,
        listener: Listener | None = None,
        choose: Choose = choose,
    ) -> None:
        self.text = reading.text
        self.choose = choose
        self.listener = listener
        self.reading = reading
        self.top = [q for q in findings.quotes if q.within is None]
        self.folding = Folding(reading, self.top, people.mentions)
        self.scene = Scene(reading, {q.id: q for q in self.top}, people)
        self.memory = self.scene.memory
        self.discourse = self.scene.discourse
        self.headlines = 0  # sentences of the headline

    def read(self) -> dict[str, Attribution]:
        """Return the attribution of every quote that stands in no other."""
        title = self.reading.title
        if title is not None:
            self._paragraph(HEADLINE, title)
            self.headlines = self.discourse.count
            self.memory.forget_speakers()
        paragraphs = self.reading.watch.along(self.reading.paragraphs, 0.45, 0.7)
        for number, bounds in enumerate(paragraphs):
            self._paragraph(number, bounds)
        self._name_awaited()
        join_run_ons(self.top, self.memory.said)
        self._echo_in_headline()
        return self.memory.said

    def _paragraph(self, number: int, bounds: Span) -> None:
        frames = self.folding.frames(number, bounds)
        for index, frame in enumerate(frames):
            self.discourse.add(frame)
            cues = self.scene.cues.find(frame)
            following = frames[index + 1] if index + 1 < len(frames) else None
            for at in frame.quotes:
                self._quote(frame, at, cues, following)
            if self.listener is not None:
                self.listener(frame, cues, self.scene.resolver)
            self._remember(frame, cues)

    def _quote(
        self, frame: SentenceTokens, index: int, cues: list[Cue], following: SentenceTokens | None
    ) -> None:
        quote = self.scene.quotes[frame.items[index].ref]
        words = quote.span.slice(self.text)
        number = self.discourse.count - 1
        at = QuotePlace(frame, index, cues, following, quote, words, number)
        said = sift(self.scene, at, self.choose)
        if said.name is None:
            if said.cue is not None or self._opens_story(frame):
                waiting = Awaited(quote.id, said, said.pronoun, number, frame.paragraph)
                self.memory.awaited.append(waiting)
        else:
            self.memory.last = Heard(said, frame.paragraph, number)
            if said.person:
                self.discourse.heard(said.person)
            else:
                self.discourse.described(said.name)
        self.memory.said[quote.id] = said

    def _opens_story(self, frame: SentenceTokens) -> bool:
        """Tell whether nobody has spoken yet, or only who is still to be named."""
        first = self.discourse.count == self.headlines + 1 or self.memory.awaits_in(frame.paragraph)
        return first and frame.only_quotes

    def _remember(self, frame: SentenceTokens, cues: list[Cue]) -> None:
        """Note whom a sentence without quotes is about: the next quote may be theirs."""
        opening = self.scene.cues.main_subject(frame, min(_OPENING, len(frame.items)))
        if opening is not None and opening.kind == "pronoun":
            person = self.discourse.resolve(opening)
            if person is not None:
                self.discourse.acted(person)
        phrases = self.scene.cues.phrases
        if cues and phrases.is_body(frame, cues[-1].subject):
            self.discourse.body_spoke(cues[-1].subject)
        self.memory.introduced = None
        if frame.quotes:
            return
        phrase = cues[-1].subject if cues else self.scene.cues.main_subject(frame, len(frame.items))
        people = [i for i, item in enumerate(frame.items) if item.kind == PERSON and not item.owns]
        if len(people) == 1 and (phrase is None or phrase.kind == "description"):
            phrase = phrases.after(frame, people[0])
        if phrase is None:
            return
        found = self.scene.resolver.of_phrase(phrase, None, "speaker.introduced")
        brings_in = bool(cues) and frame.items[-1].key == ":"
        if found is not None and found.name and (found.person is not None or brings_in):
            self.memory.introduced = Heard(found, frame.paragraph, self.discourse.count - 1)

    # -- once all is read -----------------------------------------------------------------------

    def _name_awaited(self) -> None:
        """Give what "she said" before anybody was named to whom the next sentences name."""
        for waiting in self.memory.awaited:
            person = self.discourse.ahead(waiting.sentence, waiting.gender)
            if person is not None:
                name = self.scene.resolver.names[person]
                self.memory.said[waiting.quote] = waiting.said._replace(
                    person=person, name=name, rule="speaker.named-later"
                )

    def _echo_in_headline(self) -> None:
        """Give the headline's quote to whoever says the same words in the story."""
        title = self.reading.title
        if title is None:
            return
        said = self.memory.said
        words = {q.id: _bare(q.span.slice(self.text)) for q in self.top}
        for quote in self.top:
            if not title.covers(quote.span) or said.get(quote.id, UNKNOWN).name is not None:
                continue
            same = (q for q in self.top if q.id != quote.id and words[q.id] == words[quote.id])
            told = (said.get(q.id, UNKNOWN) for q in same)
            found = next((each for each in told if each.name), None)
            if found is not None and " " in words[quote.id]:
                said[quote.id] = found._replace(cue=None, rule="speaker.headline", clause=None)


class SpeakerFindings(NamedTuple):
    """The quotes in article order with who said each, and the organisations that may speak."""

    quotes: tuple[Quote, ...]
    bodies: Bodies


def find_speakers(
    reading: Document,
    findings: QuoteFindings,
    people: PeopleFindings,
    organisations: Iterable[Organisation] = (),
    listener: Listener | None = None,
) -> SpeakerFindings:
    """Return the quotes with who said each.

    Args:
        reading: the article.
        findings: its quotes, from `find_quotes`.
        people: its people, from `find_people`.
        organisations: the organisations found, so that one that speaks has its id.
        listener: hears every sentence with its clauses of speech, in order, the headline first.

    Returns:
        every quote in article order; `speaker` is None where the text does not tell.
    """
    said = Attributor(reading, findings, people, listener).read()
    top = [quote for quote in findings.quotes if quote.within is None]
    joined = utterances(top, said, reading.text)
    bodies = Bodies(organisations)
    quotes: list[Quote] = []
    for quote in findings.quotes:
        who = bodies.named(said.get(quote.id, UNKNOWN))
        settled = final_kind(quote, who, quote.id in joined, reading.text)
        quotes.append(build_quote(settled, who, joined.get(quote.id), reading.text))
    return SpeakerFindings(tuple(quotes), bodies)


def attribute(
    reading: Document,
    findings: QuoteFindings,
    people: PeopleFindings,
    organisations: Iterable[Organisation] = (),
) -> tuple[Quote, ...]:
    """Return the quotes with who said each: those of `find_speakers`."""
    return find_speakers(reading, findings, people, organisations).quotes
