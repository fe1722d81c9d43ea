"""The People list: everybody the article names, and how much there is of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import msgspec

from explorer.i18n.country_names import country_name
from explorer.model import Dossier, Person
from explorer.views.narrow import narrowed
from explorer.views.selection import EVERYTHING, Filter
from explorer.views.speech import is_reported, quoted

Column = Literal["name", "quotes", "mentions", "country"]


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person's counts; `country` is the name in the reader's language, None where not stated.

    `quotes` counts what they are quoted with, `reported` what the article tells in its own words.
    """

    id: str
    name: str
    role: str | None
    code: str | None
    country: str | None
    quotes: int
    reported: int
    mentions: int


def of_dossier(
    dossier: Dossier, by: Column = "quotes", filter: Filter = EVERYTHING
) -> list[PersonRow]:
    """Return a row for each person; the most quoted, then most named first, or as `by` says.

    Under a filter it counts what that lets through; mentions, which have no date, are none of it.
    """
    dossier = narrowed(dossier, filter)
    said = Counter(quote.speaker_id for quote in quoted(dossier))
    told = Counter(quote.speaker_id for quote in dossier.quotes if is_reported(quote))
    names = {each.code: country_name(each.code, each.name) for each in dossier.countries}
    rows = [_row(person, said[person.id], told[person.id], names) for person in dossier.people]
    return ordered(rows, by)


def ordered(rows: Sequence[PersonRow], by: Column) -> list[PersonRow]:
    """Return rows in the order of a column: counts from the top, words from A; unknown last."""
    most = sorted(rows, key=_most)
    if by == "mentions":
        return sorted(most, key=lambda row: -row.mentions)
    if by == "name":
        return sorted(most, key=lambda row: row.name.casefold())
    if by == "country":
        return sorted(most, key=lambda row: (row.country is None, row.country or ""))
    return most


def _most(row: PersonRow) -> tuple[int, int, int, str]:
    return -row.quotes, -row.reported, -row.mentions, row.name.casefold()


def _row(person: Person, quotes: int, reported: int, names: dict[str, str]) -> PersonRow:
    code = person.country
    return PersonRow(
        id=person.id,
        name=person.name,
        role=person.role,
        code=code,
        country=names.get(code, country_name(code, code)) if code else None,
        quotes=quotes,
        reported=reported,
        mentions=len(person.mentions),
    )
