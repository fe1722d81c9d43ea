"""Reading aloud: the article, the chosen quote or the selected words, each sentence marked."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from explorer.i18n.language_names import language_name
from explorer.model import Located, Span
from explorer.views import aloud, original_marks
from ui.look import type_scale
from ui.look.icon_button import IconButton
from ui.look.sheet_head import SIDE_SPACE
from ui.notices import Notice
from ui.reader.view import ReaderPane
from ui.reader.voice import Voice
from ui.workspace import Workspace

SPEEDS = {"0.75 ×": -0.3, "1 ×": 0.0, "1.25 ×": 0.25, "1.5 ×": 0.5, "2 ×": 0.8}
INSTALL = "sudo apt install speech-dispatcher espeak-ng"


class AloudBar(QWidget):
    """Pause, stop and speed; shown while something is read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pause = IconButton("pause", self.tr("Pause"), self)
        self.go_on = IconButton("play", self.tr("Go on"), self)
        self.stop = IconButton("close", self.tr("Stop reading aloud"), self)
        self.place = QLabel(self)
        self.place.setObjectName("muted")
        self.place.setFont(type_scale.font(type_scale.META))
        self.speed = QComboBox(self)
        self.speed.addItems(list(SPEEDS))
        self.speed.setCurrentText("1 ×")
        self.speed.setAccessibleName(self.tr("Speed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_SPACE, 4, 8, 4)
        for widget in (self.pause, self.go_on, self.place):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.speed)
        row.addWidget(self.stop)
        self.hide()

    @property
    def rate(self) -> float:
        """How fast to speak, as `Voice.say` takes it."""
        return SPEEDS[self.speed.currentText()]


class ReadAloud(QObject):
    """Has sentences said one after the other, and the article show which."""

    def __init__(
        self, workspace: Workspace, reader: ReaderPane, voice: Voice | None = None
    ) -> None:
        super().__init__(reader)
        self._workspace, self._reader = workspace, reader
        self.voice = voice or Voice(parent=self)
        self.bar = AloudBar(reader)
        column = reader.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.bar)
        self._waiting: list[Span] = []
        self._count = 0
        self.now: Span | None = None
        self._told: set[str] = set()
        self.voice.said.connect(self._on_said)
        self.voice.failed.connect(self._on_failed)
        self.bar.pause.clicked.connect(self.pause)
        self.bar.go_on.clicked.connect(self.go_on)
        self.bar.stop.clicked.connect(self.stop)
        workspace.dossier_opened.connect(self.stop)

    def read_article(self) -> None:
        """Read the story from its beginning, or stop where it is being read."""
        self._read(None)

    def read_choice(self) -> None:
        """Read the selected words, else what is chosen, else the story."""
        dossier, choice = self._workspace.dossier, self._workspace.selection
        if dossier is None:
            return
        page = self._reader.page
        selected = page.selected() if page.has_own_words else None
        within = self._reader.galley.source(selected) if selected is not None else None
        self._read(within or original_marks.place_of(dossier, choice.kind, choice.id))

    def pause(self) -> None:
        """Be silent until `go_on`."""
        self.voice.pause()
        self._show_buttons(is_paused=True)

    def go_on(self) -> None:
        """Go on with what was paused."""
        self.voice.resume()
        self._show_buttons(is_paused=False)

    def stop(self) -> None:
        """Be silent, and take the marks away."""
        self._waiting.clear()
        self.voice.stop()
        if self.now is not None:
            self.now = None
            self._reader.page.deselect()
        self.bar.hide()

    def _read(self, within: Span | None) -> None:
        dossier, was_reading = self._workspace.dossier, self.now is not None
        self.stop()
        if dossier is None or was_reading:
            return
        if not dossier.article.body:
            self._tell(self.tr("There is no text to read: open your own copy of the article."))
            return
        if not self._has_voice(dossier.article.language):
            return
        self._waiting = aloud.spoken(dossier, within)
        self._count = len(self._waiting)
        self._show_buttons(is_paused=False)
        self.bar.setVisible(bool(self._waiting))
        self._on_said()

    def _has_voice(self, language: str) -> bool:
        if not self.voice.is_there:
            words = self.tr("This computer has no voice. To get one, run “{line}”.")
            self._tell_once(words.format(line=INSTALL))
            return False
        if not self.voice.speaks(language):
            words = self.tr("This computer has no voice for {language}. Add one to its speech.")
            self._tell_once(words.format(language=language_name(language)))
            return False
        return True

    def _on_said(self) -> None:
        dossier = self._workspace.dossier
        if dossier is None or not self._waiting:
            self.stop()
            return
        self.now = self._waiting.pop(0)
        number = self._count - len(self._waiting)
        words = self.tr("sentence {number} of {count}")
        self.bar.place.setText(words.format(number=number, count=self._count))
        self._reader.show_source(Located(start=self.now.start, end=self.now.end))
        self.voice.say(self.now.slice(dossier.article.body), self.bar.rate)

    def _on_failed(self) -> None:
        self.stop()
        self._tell(self.tr("This computer’s voice failed; nothing more is read."))

    def _show_buttons(self, *, is_paused: bool) -> None:
        self.bar.pause.setVisible(not is_paused)
        self.bar.go_on.setVisible(is_paused)

    def _tell_once(self, sentence: str) -> None:
        if sentence not in self._told:
            self._told.add(sentence)
            self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self._workspace.post(Notice(sentence=sentence))
