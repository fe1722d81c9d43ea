"""Who speaks where no verb of speech says so: a colon, a label, a view, a noun, a place beside."""

import pytest

from explorer.extract.speakers import without_cue as sieve
from tests.explorer.extract.staging import Ask, asked


@pytest.mark.parametrize(
    ("ask", "text", "name"),
    [
        (sieve.before_colon, "Ann Reed was blunt: “We go home now.”", "Ann Reed"),
        (sieve.before_colon, "Ann Reed was blunt. “We go home now.”", None),
        (sieve.of_label, "The mayor sat.\n\nREED: “We go home now.”", "Reed"),
        (sieve.of_view, "For Ann Reed, a baker, it is “too rosy by half”.", "Ann Reed"),
        (
            sieve.of_noun,
            "Ann Reed won on a promise to build “a town for all of us”.",
            "Ann Reed",
        ),
        (sieve.beside, "“Oh, come on,” burbled Ann Reed.", "Ann Reed"),
    ],
)
def test_without_a_verb_of_speech(ask: Ask, text: str, name: str | None) -> None:
    said = asked(text, ask)
    assert (said.name if said else None) == name
