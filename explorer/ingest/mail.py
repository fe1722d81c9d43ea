"""EML and saved web archives (MHTML): the letter's text, its subject and its day."""

from __future__ import annotations

import re
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime

from explorer.errors import UserError
from explorer.i18n.messages import translate
from explorer.ingest import paragraphs, web_page
from explorer.ingest.decoding import decode
from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.progress import Watch

_FORWARD = re.compile(r"^\s*(?:(?:fwd?|re|aw|wg|tr)\s*:\s*)+", re.I)
_SIGNATURE = re.compile(r"^-- ?$", re.M)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_LONGEST_FIELD = 4_000
_ITEM = re.compile(r"^\s*(?:[-*•]|\d{1,3}[.)])\s")
# RFC 5322 asks for lines of at most 78 characters; programs wrap somewhere near.
_SHORTEST_WRAPPED = 50
_LONGEST_WRAPPED = 100


def read(data: bytes, name: str, watch: Watch) -> Draft:
    """Return the text of the letter in `data`.

    Raises:
        UserError: there is no text in it.
        Cancelled: the reading was called off.
    """
    from email import policy
    from email.parser import BytesParser

    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    letter = BytesParser(EmailMessage, policy=policy.default).parsebytes(_headed(data))
    watch.report(0.3)
    plain, page = letter.get_body(("plain",)), letter.get_body(("html",))
    text = unwrap(_content(plain, name), flowed=_is_flowed(plain)) if plain else ""
    stated = _stated(letter)
    if page is not None and len(text.split()) < 100:
        draft = _from_page(_content(page, name), name, watch)
        if draft is not None and len(draft.text) > len(text):
            return Draft(text=draft.text, stated=draft.stated.or_else(stated))
    if not text:
        raise UserError(
            translate("import", "{name} is a letter without text.").format(name=name),
            translate("import", "Open its attachment, or paste the article’s text."),
        )
    return Draft(text=text, stated=stated)


def _headed(data: bytes) -> bytes:
    """Return the letter without the rest of any line of its head that has no end.

    Python's parser of headers takes time and memory by the square of a header's length.
    """
    blank = _BLANK_LINE.search(data)
    head = data[: blank.start()] if blank else data
    kept, field = [], 0
    for line in head.splitlines(keepends=True):
        field = field + len(line) if line[:1] in (b" ", b"\t") else len(line)
        if field <= _LONGEST_FIELD:
            kept.append(line)
        elif field == len(line):
            kept.append(line[:_LONGEST_FIELD] + b"\n")
    return b"".join(kept) + data[len(head) :]


def unwrap(text: str, *, flowed: bool = False) -> str:
    """Return mail `text` with wrapped lines joined into paragraphs, the signature cut off.

    `flowed` lines end in a blank where they go on (RFC 3676).
    """
    signature = _SIGNATURE.search(text)
    body = text[: signature.start()] if signature else text
    blocks = re.split(r"\n[ \t]*\n", re.sub(r"^>+ ?", "", body, flags=re.M))
    return paragraphs.join(_join_lines(block.split("\n"), flowed) for block in blocks)


def _join_lines(lines: list[str], flowed: bool) -> str:
    longest = max(map(len, lines))
    wrapped = _SHORTEST_WRAPPED <= longest <= _LONGEST_WRAPPED
    joined = ""
    for number, line in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else ""
        goes_on = line.endswith(" ") if flowed else _goes_on(line, after, longest)
        joined += line.strip() + (" " if (flowed or wrapped) and goes_on else "\n")
    return joined


def _goes_on(line: str, after: str, longest: int) -> bool:
    """A wrapped line goes on if the next line's first word would not have fitted on it."""
    first = after.split(maxsplit=1)[:1]
    return bool(first) and not _ITEM.match(after) and len(line) + len(first[0]) + 1 >= longest - 8


def _content(part: MIMEPart, name: str) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else str(payload or "").encode("utf-8", "replace")
    return decode(data, name, part.get_content_charset()) if data else ""


def _is_flowed(part: MIMEPart | None) -> bool:
    return part is not None and part.get_param("format") == "flowed"


def _from_page(page: str, name: str, watch: Watch) -> Draft | None:
    try:
        return web_page.read_page(page, name, watch)
    except UserError:
        return None


def _stated(letter: EmailMessage) -> Particulars:
    subject = _FORWARD.sub("", _header(letter, "Subject"))
    sender = parseaddr(_header(letter, "From"))[0]
    is_newsletter = any(key in letter for key in ("List-Id", "List-Unsubscribe"))
    stamp = _header(letter, "Date")
    day = _day(stamp)
    return Particulars(
        title=Finding(subject, f"Subject: {subject}") if subject else None,
        # Only a newsletter's sender is an outlet; anyone may send an article on.
        outlet=Finding(sender, f"From: {sender}") if sender and is_newsletter else None,
        published=Finding(day, f"Date: {stamp}") if day else None,
        url=_snapshot_address(letter),
    )


def _header(letter: EmailMessage, name: str) -> str:
    try:
        return paragraphs.tidy(str(letter.get(name, ""))).replace("\n", " ")
    except Exception:  # the standard library's header parser fails on some malformed headers
        return ""


def _day(stamp: str) -> str | None:
    try:
        return parsedate_to_datetime(stamp).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _snapshot_address(letter: EmailMessage) -> Finding | None:
    address = _header(letter, "Snapshot-Content-Location")
    return Finding(address, "Snapshot-Content-Location") if address.startswith("http") else None
