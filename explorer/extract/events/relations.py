"""Relations: what one country does to another in a sentence, by the verb between the two."""

from __future__ import annotations

import re
from functools import cache

from explorer.extract.document.mention_index import Actor, MentionIndex
from explorer.gazetteer import wordlists
from explorer.model import Relation, Span, Why

_BREAK = re.compile(r"[,;:—–(“\"]")
_OWNER = re.compile(r"[’']s?\b|[’'](?= )")
_WHERE = re.compile(r"\b(?:in|at|near|from|across|through|outside) (?:the )?(?:[a-z]+ )?$")
_REACH = 140


@cache
def _of_verb() -> dict[str, str]:
    listed = wordlists.events("relations").items()
    return {verb: kind for kind, verbs in listed for verb in verbs} | wordlists.relation_phrases()


@cache
def _verb() -> re.Pattern[str]:
    # The longest first: "support for" before "support".
    return re.compile(rf"\b(?:{'|'.join(sorted(_of_verb(), key=len, reverse=True))})\b")


def _source(text: str, before: list[Actor], verb: int) -> Actor | None:
    """Return who does it: whoever stands before the verb with no break between, or only asides."""
    subjects = [a for a in before if not _OWNER.match(text, a.span.end)]
    if not subjects:
        return None
    nearest = subjects[-1]
    if not _BREAK.search(text, nearest.span.end, verb):
        return nearest
    if (
        text[max(0, verb - 3) : verb].rstrip().endswith(",")
    ):  # "Rahmon, a close ally, warned": the first one named
        return next((a for a in subjects if text[a.span.end : a.span.end + 1] == ","), None)
    return None


def _target(text: str, after: list[Actor], source: Actor) -> Actor | None:
    """Return to whom it is done: the next one named that is no mere place."""
    for actor in after:
        if _WHERE.search(text[max(0, actor.span.start - 30) : actor.span.start]):
            continue
        if actor.code != source.code:
            return actor
    return None


def _between(
    stage: MentionIndex, sentence: Span, verb: re.Match[str]
) -> tuple[Actor, Actor] | None:
    """Return who does it and to whom, or None where the sentence does not say both."""
    text = stage.reading.text
    before = stage.actors_in(Span(max(sentence.start, verb.start() - _REACH), verb.start()))
    after = stage.actors_in(Span(verb.end(), min(sentence.end, verb.end() + _REACH)))
    source = _source(text, before, verb.start())
    target = _target(text, after, source) if source else None
    return (source, target) if source and target else None


def find_relations(stage: MentionIndex) -> tuple[Relation, ...]:
    """Return the relations of the story in article order, each kind between two countries once."""
    found: dict[tuple[str, str, str], Relation] = {}
    text = stage.reading.text
    for sentence in stage.reading.watch.along(stage.reading.sentences, 0.95, 1.0):
        for verb in _verb().finditer(text, sentence.span.start, sentence.span.end):
            if stage.is_quoted(Span(*verb.span())):
                continue
            pair = _between(stage, sentence.span, verb)
            if pair is None:
                continue
            source, target = pair
            kind = _of_verb()[verb.group()]
            relation = Relation(
                source=source.code,
                target=target.code,
                kind=kind,
                start=sentence.span.start,
                end=sentence.span.end,
                why=Why(
                    rule="relation-verb",
                    fields={"from": source.label, "verb": verb.group(), "to": target.label},
                    spans=(source.span, Span(*verb.span()), target.span),
                ),
            )
            found.setdefault((source.code, target.code, kind), relation)
    return tuple(found.values())
