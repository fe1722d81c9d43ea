"""Whom a phrase of a sentence means, as the attribution of a quote."""

from __future__ import annotations

from explorer.extract.people.find import PeopleFindings
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.coreference import Discourse
from explorer.extract.speakers.cue_attachment import NO_NAMES
from explorer.extract.speakers.phrases import PRONOUNS, Phrase
from explorer.extract.speakers.sentence_tokens import WORD, SentenceTokens
from explorer.extract.speakers.subjects import Cue
from explorer.model import Span


class Resolver:
    """Turns phrases into attributions; `last` is the last one that named somebody."""

    def __init__(self, text: str, people: PeopleFindings) -> None:
        self.text = text
        self.discourse = Discourse(people)
        self.names = {person.id: person.name for person in people.people}
        self.last: Attribution | None = None

    def of_cue(self, cue: Cue, frame: SentenceTokens) -> Attribution | None:
        """Return who says what the clause introduces, or None."""
        verb = frame.items[cue.verb]
        word = self.text[verb.start : verb.end]
        if verb.key == "according":
            word = "according to"
        return self.of_phrase(cue.subject, word, cue.rule, cue.verb, verb.span)

    def of_phrase(
        self, phrase: Phrase, cue: str | None, rule: str, clause: int, at: Span | None = None
    ) -> Attribution | None:
        """Return whom the phrase means, by name or as described; None where nobody can tell."""
        person = self.discourse.resolve(phrase)
        spans = (phrase.span,) if at is None else (phrase.span, at)
        if person is not None:
            return Attribution(person, self.names[person], cue, rule, spans, clause)
        if phrase.kind == "description":
            return Attribution(None, phrase.text, cue, rule, spans, clause)
        if phrase.kind == "pronoun" and (kin := self.discourse.kin(phrase)):
            return Attribution(None, kin.span.slice(self.text), cue, rule, spans, clause)
        if phrase.kind == "pronoun" and phrase.ref in ("male", "female") and cue is not None:
            return Attribution(None, None, cue, f"{rule}?{phrase.ref}", spans, clause)
        if phrase.kind == "pronoun" and phrase.ref == "thing" and self._thing():
            return Attribution(None, self._thing(), cue, rule, spans, clause)
        group = phrase.kind == "pronoun" and phrase.ref in ("plural", "thing")
        if group and self.last is not None and self.last.person is None and self.last.name:
            return self.last._replace(cue=cue, rule=rule, spans=spans, clause=clause)
        return None

    def _thing(self) -> str | None:
        """Return the country or body the sentence before begins with: what "it" means."""
        for distance in (1, 2):
            frame = self.discourse.frame_before(distance)
            if frame is None or not frame.items or frame.quotes:
                return None
            size = 0
            for item in frame.items:
                if item.kind != WORD or not self.text[item.start].isupper() or item.owns:
                    break
                size += 1
            words = frame.items[:size]
            if words and words[0].key not in NO_NAMES and words[0].key not in PRONOUNS:
                return self.text[words[0].start : words[-1].end]
        return None
