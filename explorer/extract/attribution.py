"""Who said a quote, as it was told, and the reasons that *Why?* shows."""

from __future__ import annotations

from typing import NamedTuple

from explorer.model import Span


class Attribution(NamedTuple):
    """Who said a quote and how that was told."""

    person: str | None
    name: str | None
    cue: str | None
    rule: str
    spans: tuple[Span, ...]
    clause: int = -1


REASONS = {
    "speaker.inverted": "named after the verb that follows the quote",
    "speaker.before-verb": "named before the verb of speech",
    "speaker.according-to": "named after “according to”",
    "speaker.as-put": "as they put it",
    "speaker.passive-agent": "named after “by”",
    "speaker.shared-subject": "the subject of the verb before",
    "speaker.main-subject": "the subject of the sentence",
    "speaker.relative": "the relative clause says what they said",
    "speaker.over-insertion": "named before the insertion that the verb follows",
    "speaker.quoted": "quoted as saying it",
    "speaker.named-later": "the pronoun means whom the next sentence names",
    "speaker.beside": "named right beside the words",
    "speaker.noun": "their words are called by a noun of speech",
    "speaker.answer": "the answer of an interview",
    "speaker.for": "the sentence gives their view",
    "speaker.colon": "named before the colon",
    "speaker.carried": "goes on speaking from the quote before",
    "speaker.introduced": "the sentence before is about them",
    "speaker.runs-on": "the quote runs over several paragraphs",
    "speaker.ahead": "the next sentence says who is speaking",
    "speaker.unknown": "the text does not say who",
}
UNKNOWN = Attribution(None, None, None, "speaker.unknown", ())
