"""Words for a time in six languages, as of Wednesday, 30 November 2022; and what is none."""

from datetime import date

import pytest

from explorer.extract.languages.dates import find_dates
from explorer.extract.languages.pack import load
from explorer.model import Span

PUBLISHED = date(2022, 11, 30)
READ = {
    "de": [
        ("am 6. Februar 2021", "2021-02-06"),
        ("vom 3. bis 5. Mai 2020", "2020-05-03/2020-05-05"),
        ("im Oktober 2019", "2019-10-01/2019-10-31"),
        ("am Montag", "2022-11-28"),
        ("gestern", "2022-11-29"),
        ("vor drei Jahren", "2019-01-01/2019-12-31"),
        ("letzte Woche", "2022-11-21/2022-11-27"),
        ("in den 1990er Jahren", "1990-01-01/1999-12-31"),
        ("am 29. Jänner 2021", "2021-01-29"),
        ("am 12. Januar", "2023-01-12"),
        ("heuer", "2022-01-01/2022-12-31"),
        ("die 2000 Meter und 1950 Euro?", None),
    ],
    "fr": [
        ("le 1er août 2021", "2021-08-01"),
        ("la semaine dernière", "2022-11-21/2022-11-27"),
        ("il y a deux ans", "2020-01-01/2020-12-31"),
        ("mardi", "2022-11-29"),
    ],
    "es": [
        ("el 6 de febrero de 2021", "2021-02-06"),
        ("el pasado lunes", "2022-11-28"),
        ("hace tres días", "2022-11-27"),
        ("ayer", "2022-11-29"),
    ],
    "ru": [
        ("6 февраля 2021 года", "2021-02-06"),
        ("с 3 по 5 мая 2020 года", "2020-05-03/2020-05-05"),
        ("в октябре 2019 года", "2019-10-01/2019-10-31"),
        ("два года назад", "2020-01-01/2020-12-31"),
        ("в понедельник", "2022-11-28"),
        ("в прошлом году", "2021-01-01/2021-12-31"),
    ],
    "uk": [
        ("6 лютого 2021 року", "2021-02-06"),
        ("три дні тому", "2022-11-27"),
        ("у вівторок", "2022-11-29"),
        ("минулого року", "2021-01-01/2021-12-31"),
        ("торік", "2021-01-01/2021-12-31"),
    ],
    "kk": [
        ("2021 жылғы 6 ақпан", "2021-02-06"),
        ("12 мамырда", "2022-05-12"),
        ("кеше", "2022-11-29"),
    ],
}


@pytest.mark.parametrize(
    ("code", "words", "day"),
    [(code, words, day) for code, rows in READ.items() for words, day in rows],
)
def test_words_for_a_time_mean_a_day(code: str, words: str, day: str | None) -> None:
    text = f"x {words} y."
    found = find_dates(text, Span(0, len(text)), PUBLISHED, load(code))
    if day is None:
        assert not found
        return
    assert [each.period and each.period.iso() for each in found] == [day]
    assert found[0].span.slice(text) == found[0].text


def test_days_of_a_list_and_years_of_a_pair_are_each_their_own() -> None:
    text = "Am 11., 18. und 25. März 2021, dann 2019 und 2021."
    found = find_dates(text, Span(0, len(text)), PUBLISHED, load("de"))
    days = [each.period.iso() for each in found if each.period]
    assert days == [
        "2021-03-11", "2021-03-18/2021-03-25",
        "2019-01-01/2019-12-31", "2021-01-01/2021-12-31",
    ]  # fmt: skip


def test_without_publication_only_stated_years_are_known() -> None:
    text = "Am Montag und am 6. Mai, nicht am 7. Mai 2020."
    found = find_dates(text, Span(0, len(text)), None, load("de"))
    assert [each.period and each.period.iso() for each in found] == [None, None, "2020-05-07"]


def test_an_older_story_keeps_its_year() -> None:
    text = "1 вересня 1939 року почалося. 3 вересня продовжилося."
    found = find_dates(text, Span(0, len(text)), PUBLISHED, load("uk"))
    assert [each.period and each.period.iso() for each in found] == ["1939-09-01", "1939-09-03"]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("de", "Sie kam am Montag.", ["Montag"]),
        ("de", "Sie kam am 3. Jan. und ging.", ["3. Jan."]),
        ("fr", "Ils partent dimanche.", ["dimanche"]),
        ("fr", "le 3 janv. 2020", ["3 janv. 2020"]),
        ("ru", "Развитие Среднего коридора началось в среду.", ["среду"]),
        ("uk", "Середній клас зростає.", []),
    ],
)
def test_a_stop_that_ends_the_sentence_is_no_part_of_the_day(
    code: str, text: str, words: list[str]
) -> None:
    found = find_dates(text, Span(0, len(text)), PUBLISHED, load(code))
    assert [each.text for each in found] == words
