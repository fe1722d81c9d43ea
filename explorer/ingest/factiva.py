"""One article of a Factiva export, with its two-letter codes before the lines or without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.ingest.draft import Draft, Particulars
from explorer.ingest.lexis import author, finding, paragraphs
from explorer.text.days import sure_day

ENDS = re.compile(r"\s{0,20}(?:AN\s{1,8})?Document [A-Z]{2}[A-Za-z0-9]{14,40}\s{0,20}\Z")
_WORDS = re.compile(r"(?:WC\s{1,8})?\d[\d,.]{0,9} words\Z")
_CODE = re.compile(
    r"(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)"
    r"(?:\s{1,8}(.*)|)\Z"
)
_PAGE = re.compile(r"(?:Page \d+ of \d+\s{0,4})?©.{0,60}Factiva.{0,60}\Z")
_RIGHTS = re.compile(r"(?:copyright|©|\(c\)|all rights reserved)", re.I)
_HEAD = 40


def read(lines: Sequence[str]) -> Draft | None:
    """Return the article above "Document …"; None of any other text."""
    kept = [line for line in lines if not _PAGE.match(line)]
    end = next((n for n, line in enumerate(kept) if ENDS.match(line)), None)
    if end is None:
        return None
    kept = kept[:end]
    filled = [line for line in kept if line][:_HEAD]
    if not any(_WORDS.match(line) for line in filled):
        return None
    if any(line == "HD" or line.startswith("HD ") for line in filled):
        return _coded(kept)
    return _plain(kept)


def _coded(lines: Sequence[str]) -> Draft | None:
    """The form in which each line of the head, and the text's, follow a code."""
    fields: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        match = _CODE.match(line)
        if match is not None:
            code = match[1]
            fields.setdefault(code, []).append(match[2] or "")
        elif code:
            fields[code].append(line)
    given = {code: " ".join(" ".join(words).split()) for code, words in fields.items()}
    body = [*fields.get("LP", []), "", *fields.get("TD", [])]
    return _draft(
        given.get("HD", ""), given.get("SN", ""), given.get("PD", ""), given.get("BY", ""), body
    )


def _plain(lines: Sequence[str]) -> Draft | None:
    """The form in which the lines stand in an order: headline, byline, words, day, outlet."""
    at = next(n for n, line in enumerate(lines) if _WORDS.match(line))
    above = [line for line in lines[:at] if line]
    byline = next((line for line in above if re.match(r"By\s", line, re.I)), "")
    names = [line for line in above if line != byline]
    if len(names) > 1 and (";" in names[0] or len(names[0].split()) < 3):
        names = names[1:]  # the section of the paper
    below = [(n, line) for n, line in enumerate(lines) if n > at and line][:_HEAD]
    day = next((place for place, (_, line) in enumerate(below[:4]) if sure_day(line)), None)
    if day is None or not names:
        return None
    outlet = next((line for _, line in below[day + 1 :] if not re.match(r"\d\d:\d\d", line)), "")
    start = next((n for n, line in below if _RIGHTS.match(line)), below[day][0] + 1) + 1
    return _draft(names[0], outlet, below[day][1], byline, list(lines[start:]))


def _draft(title: str, outlet: str, day: str, byline: str, body: Sequence[str]) -> Draft:
    return Draft(
        text="\n\n".join(" ".join(group) for group in paragraphs(body)),
        stated=Particulars(
            title=finding(title, title),
            outlet=finding(outlet, outlet),
            author=finding(author(byline), byline),
            published=finding(sure_day(day) or "", day),
        ),
    )
