"""Bytes to text: the byte order mark, what the file declares, UTF-8, and only then a guess."""

from __future__ import annotations

import codecs
import re

from explorer.errors import UserError
from explorer.i18n.messages import translate

# The longer mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# https://encoding.spec.whatwg.org/#names-and-labels: these labels all mean windows-1252.
_REALLY_1252 = frozenset({"iso8859-1", "ascii", "iso8859_1", "latin-1", "latin_1"})
_SAMPLE = 128 * 1024
# Beyond this share of control characters a file is no text in any encoding.
_MOST_CONTROLS = 0.01
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_WESTERN_MARKS = re.compile(rb"[\x85\x91-\x97\x99\xa0\xa3\xab\xbb]")
_MAC_MARKS = re.compile(rb"[A-Za-z]\xd5[a-z]|[\xd2\xd4][A-Za-z]|[.,?!]\xd3")
_HIGH = re.compile(rb"[\x80-\xff]+")


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    r"""Return `data` as text: byte order mark dropped, newlines as ``\n``, nothing else changed.

    `declared` is the encoding the file itself names, if it does. `name` is how the sentence of an
    error calls the file.

    Raises:
        UserError: the bytes are no text.
    """
    text = normalise_newlines(_decode(data, declared))
    if len(_CONTROLS.findall(text[:_SAMPLE])) > max(_MOST_CONTROLS * min(len(text), _SAMPLE), 2):
        raise not_text(name)
    return text


def not_text(name: str) -> UserError:
    """Return the error for a file that holds no text."""
    return UserError(
        translate("import", "{name} does not hold text.").format(name=name),
        translate("import", "Open the article as text, HTML, PDF, DOCX or ODT, or paste its text."),
    )


def normalise_newlines(text: str) -> str:
    r"""Return `text` with every kind of line end as ``\n``."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decode(data: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    wide = _unmarked_utf16(data)
    if wide:
        return data.decode(wide, errors="replace")
    # Text in another encoding is next to never valid UTF-8 by chance; ISO 2022 is 7-bit and is.
    if b"\x1b" not in data:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return _decode_declared(data, declared) or _decode_guessed(data)


def _unmarked_utf16(data: bytes) -> str | None:
    head = data[:4096]
    if len(head) < 8:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * half and odd < 0.1 * half else None


def _decode_declared(data: bytes, declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        codec = codecs.lookup(declared.strip()).name
        name = "cp1252" if codec in _REALLY_1252 else codec
        return data.decode(name) if name != "utf-7" else None
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _decode_guessed(data: bytes) -> str:
    mixed = _mostly_utf8(data)
    if mixed is not None:
        return mixed
    encoding = _guess(_around_first_high(data))
    try:
        return data.decode(encoding, errors="replace")
    except (LookupError, UnicodeDecodeError):
        return data.decode("cp1252", errors="replace")


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few stray bytes: a page pasted together from two sources."""
    text = data.decode("utf-8", errors="surrogateescape")
    stray = sum("\udc80" <= char <= "\udcff" for char in text)
    good = sum(char > "\x7f" for char in text) - stray
    if good <= 2 * stray:
        return None
    fixed = (_as_western(char) if "\udc80" <= char <= "\udcff" else char for char in text)
    return "".join(fixed)


def _as_western(escaped: str) -> str:
    return bytes([ord(escaped) - 0xDC00]).decode("cp1252", errors="replace")


def _around_first_high(data: bytes) -> bytes:
    first = _HIGH.search(data)
    start = max(first.start() - _SAMPLE // 4, 0) if first else 0
    return data[start : start + _SAMPLE]


def _guess(sample: bytes) -> str:
    """Tell Western text by its few typical bytes; short English samples mislead statistics."""
    high = sum(map(len, _HIGH.findall(sample)))
    if high <= 0.05 * len(sample) and b"\x1b" not in sample:
        if _MAC_MARKS.search(sample) and not re.search(rb"[\x91-\x94]", sample):
            return "mac_roman"
        if _WESTERN_MARKS.search(sample) or high <= 0.01 * len(sample):
            return "cp1252"
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample).best()
    return best.encoding if best is not None else "cp1252"
