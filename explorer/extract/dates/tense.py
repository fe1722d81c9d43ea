"""Whether a sentence speaks of what is to come or of what is past, where it names a time."""

from __future__ import annotations

from explorer.extract.dates.table import Tense
from explorer.model import Span


def _last_cue(tense: Tense, stretch: str) -> int:
    """Return 1 or -1 for the last word that shows the tense, 0 if none does."""
    future = max((m.end() for m in tense.future.finditer(stretch)), default=-1)
    past = max(
        (m.end() for m in tense.past.finditer(stretch) if m.group().lower() not in tense.not_past),
        default=-1,
    )
    return (future >= past > -1 or future > past) - (past > future)


def _first_cue(tense: Tense, stretch: str) -> int:
    future = tense.future.search(stretch)
    past = next(
        (m for m in tense.past.finditer(stretch) if m.group().lower() not in tense.not_past), None
    )
    if future is None or past is None:
        return bool(future) - bool(past)
    return 1 if future.start() <= past.start() else -1


def direction(tense: Tense, text: str, sentence: Span, words: Span) -> int:
    """Tell whether the words for a time speak of what is to come (1), what is past (-1) or not."""
    behind = text[max(sentence.start, words.start - tense.reach) : words.start]
    parts = tense.clause.split(behind)
    cue = _last_cue(tense, parts[-1])
    is_end = tense.lasts.search(behind) is not None
    if (is_end and (cue >= 0 or tense.put_off.search(behind))) or tense.set_for.search(behind):
        return 1
    if cue:
        return cue
    ahead = text[words.end : min(sentence.end, words.end + tense.reach)]
    own = tense.clause.split(ahead, maxsplit=1)[0]
    return _first_cue(tense, own) or _last_cue(tense, behind) or _first_cue(tense, ahead)


def is_before_noun(tense: Tense, text: str, sentence: Span, words: Span) -> bool:
    """Tell whether the words stand between an article and its noun: "the Nov. 8 vote"."""
    behind = text[max(sentence.start, words.start - tense.reach) : words.start]
    ahead = text[words.end : words.end + 2]
    is_word = len(ahead) == 2 and ahead[0] == " " and ahead[1].isalpha()
    return (
        is_word
        and tense.noun.search(behind) is not None
        and tense.not_noun.match(text, words.end) is None
    )
