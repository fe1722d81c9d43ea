"""From a file, a paste or a page to an article: finds the format, calls its reader, adds clues."""

from __future__ import annotations

import hashlib
from pathlib import Path

from msgspec import UNSET
from msgspec.structs import replace

from explorer.errors import UserError
from explorer.files.names import shown
from explorer.files.source import read_bytes
from explorer.i18n.messages import translate
from explorer.ingest import apart, file_name, particulars, readers, saved
from explorer.ingest.decoding import normalise_newlines
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.ingest.sniff import sniff
from explorer.ingest.suffixes import Kind
from explorer.model import Article, Clue, Origin
from explorer.progress import IsCancelled, Progress, Watch
from explorer.text.language import recognise

_SUGGESTION = "published_suggestion"


def read(
    path: Path, *, progress: Progress | None = None, cancelled: IsCancelled | None = None
) -> Article:
    """Return the article in the file at `path`, in whichever format it is.

    Its `clues` say for title, outlet, author, published, url and filed_from which words gave them;
    ``published_suggestion`` is a day (ISO 8601, a colon, the reason) that the file suggests and
    does not state.

    Raises:
        UserError: the file cannot be read, or there is no article in it.
        Cancelled: `cancelled` returned true.
    """
    watch = Watch(progress, cancelled)
    watch.report(0.0)
    article = _read(read_bytes(path, watch), shown(path), watch)
    watch.report(1.0)
    return article


def from_text(text: str, name: str = "") -> Article:
    """Return the article in pasted or dropped `text`.

    Raises:
        UserError: there is no text.
    """
    name = name or translate("import", "Pasted text")
    return _article(Draft(text=normalise_newlines(text.removeprefix("\ufeff"))), name)


def from_html(data: bytes, name: str = "", *, cancelled: IsCancelled | None = None) -> Article:
    """Return the article in the HTML of a page or of the clipboard.

    Raises:
        UserError: there is no article in it.
        Cancelled: `cancelled` returned true.
    """
    name = name or translate("import", "The page")
    return _article(apart.read(data, "html", name, Watch(None, cancelled)), name)


def _read(data: bytes, name: str, watch: Watch) -> Article:
    kind = sniff(data, name)
    if kind == "dossier":
        return saved.read(data, name)
    # The time these two take is known to grow as the file does, and they are most of what is read.
    reader = readers.read if kind in ("text", "markdown", "row") else apart.read
    draft = reader(data, kind, name, watch)
    if not draft.text and draft.origin is not None and draft.origin.scanned is True:
        draft = apart.read(data, "scan", name, watch)
    # A row is a piece of a table that was taken apart: no file of the reader's.
    return _article(draft if kind == "row" else _from_file(draft, data, kind), name)


def _from_file(draft: Draft, data: bytes, kind: Kind) -> Draft:
    """Return the draft with the file it came from, told by its hash."""
    found = draft.origin or Origin(kind=kind, sha256="")
    origin = replace(found, sha256=hashlib.sha256(data).hexdigest())
    return replace(draft, origin=origin)


def _article(found: Draft, name: str) -> Article:
    draft = found.readable()
    if not draft.text.strip():
        raise UserError(
            translate("import", "{name} holds no text.").format(name=name),
            translate("import", "Open another copy, or paste the article’s text."),
        )
    stated = draft.stated.or_else(draft.hints).language
    language = recognise(draft.text, _value(stated))
    in_text, filed_from = particulars.in_text(draft.text, language)
    known = draft.stated.or_else(in_text).or_else(file_name.particulars(name))
    known = known.or_else(draft.hints).or_else(particulars.first_words(draft.text))
    clues = _clues(known)
    if filed_from is not None and filed_from.span is not None:
        clues["filed_from"] = filed_from.span.slice(draft.text)
    return Article(
        file=name,
        sha256=hashlib.sha256(draft.text.encode("utf-8", "surrogatepass")).hexdigest(),
        title=_value(known.title),
        outlet=_value(known.outlet),
        author=_value(known.author),
        published=_value(known.published),
        filed_from=filed_from,
        language=language,
        url=known.url.value if known.url else UNSET,
        clues=clues,
        origin=draft.origin or UNSET,
        text=draft.text,
    )


def _value(finding: Finding | None) -> str | None:
    return finding.value if finding else None


def _clues(known: Particulars) -> dict[str, str | Clue]:
    names = ("title", "outlet", "author", "published", "url")
    clues = {name: found.clue for name in names if (found := getattr(known, name)) is not None}
    if known.suggestion is not None and known.published is None:
        clues[_SUGGESTION] = known.suggestion.dated()
    return clues
