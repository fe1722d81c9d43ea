"""Turns of interviews and transcripts: “Q: … A: …”, “REED: …”, questions and their answers.

One label alone is a heading or a list's entry. Labels that come back, and words as people speak
them (I, we, you, a question), make a conversation.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from explorer.extract.document.document import Document
from explorer.extract.quotes.unmarked import ANSWER, MARKS, TURN, Unmarked
from explorer.gazetteer import wordlists
from explorer.gazetteer.wordlists import any_marked
from explorer.model import Span
from explorer.text.labels import Label, label_of

_WORD = re.compile(r"\w+")
_FIRST_PERSON = re.compile(rf"\b(?:{any_marked('first_person')})\b")
_SPOKEN = re.compile(rf"\?|\b(?:{any_marked('first_person')}|{any_marked('second_person')})\b")
_ADDRESSED = re.compile(rf"\b(?:{any_marked('second_person')})\b")
_FEWEST_LABELS = 3
_FEWEST_QUESTIONS = 3
_FEWEST_WORDS = 4  # of words behind a label that does not come back
_LONGEST_QUESTION = 400  # letters


class _Turn(NamedTuple):
    paragraph: int
    label: Label
    name: str
    key: str
    words: Span


def find_turns(reading: Document) -> list[Unmarked]:
    """Return the turns of the story, in order; none where it is no conversation."""
    turns = _labelled(reading)
    if not turns:
        return _answers(reading)
    text = reading.text
    known = Counter(turn.key for turn in turns)
    if _is_transcript(text, turns, known):
        spoken = [
            t
            for t in turns
            if known[t.key] > 1 or t.key in wordlists.marked_words("answerers") or _names_one(t)
        ]
        return _with_following(reading, spoken)
    return [_made(turn, turn.label.core) for turn in turns if _stands_alone(text, turn)]


def _labelled(reading: Document) -> list[_Turn]:
    found = []
    for number, paragraph in enumerate(reading.paragraphs):
        label = label_of(reading.text, paragraph)
        if label is None:
            continue
        name = label.core.slice(reading.text)
        key = name.split()[-1].casefold().strip(".")
        if key in wordlists.marked_words("no_labels") or any(c.isdigit() for c in name):
            continue
        words = Span(label.end, paragraph.end)
        found.append(_Turn(number, label, name, key, words))
    return found


def _names_one(turn: _Turn) -> bool:
    """Tell whether the label is surely a person's: a full name, an office, or in capitals."""
    words = turn.name.split()
    if turn.key in wordlists.marked_words("chairing"):
        return True
    full = len(words) > 1 and any(wordlists.is_first_name(w.capitalize()) for w in words[:-1])
    return full or turn.label.more or (turn.name.isupper() and len(turn.name) > 2)


def _is_transcript(text: str, turns: list[_Turn], known: Counter[str]) -> bool:
    if len(turns) < _FEWEST_LABELS or len(known) < 2 or max(known.values()) < 2:
        return False
    spoken = sum(_SPOKEN.search(text, t.words.start, t.words.end) is not None for t in turns)
    return spoken * 2 >= len(turns)


def _stands_alone(text: str, turn: _Turn) -> bool:
    """Tell whether a label that does not come back has words of its own: I, we, a full stop."""
    words = turn.name.split()
    full = len(words) > 1 and wordlists.is_first_name(words[0].capitalize())
    said = turn.words.slice(text)
    if not full or said[0] in MARKS or said[-1] not in ".!?":
        return False
    words = said.split()
    if any(mark in said for mark in (*MARKS, "''")) or _is_headline(words):
        return False
    return len(words) >= _FEWEST_WORDS and _FIRST_PERSON.search(said) is not None


def _is_headline(words: list[str]) -> bool:
    """Tell whether most of the longer words have a capital, as in a headline."""
    longer = [word for word in words[1:] if len(word) > 3]
    return sum(word[0].isupper() for word in longer) * 2 > len(longer)


def _made(turn: _Turn, by: Span | None) -> Unmarked:
    return Unmarked(turn.words, turn.paragraph, TURN, by)


def _with_following(reading: Document, turns: list[_Turn]) -> list[Unmarked]:
    """Return the turns, each with the paragraphs in which it goes on before the next label."""
    text = reading.text
    fullest: dict[str, _Turn] = {}
    for turn in turns:
        if turn.key not in fullest or len(turn.name) > len(fullest[turn.key].name):
            fullest[turn.key] = turn
    names = {turn.name.split()[-1].title() for turn in fullest.values()}
    found: list[Unmarked] = []
    for turn, after in zip(turns, [*turns[1:], None], strict=True):
        rule = ANSWER if turn.key in wordlists.marked_words("answerers") else TURN
        by = fullest[turn.key].label.core if rule == TURN else None
        # Nobody is told to ask a mere "Q": what is asked is the paper's, and no quote.
        if text[turn.words.start] in MARKS or turn.key in wordlists.marked_words("askers"):
            continue
        found.append(Unmarked(turn.words, turn.paragraph, rule, by))
        for number in range(turn.paragraph + 1, after.paragraph if after else turn.paragraph + 1):
            span = reading.paragraphs[number]
            if not _goes_on(text, span, names):
                break
            found.append(Unmarked(span, number, rule, by, continues=True))
    return found


def _goes_on(text: str, span: Span, names: set[str]) -> bool:
    words = span.slice(text)
    if words[0] in MARKS or words[0] in "([" or _FIRST_PERSON.search(words) is None:
        return False
    return names.isdisjoint(_WORD.findall(words))


# -- questions in paragraphs of their own ---------------------------------------------------------


def _answers(reading: Document) -> list[Unmarked]:
    """Return the answers below questions that stand in paragraphs of their own."""
    text, paragraphs = reading.text, reading.paragraphs
    asked = [n for n, span in enumerate(paragraphs) if _is_question(text, span)]
    if len(asked) < _FEWEST_QUESTIONS or len(asked) * 6 < len(paragraphs) - asked[0]:
        return []
    answers = [
        list(range(first + 1, following))
        for first, following in zip(asked, [*asked[1:], len(paragraphs)], strict=True)
    ]
    first = [paragraphs[run[0]].slice(text) for run in answers if run]
    personal = sum(_FIRST_PERSON.search(words) is not None for words in first)
    addressed = sum(_ADDRESSED.search(paragraphs[n].slice(text)) is not None for n in asked)
    if personal * 2 < len(asked) or addressed * 3 < len(asked):
        return []
    found: list[Unmarked] = []
    for run in answers:
        is_last = bool(run) and run[-1] == len(paragraphs) - 1
        for place, number in enumerate(run):
            words = paragraphs[number].slice(text)
            ended = is_last and place and _FIRST_PERSON.search(words) is None
            if words[0] in MARKS or words[0] in "([" or ended:
                break
            found.append(Unmarked(paragraphs[number], number, ANSWER, None, place > 0))
    return found


def _is_question(text: str, span: Span) -> bool:
    end = span.end - 1
    while end > span.start and text[end] in "*_ ":
        end -= 1
    if text[end] != "?" or span.end - span.start > _LONGEST_QUESTION:
        return False
    return text[span.start] not in MARKS + "-–—"
