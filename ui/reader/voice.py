"""The system's voice: says one sentence at a time, in a language, at a speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QLoggingCategory, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_SILENT = "mock"
"""Qt's engine for tests, which says nothing."""


class Voice(QObject):
    """Speaks through Qt's TextToSpeech, which is loaded when something is first said.

    Signals:
        said(): the sentence is over.
        failed(): the system could not say it.
    """

    said = Signal()
    failed = Signal()

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """`engine` is one of Qt's; without one, the first that this system has."""
        super().__init__(parent)
        self._engine = engine
        self._speech: QTextToSpeech | None = None
        self._is_saying = False

    @property
    def is_there(self) -> bool:
        """Whether this system has a voice at all."""
        speech = self._made()
        if speech is None:
            return False
        return speech.state() != type(speech).State.Error and bool(speech.availableLocales())

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice of a language (ISO 639-1), and take it."""
        speech = self._made()
        wanted = QLocale(language).language()
        locales = speech.availableLocales() if speech is not None else []
        found = next((one for one in locales if one.language() == wanted), None)
        if speech is None or found is None:
            return False
        if speech.locale().language() != wanted:
            speech.setLocale(found)
        return True

    def say(self, words: str, rate: float) -> None:
        """Say words; `rate` is from -1 (half as fast) over 0 (as usual) to 1."""
        speech = self._made()
        if speech is None:
            self.failed.emit()
            return
        speech.setRate(rate)
        self._is_saying = True
        speech.say(words)

    def pause(self) -> None:
        """Be silent in the midst of the sentence, as far as the system can."""
        if self._speech is not None:
            self._speech.pause()

    def resume(self) -> None:
        """Go on where it was paused."""
        if self._speech is not None:
            self._speech.resume()

    def stop(self) -> None:
        """Be silent at once; nothing more is told of the sentence."""
        self._is_saying = False
        if self._speech is not None:
            self._speech.stop()

    def _made(self) -> QTextToSpeech | None:
        if self._speech is None:
            # Its sound library says on every start which of many drivers it did not find.
            QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")
            # Late: it loads Qt's multimedia, which nothing else needs.
            try:
                from PySide6.QtTextToSpeech import QTextToSpeech
            except ImportError:  # the system lacks a library of sound
                return None

            known = [name for name in QTextToSpeech.availableEngines() if name != _SILENT]
            name = self._engine or (known[0] if known else "")
            if not name:
                return None
            self._speech = QTextToSpeech(name, self)
            self._speech.stateChanged.connect(self._on_state_changed)
        return self._speech

    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        if self._speech is None or not self._is_saying:
            return
        states = type(self._speech).State
        if state == states.Ready:
            self._is_saying = False
            self.said.emit()
        elif state == states.Error:
            self._is_saying = False
            self.failed.emit()
