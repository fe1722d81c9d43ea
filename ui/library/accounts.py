"""Another account of what the open article tells: offered, and put beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.store import accounts
from explorer.store.accounts import Account
from explorer.store.library import Library
from ui.articles.open_library import OpenLibrary
from ui.notices import Notice
from ui.workspace import Workspace


class Accounts(QObject):
    """Finds articles of the same days and places, and compares the one that is chosen."""

    def __init__(
        self,
        workspace: Workspace,
        shelf: OpenLibrary,
        compare: Callable[[int], object],
        window: QWidget,
    ) -> None:
        """`compare` puts an article of the library beside the open one."""
        super().__init__(window)
        self._workspace = workspace
        self._shelf = shelf
        self._compare = compare
        self._window = window

    def find(self) -> None:
        """Ask which of the other accounts to compare; say so where there is none."""
        found = self._others()
        if not found:
            words = self.tr("The library has no other account of the same days and places.")
            self._workspace.post(Notice(sentence=words))
            return
        lines = [f"{n}. {_line(each)}" for n, each in enumerate(found, start=1)]
        line, is_chosen = QInputDialog.getItem(
            self._window, self.tr("Two Accounts"), self.tr("Compare with"), lines, 0, False
        )
        if is_chosen:
            self._compare(found[lines.index(line)].article)

    def _others(self) -> list[Account]:
        number = self._shelf.number

        def look(library: Library) -> list[Account]:
            with library.reading() as connection:
                return accounts.others(connection, number)

        return self._shelf.ask(look, []) if number else []


def _line(account: Account) -> str:
    shared = translate("accounts", "%n (person|people) in both", account.people)
    facts = (account.title, account.outlet, long_day(account.published), shared)
    return " · ".join(fact for fact in facts if fact)
