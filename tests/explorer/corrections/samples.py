"""A small made-up article with its dossier, and edits of every kind drawn over it."""

from __future__ import annotations

import hashlib

import msgspec
from hypothesis import strategies as st

from explorer.corrections import edits, people, targets
from explorer.corrections.edits import Edit
from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Dropped,
    Event,
    Mention,
    Organisation,
    Person,
    Place,
    Quote,
    Tie,
)

TEXT = (
    "Sign up for our letter\n\n"
    "President Aziza Nurova of Uzbekistan met Kazakh envoys in Paris on Tuesday.\n\n"
    "\u201cWe want to be heard,\u201d Nurova said. \u201cWe will be.\u201d\n\n"
    "\u201cIt is late,\u201d said Timur Bek, an analyst in Georgia. \u201cVery late.\u201d\n\n"
    "Mr. Bekov left Kazakhstan last week."
)


def at(words: str) -> dict[str, int]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}


def quote(words: str, speaker: str, name: str, code: str, utterance: str) -> Quote:
    place = at(words)
    return Quote(
        id=f"q{place['start']}-{place['end']}",
        text=words,
        kind="sentence",
        speaker_id=speaker,
        speaker=name,
        utterance=utterance,
        countries=(Tie(code=code, why="speaker"), Tie(code="KZ", why="about")),
        **place,
    )


def event(summary: str, words: str, when: str, place: Place | None, *codes: str) -> Event:
    return Event(
        id=f"e{at(words)['start']}",
        summary=summary,
        date_text=when,
        place=place,
        countries=codes,
        people=("nurova",),
        **at(words),
    )


def country(code: str, name: str, focus: float, *words: str) -> Country:
    found = tuple(CountryMention(text=w, how="name", **at(w)) for w in words)
    return Country(code=code, name=name, role="about", focus=focus, mentions=found)


def person(id: str, name: str, code: str | None, words: str) -> Person:
    mention = Mention(text=words, **at(words))
    return Person(id=id, name=name, country=code, mentions=(mention,))


DOSSIER = Dossier(
    article=Article(title="Talks", text=TEXT, sha256=hashlib.sha256(TEXT.encode()).hexdigest()),
    dropped=(
        Dropped(text="Sign up for our letter", why="furniture", **at("Sign up for our letter")),
    ),
    countries=(
        country("UZ", "Uzbekistan", 0.25, "Uzbekistan"),
        country("KZ", "Kazakhstan", 0.5, "Kazakh", "Kazakhstan"),
        country("GE", "Georgia", 0.25, "Georgia"),
    ),
    organisations=(
        Organisation(
            id="envoys",
            name="Kazakh envoys",
            mentions=(Mention(text="Kazakh envoys", **at("Kazakh envoys")),),
        ),
    ),
    people=(
        person("nurova", "Aziza Nurova", "UZ", "Aziza Nurova"),
        person("bek", "Timur Bek", "GE", "Timur Bek"),
        person("bekov", "Bekov", None, "Bekov"),
    ),
    quotes=(
        quote("We want to be heard,", "nurova", "Aziza Nurova", "UZ", "u1"),
        quote("We will be.", "nurova", "Aziza Nurova", "UZ", "u1"),
        quote("It is late,", "bek", "Timur Bek", "GE", "u2"),
        quote("Very late.", "bek", "Timur Bek", "GE", "u3"),
    ),
    events=(
        event(
            "Nurova met envoys",
            "met Kazakh envoys",
            "Tuesday",
            Place(name="Paris", country="FR"),
            "UZ",
            "KZ",
        ),
        event("Bekov left", "left Kazakhstan", "last week", None, "KZ"),
    ),
)


def all_targets(dossier: Dossier) -> list[edits.Target]:
    """Every target the dossier has, dropped stretches apart."""
    found = [targets.of_quote(q) for q in dossier.quotes]
    found += [targets.of_person(p) for p in dossier.people]
    found += [targets.of_event(dossier, e) for e in dossier.events]
    found += [targets.of_organisation(o) for o in dossier.organisations]
    return found + [targets.of_mention(c, m) for c in dossier.countries for m in c.mentions]


CODES = st.sampled_from(["UZ", "KZ", "FR", None])
SPEAKERS = st.sampled_from(["nurova", "bek", "bekov", "envoys", None])
WORDS = ["Paris", "envoys", "an analyst", "Mr. Bekov", "We will be."]


def of_kind(kind: str) -> list[edits.Target]:
    return [target for target in all_targets(DOSSIER) if target.kind == kind]


def some(kind: str) -> st.SearchStrategy[tuple[edits.Target, ...]]:
    return st.lists(st.sampled_from(of_kind(kind)), min_size=1, unique=True).map(tuple)


ITEMS = st.lists(st.sampled_from(all_targets(DOSSIER)), min_size=1, max_size=4, unique=True).map(
    tuple
)
SPANS = st.sampled_from([{**at(words), "words": words} for words in WORDS])
DAYS = st.sampled_from(["2022-11-30", "2023-01-02", None])

EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(edits.SetSpeaker, quotes=some("quote"), speaker_id=SPEAKERS),
    st.builds(edits.Accept, items=ITEMS),
    st.builds(edits.Reject, items=ITEMS),
    st.builds(edits.Restore, items=ITEMS | st.just((targets.of_dropped(DOSSIER.dropped[0]),))),
    st.builds(lambda span, who: edits.AddQuote(**span, speaker_id=who), SPANS, SPEAKERS),
    st.builds(lambda span, code: edits.AddPerson(**span, country=code), SPANS, CODES),
    st.builds(lambda span, code: edits.AddMention(**span, code=code), SPANS, CODES.filter(bool)),
    st.builds(lambda span, day: edits.AddEvent(**span, summary="New", date=day), SPANS, DAYS),
    st.builds(
        edits.EditPerson,
        person=st.sampled_from(of_kind("person")),
        name=st.sampled_from(["Another Name"]),
        role=st.sampled_from(["minister", None]),
        country=CODES,
    ),
    st.builds(
        edits.EditOrganisation,
        organisation=st.sampled_from(of_kind("organisation")),
        name=st.sampled_from(["The Embassy", msgspec.UNSET]),
        country=CODES,
    ),
    st.builds(edits.MergePeople, keep=st.sampled_from(of_kind("person")), others=some("person")),
    st.builds(edits.EditEvent, event=st.sampled_from(of_kind("event")), date=DAYS),
    st.builds(
        edits.EditEvent,
        event=st.sampled_from(of_kind("event")),
        summary=st.just("Better"),
        place=st.sampled_from([Place(name="Almaty", country="KZ"), None]),
    ),
    st.builds(
        edits.EditEvent,
        event=st.sampled_from(of_kind("event")),
        countries=st.sampled_from([("FR", "KZ"), ()]),
    ),
    st.builds(
        lambda target, span, kind: edits.EditQuote(quote=target, **span, kind=kind),
        st.sampled_from(of_kind("quote")),
        SPANS,
        st.sampled_from(["fragment", "term", "indirect"]),
    ),
    st.builds(
        edits.EditQuote,
        quote=st.sampled_from(of_kind("quote")),
        cue=st.sampled_from(["warned", None]),
        date=DAYS,
        countries=st.sampled_from([("FR", "UZ"), ()]),
    ),
    st.builds(
        lambda who, quotes: (
            people.parting(DOSSIER, who, [m.text for m in who.mentions], "Other")
            if quotes is None
            else edits.PartPeople(
                person=targets.of_person(who),
                name="Other",
                mentions=tuple(map(targets.of_naming, who.mentions)),
                quotes=quotes,
            )
        ),
        st.sampled_from(DOSSIER.people),
        some("quote") | st.none(),
    ),
    st.builds(edits.EditArticle, published=DAYS, outlet=st.sampled_from(["The Paper", None])),
)
