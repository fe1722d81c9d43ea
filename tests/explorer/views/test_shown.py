"""The open article as the window shows it: what is chosen and filtered alone."""

from __future__ import annotations

from explorer import api
from explorer.views import shown, speech
from explorer.views.selection import EVERYTHING, NOTHING, Filter, country

SAMPLE = api.sample(api.samples()[0])


def test_a_country_keeps_what_is_by_it_and_about_it() -> None:
    view = shown.narrowed(SAMPLE, country("TJ"), EVERYTHING)
    ids = {quote.id for quote in view.quotes}
    assert ids == {q.id for q in SAMPLE.quotes if speech.is_by(q, "TJ") or speech.is_about(q, "TJ")}
    assert ids and len(ids) < len(SAMPLE.quotes)
    assert all("TJ" in event.countries for event in view.events)
    assert view.countries == SAMPLE.countries
    assert shown.is_narrower(SAMPLE, country("TJ"), EVERYTHING)


def test_days_leave_only_what_is_dated_in_them() -> None:
    view = shown.narrowed(SAMPLE, NOTHING, Filter(since="2022-11-01", until="2022-11-30"))
    assert 0 < len(view.events) < len(SAMPLE.events)
    assert not shown.is_narrower(SAMPLE, NOTHING, EVERYTHING)
