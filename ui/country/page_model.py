"""The rows of a page of cards that is no country's: a person's, or one of the lists."""

from __future__ import annotations

from explorer.model import Dossier
from explorer.views.card_page import CardPage
from ui.country.items import SCREENFULS, PanelModel, Row


class PageModel(PanelModel):
    """Headings and cards; what other articles have follows at the end."""

    def show_cards(self, dossier: Dossier, page: CardPage | None, key: str = "") -> None:
        """Show a page, or nothing; `key` is what its last section is about."""
        self.beginResetModel()
        self._dossier, self._panel, self._key = dossier, None, key
        self._rows = [*_rows(page), *self._last_rows()] if page is not None else []
        self._fetched = min(len(self._rows), SCREENFULS)
        self.endResetModel()


def _rows(page: CardPage) -> list[Row]:
    rows: list[Row] = []
    for group in page.groups:
        title = f"{group.title} ({group.count})"
        rows.append(Row(section="list", title=title, name=group.title, count=group.count))
        rows += [Row(section="list", item=item) for item in group.items]
    return rows
