"""The signs of a proposed speaker: known to the weights, and free of the text's words."""

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import Attributor
from explorer.extract.speakers.attribution import Attribution
from explorer.extract.speakers.scene import QuotePlace, Scene
from explorer.extract.speakers.signs import Proposal, signs_of
from explorer.extract.speakers.weighing import fitted

TEXT = (
    "“We go,” said Ann Reed. “We stay.”\n\nTom Lind spoke of Reed. “Reed is tired,” he said.\n\n"
    "The town “waits for us all,” according to a neighbour."
)


def signs(text: str) -> list[list[str]]:
    found: list[list[str]] = []

    def first(scene: Scene, at: QuotePlace, proposals: list[Proposal]) -> Attribution | None:
        found.extend(signs_of(scene, at, each, proposals) for each in proposals)
        return proposals[0].said if proposals else None

    reading = Document.of(text)
    Attributor(reading, find_quotes(reading), find_people(reading), choose=first).read()
    return found


def test_every_sign_has_its_weight() -> None:
    known = set(fitted().weights)
    told = {sign for each in signs(TEXT) for sign in each}
    assert told - known <= {"at.off", "at.left", "agreeing.1"}


def test_what_the_signs_tell() -> None:
    first, second, *others = signs(TEXT)
    assert {"rule.inverted", "at.near", "at.right", "is.named", "between.0"} <= set(first)
    assert {"rule.carried", "is.last"} <= set(second)
    assert any("by.pronoun" in each for each in others)
    assert any("is.described" in each for each in others)


def test_a_sign_holds_no_word_of_the_text() -> None:
    words = {word.strip("“”,.").lower() for word in TEXT.split() if len(word) > 4} - {"according"}
    assert not any(word in sign for each in signs(TEXT) for sign in each for word in words)
