"""Reading aloud with Qt's engine for tests: sentence by sentence, each marked, stopped, or told."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from explorer import api
from explorer.ingest import from_text
from explorer.model import Dossier
from ui.reader.aloud import ReadAloud
from ui.reader.view import ReaderPane
from ui.reader.voice import Voice
from ui.workspace import Workspace

TEXT = (
    "LISBON, Nov 3 (Newswire) - The talks ended.\n\n“We will meet again,” Portuguese Minister Rui "
    "Teles told reporters in Madrid on Tuesday.\n"
)


class Spoken(Voice):
    """Says each sentence at once, and keeps what it said."""

    def __init__(self, *, there: bool = True, languages: tuple[str, ...] = ("en",)) -> None:
        super().__init__()
        self.words: list[str] = []
        self._there, self._languages = there, languages

    @property
    def is_there(self) -> bool:
        return self._there

    def speaks(self, language: str) -> bool:
        return language in self._languages

    def say(self, words: str, rate: float) -> None:
        self.words.append(words)

    def stop(self) -> None:
        pass


@pytest.fixture
def dossier() -> Dossier:
    return api.extract(from_text(TEXT))


@pytest.fixture
def reader(qtbot: QtBot, workspace: Workspace, dossier: Dossier) -> ReaderPane:
    pane = ReaderPane(workspace)
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    pane.show()
    workspace.open_dossier(dossier)
    return pane


def marked(pane: ReaderPane) -> str:
    return pane.page.textCursor().selectedText()


def test_each_sentence_is_marked_while_it_is_said(workspace: Workspace, reader: ReaderPane) -> None:
    voice = Spoken()
    aloud = ReadAloud(workspace, reader, voice)
    aloud.read_article()
    assert aloud.bar.isVisible() and voice.words == [marked(reader)]
    assert aloud.bar.place.text() == "sentence 1 of 2"
    voice.said.emit()
    assert marked(reader) == voice.words[1] and marked(reader).startswith("“We will meet again,”")
    voice.said.emit()
    assert not aloud.bar.isVisible() and marked(reader) == ""


def test_the_chosen_quote_alone(workspace: Workspace, reader: ReaderPane) -> None:
    voice = Spoken()
    aloud = ReadAloud(workspace, reader, voice)
    assert workspace.dossier is not None
    workspace.choose("quote", workspace.dossier.quotes[0].id)
    aloud.read_choice()
    assert voice.words == ["We will meet again,"]
    aloud.stop()
    assert aloud.now is None and not aloud.bar.isVisible()


def test_asked_again_it_stops(workspace: Workspace, reader: ReaderPane) -> None:
    aloud = ReadAloud(workspace, reader, Spoken())
    aloud.read_article()
    aloud.read_article()
    assert aloud.now is None


@pytest.mark.parametrize(
    ("voice", "line"),
    [
        (Spoken(there=False), "sudo apt install"),
        (Spoken(languages=("fr",)), "no voice for English"),
    ],
)
def test_without_a_voice_it_is_told_once(
    workspace: Workspace, reader: ReaderPane, voice: Voice, line: str
) -> None:
    notices = QSignalSpy(workspace.notice_posted)
    aloud = ReadAloud(workspace, reader, voice)
    aloud.read_article()
    aloud.read_article()
    assert notices.count() == 1 and line in notices.at(0)[0].sentence


@pytest.mark.qt_log_ignore("pipewire")
def test_qts_own_engine_says_when_it_is_done(qtbot: QtBot) -> None:
    pytest.importorskip("PySide6.QtTextToSpeech", reason="no sound", exc_type=ImportError)
    voice = Voice("mock")
    assert voice.is_there and voice.speaks("en")
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Yes.", 0.5)
    voice.deleteLater()
