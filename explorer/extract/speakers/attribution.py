"""Who said a quote, as it was told, and the reasons that *Why?* shows."""

from __future__ import annotations

from typing import NamedTuple

from explorer.i18n import reasons
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
    "speaker.inverted": reasons.NAMED_AFTER_VERB,
    "speaker.before-verb": reasons.NAMED_BEFORE_VERB,
    "speaker.according-to": reasons.ACCORDING_TO,
    "speaker.as-put": reasons.AS_PUT,
    "speaker.passive-agent": reasons.NAMED_AFTER_BY,
    "speaker.shared-subject": reasons.SUBJECT_OF_VERB,
    "speaker.main-subject": reasons.SUBJECT_OF_SENTENCE,
    "speaker.relative": reasons.RELATIVE_CLAUSE,
    "speaker.over-insertion": reasons.OVER_INSERTION,
    "speaker.quoted": reasons.QUOTED_AS_SAYING,
    "speaker.named-later": reasons.NAMED_LATER,
    "speaker.beside": reasons.NAMED_BESIDE,
    "speaker.noun": reasons.NOUN_OF_SPEECH,
    "speaker.answer": reasons.ANSWER,
    "speaker.for": reasons.GIVES_VIEW,
    "speaker.colon": reasons.BEFORE_COLON,
    "speaker.carried": reasons.GOES_ON,
    "speaker.introduced": reasons.INTRODUCED,
    "speaker.runs-on": reasons.OVER_PARAGRAPHS,
    "speaker.ahead": reasons.SAID_NEXT,
    "speaker.headline": reasons.HEADLINE_ECHO,
    "speaker.unknown": reasons.NOBODY_STATED,
}
UNKNOWN = Attribution(None, None, None, "speaker.unknown", ())
