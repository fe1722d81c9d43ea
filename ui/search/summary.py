"""What is said of a search between the box and its results: chips, explanation, ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.model import Dossier
from explorer.store.search.results import Results
from explorer.store.search.rewrite import chips
from ui.search.chips import Chips
from ui.search.examples import examples
from ui.search.plain_label import plain_label

MOST_EARLIER = 4


class Summary(QWidget):
    """Says what was searched for, offers to search for less, and which hit is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = Chips(self)
        self.explanation = plain_label(self, self.tr("What is searched for"))
        self.explanation.setWordWrap(True)
        self.position = plain_label(self, self.tr("Place among the results"))
        self.ways_out = Chips(self)
        self.before = plain_label(self, self.tr("Earlier searches"))
        self.earlier = Chips(self)
        self.past: Callable[[int], list[str]] = lambda _most: []
        """Gives the last searches, at most so many; nothing where no library keeps them."""
        line = QHBoxLayout()
        line.addWidget(self.explanation, 1)
        line.addWidget(self.position, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chips)
        layout.addLayout(line)
        for widget in (self.ways_out, self.before, self.earlier):
            layout.addWidget(widget)
        self.before.setText(self.tr("Searched before:"))
        self.before.hide()

    def tell(self, results: Results, dossier: Dossier | None) -> None:
        """Say what was found; of nothing searched for, what could be asked of `dossier`."""
        self.explanation.setText(self._sentence(results))
        self.chips.show_chips(
            (f"{part}  ✕", self.tr("Remove: {part}").format(part=part), rest)
            for part, rest in chips(results.query)
        )
        is_empty = results.query.is_empty
        past = self.past(MOST_EARLIER) if is_empty else []
        self.before.setVisible(bool(past))
        self.earlier.show_chips((words, words, words) for words in past)
        if is_empty:
            self._show_examples(dossier)
        else:
            self._show_ways_out(results)

    def tell_searching(self) -> None:
        """Say that the answer takes a while."""
        self.explanation.setText(self.tr("Searching the library. Esc stops it."))

    def tell_stopped(self) -> None:
        """Say that there will be no answer."""
        self.explanation.setText(self.tr("The search was stopped."))

    def _show_examples(self, dossier: Dossier | None) -> None:
        asked = examples(dossier) if dossier is not None else []
        self.explanation.setText(self.tr("For example:") if asked else "")
        self.ways_out.show_chips((words, words, words) for words in asked)

    def _show_ways_out(self, results: Results) -> None:
        ways = []
        if results.meant:
            label = self.tr("Did you mean: {words}").format(words=results.meant)
            ways.append((label, label, results.meant))
        for blocking in results.blocking:
            words = self.tr("{count} without: {part}")
            label = words.format(count=blocking.count, part=blocking.part)
            ways.append((label, label, blocking.rest))
        self.ways_out.show_chips(ways)

    def _sentence(self, results: Results) -> str:
        if results.query.is_empty or results.hits:
            return results.explanation
        return f"{results.explanation} {self.tr('Nothing found.')}"
