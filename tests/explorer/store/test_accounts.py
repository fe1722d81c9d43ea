"""Two accounts: the same statement cut otherwise, and events of another day in each."""

from __future__ import annotations

import pytest

from explorer.model import Article, Dossier, Event, Precision, Quote
from explorer.store import accounts


def telling(date: str | None, precision: Precision = "day", summary: str = "") -> Dossier:
    words = summary or "Ministers of both sides signed the harbour treaty"
    event = Event(id="e1", summary=words, date=date, precision=precision, countries=("PT",))
    return Dossier(article=Article(title="Talks"), events=(event,))


@pytest.mark.parametrize(
    ("first", "second", "differ"),
    [
        (telling("2022-05-03"), telling("2022-05-04"), True),
        (telling("2022-05-03"), telling("2022-05-03"), False),
        (telling("2022-05-03"), telling("2022-05-01/2022-05-31", "month"), False),
        (telling("2022-05-03"), telling("2022-06-01/2022-06-30", "month"), True),
        (telling("2022-05-03"), telling(None, "undated"), False),
        (telling("2022-05-03"), telling("2022-05-04", summary="The ferry sank at night"), False),
    ],
)
def test_only_times_that_cannot_both_be_right_disagree(
    first: Dossier, second: Dossier, differ: bool
) -> None:
    found = [(each.first, each.second) for each in accounts.disagreements(first, second)]
    assert found == ([("e1", "e1")] if differ else [])


@pytest.mark.parametrize(
    ("second", "how"),
    [
        ("We will keep the old road open", "same"),
        ("we will keep the road", "cut"),
        ("We must keep the old road open", "altered"),
    ],
)
def test_what_was_done_to_the_words(second: str, how: str) -> None:
    quotes = (
        Quote(id=id, text=text, kind="sentence")
        for id, text in (("a", "We will keep the old road open"), ("b", second))
    )
    assert accounts.how(*quotes) == how
