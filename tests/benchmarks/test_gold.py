"""The cases are well-formed: what they quote stands in their text, and no mark is forgotten."""

from __future__ import annotations

import datetime
import re

import pytest

from benchmarks.gold import MARKS, Case, quote_spans, read_cases

CASES = read_cases() + read_cases(held=True)
QUOTE_CASES = [case for case in CASES if "quotes" in case.complete]
_DOUBLE = re.compile('[“”"«»„`]')


def test_there_are_enough_of_both_kinds() -> None:
    assert len(read_cases()) >= 150
    assert len(read_cases(held=True)) >= 150
    assert len({case.id for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_case_is_well_formed(case: Case) -> None:
    gold = case.gold
    spans = quote_spans(case)
    # Turns of an interview stand in no marks, and odd marks are none of these: that is their point.
    odd = case.label.startswith(("unmarked/", "marks/odd"))
    for span in spans if not odd else ():
        assert set(case.text[max(0, span.start - 2) : span.start]) & set(MARKS), span.slice(
            case.text
        )
    assert all(person.name.split()[0] in case.text for person in gold.people)
    assert all(date.date_text is None or date.date_text in case.text for date in gold.dates)
    assert all(item.starts_with in case.text for item in gold.dropped)
    assert all(form in case.text for country in gold.countries for form in country.forms)
    for country in gold.countries:
        assert len(country.forms) == country.mentions + country.optional
    for day in [case.published, *(date.date for date in gold.dates)]:
        for part in (day or "").split("/"):
            assert not part or datetime.date.fromisoformat(part)


@pytest.mark.parametrize("case", QUOTE_CASES, ids=lambda case: case.id)
def test_every_double_mark_is_accounted_for(case: Case) -> None:
    spans = quote_spans(case)
    for mark in _DOUBLE.finditer(case.text):
        at = mark.start()
        inches = case.text[at - 1].isdigit()
        near = any(s.start - 2 <= at < s.start or s.end <= at <= s.end + 1 for s in spans)
        assert near or inches, case.text[max(0, at - 30) : at + 30]
