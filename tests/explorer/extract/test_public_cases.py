"""Kinds of fault met in public reports on tools of this sort: each case read wholly right.

The cases stand in `tests/cases/faults/`, one file a kind. A case gives a text (or a file, or a
place of the earth) and of the reading what it is about; the rest is left open.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from explorer.atlas.where import country_at
from explorer.extract.pipeline import extract
from explorer.ingest import read
from explorer.model import Article, Dossier

FOLDER = Path(__file__).parents[2] / "cases" / "faults"


def _cases() -> list[Any]:
    found = []
    for file in sorted(FOLDER.glob("*.json")):
        kind = json.loads(file.read_text(encoding="utf-8"))
        for case in kind["cases"]:
            name = f"{file.stem}: {case['name']}"
            found.append(pytest.param(case, id=name))
    return found


def _wrong_particulars(found: Dossier, expected: dict[str, Any]) -> list[str]:
    article = found.article
    filed = article.filed_from
    shown = {
        "place": filed.place if filed else None,
        "country": filed.country if filed else None,
        "published": article.published,
        "title": article.title,
        "author": article.author,
    }
    return [f"{k}: {shown[k]!r}, not {v!r}" for k, v in expected.items() if shown[k] != v]


def _wrong_countries(found: Dossier, expected: dict[str, Any]) -> list[str]:
    countries = {country.code: country for country in found.countries}
    wrong = []
    for code, role in expected.get("countries", {}).items():
        roles = role if isinstance(role, list) else [role]
        if code not in countries:
            wrong.append(f"{code} is missing")
        elif role is not None and countries[code].role not in roles:
            wrong.append(f"{code} is {countries[code].role}, not {role}")
    extra = set(expected.get("not_countries", ())) & countries.keys()
    if expected.get("only_countries"):
        extra |= countries.keys() - expected["countries"].keys()
    wrong += [f"{code} by {[m.text for m in countries[code].mentions]}" for code in sorted(extra)]
    return wrong


def _wrong_quotes(found: Dossier, expected: list[dict[str, Any]]) -> list[str]:
    said = {quote.text: quote.speaker for quote in found.quotes}
    wrong = []
    for quote in expected:
        speaker = said.get(quote["text"], "no such quote")
        allowed = quote.get("speaker_any") or [quote["speaker"]]
        if speaker not in allowed:
            wrong.append(f"{quote['text']!r} by {speaker!r}, not {allowed!r}")
    return wrong


def _wrong_people(found: Dossier, expected: list[dict[str, Any]]) -> list[str]:
    known = {person.name: person for person in found.people}
    wrong = []
    for fields in expected:
        person = known.get(fields["name"])
        if person is None:
            wrong.append(f"no {fields['name']} among {sorted(known)}")
            continue
        wrong += [
            f"{person.name}: {key} is {getattr(person, key)!r}, not {fields[key]!r}"
            for key in ("country", "leader")
            if key in fields and getattr(person, key) != fields[key]
        ]
    return wrong


def _wrong_days(found: Dossier, expected: dict[str, Any]) -> list[str]:
    told = [(event.summary.lower(), event.date) for event in found.events]
    wrong = [
        f"no {fields['date']} of {fields['has']!r} in {told}"
        for fields in expected.get("events", ())
        if not any(fields["has"].lower() in s and day == fields["date"] for s, day in told)
    ]
    dated = [day for _, day in told if day]
    unwanted = dated if expected.get("no_dates") else ()
    unwanted = [
        *unwanted,
        *(d for d in dated if d.startswith(tuple(expected.get("not_dates", ())))),
    ]
    return wrong + [f"{day} is nobody's day" for day in unwanted]


def _article(case: dict[str, Any], folder: Path) -> Article:
    if "file" in case:
        return replace(read(FOLDER / case["file"]), published=case["published"])
    if "ext" not in case:
        return Article(text=case["text"], published=case.get("published"))
    path = folder / f"case.{case['ext']}"
    path.write_text(case["text"], encoding="utf-8")
    article = read(path)
    return replace(article, published=article.published or case["published"])


@pytest.mark.parametrize("case", _cases())
def test_reads_the_case_right(case: dict[str, Any], tmp_path: Path) -> None:
    expected = case["expect"]
    if "where" in case:
        place = country_at(*case["where"])
        codes = expected["code"]
        assert place is not None
        assert place.code in (codes if isinstance(codes, list) else [codes])
        return
    found = extract(_article(case, tmp_path))
    wrong = _wrong_particulars(found, expected.get("article", {}))
    wrong += _wrong_countries(found, expected)
    wrong += _wrong_quotes(found, expected.get("quotes", []))
    wrong += _wrong_people(found, expected.get("people", []))
    wrong += _wrong_days(found, expected)
    if expected.get("only_quotes"):
        assert len(found.quotes) == len(expected["quotes"])
    assert not wrong, "\n".join(wrong)
