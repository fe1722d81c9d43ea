"""Correction packs in the window, and decisions that hold for the whole library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

        def look(library: Library) -> tuple[list[ArticlePlan], tuple[Standing, ...]] | None:
            with library.reading() as connection:
                denied = kept.unwelcome(connection, pack.rules)
                return kept.preview(connection, pack, path.stem), denied

        found = self._shelf.ask(look, None)
        if found is None:
            return None
        planned, denied = found
        title = self.tr("Apply {name}").format(name=path.stem)
        rules = len(pack.rules)
        dialog = PackPreview(title, planned, rules, self._window, denied=denied)
        welcome = tuple(each for each in pack.rules if each not in denied)
        dialog.decided.connect(
            lambda chosen, too: self._carry_out(chosen, welcome if too else (), path.stem)
        )
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
        here = [edit for edit in edits_for(dossier, [rule]) if self._workspace.apply(edit)]
        standing = Standing(rule=rule, by=self._workspace.reader or None, made=now())

        def keep(library: Library) -> tuple[list[ArticlePlan], tuple[Standing, ...]]:
            with library.changing() as connection:
                gone = kept.decree(connection, standing)
                return kept.preview(connection, packs.Pack(rules=(standing,)), "rules"), gone

        nothing: tuple[list[ArticlePlan], tuple[Standing, ...]] = ([], ())
        others, gone = self._shelf.ask(keep, nothing)
        sentence = self.tr("From now on this holds for every article that comes in.")
        if gone:
            from explorer.corrections import in_words

            words = self.tr("It takes the place of: {rules}.")
            told = "; ".join(in_words.rule(each.rule) for each in gone)
            sentence = f"{sentence} {words.format(rules=told)}"

        def undo() -> None:
            self.forget((standing,), gone)
            for _ in here:
                self._workspace.undo()

        def look() -> None:
            self._preview_rule(standing, others, undo)

        more = translate("packs", "Apply to the Other %n", len(others))
        action, act = (more, look) if others else (self.tr("Undo"), undo)
        self._workspace.post(Notice(sentence=sentence, action=action, act=act))

    def _preview_rule(
        self, standing: Standing, others: Sequence[ArticlePlan], undo: Callable[[], None]
    ) -> None:
        """Show what a rule would change in the other articles; leaving it alone can be undone."""
        from explorer.corrections import in_words
        from ui.review.pack_preview import PackPreview

        dialog = PackPreview(in_words.rule(standing.rule), others, 0, self._window)
        dialog.decided.connect(lambda chosen, _: self._carry_out(chosen, (), "rules", undo))
        sentence = self.tr("It holds for articles that come in; the others are as they were.")
        dialog.rejected.connect(
            lambda: self._workspace.post(
                Notice(sentence=sentence, action=self.tr("Undo"), act=undo)
            )
        )
        dialog.open()

    def _carry_out(
        self,
        chosen: Sequence[ArticlePlan],
        rules: Sequence[Standing],
        name: str,
        undo_too: Callable[[], None] | None = None,
    ) -> None:
        """Make what was planned and let the rules hold, all or nothing, and offer the way back."""
        from explorer.store import packs as kept

        def make(library: Library) -> dict[int, int] | None:
            with library.changing() as connection:
                kept.keep(connection, rules, name)
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
            self.forget(rules)
            self._shelf.show_anew(list(made))
            if undo_too is not None:
                undo_too()

        words = translate("packs", "%n correction(s) made.", sum(made.values()))
        self._workspace.post(Notice(sentence=words, action=self.tr("Undo"), act=undo))

    def show_rules(self) -> None:
        """Show the rules that hold for every article, to take any of them back."""
        from ui.review.decisions_dialog import RulesDialog

        RulesDialog(self, self._window).open()

    def rules(self) -> tuple[Standing, ...]:
        """Return the rules that hold for every article that comes in, the oldest first."""
        from explorer.store import packs as kept

        def look(library: Library) -> tuple[Standing, ...]:
            with library.reading() as connection:
                return kept.standing(connection)

        nothing: tuple[Standing, ...] = ()
        return self._shelf.ask(look, nothing)

    def forget(self, rules: Sequence[Standing], back: Sequence[Standing] = ()) -> None:
        """Let rules hold no longer, and those hold again whose place they took."""
        from explorer.store import packs as kept

        def forget(library: Library) -> None:
            with library.changing() as connection:
                kept.forget(connection, rules)
                kept.keep(connection, back)

        self._shelf.change(forget)

    def _kinds(self) -> str:
        from explorer.corrections.pack import SUFFIX

        return f"{self.tr('Correction packs')} (*{SUFFIX});;* (*)"
