"""The curated dossier word by word against the article, where a copy of the article is at hand."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from explorer.files import dossier_file
from explorer.model import Dossier

ROOT = Path(__file__).resolve().parents[3]
CURATED = ROOT / "resources" / "dossiers" / "russia-regional-clout.json"
PLACES = [folder / "shared" / "seed-article.txt" for folder in (ROOT.parent, ROOT.parent.parent)]
LONGEST_RUN = 12

# Written apart from the dossier: how each country may be named in this article.
COUNTRY_NAMES = {
    "RU": r"Russians?\b|Russia\b|Moscow|St\. Petersburg",
    "KZ": r"Kazakh(?:stan|s)?\b|Astana",
    "UA": r"Ukrain(?:e|ians?)\b|Kyiv",
    "TJ": r"Tajik(?:istan|s)?\b|Dushanbe",
    "KG": r"Kyrgyz(?:stan)?\b|Bishkek",
    "UZ": r"Uzbek(?:istan|s)?\b|Tashkent|Samarkand",
    "CN": r"China\b|Chinese|Beijing",
    "TR": r"Turkey|Turkish|Turks?\b|Ankara",
    "FR": r"France|French|Paris\b",
    "AM": r"Armenians?\b|Armenia\b|Yerevan",
    "AZ": r"Azerbaijan(?:is?)?\b|Baku",
    "US": r"U\.S\.|United States|America|Washington",
    "IN": r"Indians?\b|India\b|Delhi",
    "LV": r"Latvia|RIGA|Riga",
}
OTHER_COUNTRIES = r"\b(?:Iran|Georgia|Turkmen|Belarus|Britain|British|UK|German|Spain|Belgi|Mongol)"
SURNAMES = {
    *("Putin", "Tokayev", "Macron", "Mirziyoyev", "Pashinyan", "Michel", "Borrell", "Lu"),
    *("Elizabeth", "Umarov", "Xi", "Erdogan", "Alzhanov", "Japarov", "Rahmon"),
}


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return dossier_file.read(CURATED)


@pytest.fixture(scope="module")
def lines() -> dict[int, str]:
    """The article's non-empty lines, counted from 1."""
    path = next((place for place in PLACES if place.is_file()), None)
    if path is None:
        pytest.skip("no copy of the article here: the product does not ship it")
    text = path.read_text(encoding="utf-8")
    return dict(enumerate((line for line in text.split("\n") if line.strip()), start=1))


@pytest.fixture(scope="module")
def story(dossier: Dossier, lines: dict[int, str]) -> dict[int, str]:
    """The headline and the body's paragraphs, without the lines that are set aside."""
    dropped = {line.paragraph for line in dossier.dropped}
    return {number: line for number, line in lines.items() if number not in dropped}


def test_title_and_dateline(dossier: Dossier, lines: dict[int, str]) -> None:
    assert dossier.article.title == lines[2]
    filed = dossier.article.filed_from
    assert filed is not None
    assert isinstance(filed.paragraph, int)
    assert lines[filed.paragraph].startswith(f"{filed.place.upper()}, ")
    assert lines[1].startswith(str(dossier.article.outlet))


def test_set_aside_lines_begin_as_given_and_are_not_quoted_whole(
    dossier: Dossier, lines: dict[int, str]
) -> None:
    for item in dossier.dropped:
        assert isinstance(item.paragraph, int)
        assert lines[item.paragraph].startswith(item.text.removesuffix("…"))
        assert len(item.text.split()) <= 5


def test_every_pair_of_quotation_marks_is_accounted_for(
    dossier: Dossier, lines: dict[int, str]
) -> None:
    marked = [
        (number, found) for number, line in lines.items() for found in re.findall("“(.*?)”", line)
    ]
    nested = [
        (number, found)
        for number, line in lines.items()
        for found in re.findall(r"(?<!\w)‘(.*?)’(?!\w)", line)
    ]
    assert len(marked) == 14
    assert len(nested) == 1
    assert not [line for line in lines.values() if '"' in line]
    assert [(q.paragraph, q.text) for q in dossier.quotes if q.kind != "nested"] == marked
    inner = [quote for quote in dossier.quotes if quote.kind == "nested"]
    assert [(quote.paragraph, quote.text) for quote in inner] == nested
    outer = next(quote for quote in dossier.quotes if quote.id == inner[0].within)
    assert inner[0].text in outer.text


def test_cue_and_role_are_the_articles_words(dossier: Dossier, story: dict[int, str]) -> None:
    whole = "\n".join(story.values())
    for quote in dossier.quotes:
        assert isinstance(quote.paragraph, int)
        assert re.search(rf"\b{quote.cue or ''}\b", story[quote.paragraph])
        if isinstance(quote.role, str):
            assert all(part in whole for part in quote.role.split(", ")), quote.role
    for person in dossier.people:
        assert all(part in whole for part in str(person.role).split(", ")), person.role


def listed(owner: object) -> list[tuple[int, str]]:
    return [(mention.paragraph, mention.text) for mention in owner.mentions]  # type: ignore[attr-defined]


def found(pattern: str, story: dict[int, str]) -> list[tuple[int, str]]:
    return [
        (number, hit.group())
        for number, line in story.items()
        for hit in re.finditer(pattern, line)
    ]


def test_every_naming_of_every_country_is_listed_and_no_other(
    dossier: Dossier, story: dict[int, str]
) -> None:
    assert {country.code for country in dossier.countries} == set(COUNTRY_NAMES)
    for country in dossier.countries:
        assert listed(country) == found(COUNTRY_NAMES[country.code], story), country.name
    assert not found(OTHER_COUNTRIES, story)


def test_every_naming_of_every_person_is_listed(dossier: Dossier, story: dict[int, str]) -> None:
    assert len(dossier.people) == len(SURNAMES)
    for surname in SURNAMES:
        person = next(p for p in dossier.people if surname in p.name.split())
        hits = found(rf"\b{surname}\b", story)
        assert [number for number, _ in listed(person)] == [number for number, _ in hits]
        assert all(surname in text and text in story[number] for number, text in listed(person))
        assert listed(person)[0][1] == person.name


def test_regions_and_organisations_stand_where_they_are_said_to(
    dossier: Dossier, story: dict[int, str]
) -> None:
    for owner in (*dossier.regions, *dossier.organisations):
        counted = Counter(listed(owner))
        for (number, text), count in counted.items():
            assert story[number].count(text) >= count, (number, text)
    central = next(region for region in dossier.regions if region.name == "Central Asia")
    assert len(central.mentions) == sum(line.count("Central Asia") for line in story.values())


def test_date_words_stand_in_the_paragraph_or_where_the_reason_says(
    dossier: Dossier, story: dict[int, str]
) -> None:
    for item in (*dossier.events, *dossier.quotes):
        if not item.date_text:
            continue
        assert isinstance(item.paragraph, int)
        reason = item.why.reason  # type: ignore[union-attr]
        places = [item.paragraph, *map(int, re.findall(r"paragraph (\d+)", reason))]
        assert any(str(item.date_text) in story[number] for number in places), item.id


def test_events_name_only_people_that_their_paragraph_speaks_of(
    dossier: Dossier, story: dict[int, str]
) -> None:
    names = {person.id: person.name.removeprefix("Queen ").split() for person in dossier.people}
    by_office = {("e-outsiders-warnings", "putin")}  # “The Russian president”
    for event in dossier.events:
        assert isinstance(event.paragraph, int)
        for person in event.people:
            assert (event.id, person) in by_office or any(
                part in story[event.paragraph] for part in names[person]
            ), (event.id, person)


def test_no_long_run_of_the_article_outside_the_quotes(
    dossier: Dossier, lines: dict[int, str]
) -> None:
    said = CURATED.read_text(encoding="utf-8")
    for quote in dossier.quotes:
        said = said.replace(f'"text": "{quote.text}"', "")
    said = said.replace(str(dossier.article.title), "")
    ours = " ".join(re.findall(r"\w+", said.casefold()))
    for number, line in lines.items():
        words = re.findall(r"\w+", line.casefold())
        runs = [
            " ".join(words[at : at + LONGEST_RUN]) for at in range(len(words) - LONGEST_RUN + 1)
        ]
        assert not [run for run in runs if run in ours], number
