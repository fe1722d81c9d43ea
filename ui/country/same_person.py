"""Choosing who a person also is in other articles, where their names do not tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.store import joining
from explorer.store.library import Library
from explorer.store.people import PersonFound
from explorer.store.search import country_operators
from ui.articles.background_queries import asking_of

if TYPE_CHECKING:
    from ui.articles.open_library import OpenLibrary

PAUSE_MS = 60
SIZE = (420, 380)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SamePerson(QDialog):
    """Lists people of the library: first those whose last name sounds alike, else as typed.

    Signals:
        chosen(int, str): the number in the library and the name of the person who is the same.
    """

    chosen = Signal(int, str)

    def __init__(self, name: str, number: int, shelf: OpenLibrary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Same Person As"))
        self._number = number
        self._asking = asking_of(shelf, self)
        self._question = QLabel(self.tr("Who is {name} in other articles?").format(name=name), self)
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Part of the name"))
        self.line.setAccessibleName(self.tr("Part of the name"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People of the library"))
        self.hint = QLabel(self)
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self._add_buttons()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.line.textChanged.connect(lambda _: self._pause.start())
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.currentRowChanged.connect(lambda row: self.join.setEnabled(row >= 0))
        self.resize(*SIZE)
        self._ask()

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self.join = buttons.addButton(
            self.tr("Same Person"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.join.setEnabled(False)
        self.join.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._question, self.line, self.list, self.hint, buttons):
            layout.addWidget(widget)

    def accept(self) -> None:
        """Qt: the current person is the same."""
        item = self.list.currentItem()
        if item is not None:
            person = item.data(Qt.ItemDataRole.UserRole)
            super().accept()
            self.chosen.emit(person.id, person.name)

    def done(self, result: int) -> None:
        """Qt: nothing more is asked."""
        self._asking.stop()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows move in the list while the reader types."""
        is_key = watched is self.line and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        words, number = self.line.text(), self._number

        def look(library: Library) -> list[PersonFound]:
            with library.reading() as connection:
                return joining.candidates(connection, number, words)

        self._asking.ask(look, self._show)

    def _show(self, found: list[PersonFound]) -> None:
        self.list.clear()
        for person in found:
            item = QListWidgetItem(_words(person), self.list)
            item.setData(Qt.ItemDataRole.UserRole, person)
        self.list.setCurrentRow(0 if found else -1)
        self.join.setEnabled(bool(found))
        if self.line.text().strip():
            nobody = self.tr("Nobody of the library has such a name.")
        else:
            nobody = self.tr("Nobody has a name that sounds alike: type part of another name.")
        self.hint.setText("" if found else nobody)


def _words(person: PersonFound) -> str:
    facts = [country_operators.name(person.country)] if person.country else []
    facts.append(translate("country", "in %n article(s)", person.articles))
    facts.append(translate("country", "%n quote(s)", person.quotes))
    return f"{person.name}\n{' · '.join(facts)}"
