"""The small sheet of an article's particulars, each with the clue it came from."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.i18n import reasons
from explorer.i18n.messages import language, translate
from explorer.model import Article, Clue, FiledFrom
from explorer.text import written_date
from explorer.views import reading_language
from ui.dialogs.fitting import fit
from ui.dialogs.found_line import FoundLine
from ui.dialogs.language_box import LanguageBox
from ui.look.dates import spoken

FIELDS = ("title", "outlet", "author", "published", "filed_from")
SUGGESTION = "published_suggestion"
LETTERS = 66


class ParticularsSheet(QDialog):
    """Shows what was found; Enter accepts, and only what is missing asks for anything.

    With `is_brief` what was found takes a line each, until the reader wishes to change it.

    Signals:
        accepted_article(Article): the article with the particulars as they stand in the sheet.
    """

    accepted_article = Signal(object)

    def __init__(
        self, article: Article, parent: QWidget | None = None, *, is_brief: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this article"))
        self.setMinimumWidth(480)
        self._article = article
        self.edits = {name: QLineEdit(_value(article, name)) for name in FIELDS}
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._form = QFormLayout()
        self._found: list[FoundLine] = []
        self._hidden: list[QWidget] = []
        self.language = LanguageBox(article.language, self)
        self.change = QPushButton(self.tr("Change…"))
        self.change.clicked.connect(self._ask_for_all)
        self._lay_out()
        # After it is in its place: being put there shows it.
        self.change.hide()
        self._ask_for_missing()
        if is_brief:
            self._shorten()
        fit(self, LETTERS)

    def _lay_out(self) -> None:
        names = {
            "title": self.tr("Title"),
            "outlet": self.tr("Outlet"),
            "author": self.tr("Author"),
            "published": self.tr("Published"),
            "filed_from": self.tr("Filed from"),
        }
        form = self._form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, edit in self.edits.items():
            edit.setAccessibleName(names[name])
            edit.setCursorPosition(0)
            self._add_row(name, names[name])
        self._add_language()
        self.edits["published"].setPlaceholderText(
            self.tr("for example 30 November 2022, or 2022-11-30")
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.addButton(self.change, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        # Only what is in the dialog already can be its default.
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)

    def _add_row(self, name: str, label: str) -> None:
        """Add a particular's line to write in with its clue, and what stands for both in short."""
        edit, clue = self.edits[name], self._clue(name)
        if edit.text():
            line = FoundLine(_spoken_value(self._article, name), clue.text(), self)
            self._form.addRow(label, line)
            self._form.setRowVisible(line, False)
            self._found.append(line)
            self._hidden += [edit, clue]
        self._form.addRow(label, edit)
        self._form.addRow("", clue)

    def _add_language(self) -> None:
        """Add the language with what is not read in it; in short it shows only where there is."""
        unread = QLabel(reading_language.sentence(self._article.language))
        unread.setObjectName("muted")
        unread.setTextFormat(Qt.TextFormat.PlainText)
        unread.setWordWrap(True)
        unread.setMinimumWidth(380)
        self.language.setAccessibleName(self.tr("Language"))
        self._form.addRow(self.tr("Language"), self.language)
        if unread.text():
            self._form.addRow("", unread)
        else:
            self._hidden.append(self.language)

    def _shorten(self) -> None:
        for widget in self._hidden:
            self._form.setRowVisible(widget, False)
        for line in self._found:
            self._form.setRowVisible(line, True)
        self.change.setVisible(bool(self._found))

    def _ask_for_all(self) -> None:
        """Let everything be written over, as the reader wished."""
        for line in self._found:
            self._form.setRowVisible(line, False)
        for widget in self._hidden:
            self._form.setRowVisible(widget, True)
        self.change.hide()
        fit(self, LETTERS)
        self.edits["title"].setFocus()

    def _clue(self, name: str) -> QLabel:
        clue = _clue(self._article, name)
        if clue:
            words = _clue_words(clue, self._article.text or "")
        elif name == "published":
            words = self._no_date_words()
        else:
            words = self.tr("not stated in the article")
        label = QLabel(words)
        label.setObjectName("muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        # A wrapped label asks for little width; in a form it would get no more than that.
        label.setMinimumWidth(380)
        return label

    def _no_date_words(self) -> str:
        suggested = _suggestion(self._article)
        if suggested:
            return self.tr("not stated; the file suggests {day}").format(day=suggested)
        return self.tr(
            "not stated; “Tuesday” and “last week” stay without a date until it is known"
        )

    def _ask_for_missing(self) -> None:
        published = self.edits["published"]
        if not published.text():
            published.setText(_suggestion(self._article))
            published.selectAll()
            published.setFocus()

    def _on_accepted(self) -> None:
        day = self.edits["published"].text().strip()
        written = written_date.read(day, language())
        if day and (written is None or written.precision != "day"):
            self._problem.setText(
                self.tr(
                    "“{day}” is no day. Write it like 30 November 2022, or leave it empty."
                ).format(day=day)
            )
            self._problem.show()
            self.edits["published"].setFocus()
            return
        self.accepted_article.emit(self._edited(written.iso if written else None))
        self.accept()

    def _edited(self, day: str | None) -> Article:
        text = {name: edit.text().strip() or None for name, edit in self.edits.items()}
        place, filed = text["filed_from"], self._article.filed_from
        if place is None:
            filed = None
        elif filed is None or filed.place != place:
            filed = FiledFrom(place=place)
        return structs.replace(
            self.language.chosen(self._article),
            title=text["title"],
            outlet=text["outlet"],
            author=text["author"],
            published=day,
            filed_from=filed,
        )


def _value(article: Article, name: str) -> str:
    if name == "filed_from":
        return article.filed_from.place if article.filed_from else ""
    return getattr(article, name) or ""


def _spoken_value(article: Article, name: str) -> str:
    value = _value(article, name)
    return spoken(value, "day") if name == "published" else value


def _clue(article: Article, name: str) -> str | Clue:
    return article.clues.get(name, "") if isinstance(article.clues, dict) else ""


def _clue_words(clue: str | Clue, text: str) -> str:
    """The clue as a sentence: a rule's, a curator's, or the article's own words in marks."""
    if isinstance(clue, Clue):
        said = reasons.of(clue)
        return said[:1].upper() + said[1:]
    if clue.endswith(".") and clue not in text:
        return clue
    return translate("particulars", "From: “{clue}”").format(clue=clue)


def _suggestion(article: Article) -> str:
    clue = _clue(article, SUGGESTION)
    if isinstance(clue, str):
        return clue.partition(":")[0]
    return clue.fields.get("day", "") if isinstance(clue.fields, dict) else ""
