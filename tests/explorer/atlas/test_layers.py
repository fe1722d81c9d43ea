"""What the map draws of a dossier: shades, badges, pin, frame."""

from __future__ import annotations

import pytest

from explorer.atlas import kinds, layers
from explorer.atlas.arcs import MOST, shared
from explorer.atlas.layers import coordinates, plate
from explorer.i18n.country_names import names
from explorer.model import (
    Article,
    Country,
    CountryMention,
    Dossier,
    Event,
    FiledFrom,
    Place,
    Quote,
    Relation,
    Tie,
)
from explorer.views.narrow import narrowed
from explorer.views.selection import Filter

CITIES = {("Astana", "KZ"): (51.18, 71.45), ("Riga", "LV"): (56.95, 24.11)}


def locate(name: str, code: str | None) -> tuple[float, float] | None:
    return CITIES.get((name, code or ""))


def nowhere(_name: str, _code: str | None) -> None:
    return None


def mentions(count: int) -> tuple[CountryMention, ...]:
    return tuple(CountryMention(text="x", how="name") for _ in range(count))


def dossier() -> Dossier:
    return Dossier(
        article=Article(filed_from=FiledFrom(place="Riga", country="LV")),
        countries=(
            Country(code="KZ", name="Kazakhstan", role="about", focus=0.6, mentions=mentions(10)),
            Country(code="TJ", name="Tajikistan", role="about", focus=0.3, mentions=mentions(1)),
            Country(code="FR", name="France", role="mentioned", focus=0.1, mentions=mentions(2)),
            Country(code="LV", name="Latvia", role="filed-from", focus=0.0, mentions=mentions(2)),
            Country(code="QQ", name="Nowhere", role="mentioned", focus=0.0),
        ),
        quotes=(
            Quote(
                id="q1",
                text="…",
                kind="sentence",
                speaker_id="rahmon",
                date="2022-10-14",
                countries=(Tie(code="TJ", why="speaker"), Tie(code="KZ", why="about")),
            ),
            Quote(id="q2", text="…", kind="term", countries=(Tie(code="KZ", why="about"),)),
        ),
        events=(
            Event(
                id="e1",
                summary="They met.",
                kind="meeting",
                date="2022-10-14",
                place=Place(name="Astana", country="KZ"),
                countries=("KZ", "TJ"),
                people=("rahmon",),
            ),
            Event(
                id="e2",
                summary="War.",
                kind="war",
                place=Place(name="Astana", country="KZ"),
                countries=("KZ",),
            ),
            Event(id="e3", summary="Far.", place=Place(name="Kazakhstan", country="KZ")),
            Event(id="e4", summary="No place."),
        ),
        relations=(Relation(source="KZ", target="FR", kind="visit"),),
    )


def shade(code: str) -> layers.Shade:
    return next(one for one in plate(dossier(), locate).countries if one.code == code)


def test_a_country_is_shaded_by_all_that_is_told_of_it() -> None:
    kazakhstan = shade("KZ")
    assert (kazakhstan.mentions, kazakhstan.quotes_about, kazakhstan.events) == (10, 1, 2)
    assert (kazakhstan.passages, kazakhstan.about) == (13, 4)


@pytest.mark.parametrize(
    ("passages", "level"), [(1, 1), (2, 1), (3, 2), (5, 2), (6, 3), (12, 4), (24, 4), (25, 5)]
)
def test_classes_are_those_of_the_legend(passages: int, level: int) -> None:
    one = Dossier(
        article=Article(),
        countries=(
            Country(code="FR", name="F", role="about", focus=1, mentions=mentions(passages)),
        ),
    )
    assert plate(one, nowhere).countries[0].about == level


def test_who_is_spoken_about_and_never_gets_a_word_is_silent() -> None:
    assert shade("KZ").speech == "silent"
    assert shade("TJ").speech == "sentences"
    assert shade("TJ").voice == 1


def test_where_it_was_filed_is_no_subject() -> None:
    latvia = shade("LV")
    assert (latvia.about, latvia.speech) == (0, "none")
    pin = plate(dossier(), locate).pin
    assert pin is not None
    assert (pin.place, pin.lat, pin.lon) == ("Riga", 56.95, 24.11)


def test_events_gather_at_their_city_and_others_stay_in_the_lists() -> None:
    drawn = plate(dossier(), locate)
    assert [(badge.place, badge.count) for badge in drawn.badges] == [("Astana", 2)]
    assert [event.id for event in drawn.badges[0].events] == ["e1", "e2"]
    assert drawn.unplaced == 2


def test_a_country_is_no_place_and_its_capital_does_not_stand_for_it() -> None:
    assert coordinates(Place(name="Kazakhstan", country="KZ"), locate) is None
    assert coordinates(Place(name="Astana", country="KZ"), locate) == (51.18, 71.45)
    assert coordinates(Place(name="X", lat=1.0, lon=2.0), nowhere) == (1.0, 2.0)
    assert coordinates(Place(name="X", lat=95.0, lon=2.0), nowhere) is None
    assert coordinates(None, locate) is None


def test_thousands_of_events_in_one_city_are_counted_and_few_are_named() -> None:
    place = Place(name="Astana", country="KZ")
    crowd = Dossier(
        article=Article(),
        events=tuple(Event(id=f"e{n}", summary="…", place=place) for n in range(5000)),
    )
    badge = plate(crowd, locate).badges[0]
    assert (badge.count, len(badge.events)) == (5000, layers.MOST_LISTED)


def test_kinds_wear_the_colour_of_their_family() -> None:
    drawn = plate(dossier(), locate)
    assert [(kind.name, kind.count) for kind in drawn.kinds] == [("talks", 1), ("force", 1)]
    assert kinds.slot("never heard of") == kinds.slot(None) == len(kinds.NAMES) - 1


def test_an_unknown_code_is_not_drawn() -> None:
    assert "QQ" not in [one.code for one in plate(dossier(), locate).countries]


def test_the_frame_is_a_region_round_what_the_article_is_about() -> None:
    frame = plate(dossier(), locate).frame
    assert frame.projection == "laea"
    assert 40 < frame.lat0 < 55
    assert layers.empty().frame.projection == "equal-earth"


def test_arcs_count_what_two_countries_share() -> None:
    arcs = {arc.code: arc for arc in shared(dossier(), "KZ")}
    assert (arcs["TJ"].count, arcs["TJ"].quotes, arcs["TJ"].events) == (2, 1, 1)
    assert (arcs["FR"].count, arcs["FR"].relations) == (1, 1)
    assert shared(dossier(), "LV") == ()


def test_only_the_strongest_arcs_are_drawn() -> None:
    events = tuple(
        Event(id=f"e{n}", summary="…", countries=("KZ", f"A{chr(65 + n % 26)}")) for n in range(60)
    )
    arcs = shared(Dossier(article=Article(), events=events), "KZ")
    assert len(arcs) == MOST
    assert [arc.count for arc in arcs] == sorted((arc.count for arc in arcs), reverse=True)


def test_a_filter_leaves_what_it_lets_through() -> None:
    within = narrowed(dossier(), Filter(since="2022-10-01", until="2022-10-31"))
    assert [event.id for event in within.events] == ["e1"]
    assert [quote.id for quote in within.quotes] == ["q1"]
    assert within.countries[0].mentions == ()
    assert narrowed(dossier(), Filter()) == dossier()
    by_person = narrowed(dossier(), Filter(person="rahmon"))
    assert [event.id for event in by_person.events] == ["e1"]


def test_names_in_another_language() -> None:
    assert names("fr_FR.UTF-8")["KZ"] == "Kazakhstan"
    assert names("de")["FR"] == "Frankreich"
    assert names("en-GB") == names("C") == names("xx-nonsense") == {}
