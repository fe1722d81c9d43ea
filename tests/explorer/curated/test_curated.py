"""The curated dossier holds together, and says neither less nor more than its article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec
import pytest

from explorer.files import dossier_file
from explorer.model import LONGEST_SHORT, Dossier, Mention, Quote
from explorer.views import counts

ROOT = Path(__file__).resolve().parents[3]
CURATED = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"
CENTRAL_ASIA = ("KZ", "KG", "TJ", "UZ")


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return dossier_file.read(CURATED)


def mentions(dossier: Dossier) -> Iterator[Mention]:
    for group in (dossier.countries, dossier.regions, dossier.organisations, dossier.people):
        for owner in group:
            assert owner.mentions, owner.name
            yield from owner.mentions


def located(dossier: Dossier) -> Iterator[tuple[int, object]]:
    """Everything of the dossier that stands in some paragraph of the story."""
    assert isinstance(dossier.outline, tuple)
    groups = (mentions(dossier), dossier.quotes, dossier.events, dossier.relations, dossier.outline)
    for group in groups:
        for item in group:
            assert isinstance(item.paragraph, int), item
            yield item.paragraph, item


def test_the_file_says_nothing_that_the_types_do_not_know(dossier: Dossier) -> None:
    written = dossier_file.encode(dossier)
    assert dossier_file.decode(written) == dossier
    check_known(msgspec.json.decode(CURATED.read_bytes()), msgspec.json.decode(written))


def test_every_event_has_a_short_form_that_fits_a_bar(dossier: Dossier) -> None:
    shorts = [event.short for event in dossier.events]
    assert all(isinstance(short, str) and 0 < len(short) <= LONGEST_SHORT for short in shorts)
    assert len(set(shorts)) == len(shorts)


def check_known(given: Any, kept: Any) -> None:
    """Fail where a key or value of the file is lost in decoding, as a misspelled key would be."""
    if isinstance(given, dict):
        assert given.keys() <= kept.keys()
        for key, value in given.items():
            check_known(value, kept[key])
    elif isinstance(given, list):
        assert len(given) == len(kept)
        for one, other in zip(given, kept, strict=True):
            check_known(one, other)
    else:
        assert given == kept


def test_ids_are_unique(dossier: Dossier) -> None:
    owners = (*dossier.people, *dossier.organisations, *dossier.quotes, *dossier.events)
    ids = Counter(owner.id for owner in owners)
    ids.update(country.code for country in dossier.countries)
    assert set(ids.values()) == {1}


def test_references_resolve(dossier: Dossier) -> None:
    people = {person.id: person.name for person in dossier.people}
    organisations = {body.id: body.name for body in dossier.organisations}
    codes = {country.code for country in dossier.countries}
    quotes = {quote.id for quote in dossier.quotes}
    for person in dossier.people:
        assert person.organisation is None or person.organisation in organisations
        assert person.country is None or person.country in codes
    for quote in dossier.quotes:
        assert (people | organisations).get(quote.speaker_id or "") == quote.speaker
        assert (quote.kind == "nested") == (quote.within in quotes)
        assert {tie.code for tie in quote.countries} <= codes
    for event in dossier.events:
        assert set(event.people) <= set(people)
        assert set(event.countries) <= codes
        assert event.place is None or event.place.country in codes | {None}
    for relation in dossier.relations:
        assert {relation.source, relation.target} <= codes
        assert relation.source != relation.target
    for region in dossier.regions:
        assert region.countries is msgspec.UNSET or set(region.countries) <= codes


def test_every_tie_and_decision_has_its_reason(dossier: Dossier) -> None:
    ties = [tie for quote in dossier.quotes for tie in quote.countries]
    for event in dossier.events:
        assert isinstance(event.ties, tuple)
        assert tuple(tie.code for tie in event.ties) == event.countries
        assert len(set(event.countries)) == len(event.countries) > 0
        ties += event.ties
    assert all(isinstance(tie.reason, str) and tie.reason.endswith(".") for tie in ties)
    groups = (
        *dossier.countries,
        *dossier.people,
        *dossier.quotes,
        *dossier.events,
        *dossier.relations,
    )
    assert all(isinstance(item.why, msgspec.Struct) and item.why.reason for item in groups)


def test_focus_is_the_share_of_namings_and_adds_up_to_one(dossier: Dossier) -> None:
    shares = [country.focus for country in dossier.countries]
    assert sum(shares) == 1
    assert sum(Fraction(str(share)) for share in shares) == 1
    assert shares == sorted(shares, reverse=True)
    own = Counter({c.code: len(c.mentions) for c in dossier.countries if c.role != "filed-from"})
    for person in dossier.people:
        own.update({person.country: len(person.mentions)} if person.country else {})
    for country in dossier.countries:
        assert country.focus == pytest.approx(own[country.code] / own.total(), abs=1e-4)


def test_latvia_is_where_it_was_filed_and_nothing_else(dossier: Dossier) -> None:
    filed = dossier.article.filed_from
    assert filed is not None
    assert (filed.place, filed.country) == ("Riga", "LV")
    assert [c.code for c in dossier.countries if c.role == "filed-from"] == ["LV"]
    row = next(row for row in counts.of_dossier(dossier) if row.code == "LV")
    assert (row.quotes_by, row.quotes_about, row.leaders, row.events) == (0, 0, 0, 0)


def test_what_is_said_of_central_asia_is_tied_to_its_states(dossier: Dossier) -> None:
    region = next(region for region in dossier.regions if region.name == "Central Asia")
    assert region.countries == CENTRAL_ASIA
    for item in (*dossier.quotes, *dossier.events):
        ties = item.countries if isinstance(item, Quote) else item.ties
        assert isinstance(ties, tuple)
        if any("Central Asia" in str(t.reason) for t in ties if t.code in CENTRAL_ASIA):
            assert set(CENTRAL_ASIA) <= {tie.code for tie in ties}, item.id


def test_nothing_stands_in_a_dropped_line_and_the_outline_covers_the_rest(
    dossier: Dossier,
) -> None:
    dropped = {line.paragraph for line in dossier.dropped}
    assert dropped == {1, 3, 4, 11, 21, 31, 40}
    assert not [item for paragraph, item in located(dossier) if paragraph in dropped]
    assert isinstance(dossier.outline, tuple)
    outlined = [line.paragraph for line in dossier.outline]
    assert outlined == [n for n in range(1, 45) if n not in dropped]
