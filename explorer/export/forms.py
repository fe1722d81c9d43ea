"""The formats there are, in one table; writing one to a file without ever leaving half of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from explorer.errors import UserError
from explorer.export import (
    dossiers_json,
    lesson_sheet,
    notes_markdown,
    one_page,
    places_geojson,
    places_kml,
    quotes_csv,
    quotes_docx,
    quotes_odt,
    references,
)
from explorer.export.stamp import Stamp, Style, stamp
from explorer.files import atomic
from explorer.i18n.messages import QT_TRANSLATE_NOOP, translate
from explorer.model import Dossier

_LONGEST = 60


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A format: its key, its English name, its files' suffix, and its writer."""

    key: str
    name: str
    suffix: str
    encode: Callable[[Sequence[Dossier], Stamp], bytes]

    @property
    def title(self) -> str:
        """What the reader calls it."""
        return translate("export", self.name)


def _form(key: str, name: str, suffix: str, encode: Callable[..., bytes]) -> Form:
    return Form(key=key, name=name, suffix=suffix, encode=encode)


FORMS: dict[str, Form] = {
    form.key: form
    for form in (
        _form(
            "csv", QT_TRANSLATE_NOOP("export", "Quotes as a table (CSV)"), ".csv", quotes_csv.encode
        ),
        _form(
            "json",
            QT_TRANSLATE_NOOP("export", "Everything, with positions (JSON)"),
            ".json",
            dossiers_json.encode,
        ),
        _form(
            "geojson",
            QT_TRANSLATE_NOOP("export", "Events and countries (GeoJSON)"),
            ".geojson",
            places_geojson.encode,
        ),
        _form(
            "kml",
            QT_TRANSLATE_NOOP("export", "Events and countries (KML)"),
            ".kml",
            places_kml.encode,
        ),
        _form(
            "markdown",
            QT_TRANSLATE_NOOP("export", "Notes (Markdown)"),
            ".md",
            notes_markdown.encode,
        ),
        _form(
            "bibtex", QT_TRANSLATE_NOOP("export", "Reference (BibTeX)"), ".bib", references.bibtex
        ),
        _form("ris", QT_TRANSLATE_NOOP("export", "Reference (RIS)"), ".ris", references.ris),
        _form(
            "csl", QT_TRANSLATE_NOOP("export", "Reference (CSL-JSON)"), ".csl.json", references.csl
        ),
        _form(
            "docx",
            QT_TRANSLATE_NOOP("export", "Quotes with sources (Word)"),
            ".docx",
            quotes_docx.encode,
        ),
        _form(
            "odt",
            QT_TRANSLATE_NOOP("export", "Quotes with sources (OpenDocument)"),
            ".odt",
            quotes_odt.encode,
        ),
        _form(
            "html",
            QT_TRANSLATE_NOOP("export", "Map and quotes in one page (HTML)"),
            ".html",
            one_page.encode,
        ),
        _form(
            "lesson",
            QT_TRANSLATE_NOOP("export", "Lesson sheet with answers, to print (HTML)"),
            ".html",
            lesson_sheet.encode,
        ),
    )
}


SHORT = {"md": "markdown", "bib": "bibtex"}
"""What the command line may call a form besides its key."""


def encode(
    dossiers: Sequence[Dossier], form: str, *, view: str | None = None, style: Style = "plain"
) -> bytes:
    """Return `dossiers` in the format called `form`; `view` is the border view on the map.

    Lists of sources cite in `style`.

    Raises:
        UserError: there is no such format or border view.
    """
    if form not in FORMS:
        raise UserError(
            translate("export", "There is no format “{form}”.").format(form=form),
            translate("export", "Choose one of {forms}.").format(forms=", ".join(FORMS)),
        )
    return FORMS[form].encode(dossiers, stamp(view, style))


def write(
    path: Path,
    dossiers: Sequence[Dossier],
    form: str,
    *,
    view: str | None = None,
    style: Style = "plain",
) -> None:
    """Write `dossiers` to `path`; a file that was there stays whole until the new one is.

    Raises:
        UserError: as `encode` does, or the file cannot be written.
    """
    atomic.write(path, encode(dossiers, form, view=view, style=style))


def file_name(dossier: Dossier, suffix: str) -> str:
    """Return a name for a file of the dossier: the title's words, safe on every system."""
    article = dossier.article
    return file_called(article.title or Path(article.file or "").stem, suffix)


def file_called(title: str, suffix: str) -> str:
    """Return a name for a file called after `title`, safe on every system."""
    name = "-".join(re.findall(r"\w+", title.casefold()))
    if len(name) > _LONGEST:
        whole, _, rest = name[: _LONGEST + 1].rpartition("-")
        name = whole or rest[:_LONGEST]
    return f"{name or 'article'}{suffix}"
