"""Parts of one statement in different forms are joined, and an echo is counted once."""

from __future__ import annotations

from explorer.extract import statements
from explorer.extract.document.document import Document
from explorer.extract.pipeline import extract
from explorer.model import Article, Dossier, Quote
from explorer.views import counts, speech


def read(text: str) -> Dossier:
    return extract(Article(text=text, published="2024-03-06"))


STORY = (
    "“We will not sell the harbour”: mayor\n\n"
    "“We will not sell the harbour, whatever they offer,” said Chilean President Ana Rojas.\n\n"
    "She met the dockers on Tuesday.\n"
)


def test_a_headline_quotes_the_statement_of_the_story() -> None:
    head, full = (q for q in read(STORY).quotes if q.kind != "indirect")
    assert head.start == 1
    assert head.utterance is not None
    assert head.utterance == full.utterance


def test_the_echo_is_counted_once() -> None:
    dossier = read(STORY)
    [said] = speech.quoted(dossier)
    assert said.text.endswith("whatever they offer,")
    assert [q.id for q in counts.said_by(dossier, "CL")] == [said.id]


def test_a_headline_of_other_words_is_a_statement_of_its_own() -> None:
    text = STORY.replace("“We will not sell the harbour”:", "“We will fight them all day”:")
    head, full = (q for q in read(text).quotes if q.kind != "indirect")
    assert head.utterance is None or head.utterance != full.utterance
    assert len(speech.quoted(read(text))) == 2


def test_words_in_marks_of_another_speaker_stay_apart() -> None:
    text = (
        "Harbour talks go on\n\nMayor Anna Lunt met Piet Moerman on Tuesday.\n\n"
        "Lunt said the dockers were wrong when Moerman called the crane “a danger to us all”.\n"
    )
    dossier = read(text)
    marked = next(q for q in dossier.quotes if q.kind == "fragment")
    report = next(q for q in dossier.quotes if q.kind == "indirect")
    assert marked.speaker == "Piet Moerman"
    assert marked.utterance is None or marked.utterance != report.utterance


def utterances(text: str) -> list[str | None]:
    return [q.utterance for q in read(text).quotes if q.kind in ("sentence", "fragment")]


def test_what_only_a_clause_of_speech_parts_is_one_statement() -> None:
    one, two, three = utterances(
        "“The quay stays open,” Anna Lunt said. “Nobody goes home,” she said. “Not in May.”"
    )
    assert one is not None
    assert one == two == three


def test_a_statement_goes_on_in_the_next_paragraph() -> None:
    one, two = utterances(
        "Saying it was late, Anna Lunt added, “We want to go home.”\n\n"
        "“I ask you to close the meeting now,” she said.\n"
    )
    assert one is not None
    assert one == two


def test_a_sentence_between_two_quotes_parts_them() -> None:
    one, two = utterances(
        "“The quay stays open,” Anna Lunt said. The crane was sold in May to a firm from the north "
        "that nobody had heard of. “Nobody goes home,” she said."
    )
    assert one is None
    assert two is None


def test_only_what_nothing_parts_is_one_statement() -> None:
    text = "“We go,” Ann Reed said, “and we stay.” It rained. Nobody left. “We win.”"
    parts = ["We go,", "and we stay.", "We win."]
    said = [
        Quote(
            id=f"q{number}",
            text=part,
            start=text.index(part),
            end=text.index(part) + len(part),
            kind="sentence",
            speaker="Ann Reed",
        )
        for number, part in enumerate(parts)
    ]
    one, two, three = statements.join(Document.of(text), said, ())
    assert one.utterance == two.utterance == "u1"
    assert three.utterance is None
