"""The language an article is read in, as it was recognised or as the reader chooses it."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtWidgets import QComboBox, QWidget

from explorer.i18n.language_names import language_name
from explorer.model import Article, Clue
from explorer.text.language import read_languages


class LanguageBox(QComboBox):
    """Offers the languages that are read, and the article's own where it is none of them."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in sorted(
            {*read_languages(), language}, key=lambda code: language_name(code).casefold()
        ):
            self.addItem(language_name(code), code)
        self.setCurrentIndex(self.findData(language))
        self.view().setAccessibleName(self.tr("Languages"))

    def chosen(self, article: Article) -> Article:
        """Return the article in the language chosen, and whose choice that was if it is new."""
        code = str(self.currentData())
        if code == article.language:
            return article
        clues = article.clues if isinstance(article.clues, dict) else {}
        by_hand = {**clues, "language": Clue(rule="clue.by-hand")}
        return structs.replace(article, language=code, clues=by_hand)
