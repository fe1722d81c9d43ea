"""What is remembered from quote to quote, and what the story forgets of its headline."""

from explorer.extract.speakers.attribution import UNKNOWN, Attribution
from explorer.extract.speakers.memory import Awaited, Heard, Memory

SAID = Attribution("ann-reed", "Ann Reed", "said", "speaker.inverted", ())


def test_who_spoke_in_the_headline_does_not_speak_on() -> None:
    memory = Memory()
    memory.last = memory.introduced = Heard(SAID, -1, 0)
    memory.said["q1"] = SAID
    memory.forget_speakers()
    assert memory.last is memory.introduced is None
    assert memory.said == {"q1": SAID}


def test_a_quote_put_off_is_awaited_in_its_paragraph() -> None:
    memory = Memory()
    assert not memory.awaits_in(0)
    memory.awaited.append(Awaited("q1", UNKNOWN, "female", 1, 0))
    assert memory.awaits_in(0)
    assert not memory.awaits_in(1)
