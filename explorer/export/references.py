"""The article as a reference for a bibliography: BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import msgspec

from explorer.export.stamp import Stamp
from explorer.files.meaning import is_day
from explorer.model import Article, Dossier
from explorer.views import original_pages

_IN_URL = {"{": "%7B", "}": "%7D", "\\": "%5C"}
_AND = re.compile(r",\s*(?:and\s+)?|(?<!\s)\s+and\s+|(?:(?<!\s)\s+)?&\s*|;\s*")
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#",
    "%": r"\%", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def bibtex(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the articles as BibTeX (`@article`, keys unique, UTF-8)."""
    keys: set[str] = set()
    entries = [_bibtex(d.article, _key(d.article, keys), stamp) for d in dossiers]
    return "\n".join(entries).encode("utf-8", "replace")


def _day(article: Article) -> str:
    """Return the day of publication, or nothing where what is stated is none."""
    stated = article.published or ""
    return stated if is_day(stated) else ""


def _bibtex(article: Article, key: str, stamp: Stamp) -> str:
    day = _day(article)
    fields = {
        "title": "{" + _tex(article.title) + "}" if article.title else "",
        "author": " and ".join(_tex(name) for name in authors(article)),
        "journal": _tex(article.outlet),
        "year": day[:4],
        "month": day[5:7],
        "day": day[8:10],
        "url": _safe_url(article),
        "pages": _pages(article, "--"),
        "note": _tex(f"Read with {stamp.program}"),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@article{{{key},", *lines, "}", ""])


def _safe_url(article: Article) -> str:
    """Return the address with what would end the field, or be a command in it, percent-encoded."""
    address = "".join((_url(article) or "").split())
    return "".join(_IN_URL.get(char, char) for char in address)


def _tex(words: str | None) -> str:
    return "".join(_TEX.get(char, char) for char in " ".join((words or "").split()))


def _key(article: Article, keys: set[str]) -> str:
    """Author or outlet, year, first long word of the title: "doe2022setbacks"."""
    name = (authors(article) or [article.outlet or ""])[0].split() or ["article"]
    word = next((w for w in (article.title or "").split() if len(w) > 3), "")
    stem = _ascii(f"{name[-1]}{_day(article)[:4]}{word}") or "article"
    key, number = stem, 1
    while key in keys:
        number += 1
        key = f"{stem}-{number}"
    keys.add(key)
    return key


def _ascii(words: str) -> str:
    bare = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return "".join(char for char in bare.lower() if char.isalnum())


def ris(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the articles as RIS (newspaper articles, UTF-8, CRLF)."""
    lines: list[str] = []
    for dossier in dossiers:
        article = dossier.article
        fields = [("TY", "NEWS"), ("TI", article.title), ("T2", article.outlet)]
        fields += [("AU", _turned(name)) for name in authors(article)]
        fields += [("PY", _day(article)[:4])]
        fields += [("DA", _day(article).replace("-", "/")), ("UR", _url(article))]
        first, _, last = _pages(article, "-").partition("-")
        fields += [
            ("SP", first),
            ("EP", last),
            ("LA", article.language),
            ("N1", f"Read with {stamp.program}"),
        ]
        lines += [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
        lines += ["ER  - ", ""]
    return "\r\n".join(lines).encode("utf-8", "replace")


def _turned(name: str) -> str:
    first, _, last = name.rpartition(" ")
    return f"{last}, {first}" if first else last


def csl(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the articles as CSL-JSON, a list of items."""
    keys: set[str] = set()
    items = [_csl(d.article, _key(d.article, keys), stamp) for d in dossiers]
    return msgspec.json.format(msgspec.json.encode(items), indent=2) + b"\n"


def _csl(article: Article, key: str, stamp: Stamp) -> dict[str, object]:
    day = [int(part) for part in _day(article).split("-") if part]
    people = [dict(zip(("given", "family"), _parted(n), strict=True)) for n in authors(article)]
    item: dict[str, object] = {
        "id": key,
        "type": "article-newspaper",
        "title": article.title,
        "container-title": article.outlet,
        "author": people,
        "issued": {"date-parts": [day]} if day else None,
        "page": _pages(article, "-"),
        "URL": _url(article),
        "language": article.language,
        "note": f"Read with {stamp.program}",
    }
    return {name: value for name, value in item.items() if value}


def csl_item(article: Article) -> dict[str, object]:
    """Return the article as one item of CSL-JSON, as a processor of citation styles takes it."""
    item = _csl(article, "article", Stamp(borders=""))
    item.pop("note", None)
    if not article.title:
        item["title"] = article.file or "Untitled"
    return item


def _parted(name: str) -> tuple[str, str]:
    first, _, last = name.rpartition(" ")
    return first, last


def authors(article: Article) -> list[str]:
    """Return the article's authors one by one ("Jane Doe and Li Wei" are two)."""
    names = _AND.split(article.author or "")
    return [" ".join(name.split()) for name in names if name.strip()]


def _pages(article: Article, dash: str) -> str:
    """Return the pages of the file that the article stands on, or nothing where it has none."""
    found = original_pages.range_of(article)
    if found is None:
        return ""
    first, last = found
    return f"{first}{dash}{last}" if last > first else str(first)


def _url(article: Article) -> str | None:
    return article.url if isinstance(article.url, str) else None
