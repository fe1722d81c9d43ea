"""Dates in words: as precise as the article, in the order and forms of each language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from explorer.model import Precision
from ui.look.dates import spoken


@pytest.mark.parametrize(
    ("date", "precision", "words"),
    [
        ("2022-11-30", "day", "Wed 30 Nov 2022"),
        ("2022-11-21/2022-11-27", "week", "Week of 21 Nov 2022"),
        ("2022-11-01/2022-11-30", "month", "November 2022"),
        ("2022-06-01/2022-08-31", "season", "Summer 2022"),
        ("2022-01-01/2022-12-31", "year", "2022"),
        ("2022-11-02/2022-11-30", "day-range", "2–30 Nov 2022"),
        ("2022-11-30/2022-12-04", "day-range", "30 Nov 2022 – 4 Dec 2022"),
        ("2022-11-30/..", "day-range", "Since 30 Nov 2022"),
        ("../2022-11-30", "day-range", "Until 30 Nov 2022"),
        (None, "day", "Undated"),
    ],
)
def test_english(date: str | None, precision: Precision, words: str) -> None:
    assert spoken(date, precision, QLocale("en_GB")) == words


@pytest.mark.parametrize(
    ("locale", "date", "precision", "words"),
    [
        ("ru", "2022-11-30", "day", "ср, 30 нояб. 2022"),
        ("ru", "2022-11-01/2022-11-30", "month", "Ноябрь 2022"),
        ("ru", "2022-11-02/2022-11-30", "day-range", "2–30 нояб. 2022"),
        ("de_AT", "2022-11-30", "day", "Mi., 30. Nov. 2022"),
        ("fr", "2022-11-30/2022-12-04", "day-range", "30 nov.–4 déc. 2022"),
        ("es", "2022-11-01/2022-11-30", "month", "Noviembre de 2022"),
        ("kk", "2022-11-30", "day", "2022 ж. 30 қар., ср"),
        ("uk", "2022-11-01/2022-11-30", "month", "Листопад 2022"),
        # Nobody's locale in Babel: the language decides.
        ("kk_RU", "2022-11-30", "day", "2022 ж. 30 қар., ср"),
    ],
)
def test_other_languages(locale: str, date: str, precision: Precision, words: str) -> None:
    # Babel's narrow no-break spaces are spaces to a reader.
    said = " ".join(spoken(date, precision, QLocale(locale)).replace("\u2009", "").split())
    assert said.startswith(words)
