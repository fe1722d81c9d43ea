"""The sheet in which a quote, person or event is corrected: a line for each thing said of it."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from explorer.corrections import forms
from explorer.corrections.forms import Form, Item
from explorer.errors import UserError
from explorer.i18n.messages import language, translate
from explorer.model import Dossier, Organisation, Person, Quote
from explorer.text import written_date
from ui.look import icons

WORDS_HIGH = 96
_ICON = 20


class DateLine(QLineEdit):
    """A date as people write it, or chosen from a calendar."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(self.tr("for example 30 November 2022, November 2022, or 2022"))
        self.calendar = QCalendarWidget(self)
        self.calendar.setGridVisible(False)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        self._menu = QMenu(self)
        holder = QWidgetAction(self._menu)
        holder.setDefaultWidget(self.calendar)
        self._menu.addAction(holder)
        button = QAction(self._icon(), self.tr("Calendar"), self)
        button.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))
        button.setShortcut("Alt+Down")
        button.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        button.triggered.connect(self.open_calendar)
        self.addAction(button, QLineEdit.ActionPosition.TrailingPosition)

    def _icon(self) -> QIcon:
        # An action of a line shows its icon alone.
        picture = QPixmap(_ICON, _ICON)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        icons.paint(painter, "unfold", self.palette().text().color(), 0, 0)
        painter.end()
        return QIcon(picture)

    def open_calendar(self) -> None:
        """Show the calendar at the date written, if it is one."""
        found = written_date.read(self.text(), language())
        if found is not None:
            self.calendar.setSelectedDate(QDate.fromString(found.first, Qt.DateFormat.ISODate))
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.setText(day.toString(Qt.DateFormat.ISODate))
        self._menu.hide()
        self.setFocus()


class ItemEditor(QDialog):
    """Shows an item's form; Enter accepts, what cannot be meant is told and nothing is lost.

    Signals:
        decided(Edit): what is other now.
    """

    decided = Signal(object)

    def __init__(self, dossier: Dossier, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title_of(item))
        self.setMinimumWidth(460)
        self._dossier, self._item = dossier, item
        self.fields: dict[str, QWidget] = {}
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.problem.hide()
        self._lay_out(forms.of(dossier, item))

    def _lay_out(self, form: Form) -> None:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(8)
        for name, value in form.fields.items():
            field = self._field(name, value)
            label = label_of(name, self._item)
            field.setAccessibleName(label)
            self.fields[name] = field
            rows.addRow("" if isinstance(field, QCheckBox) else label, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept_form)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(rows)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)

    def _field(self, name: str, value: str) -> QWidget:
        if name == "words" and isinstance(self._item, Quote):
            words = QPlainTextEdit(value, self)
            words.setTabChangesFocus(True)
            words.setFixedHeight(WORDS_HIGH)
            return words
        if name == "kind":
            box = QComboBox(self)
            for kind in forms.KINDS:
                box.addItem(kind_name(kind), kind)
            box.setCurrentIndex(box.findData(value))
            return box
        if name == "leader":
            tick = QCheckBox(label_of(name, self._item), self)
            tick.setChecked(bool(value))
            return tick
        line = DateLine(value, self) if name == "date" else QLineEdit(value, self)
        line.setCursorPosition(0)
        return line

    def begin_at(self, name: str) -> None:
        """Put the focus into a field, its text selected."""
        field = self.fields.get(name)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.selectAll()

    def form(self) -> Form:
        """Return what is written now."""
        return Form(fields={name: _value(field) for name, field in self.fields.items()})

    def accept_form(self) -> None:
        """Give the edit that the form means, or say what is wrong with it."""
        try:
            edit = forms.edit_of(self._dossier, self._item, self.form())
        except UserError as error:
            told = (error.sentence, error.next_step)
            self.problem.setText(" ".join(part for part in told if part))
            self.problem.show()
            return
        if edit is not None:
            self.decided.emit(edit)
        self.accept()


def _value(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return str(field.currentData())
    if isinstance(field, QCheckBox):
        return "yes" if field.isChecked() else ""
    return field.text() if isinstance(field, QLineEdit) else ""


def title_of(item: Item) -> str:
    """Return what the sheet for an item is called."""
    if isinstance(item, Quote):
        return translate("editor", "Correct the quote")
    if isinstance(item, Person):
        return translate("editor", "Correct the person")
    if isinstance(item, Organisation):
        return translate("editor", "Correct the organisation")
    return translate("editor", "Correct the event")


def label_of(name: str, item: Item) -> str:
    """Return what a field is called."""
    if name == "words":
        is_quote = isinstance(item, Quote)
        return translate("editor", "Words" if is_quote else "What happened")
    names = {
        "kind": translate("editor", "Kind"),
        "cue": translate("editor", "Verb of speech"),
        "date": translate("editor", "Date"),
        "countries": translate("editor", "Countries"),
        "name": translate("editor", "Name"),
        "role": translate("editor", "Role"),
        "country": translate("editor", "Country"),
        "organisation": translate("editor", "Organisation"),
        "variants": translate("editor", "Also called"),
        "leader": translate("editor", "Counted among the leaders"),
        "place": translate("editor", "Place"),
        "place_country": translate("editor", "In the country"),
    }
    return names[name]


def kind_name(kind: str) -> str:
    """Return what a kind of quote is called."""
    kinds = {
        "sentence": translate("editor", "A full sentence"),
        "fragment": translate("editor", "A part of a sentence"),
        "term": translate("editor", "A term in marks"),
        "nested": translate("editor", "A quote within a quote"),
        "indirect": translate("editor", "Reported in the article’s words"),
    }
    return kinds.get(kind, kind)
