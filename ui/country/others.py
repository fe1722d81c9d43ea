"""The panel's last section: the country in other articles of the library, asked for at leisure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from explorer.selection import country
from explorer.words import translate
from ui.country.items import Elsewhere, PanelModel, Row

if TYPE_CHECKING:
    from explorer.store.across import Across, InArticle
    from ui.shelf import Shelf
    from ui.workspace import Workspace

PAUSE_MS = 40  # the panel itself is painted by then
MOST = 20
MONTHS = 24
BARS = "▁▂▃▄▅▆▇█"


class Others(QObject):
    """Asks the library about the panel's country once the panel has been painted."""

    def __init__(
        self, workspace: Workspace, shelf: Shelf, model: PanelModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shelf = shelf
        self._model = model
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._show)
        shelf.changed.connect(self._ask_again)
        shelf.number_changed.connect(self._ask_again)

    def ask(self) -> None:
        """Ask soon about the country of the panel, unless that is known."""
        if not self._model.has_elsewhere(self._workspace.selection.country):
            self._pause.start()

    def open(self, other: Elsewhere) -> None:
        """Open another article with the panel's country chosen."""
        self._shelf.show(other.article, country(self._workspace.selection.country))

    def _ask_again(self) -> None:
        self._pause.start()

    def _show(self) -> None:
        code = self._workspace.selection.country
        found = self._shelf.elsewhere(code, MOST) if code else None
        self._model.show_elsewhere(code, _rows(found) if found is not None else [])


def _rows(found: Across) -> list[Row]:
    others = found.articles
    rows = [Row(section="elsewhere", title=heading(others))]
    if len(found.by_month) > 1:
        rows.append(Row(section="elsewhere", note=history(found.by_month)))
    rows += [Row(section="elsewhere", elsewhere=_card(other)) for other in found.newest]
    if others > len(found.newest):
        left = others - len(found.newest)
        note = translate("country", "%n more: search the library for them.", left)
        rows.append(Row(section="elsewhere", note=note))
    return rows


def heading(others: int) -> str:
    """Return the section's heading, with how many other articles there are."""
    return translate("country", "In other articles ({count})").format(count=others)


def _card(other: InArticle) -> Elsewhere:
    counts = (
        translate("country", "%n quote(s)", other.quotes),
        translate("country", "%n event(s)", other.events) if other.events else "",
        translate("country", "%n mention(s)", other.mentions),
    )
    facts = (other.outlet, other.published, ", ".join(filter(None, counts)))
    return Elsewhere(other.article, other.title, " · ".join(fact for fact in facts if fact))


def history(by_month: tuple[tuple[str, int], ...]) -> str:
    """Return quotes by month as a row of bars with its ends and its peak in words.

    Args:
        by_month: months (``2022-11``) that have articles, in order, and how many quotes.
    """
    counts = dict(by_month)
    last = by_month[-1][0]
    months = [month for n in range(MONTHS) if (month := _before(last, n)) >= by_month[0][0]][::-1]
    peak = max(months, key=lambda month: counts.get(month, 0))
    most = counts.get(peak, 0)
    bars = "".join(_bar(counts.get(month, 0), most) for month in months)
    words = translate(
        "country", "Quotes by month, {first} to {last}: {bars} (most in {peak}: {count})"
    )
    return words.format(first=months[0], last=last, bars=bars, peak=peak, count=most)


def _bar(count: int, most: int) -> str:
    return BARS[count * (len(BARS) - 1) // most] if most else BARS[0]


def _before(month: str, by: int) -> str:
    """Return the month `by` months before."""
    number = int(month[:4]) * 12 + int(month[5:7]) - 1 - by
    return f"{number // 12:04}-{number % 12 + 1:02}"
