"""Below the list of articles: how far the reading is, and what the bin needs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n.messages import translate
from explorer.store.bin import Contents


class ProgressFoot(QWidget):
    """A bar, what is still to be done, and a way to call it off; hidden while nothing is at work.

    Signals:
        cancelled(): the reader calls off what is still to be done.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("Progress of reading"))
        self.status = QLabel(self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self.status, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.progress)
        layout.addLayout(row)
        self.show_progress("", 0, 0)

    def show_progress(self, words: str, done: float, total: int) -> None:
        """Show that `done` of `total` is done; 0 of 0 hides everything."""
        self.setVisible(bool(total))
        self.progress.setValue(round(1000 * done / max(total, 1)))
        self.status.setText(words)


class BinFoot(QWidget):
    """Says what is in the bin and empties it, after asking.

    Signals:
        empty_asked(): the reader wants what is in the bin gone for good, and knows what that means.
    """

    empty_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = Contents(0)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.empty = QPushButton(self.tr("Empty Bin…"), self)
        self.empty.clicked.connect(self.ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.status, 1)
        row.addWidget(self.empty)

    def show_contents(self, contents: Contents) -> None:
        """Say how much is in the bin."""
        self._contents = contents
        self.empty.setEnabled(contents.articles > 0)
        self.status.setText(
            translate("articles", "%n article(s) in the bin", contents.articles)
            if contents.articles
            else self.tr("The bin is empty.")
        )

    def ask(self) -> None:
        """Ask before anything is lost; the button that loses nothing is the one Enter presses."""
        if not self._contents.articles:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Empty Bin"))
        box.setText(_question(self._contents))
        box.setInformativeText(_loss(self._contents))
        keep = box.addButton(self.tr("Keep Them"), QMessageBox.ButtonRole.RejectRole)
        forget = box.addButton(self.tr("Delete for Good"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        forget.clicked.connect(self.empty_asked)
        box.open()


def _question(contents: Contents) -> str:
    return translate("articles", "Delete %n article(s) for good?", contents.articles)


def _loss(contents: Contents) -> str:
    """The sentences that say what is lost: more than the articles, where readers worked on them."""
    many = contents.articles
    said = [translate("articles", "All that was read and found in (it|them) is lost.", many)]
    if contents.corrections:
        lost = contents.corrections
        said.append(translate("articles", "%n correction(s) of yours (is|are) lost.", lost))
    if contents.starred:
        said.append(translate("articles", "%n of them (has|have) a star.", contents.starred))
    if contents.tagged:
        said.append(translate("articles", "%n of them (has|have) tags.", contents.tagged))
    said.append(
        translate("articles", "This cannot be undone. Only a backup would keep (it|them).", many)
    )
    return " ".join(said)
