"""How the files are called that are read: the one table that opening, folders and readers share."""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "text", "markdown", "html", "pdf", "scan", "picture", "docx", "odt", "rtf", "rtf-words", "row",
    "eml", "dossier",
]  # fmt: skip

ARTICLES: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".odt": "odt",
    ".rtf": "rtf",
    ".eml": "eml",
    ".mht": "eml",
    ".mhtml": "eml",
    ".dateline": "dossier",
}
"""What is picked up from a folder; a file named outright is always tried, whatever its name."""

PICTURES: dict[str, Kind] = {
    ".png": "picture",
    ".jpg": "picture",
    ".jpeg": "picture",
    ".tif": "picture",
    ".tiff": "picture",
}
"""What is read where it is named outright: folders are full of pictures that are no articles."""

ARCHIVES = frozenset([".zip", ".mbox", ".csv", ".tsv"])
"""What holds many articles; picked up from a folder too."""

TABLES = frozenset([".csv", ".tsv"])
"""Those whose columns are chosen."""

EXPORTS = frozenset([".txt", ".text", ".rtf"])
"""What may be the export of a press database, which holds many too."""

# These say what they are in their first bytes: without them a file only bears the name.
_SELF_EVIDENT = frozenset(["pdf", "docx", "odt", "rtf"])


def kind_by_name(suffix: str) -> Kind:
    """Return the format that a suffix (".md", any case) stands for where the content is silent."""
    kind = ARTICLES.get(suffix.lower(), "text")
    return "text" if kind in _SELF_EVIDENT else kind


def patterns() -> str:
    """Return all suffixes as an Open dialog wants them: "*.txt *.md"."""
    return " ".join(f"*{suffix}" for suffix in (*ARTICLES, *PICTURES, *sorted(ARCHIVES)))
