"""One article of a LexisNexis export, the older form and the newer one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from explorer.ingest.draft import Draft, Finding, Particulars
from explorer.text.days import sure_day

BEGINS = re.compile(r"\s{0,200}\d{1,6} of \d{1,6} DOCUMENTS?\s{0,200}\Z")
ENDS = re.compile(r"\s{0,20}End of Document\s{0,20}\Z")
_PAGE = re.compile(r"Page \d+ of \d+\Z")
_FIELD = re.compile(r"([A-Za-z][A-Za-z-]{2,24}):(?:\s(.*)|)\Z", re.S)
_LEADING = frozenset(
    ("byline", "section", "length", "dateline", "headline", "highlight", "series", "distribution")
)
_TRAILING = frozenset(
    (
        *("url", "load-date", "language", "graphic", "publication-type", "subject", "notes"),
        *("organization", "company", "ticker", "person", "city", "state", "country", "industry"),
        *("geographic", "journal-code", "document-type", "correction", "correction-date"),
        *("classification", "acc-no"),
    )
)
_RIGHTS = ("copyright", "all rights reserved", "©")
_HEAD = 12
"""Paragraphs in which a head ends."""
_MOST_HEAD = 60
"""Lines in which it does."""


def read_old(lines: Sequence[str]) -> Draft | None:
    """Return the article below "3 of 20 DOCUMENTS": outlet, day, headline, fields, text."""
    groups = list(paragraphs(lines))
    if not groups or not BEGINS.match(" ".join(groups[0])):
        return None
    groups = [group for group in groups[1:] if not _is_of_rights(group)]
    at = next((n for n, group in enumerate(groups[:_HEAD]) if _day_line(group)), None)
    if at is None:
        return None
    outlet = " ".join(groups[at - 1]) if at else next(iter(groups[at]))
    rest = groups[at + 1 :]
    title = " ".join(rest.pop(0)) if rest and _field(rest[0]) is None else ""
    fields, body = _fields_and_body(rest)
    last = (found for group in rest if (found := _field(group)) is not None)
    fields = {**{name: words for name, words in last if name == "url"}, **fields}
    return _draft(fields.get("headline") or title, outlet, _day_line(groups[at]), fields, body)


def read_new(lines: Sequence[str]) -> Draft | None:
    """Return the article above "End of Document": headline, outlet, day, fields, text."""
    kept = [line for line in lines if not _PAGE.match(line)]
    end = next((n for n, line in enumerate(kept) if ENDS.match(line)), None)
    if end is None:
        return None
    start = next((n for n, line in enumerate(kept[:_MOST_HEAD]) if line == "Body"), end)
    head = [line for line in kept[:start] if line]
    at = next((n for n, line in enumerate(head) if n and sure_day(line)), None)
    if start == end or at is None:
        return None
    fields = {found[0]: found[1] for line in head if (found := _field([line])) is not None}
    outlet = head[at - 1] if at > 1 else ""
    body = _until_foot(list(paragraphs(kept[start + 1 : end])))
    return _draft(head[0], outlet, head[at], fields, body)


def paragraphs(lines: Iterable[str]) -> Iterable[list[str]]:
    """Yield the lines that stand together, without blank ones."""
    group: list[str] = []
    for line in lines:
        if line:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def author(byline: str) -> str:
    """Return who wrote it, of a byline such as "By JOHN DOE and ANN POE; Jim Roe in Paris"."""
    names = re.sub(r"\ABy\s", "", byline.strip(), flags=re.I).partition(";")[0].strip()
    words = ["and" if word == "AND" else word for word in names.split()]
    if not all(word == "and" or word.isupper() for word in words):
        return names
    return " ".join(word if word == "and" else word.title() for word in words)


def _draft(
    title: str, outlet: str, day: str, fields: dict[str, str], body: list[list[str]]
) -> Draft:
    byline, address = fields.get("byline", ""), fields.get("url", "")
    is_address = address.startswith(("https://", "http://")) and " " not in address
    return Draft(
        text="\n\n".join(" ".join(group) for group in body),
        stated=Particulars(
            title=finding(title, title),
            outlet=finding(outlet, outlet),
            author=finding(author(byline), byline),
            published=finding(sure_day(day) or "", day),
            url=finding(address, address) if is_address else None,
        ),
    )


def finding(value: str, clue: str) -> Finding | None:
    """Return a particular with the line that gave it; None for no value."""
    return Finding(value, clue[:200]) if value else None


def _fields_and_body(groups: list[list[str]]) -> tuple[dict[str, str], list[list[str]]]:
    fields: dict[str, str] = {}
    for number, group in enumerate(groups):
        found = _field(group)
        if found is None:
            return fields, _until_foot(groups[number:])
        if found[0] == "body":
            first = [found[1]] if found[1] else []
            return fields, _until_foot(([first] if first else []) + groups[number + 1 :])
        fields[found[0]] = found[1]
    return fields, []


def _until_foot(groups: list[list[str]]) -> list[list[str]]:
    """The paragraphs before the fields that follow an article."""
    body: list[list[str]] = []
    for group in groups:
        found = _field(group)
        is_foot = found is not None and found[0] in _TRAILING
        if is_foot or group[0] in ("Classification", "Graphic", "Notes") or _is_of_rights(group):
            break
        body.append(group)
    return body


def _field(group: Sequence[str]) -> tuple[str, str] | None:
    match = _FIELD.match(" ".join(group))
    name = match[1].lower() if match else ""
    if match is None or name not in _LEADING | _TRAILING | {"body"}:
        return None
    return name, (match[2] or "").strip()


def _day_line(group: Sequence[str]) -> str:
    return next((line for line in group if len(line) < 100 and sure_day(line)), "")


def _is_of_rights(group: Sequence[str]) -> bool:
    return group[0].casefold().startswith(_RIGHTS)
