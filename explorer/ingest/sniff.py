"""Which format a file is in, by its content first and its name only where that says nothing."""

from __future__ import annotations

import re
from pathlib import Path

from explorer.errors import UserError
from explorer.files.names import shown
from explorer.files.source import read_bytes
from explorer.i18n.messages import translate
from explorer.ingest import picture_size
from explorer.ingest.archive import members, part
from explorer.ingest.decoding import not_text
from explorer.ingest.suffixes import Kind, kind_by_name
from explorer.progress import Watch

_HEAD = 4096
_BINARY = (
    b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf",
    b"Rar!", b"\x7fELF", b"MZ\x90", b"OggS", b"ID3", b"SQLite format 3", b"%!PS", b"\x00\x00\x01",
)  # fmt: skip
_HTML = re.compile(
    rb"\A\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)[\s>]", re.I
)
_MAIL_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]")
_MAIL_FIELD = re.compile(
    rb"^(?:(from)|(date|subject|to)|(message-id|mime-version|received|return-path)):", re.I | re.M
)
_ROW = b'{"format":"dateline-row/'
_DOSSIER = re.compile(rb'\A\s*\{[^{}]{0,400}"format"\s*:\s*"dateline-')


def _next() -> str:
    return translate("import", "Save it as .docx, .odt, .pdf or .txt and open that.")


def kind_of(path: Path) -> Kind:
    """Return the format of the file at `path`.

    Raises:
        UserError: the file cannot be read, or is of a format no reader knows.
    """
    return sniff(read_bytes(path, Watch()), shown(path))


def sniff(data: bytes, name: str) -> Kind:
    """Return the format of `data`, a whole file called `name`.

    Raises:
        UserError: it is of a format that no reader knows.
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _sniff_archive(data, name)
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if head.startswith((picture_size.PNG, picture_size.JPEG, *picture_size.TIFF)):
        return "picture"
    _refuse_binary(data, head, name)
    if head.startswith(_ROW):
        return "row"
    if _DOSSIER.match(head):
        return "dossier"
    if _HTML.match(head):
        return "html"
    if _is_mail(head):
        return "eml"
    return kind_by_name(Path(name).suffix)


def _sniff_archive(data: bytes, name: str) -> Kind:
    names = {member.filename for member in members(data, name)}
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names and "mimetype" in names:
        if b"opendocument.text" in (part(data, "mimetype", name) or b""):
            return "odt"
        raise UserError(
            translate("import", "{name} is not a text document.").format(name=name), _next()
        )
    raise UserError(
        translate("import", "{name} is an archive, not an article.").format(name=name),
        translate("import", "Unpack it and open the articles in it."),
    )


def _refuse_binary(data: bytes, head: bytes, name: str) -> None:
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise UserError(
                translate("import", "{name} is protected by a password.").format(name=name),
                translate("import", "Save it without the password and open that."),
            )
        raise UserError(
            translate("import", "{name} is in the old Word format.").format(name=name), _next()
        )
    if head.startswith(_BINARY):
        raise not_text(name)


def _is_mail(head: bytes) -> bool:
    if head.startswith(b"From ") and b"\n" in head:
        head = head.partition(b"\n")[2]
    if not _MAIL_LINE.match(head):
        return False
    fields = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    found = [match.lastindex for match in _MAIL_FIELD.finditer(fields)]
    return 1 in found and (3 in found or found.count(2) >= 2)
