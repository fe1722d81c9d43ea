"""Correction packs in the window, and decisions that hold for the whole library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from explorer.errors import UserError
from explorer.i18n.messages import translate
from ui import notices
from ui.articles.open_library import OpenLibrary
from ui.notices import Notice
from ui.workspace import Workspace

if TYPE_CHECKING:
    from explorer.corrections.pack import Pack
    from explorer.corrections.rules import Rule, Standing
    from explorer.store.library import Library
    from explorer.store.packs import ArticlePlan
    from ui.review.pack_preview import PackPreview


class Packs(QObject):
    """Saves what was decided as a pack, applies one, and lets rules stand for every article.

    Signals:
        reader_named(str): the reader said under which name decisions are shared.
    """

    reader_named = Signal(str)

    def __init__(self, workspace: Workspace, shelf: OpenLibrary, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._shelf, self._window = workspace, shelf, window

    def save(self) -> None:
        """Ask for a file, and write all decisions of the library to it."""
        from explorer.corrections import pack as packs
        from explorer.store import packs as kept

        def gather(library: Library) -> Pack | None:
            with library.reading() as connection:
                return kept.gather(connection)

        pack = self._shelf.ask(gather, None)
        if pack is None or not (pack.articles or pack.rules):
            words = self.tr("Nothing was corrected yet: there is nothing to save.")
            self._workspace.post(Notice(sentence=words))
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save Corrections as Pack"), "", self._kinds()
        )
        if not name:
            return
        pack = packs.signed(pack, self._name())
        path = Path(name)
        path = path if path.suffix else path.with_suffix(packs.SUFFIX)
        try:
            packs.save(path, pack)
        except UserError as error:
            self._workspace.post(notices.of_error(error))
            return
        count = sum(len(part.decisions) for part in pack.articles)
        words = translate("packs", "%n correction(s) saved in {name}.", count)
        self._workspace.post(Notice(sentence=words.format(name=path.name)))

    def _name(self) -> str:
        """Under which name decisions are shared; asked for once."""
        if not self._workspace.reader:
            name, _ = QInputDialog.getText(
                self._window,
                self.tr("Save Corrections as Pack"),
                self.tr("Who decided, as others will read it (may stay empty):"),
            )
            self._workspace.reader = " ".join(name.split())
            self.reader_named.emit(self._workspace.reader)
        return self._workspace.reader

    def ask_apply(self) -> None:
        """Ask for a pack and show what it would do."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Apply Correction Pack"), "", self._kinds()
        )
        if name:
            self.preview(Path(name))

    def preview(self, path: Path) -> PackPreview | None:
        """Show what a pack would do to the library's articles; nothing is changed yet."""
        from explorer.corrections import pack as packs
        from explorer.store import packs as kept
        from ui.review.pack_preview import PackPreview

        try:
            pack = packs.load(path)
        except UserError as error:
            self._workspace.post(notices.of_error(error))
            return None

        def look(library: Library) -> list[ArticlePlan] | None:
            with library.reading() as connection:
                return kept.preview(connection, pack, path.stem)

        planned = self._shelf.ask(look, None)
        if planned is None:
            return None
        dialog = PackPreview(path.stem, planned, len(pack.rules), self._window)
        dialog.decided.connect(lambda chosen, too: self._apply(pack, path.stem, chosen, too))
        dialog.open()
        return dialog

    def hold(self, rule: Rule) -> None:
        """Let a rule hold for the open article, for all that come in, and offer it for the rest."""
        from explorer.corrections import pack as packs
        from explorer.corrections.history import now
        from explorer.corrections.rules import Standing, edits_for
        from explorer.store import packs as kept

        dossier = self._workspace.dossier
        if dossier is None:
            return
        for edit in edits_for(dossier, [rule]):
            self._workspace.apply(edit)
        standing = Standing(rule=rule, by=self._workspace.reader or None, made=now())

        def keep(library: Library) -> list[ArticlePlan]:
            with library.changing() as connection:
                kept.keep(connection, [standing])
                return kept.preview(connection, packs.Pack(rules=(standing,)), "rules")

        nobody: list[ArticlePlan] = []
        others = self._shelf.ask(keep, nobody)
        sentence = self.tr("From now on this holds for every article that comes in.")
        if not others:
            self._workspace.post(Notice(sentence=sentence, action=self.tr("Undo"),
                                        act=lambda: self._forget((standing,))))  # fmt: skip
            return
        more = translate("packs", "Apply to the Other %n", len(others))
        self._workspace.post(
            Notice(sentence=sentence, action=more, act=lambda: self._carry_out(others, ()))
        )

    def _apply(self, pack: Pack, name: str, chosen: Sequence[ArticlePlan], future: bool) -> None:
        from explorer.store import packs as kept

        rules = pack.rules if future else ()

        def keep(library: Library) -> None:
            with library.changing() as connection:
                kept.keep(connection, rules, name)

        if rules and not self._shelf.change(keep):
            return
        self._carry_out(chosen, rules)

    def _carry_out(self, chosen: Sequence[ArticlePlan], rules: Sequence[Standing]) -> None:
        from explorer.store import packs as kept

        def make(library: Library) -> dict[int, int] | None:
            with library.changing() as connection:
                return kept.carry_out(connection, chosen)

        made = self._shelf.ask(make, None)
        if made is None:
            return
        self._shelf.show_anew(list(made))

        def back(library: Library) -> int:
            with library.changing() as connection:
                return kept.take_back(connection, made)

        def undo() -> None:
            self._shelf.ask(back, 0)
            self._forget(rules)
            self._shelf.show_anew(list(made))

        words = translate("packs", "%n correction(s) made.", sum(made.values()))
        self._workspace.post(Notice(sentence=words, action=self.tr("Undo"), act=undo))

    def _forget(self, rules: Sequence[Standing]) -> None:
        from explorer.store import packs as kept

        def forget(library: Library) -> None:
            with library.changing() as connection:
                kept.forget(connection, rules)

        self._shelf.change(forget)

    def _kinds(self) -> str:
        from explorer.corrections.pack import SUFFIX

        return f"{self.tr('Correction packs')} (*{SUFFIX});;* (*)"
