"""What a correction pack would do, article by article, before it does anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.corrections import in_words
from explorer.corrections.history import Decision
from explorer.corrections.plan import Plan
from explorer.corrections.rules import Standing
from explorer.i18n.messages import translate
from explorer.store.packs import ArticlePlan
from ui.look import tooltips


class PackPreview(QDialog):
    """Lists what would be made, what was decided otherwise here, and what finds nothing.

    Signals:
        decided(list, bool): the articles that were left ticked, and whether the pack's rules are
            to hold for articles that come in later.
    """

    decided = Signal(object, bool)

    def __init__(
        self,
        name: str,
        planned: Sequence[ArticlePlan],
        rules: int,
        parent: QWidget | None = None,
        *,
        denied: Sequence[Standing] = (),
    ) -> None:
        """`name` is what is applied; of its `rules`, those `denied` say otherwise than ours."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.resize(640, 480)
        self._planned, self._denied = planned, denied
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setHeaderHidden(True)
        self.list.header().setAccessibleName(self.tr("Columns"))
        self.list.setAccessibleName(self.tr("What would change"))
        self.future = QCheckBox(
            translate("packs", "The pack’s %n rule(s) also for articles that come in later", rules),
            self,
        )
        self.future.setVisible(rules > 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply = buttons.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.told, self.list, self.future, buttons):
            column.addWidget(widget)
        self._fill()
        self.apply.setEnabled(rules > len(denied) or any(p.plan.decisions for p in planned))

    def _fill(self) -> None:
        for planned in self._planned:
            plan = planned.plan
            facts = _facts(plan)
            title = planned.title or self.tr("Untitled article")
            item = QTreeWidgetItem(self.list, [f"{title}: {', '.join(facts)}"])
            item.setCheckState(0, Qt.CheckState.Checked)
            for decision in plan.decisions:
                self._add(item, "", decision)
            for decision in plan.conflicts:
                before = self.tr("Decided otherwise already, which is kept: ")
                self._add(item, before, decision)
            for orphan in plan.orphans:
                QTreeWidgetItem(item, [self.tr("Left out: {why}").format(why=orphan.reason)])
        if self._denied:
            denied = translate("packs", "%n rule(s) hold(s|) otherwise already", len(self._denied))
            item = QTreeWidgetItem(self.list, [denied])
            for standing in self._denied:
                words = self.tr("Left out, what holds already is kept: {rule}")
                QTreeWidgetItem(item, [words.format(rule=in_words.rule(standing.rule))])
        makes = sum(len(planned.plan.decisions) for planned in self._planned)
        articles = translate("packs", "%n article(s) would change.", len(self._planned))
        nothing = self.tr("The pack changes nothing in the library’s articles.")
        self.told.setText(articles if makes else nothing)
        if len(self._planned) < 4 or self._denied:
            self.list.expandAll()

    def _add(self, item: QTreeWidgetItem, before: str, decision: Decision) -> None:
        told, given = in_words.tell(decision), in_words.given(decision.edit)
        facts = " · ".join(part for part in (told.by, told.day) if part)
        words = f"{before}{told.done} — {told.of_what}"
        words = f"{words}: {given}" if given else words
        line = QTreeWidgetItem(item, [f"{words} ({facts})" if facts else words])
        line.setToolTip(0, tooltips.plain(line.text(0)))

    def _on_accepted(self) -> None:
        ticked = [
            planned
            for number, planned in enumerate(self._planned)
            if (item := self.list.topLevelItem(number)) is not None
            and item.checkState(0) == Qt.CheckState.Checked
        ]
        self.decided.emit(ticked, self.future.isChecked())
        self.accept()


def _facts(plan: Plan) -> list[str]:
    counted = (
        (len(plan.conflicts), translate("packs", "%n decided otherwise", len(plan.conflicts))),
        (len(plan.orphans), translate("packs", "%n find nothing", len(plan.orphans))),
    )
    to_make = translate("packs", "%n to make", len(plan.decisions))
    return [to_make, *(words for count, words in counted if count)]
