"""The sentence an item stands in."""

from __future__ import annotations

from explorer import api, ingest
from explorer.views.sentence import LONGEST, around

TEXT = (
    "Harbour news\n\nThe ferry is late. Ada Berg, a baker, spoke first. "
    "“We sail at dawn,” she said."
    "\n\n“Nobody stays,” she added."
)


def test_the_sentence_and_the_one_before_it() -> None:
    dossier = api.reading(ingest.from_text(TEXT))
    first, second = dossier.quotes[:2]
    found = around(dossier, first)
    assert found is not None
    assert found.text[found.start : found.end] == first.text
    assert found.text == "“We sail at dawn,” she said."
    more = around(dossier, first, with_before=True)
    assert more is not None and more.text.startswith("Ada Berg, a baker, spoke first.")
    assert more.text[more.start : more.end] == first.text
    over = around(dossier, second, with_before=True)
    assert over is not None and over.text.startswith("The ferry is late.")
    person = around(dossier, dossier.people[0])
    assert person is not None and person.text[person.start : person.end] == "Ada Berg"


def test_what_is_endless_is_cut_and_what_has_no_text_has_none() -> None:
    dossier = api.reading(
        ingest.from_text("News\n\n“" + "we wait and " * 500 + "so,” said Ada Berg.")
    )
    found = around(dossier, dossier.people[0])
    assert found is not None and len(found.text) <= 2 * LONGEST + 20
    assert around(api.sample("russia-regional-clout"), dossier.quotes[0]) is None
