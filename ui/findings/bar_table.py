"""A table of figures with bars: rows to choose and open by keys, nothing to edit."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView, QWidget

from ui.findings.bar_delegate import BarDelegate
from ui.findings.table_model import TableModel

_ROW_HEIGHT = 34  # pixels


class BarTable(QTableView):
    """Shows a model of figures; Tab leaves it, for arrows walk its cells."""

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(BarDelegate(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
