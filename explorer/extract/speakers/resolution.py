"""Whom a phrase of a sentence means, as the attribution of a quote."""

from __future__ import annotations

from explorer.extract.people.find import PeopleFindings
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.coreference import Discourse
from explorer.extract.speakers.cue_attachment import NO_NAMES
from explorer.extract.speakers.epithets import is_somebody
from explorer.extract.speakers.memory import Memory
from explorer.extract.speakers.phrases import PRONOUNS, Phrase, Phrases
from explorer.extract.speakers.sentence_tokens import PERSON, WORD, SentenceTokens
from explorer.extract.speakers.subjects import Cue
from explorer.model import Span


class Resolver:
    """Turns phrases into attributions."""

    def __init__(
        self,
        phrases: Phrases,
        people: PeopleFindings,
        discourse: Discourse,
        memory: Memory,
    ) -> None:
        self.phrases, self.text = phrases, phrases.text
        self.discourse = discourse
        self.memory = memory
        self.names = {person.id: person.name for person in people.people}

    def called(self, surname: str) -> str | None:
        """Return the one person whose name ends so, or None."""
        found = [ident for ident, name in self.names.items() if name.split()[-1] == surname]
        return found[0] if len(found) == 1 else None

    def of_cue(self, cue: Cue, frame: SentenceTokens) -> Attribution | None:
        """Return who says what the clause introduces, or None."""
        verb = frame.items[cue.verb]
        word = self.text[verb.start : verb.end]
        if verb.key == "according":
            word = "according to"
        return self.of_phrase(cue.subject, word, cue.rule, clause=cue.verb, at=verb.span)

    def of_phrase(
        self,
        phrase: Phrase,
        cue: str | None,
        rule: str,
        *,
        clause: int | None = None,
        at: Span | None = None,
    ) -> Attribution | None:
        """Return whom the phrase means, by name or as described; None where nobody can tell.

        Args:
            phrase: who speaks, as the sentence has it.
            cue: the word of speech, if there is one.
            rule: how the phrase was found.
            clause: the item of the quote's sentence at which the clause stands.
            at: where the word of speech stands.
        """
        if stranger := self.discourse.stranger(phrase):
            told = self.phrases.described(*stranger)
            if told is not None:
                return self.of_phrase(told, cue, rule, clause=clause, at=at)
        spans = (phrase.span,) if at is None else (phrase.span, at)
        if (same := self._speaks_on(phrase)) is not None:
            return same._replace(cue=cue, rule=rule, spans=spans, clause=clause)
        person = None if self.discourse.is_unnamed(phrase) else self.discourse.resolve(phrase)
        if person is not None:
            return Attribution(person, self.names[person], cue, rule, spans, clause)
        if phrase.kind == "description":
            return Attribution(None, phrase.text, cue, rule, spans, clause)
        if phrase.kind != "pronoun":
            return None
        if kin := self.discourse.kin(phrase):
            return Attribution(None, kin.span.slice(self.text), cue, rule, spans, clause)
        if phrase.ref in ("male", "female") and cue is not None:
            return Attribution(None, None, cue, "speaker.unknown", spans, clause, phrase.ref)
        if phrase.ref == "thing":
            body = self.discourse.body()
            if body is not None:
                return Attribution(None, body.text, cue, rule, (body.span, *spans[1:]), clause)
            if thing := self._thing():
                return Attribution(None, thing, cue, rule, spans, clause)
        last = self.memory.last.said if self.memory.last else None
        if phrase.ref in ("plural", "thing") and last and last.person is None:
            return last._replace(cue=cue, rule=rule, spans=spans, clause=clause)
        return None

    def _speaks_on(self, phrase: Phrase) -> Attribution | None:
        """Return who "he" is where somebody without a name spoke right before: "An eyewitness"."""
        last = self.memory.last
        if last is None or last.said.person is not None or not last.said.name:
            return None
        if phrase.kind != "pronoun" or phrase.ref not in ("male", "female"):
            return None
        here = self.discourse.frame_before(0)
        near = last.sentence == self.discourse.count - 2 and here is not None
        if not near or here is None or here.paragraph != last.paragraph:
            return None
        if any(item.kind == PERSON for item in here.items[: phrase.first]):
            return None
        return last.said if is_somebody(last.said.name, phrase.ref) else None

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
            if size > 1 and words[0].key == "the":
                return self.text[words[0].start : words[-1].end]
            if words and words[0].key not in NO_NAMES and words[0].key not in PRONOUNS:
                return self.text[words[0].start : words[-1].end]
        return None
