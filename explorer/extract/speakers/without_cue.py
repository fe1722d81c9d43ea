"""Sieves for who speaks without a verb of speech: a colon, "for Smith", "his promise"."""

from __future__ import annotations

from explorer.extract.document.small_words import PREPOSITIONS
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.sentence_tokens import PERSON, WORD, Item
from explorer.gazetteer import wordlists
from explorer.model import Span

_NOUN_REACH = 14
_LABEL_ITEMS = 4  # a name of up to three words and its colon


def before_colon(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return the subject of what stands before a colon: Smith was blunt: “…”."""
    frame, index = at.frame, at.item
    if index == 0 or frame.items[index - 1].key != ":":
        return None
    if any(cue.verb < index and cue.subject.kind == "pronoun" for cue in at.cues):
        return None  # "The court heard that he told them: “…”": his words, whoever he is
    if index == 2 and frame.items[0].key == "a":
        person = scene.discourse.nearest()
        name = scene.resolver.names[person] if person else None
        return Attribution(person, name, None, "speaker.answer", ()) if person else None
    leads = index > 2 and frame.items[0].key in PREPOSITIONS
    owner = scene.cues.phrases.owner_at(frame, 1 if leads else 0)
    phrase = owner or scene.cues.main_subject(frame, index)
    if phrase is None or phrase.text.casefold() in wordlists.phrases("headline_labels"):
        return None
    return scene.resolver.of_phrase(phrase, None, "speaker.colon")


def of_label(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return whose turn it is in a transcript: REED: “…”; INTERVIEWER: “…”."""
    items = at.frame.items
    if not 1 < at.item <= _LABEL_ITEMS or items[at.item - 1].key != ":":
        return None
    label = Span(items[0].start, items[at.item - 2].end)
    words = label.slice(scene.text)
    if (
        len(words) < 2
        or not words.isupper()
        or any(item.kind != WORD for item in items[: at.item - 1])
    ):
        return None
    name = words.title()
    if name.casefold() in wordlists.phrases("headline_labels"):
        return None
    person = scene.called(name.split()[-1])
    name = scene.resolver.names[person] if person else name
    return Attribution(person, name, None, "speaker.label", (label,))


def of_view(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return the person of "For Smith, the deal was “…”" and "To Smith it was “…”"."""
    if at.cues or at.item < 3 or at.frame.items[0].key not in ("for", "to"):
        return None
    phrase = scene.cues.phrases.after(at.frame, 1)
    if phrase is None or phrase.kind == "pronoun":
        return None
    return scene.resolver.of_phrase(phrase, None, "speaker.for", clause=0)


def of_noun(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return whose promise, claim or warning the words are: "on a promise to build “…”"."""
    if at.cues or not at.is_long:
        return None
    frame = at.frame
    nouns = wordlists.cue_verbs("nouns")
    for noun in range(at.item - 1, max(0, at.item - _NOUN_REACH), -1):
        if frame.items[noun].key in nouns and frame.items[noun].kind == WORD:
            owner = scene.cues.phrases.owner_at(frame, noun - 1)
            phrase = owner or scene.cues.main_subject(frame, noun)
            if phrase is None or phrase.kind == "description":
                return None
            return scene.resolver.of_phrase(phrase, None, "speaker.noun", clause=0)
    return None


def beside(scene: Scene, at: QuotePlace) -> Attribution | None:
    """Return who stands right beside speech, by whatever verb: “Oh,” Smith deadpanned."""
    after = at.frame.items[at.item + 1 : at.item + 4]
    if at.words[-1:] in (",", "?", "!", "—") and len(after) > 1:
        skip = 0 if _is_subject(after[0]) else 1
        if _is_subject(after[skip]) and (skip == 0 or _is_verb(after[0])):
            subject = at.item + 1 + skip
            phrase = scene.cues.phrases.after(at.frame, subject)
            if phrase is None:
                return None
            return scene.resolver.of_phrase(phrase, None, "speaker.beside", clause=subject)
    if at.quote.kind == "sentence" and at.item > 1 and at.frame.items[at.item - 1].key == ",":
        phrase = scene.cues.main_subject(at.frame, at.item - 1)
        if phrase is not None and phrase.kind != "description":
            return scene.resolver.of_phrase(phrase, None, "speaker.beside")
    return None


def _is_subject(item: Item) -> bool:
    return (item.kind == PERSON and not item.owns) or item.key in ("he", "she")


def _is_verb(item: Item) -> bool:
    return item.kind == WORD and item.key.endswith(("ed", "s", "t", "ng"))
