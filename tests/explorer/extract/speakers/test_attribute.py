"""Who said it: each way the news has of telling."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.find import find_people
from explorer.extract.quotes.spans import find_quotes
from explorer.extract.speakers.attribute import attribute
from explorer.model import Quote
from explorer.toponyms.mentions import find


def read(text: str) -> list[Quote]:
    reading = Document.of(text)
    people = find_people(reading, find(text))
    return list(attribute(reading, find_quotes(reading), people))


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We go,” said Temur Umarov, an analyst with the Harbour Fund.", "Temur Umarov"),
        ("“We go,” Ann Reed, who pleaded guilty in May, told the court.", "Ann Reed"),
        ("Ann Reed, whose son was on the bus, said “nobody told us anything.”", "Ann Reed"),
        ("According to Ann Reed, the plan was “weeks away from ruin”.", "Ann Reed"),
        ("The plan was “weeks away from ruin”, according to the report.", "the report"),
        ("“We go,” a senior official familiar with the talks said.", "a senior official"),
        ("In a statement, the Dutch foreign ministry said it was “deeply sorry for all of it.”",
         "the Dutch foreign ministry"),
        ("Hamas, which runs Gaza, called it “a massacre”.", "Hamas"),
        ("Kremlin spokesman Dmitry Peskov dismissed it as “absolute nonsense”.", "Dmitry Peskov"),
        ("The plan was called “a museum of bad ideas” by the architect Ann Reed.", "Ann Reed"),
        ("“We go,” Minister Ann Reed was quoted as saying by the agency.", "Ann Reed"),
        ("“We go,” as the treasurer Ann Reed likes to put it.", "Ann Reed"),
        ("For Ann Reed, a baker, the forecast is “too rosy by half”.", "Ann Reed"),
        ("“Never again,” read a banner hung from the bridge.", "a banner"),
        ("Ann Reed was blunt: “We go home now.”", "Ann Reed"),
        ("Asked about it, Ann Reed, who heads the port, replied: “No comment.”", "Ann Reed"),
        ("“I slept,” she told the court. Ann Reed was thirty then.", "Ann Reed"),
    ],
)  # fmt: skip
def test_one_sentence(text: str, speaker: str) -> None:
    assert speakers(text)[0] == speaker


def test_pronouns_go_by_gender_and_nearness() -> None:
    text = (
        "Minister Roberto Salvi met the governor, Lucia Ferrante. He promised police.\n\n"
        "“We asked for doctors,” she said.\n\n“They will come,” he said."
    )
    assert speakers(text) == ["Lucia Ferrante", "Roberto Salvi"]


def test_the_minister_is_the_last_one() -> None:
    text = "Kenya's Trade Minister Ann Reed met Bob Hill, a baker.\n\n“We go,” the minister said."
    assert speakers(text) == ["Ann Reed"]


def test_speech_is_carried_on() -> None:
    text = "“We go,” Ann Reed said. “We stay.”\n\n“We never stay long.”"
    assert speakers(text) == ["Ann Reed"] * 3
    assert [quote.why.rule for quote in read(text)] == [
        "speaker.before-verb", "speaker.carried", "speaker.carried",
    ]  # fmt: skip


def test_parts_of_one_statement_share_their_utterance() -> None:
    one, two = read("“If it holds,” Ann Reed said, “then we go.”")
    assert one.utterance == two.utterance is not None
    assert (two.kind, two.speaker) == ("sentence", "Ann Reed")


def test_a_run_over_paragraphs_has_one_speaker() -> None:
    text = "The judge, Lorna Adeyemi, spoke.\n\n“You knew them.\n\n“You ate with them,” she said."
    assert speakers(text) == ["Lorna Adeyemi"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Somebody has painted the wall. “We were here and nobody counted us.” The door is gone.",
        "For years the “miracle” was on every poster in the town.",
    ],
)
def test_unknown_rather_than_wrong(text: str) -> None:
    assert speakers(text) == [None]


def test_every_decision_has_its_evidence() -> None:
    text = "“We go,” said Ann Reed, a baker."
    (quote,) = read(text)
    assert quote.why.rule == "speaker.inverted"
    assert [span.slice(text) for span in quote.why.spans] == ["“We go,”", "Ann Reed", "said"]
