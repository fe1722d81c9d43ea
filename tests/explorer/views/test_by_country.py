"""One walk finds by country what asking every quote and event for every country would find."""

from __future__ import annotations

from explorer.model import Article, Dossier, Event, Quote, Tie
from explorer.views import by_country, counts
from explorer.views.speech import is_about, is_by, is_reported, quoted

CODES = ("KZ", "RU", "UZ", "FR")
KINDS = ("sentence", "fragment", "nested", "indirect", "term")


def _dossier() -> Dossier:
    """Quotes of every kind by and about every two countries, and three events."""
    quotes = tuple(
        Quote(
            id=f"{kind} {one} {other}",
            text="late again" if kind == "fragment" else "we were late again",
            kind=kind,
            utterance=f"{one} {other}" if kind in ("sentence", "fragment") else None,
            countries=(Tie(code=one, why="speaker"), Tie(code=other, why="about")),
        )
        for kind in KINDS
        for one in CODES
        for other in CODES
    )
    events = (
        Event(id="e1", summary="Undated.", countries=("KZ", "RU", "KZ")),
        Event(id="e2", summary="Second.", date="2022-02-01", countries=("KZ",)),
        Event(id="e3", summary="First.", date="2022-01-01", countries=("KZ", "UZ")),
    )
    return Dossier(article=Article(), quotes=quotes, events=events)


def test_quotes_are_found_as_by_asking_each() -> None:
    dossier = _dossier()
    said = quoted(dossier)
    reported = [quote for quote in dossier.quotes if is_reported(quote)]
    for code in CODES:
        assert counts.said_by(dossier, code) == [q for q in said if is_by(q, code)]
        assert counts.reported_by(dossier, code) == [q for q in reported if is_by(q, code)]
        about = [q for q in said if is_about(q, code) and not is_by(q, code)]
        assert about and counts.said_about(dossier, code) == about
        speakers = by_country.of(dossier).speakers[code]
        assert speakers.total() == len(about) and speakers[code] == 0
        terms = [q for q in dossier.quotes if q.kind == "term" and is_by(q, code)]
        assert len(terms) == 4 and counts.terms_by(dossier, code) == terms


def test_events_come_by_day_and_once_each() -> None:
    events = counts.events_of(_dossier(), "KZ")
    assert [event.id for event in events] == ["e3", "e2", "e1"]
    assert not counts.events_of(_dossier(), "FR")


def test_a_country_that_is_asked_for_in_vain_leaves_nothing_behind() -> None:
    found = by_country.of(_dossier())
    assert not counts.said_by(found.dossier, "DE") and "DE" not in found.said_by


def test_the_walk_can_be_made_in_steps() -> None:
    dossier = _dossier()
    steps = by_country.steps(dossier)
    next(steps)
    assert not by_country.is_found(dossier)
    assert len(list(steps)) > 1 and by_country.is_found(dossier)
    assert by_country.of(dossier) is by_country.of(dossier)
