"""Whom the sieves propose is weighed: the surest is chosen, nobody below the bar."""

from __future__ import annotations

import msgspec
import pytest
from msgspec import UNSET

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers import weighing
from explorer.extract.speakers.attribute import attribute
from explorer.extract.speakers.attribution import Attribution
from explorer.model import Quote

REED = Attribution("reed", "Ann Reed", "said", "speaker.inverted", ())
LIND = Attribution("lind", "Tom Lind", None, "speaker.carried", ())


def read(text: str) -> list[Quote]:
    reading = Document.of(text)
    return list(attribute(reading, find_quotes(reading), find_people(reading)))


def test_those_who_name_the_same_speaker_are_one_proposal() -> None:
    found = weighing.gathered([("own-clause", REED), ("paragraph", LIND), ("introduced", REED)])
    assert [(each.said, each.sieves) for each in found] == [
        (REED, ("own-clause", "introduced")),
        (LIND, ("paragraph",)),
    ]


def test_weights_add_up_to_a_probability() -> None:
    weights = weighing.Weights(bar=0.5, bias=-1.0, weights={"a": 1.0, "b": 3.0})
    assert weights.probability(["a"]) == 0.5
    assert weights.probability(["a", "b"]) > 0.9
    assert weights.probability(["unheard of"]) < 0.3


def test_a_clause_leaves_less_doubt_than_who_was_spoken_of_before() -> None:
    (said,) = read("“We go,” said Ann Reed.")
    introduced = read("Ann Reed came late to the talks of the town. “We are all tired.”")[0]
    assert said.doubt is not UNSET
    assert introduced.doubt is not UNSET
    assert said.doubt < introduced.doubt


def test_nobody_leaves_no_doubt_to_tell() -> None:
    (quote,) = read("Somebody has painted the wall. “We were here and nobody counted us.” It is.")
    assert (quote.speaker, quote.doubt) == (None, UNSET)


def test_below_the_bar_nobody_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    strict = msgspec.structs.replace(weighing.fitted(), bar=0.999999)
    monkeypatch.setattr(weighing, "fitted", lambda: strict)
    (quote,) = read("“We go,” said Ann Reed.")
    assert quote.speaker is None
