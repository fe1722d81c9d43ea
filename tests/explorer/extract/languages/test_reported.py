"""Reported speech in sentences invented for each form: what is reported, and by whom."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.languages import load, read
from explorer.extract.languages.report_forms import Report
from explorer.extract.languages.reported import ReportedSpeech
from explorer.model import Article

TOLD = {
    "de": [
        ("Anna Weber sagte am Montag, dass die Brücke wieder offen ist.", "that", "Anna Weber"),
        ("Paul Kern erklärte, er habe die Brücke selbst gesehen.", "bare", "Paul Kern"),
        ("Laut Paul Kern ist die Brücke seit Montag wieder offen.", "according-to", "Paul Kern"),
        ("Die Brücke ist seit Montag wieder offen, sagte Paul Kern.", "before", "Paul Kern"),
        ("Paul Kern sagte nicht, dass die Brücke wieder offen ist.", None, None),
        ("Die Brücke, die Paul Kern gebaut hat, ist so stark wie nie.", None, None),
    ],
    "fr": [
        ("Anne Morel a déclaré lundi que le pont est de nouveau ouvert.", "that", "Anne Morel"),
        ("Selon Anne Morel, le pont est ouvert depuis lundi matin.", "according-to", "Anne Morel"),
        ("Le pont est ouvert depuis lundi matin, a dit Anne Morel.", "before", "Anne Morel"),
        ("Le pont est plus grand que tous les ponts de la ville.", None, None),
        ("Anne Morel n’a pas dit que le pont est de nouveau ouvert.", None, None),
    ],
    "es": [
        ("Ana Ruiz dijo ayer que el puente está abierto otra vez.", "that", "Ana Ruiz"),
        ("Según Ana Ruiz, el puente está abierto desde ayer.", "according-to", "Ana Ruiz"),
        ("El puente está abierto desde ayer, dijo Ana Ruiz.", "before", "Ana Ruiz"),
        ("Ana Ruiz no dijo que el puente está abierto otra vez.", None, None),
    ],
    "ru": [
        ("Иван Петров заявил, что мост снова открыт для машин.", "that", "Иван Петров"),
        ("По словам Анны Орловой, мост открыт с прошлой недели.", "according-to", "Анна Орлова"),
        ("Мост открыт с прошлой недели, сообщил Иван Петров.", "before", "Иван Петров"),
        ("Иван Петров не сказал, что мост снова открыт для машин.", None, None),
    ],
    "uk": [
        ("Олена Гриценко заявила, що міст знову відкрито для машин.", "that", "Олена Гриценко"),
        ("За словами Івана Петренка, міст відкрито з понеділка.", "according-to", "Іван Петренко"),
    ],
    "kk": [
        (
            "Көпір дүйсенбіден бері ашық тұр, деп мәлімдеді Асқар Оспанов.",
            "before",
            "Асқар Оспанов",
        ),
        (
            "Асқар Оспановтың айтуынша, көпір дүйсенбіден бері ашық.",
            "according-to",
            "Асқар Оспанов",
        ),
    ],
}


@pytest.mark.parametrize(
    ("code", "text", "form", "who"),
    [(code, *row) for code, rows in TOLD.items() for row in rows],
)
def test_what_is_reported_and_by_whom(
    code: str, text: str, form: str | None, who: str | None
) -> None:
    dossier = read(Document.of(text), Article(text=text, language=code), load(code))
    told = [quote for quote in dossier.quotes if quote.kind == "indirect"]
    if form is None:
        assert told == []
        return
    (statement,) = told
    assert statement.speaker == who
    assert statement.why is not None
    assert statement.why.fields == {"kind": f"reported.{form}"}
    assert statement.text in text
    assert statement.text.split()[0] not in ("dass", "que", "что", "що")


def test_a_sentence_in_the_mood_of_reports_goes_on() -> None:
    text = "Paul Kern sagte, die Brücke sei offen. Sie werde im Mai gestrichen. Es regnete lange."
    dossier = read(Document.of(text), Article(text=text, language="de"), load("de"))
    assert [(quote.text, quote.speaker) for quote in dossier.quotes] == [
        ("die Brücke sei offen", "Paul Kern"),
        ("Sie werde im Mai gestrichen", "Paul Kern"),
    ]


def test_forms_know_their_names() -> None:
    assert Report._fields == ("stretches", "form", "subject")
    assert ReportedSpeech.__doc__
