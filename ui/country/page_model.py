"""The rows of a page of cards that is no country's: a person's, or one of the lists."""

from __future__ import annotations

from explorer.model import Dossier
from explorer.views.card_page import CardPage
from ui.country.items import PanelModel
from ui.country.row import Row
from ui.country.row_list import Run


class PageModel(PanelModel):
    """Headings and cards; what other articles have follows at the end."""

    def show_cards(self, dossier: Dossier, page: CardPage | None, key: str = "") -> None:
        """Show a page, or nothing; `key` is what its last section is about."""
        self.beginResetModel()
        self._dossier, self._panel, self._key = dossier, None, key
        if page is None:
            self._key = ""
        self._begin(_runs(page) if page is not None else [])
        self.endResetModel()


def _runs(page: CardPage) -> list[Run]:
    runs: list[Run] = []
    for group in page.groups:
        title = f"{group.title} ({group.count})"
        runs.append([Row(section="list", title=title, name=group.title, count=group.count)])
        runs.append(("list", group.items))
    return runs
