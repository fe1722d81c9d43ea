"""What an independent reading of the article expects of each panel, against the curated dossier."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from explorer.files import dossier_file
from explorer.model import Dossier, Event, Quote
from explorer.views import counts

ROOT = Path(__file__).resolve().parents[3]
CURATED = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"

SEPTEMBER = ("2022-09-01/2022-09-30", "month")
OCTOBER = ("2022-10-01/2022-10-31", "month")
NOVEMBER = ("2022-11-01/2022-11-30", "month")
LAST_WEEK = ("2022-11-21/2022-11-27", "week")
DATED = {
    "e-tokayev-macron": ("2022-11-29", "day"),
    "e-mirziyoyev-macron": LAST_WEEK,
    "e-csto-meeting": LAST_WEEK,
    "e-group-photo": LAST_WEEK,
    "e-reelection": ("2022-11-20", "day"),
    "e-michel-visit": OCTOBER,
    "e-borrell-visit": NOVEMBER,
    "e-lu-visit": NOVEMBER,
    "e-putin-waits": SEPTEMBER,
    "e-pipeline": ("2022-06-01/2022-08-31", "season"),
    "e-tokayev-avoided": SEPTEMBER,
    "e-xi-visit": SEPTEMBER,
    "e-erdogan-visit": OCTOBER,
    "e-csto-declaration": LAST_WEEK,
    "e-pen-tossed": LAST_WEEK,
    "e-birthday": OCTOBER,
    "e-cis-summit": OCTOBER,
    "e-skirmishes": SEPTEMBER,
    "e-rahmon-rebuke": OCTOBER,
    "e-borrell-warning": NOVEMBER,
    "e-hydrogen-memorandum": NOVEMBER,
    "e-golden-billion": OCTOBER,
    "e-moscow-stop": ("2022-11-28", "day"),
    "e-name-right": ("2022-11-28", "day"),
}
LEADERS = {
    "Vladimir Putin": ("President", "RU", None),
    "Kassym-Jomart Tokayev": ("President", "KZ", None),
    "Emmanuel Macron": ("President", "FR", None),
    "Shavkat Mirziyoyev": ("President", "UZ", None),
    "Nikol Pashinyan": ("Prime Minister", "AM", None),
    "Charles Michel": ("European Council President", None, "eu"),
    "Josep Borrell": ("foreign policy chief", None, "eu"),
    "Donald Lu": ("Assistant Secretary of State", "US", "state-department"),
    "Queen Elizabeth II": ("Queen", None, None),
    "Xi Jinping": ("President", "CN", None),
    "Recep Tayyip Erdogan": ("President", "TR", None),
    "Sadyr Japarov": ("President", "KG", None),
    "Emomali Rahmon": ("President", "TJ", None),
}
SPEAKERS = {
    "q1": "osce",
    "q2": "putin",
    "q3": "umarov",
    "q4": None,
    "q5": "umarov",
    "q6": "umarov",
    "q7": "alzhanov",
    "q8": "alzhanov",
    "q9": "alzhanov",
    "q10": "rahmon",
    "q11": "rahmon",
    "q12": "umarov",
    "q13": "borrell",
    "q14": "putin",
    "q15": "umarov",
}
SAID_ABOUT = {
    "RU": "q3 q6 q8 q10 q11 q12 q15",
    "KZ": "q1 q3 q5 q6 q7 q8 q9 q11 q12 q13 q15",
    "UA": "q7 q9",
    "TJ": "q12 q15",
    "KG": "q11 q12 q15",
    "UZ": "q11 q12 q15",
    "CN": "q5 q6",
    **dict.fromkeys(("AM", "AZ", "TR", "FR", "US", "IN", "LV"), ""),
}
PANEL_EVENTS = {
    "RU": "war snubs western-companies flight csto-meeting group-photo europe-woos "
    "queen-waits putin-waits outsiders-warnings army-exposed tokayev-refuses pipeline "
    "nationalists name-mangled tokayev-avoided projects-frozen gates-opened "
    "csto-declaration pen-tossed birthday cis-summit exercises-cancelled "
    "rahmon-rebuke china-grows war-explained golden-billion moscow-stop name-right",
    "KZ": "snubs new-partners western-companies flight tokayev-macron reelection "
    "europe-woos michel-visit borrell-visit lu-visit outsiders-warnings "
    "tokayev-on-ukraine tokayev-refuses pipeline nationalists name-mangled "
    "tokayev-avoided xi-visit erdogan-visit oil-routes projects-frozen gates-opened "
    "rahmon-rebuke china-grows borrell-warning hydrogen-memorandum golden-billion "
    "moscow-stop name-right",
    "UA": "war army-exposed tokayev-on-ukraine tokayev-refuses war-explained",
    "TJ": "snubs europe-woos michel-visit borrell-visit lu-visit outsiders-warnings skirmishes"
    " rahmon-rebuke china-grows",
    "AM": "csto-meeting group-photo armenia-azerbaijan csto-declaration pen-tossed",
    "AZ": "csto-meeting armenia-azerbaijan putin-waits",
    "KG": "europe-woos michel-visit borrell-visit lu-visit outsiders-warnings putin-waits birthday"
    " cis-summit skirmishes exercises-cancelled china-grows",
    "UZ": "mirziyoyev-macron europe-woos michel-visit borrell-visit lu-visit outsiders-warnings"
    " putin-waits tokayev-avoided china-grows",
    "CN": "new-partners xi-visit china-grows war-explained",
    "TR": "new-partners putin-waits erdogan-visit",
    "FR": "tokayev-macron mirziyoyev-macron",
    "US": "lu-visit",
    "IN": "putin-waits war-explained",
    "LV": "",
}


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return dossier_file.read(CURATED)


def test_the_ledger_of_quotation_marks(dossier: Dossier) -> None:
    kinds = Counter(quote.kind for quote in dossier.quotes)
    assert kinds == {"sentence": 8, "fragment": 4, "term": 2, "nested": 1}
    assert {quote.id: quote.speaker_id for quote in dossier.quotes} == SPEAKERS
    joined: dict[str | None, list[str]] = {}
    for quote in dossier.quotes:
        joined.setdefault(quote.utterance, []).append(quote.id)
    assert joined.pop(None) == ["q2", "q4", "q14"]
    assert [ids for ids in joined.values() if len(ids) > 1] == [
        ["q5", "q6"],
        ["q7", "q8", "q9"],
        ["q10", "q11"],
    ]


def test_who_is_quoted_for_and_about_each_country(dossier: Dossier) -> None:
    about = {
        country.code: " ".join(quote.id for quote in counts.said_about(dossier, country.code))
        for country in dossier.countries
    }
    assert about == SAID_ABOUT
    by = {c.code: [q.id for q in counts.said_by(dossier, c.code)] for c in dossier.countries}
    assert {code: ids for code, ids in by.items() if ids} == {"TJ": ["q10", "q11"]}
    addressed = {q.id for q in dossier.quotes for t in q.countries if t.why == "addressed"}
    assert addressed == {"q2", "q10", "q11", "q13"}


def test_leaders_with_role_country_and_organisation(dossier: Dossier) -> None:
    found = {p.name: (p.role, p.country, p.organisation) for p in dossier.people if p.leader}
    assert found == LEADERS
    others = {p.name: (p.country, p.organisation) for p in dossier.people if not p.leader}
    assert others == {
        "Temur Umarov": (None, "carnegie"),
        "Dimash Alzhanov": (None, "erkin-qazaqstan"),
    }


def test_dated_events_are_as_exact_as_the_text_and_no_more(dossier: Dossier) -> None:
    dated = {e.id: (e.date, e.precision) for e in dossier.events if e.date is not None}
    assert dated == DATED
    for item in (*dossier.events, *dossier.quotes):
        check_date(item)


def check_date(item: Event | Quote) -> None:
    if not isinstance(item.date, str):
        assert item.precision == "undated"
        return
    assert item.date_text
    first, _, last = item.date.partition("/")
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    after = end + timedelta(days=1)
    whole = {
        "day": start == end,
        "week": start.isoweekday() == 1 and after - start == timedelta(weeks=1),
        "month": start.day == after.day == 1 and 28 <= (after - start).days <= 31,
        "season": start.day == after.day == 1 and (after - start).days == 92,
    }
    assert whole[item.precision], item.id


def test_events_of_each_country(dossier: Dossier) -> None:
    for code, expected in PANEL_EVENTS.items():
        found = {event.id for event in counts.events_of(dossier, code)}
        assert found == {f"e-{name}" for name in expected.split()}, code


def test_country_mentions_are_of_their_kind(dossier: Dossier) -> None:
    by_kind: dict[str, set[str]] = {}
    for country in dossier.countries:
        for mention in country.mentions:
            by_kind.setdefault(mention.how, set()).add(mention.text)
    assert by_kind["city"] == {"Moscow", "St. Petersburg", "Astana", "Beijing", "Paris", "RIGA"}
    assert by_kind["abbreviation"] == {"U.S."}
    assert by_kind["name"] == {c.name for c in dossier.countries} - {
        "France",
        "Armenia",
        "United States",
    }
    assert by_kind["demonym"] == {
        *("Russian", "Kazakh", "Kazakhs", "Tajik", "Kyrgyz", "Uzbek"),
        *("Chinese", "Turkish", "French", "Armenian"),
    }


def test_people_are_found_under_their_other_spellings(dossier: Dossier) -> None:
    spellings = {p.id: p.variants for p in dossier.people if isinstance(p.variants, tuple)}
    known = {
        ("rahmon", "Rakhmon"),
        ("japarov", "Zhaparov"),
        ("tokayev", "Toqaev"),
        ("erdogan", "Erdoğan"),
        ("mirziyoyev", "Mirziyoev"),
    }
    assert {(who, name) for who, name in known if name in spellings[who]} == known
    every = [
        name for person in dossier.people for name in (person.name, *spellings.get(person.id, ()))
    ]
    assert len(set(every)) == len(every)


def test_events_stand_on_the_map_where_a_city_is_named(dossier: Dossier) -> None:
    places = {e.place.name: e.place for e in dossier.events if e.place is not None}
    cities = {name: place.country for name, place in places.items() if isinstance(place.lat, float)}
    assert cities == {"Paris": "FR", "Astana": "KZ", "St. Petersburg": "RU", "Moscow": "RU"}
    areas = {name: place.country for name, place in places.items() if name not in cities}
    assert areas == {
        "Central Asia": None,
        "Ukraine": "UA",
        "Kazakhstan": "KZ",
        "Uzbekistan": "UZ",
        "Kyrgyzstan": "KG",
    }
