"""Who has part in an event: who acts and who is acted upon, not every country of the sentence."""

from __future__ import annotations

import re

import msgspec

from explorer.extract.document.mention_index import Actor, MentionIndex, people_in
from explorer.extract.events import kinds
from explorer.gazetteer import wordlists
from explorer.model import Person, Place, Region, Span, Tie, TieWhy

_WORD = re.compile(r"[A-Za-z]+")
_OWNER = re.compile(r"[’']s?\b|[’'](?= )")
_PRONOUN = re.compile(r"(?:[“\"‘']?)(?:[A-Z][a-z]+ly |Later,? |Then |And |But )?(?:He|She|They)\b")
# "In a symbol of Chad's search for partners, Kenya …": what stands before the comma takes no part.
_LEAD = re.compile(rf"(?:[“\"‘']?)(?:{wordlists.any_of_events('lead_in')})\b")


_BARE = re.compile(r"(?:(?:and|but|then|also|later) ){0,8}(?:\w{1,40}ly )?(?P<verb>[a-z]{1,40}+)\b")

_HELPING = re.compile(
    r"(?: (?:has|have|had|is|are|was|were|also|then|later|now|been|\w{1,40}ly)){1,12}$|[,;:]$"
)
_LONGEST_SUBJECT = 60  # letters: longer ones hold a clause of their own


class Parties(msgspec.Struct, frozen=True):
    """The countries of an event, each with its reason, and the ids of the people in it.

    `leaves_subject` is set for a clause that begins with its verb ("Doe came and *froze the
    talks*"); `subject` then names who acts, if it is told.
    """

    ties: tuple[Tie, ...]
    people: tuple[str, ...]
    leaves_subject: bool = False
    subject: str | None = None


class _Gathering:
    """Ties gathered one by one; the first reason given for a country stands."""

    def __init__(self) -> None:
        self.ties: dict[str, Tie] = {}

    def tie(self, code: str | None, why: TieWhy, rule: str, **fields: str) -> None:
        """Add a country, unless it is there."""
        if code and code not in self.ties:
            self.ties[code] = Tie(code=code, why=why, rule=rule, fields=fields)


def parties_of(
    stage: MentionIndex, clause: Span, sentence: Span, place: Place | None, carried: Person | None
) -> Parties:
    """Return who has part in what the clause tells.

    Args:
        stage: what the article names, and where.
        clause: the words that tell of the event.
        sentence: the sentence around it, asked where the clause itself names nobody.
        place: where it took place.
        carried: whom "he" or "she" means at the head of the clause, if that is known.
    """
    found = _Gathering()
    own = Span(_body_start(stage, clause), clause.end)
    people = list(people_in(stage, own))
    leaves_subject = _begins_with_verb(stage.reading.text, clause)
    subject = _subject(stage, clause, sentence) if leaves_subject else None
    if subject is not None:
        found.tie(subject.code, "subject", "tie.takes-part", who=subject.label)
    elif carried is not None and _PRONOUN.match(stage.reading.text, clause.start, clause.end):
        found.tie(carried.country, "subject", "tie.takes-part", who=carried.name)
        people.insert(0, carried.id)
    _tie_named(found, stage, own)
    if not found.ties and not people:
        _tie_first(found, stage, sentence)
    if place is not None:
        found.tie(place.country, "place", "tie.place", place=place.name)
    for region in _regions(stage, own, sentence, is_alone=not found.ties):
        for code in stage.named_of_region(region):
            found.tie(code, "about", "tie.region", region=region.name)
    label = subject.label if subject else None
    ties = tuple(found.ties.values())
    return Parties(ties, tuple(dict.fromkeys(people)), leaves_subject, label)


def _begins_with_verb(text: str, clause: Span) -> bool:
    found = _BARE.match(text, clause.start, clause.end)
    return found is not None and found.group("verb") in kinds.deeds()


def _subject(stage: MentionIndex, clause: Span, sentence: Span) -> Actor | None:
    """Return who acts in the sentence's first clause, by the words before its first deed."""
    text = stage.reading.text
    start = _body_start(stage, sentence)
    verb = min(_verb(text, Span(start, sentence.end)), clause.start)
    before = stage.actors_in(Span(start, verb))
    last = next((a for a in reversed(before) if not _OWNER.match(text, a.span.end)), None)
    words = _HELPING.sub("", " ".join(text[start:verb].split()))
    if last is None or len(words) > _LONGEST_SUBJECT or not words[:1].isupper():
        return None
    return Actor(last.span, last.code, words)


def _tie_named(found: _Gathering, stage: MentionIndex, stretch: Span) -> None:
    for named in stage.countries_in(stretch):
        if not stage.is_quoted(named.span):
            found.tie(named.code, "about", "tie.named", words=named.text)
    for _, person in stage.persons_in(stretch):
        found.tie(person.country, "subject", "tie.takes-part", who=person.name)


def _tie_first(found: _Gathering, stage: MentionIndex, sentence: Span) -> None:
    """Tie the first named of the sentence, its subject, where the clause leaves it out."""
    actors = stage.actors_in(Span(_body_start(stage, sentence), sentence.end))
    if actors:
        found.tie(actors[0].code, "subject", "tie.takes-part", who=actors[0].label)


def _regions(stage: MentionIndex, own: Span, sentence: Span, *, is_alone: bool) -> list[Region]:
    inside = [region for _, region in stage.regions_in(own)]
    return inside or ([r for _, r in stage.regions_in(sentence)] if is_alone else [])


def _body_start(stage: MentionIndex, clause: Span) -> int:
    """Return where the clause itself begins, behind the phrase that only leads into it."""
    text = stage.reading.text
    if not _LEAD.match(text, clause.start, clause.end):
        return clause.start
    verb = _verb(text, clause)
    before = [
        actor
        for actor in stage.actors_in(Span(clause.start, verb))
        if not _OWNER.match(text, actor.span.end)
    ]
    until = before[-1].span.start if before else verb
    comma = text.rfind(", ", clause.start, until)
    return comma + 2 if comma >= 0 else clause.start


def _verb(text: str, clause: Span) -> int:
    """Return where the first word stands that tells of a deed, or the clause's end."""
    words = _WORD.finditer(text, clause.start, clause.end)
    return next((w.start() for w in words if w.group() in kinds.deeds()), clause.end)
