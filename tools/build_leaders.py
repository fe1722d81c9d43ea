"""Build resources/gazetteers/officeholders.json out of ``tools/gazetteers/leaders.txt``.

Run: ``python -m tools.build_leaders``. Re-running gives the same bytes; it prints what it made.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

SOURCE = Path(__file__).parent / "gazetteers" / "leaders.txt"
OUT = Path(__file__).parent.parent / "resources" / "gazetteers" / "officeholders.json"
_LINE = re.compile(r"(?P<code>[A-Z]{2}) (?P<office>head|government|foreign): (?P<terms>.+)")
_TERM = re.compile(r"(?P<names>.+) (?P<first>\d{4})-(?P<last>\d{4})?")

Row = tuple[list[str], str, str, int, int | None]


def rows(text: str) -> list[Row]:
    """Return one row a term of office: names, country, office, first and last year.

    Raises:
        ValueError: a line is none of the table's, or a term ends before it begins.
    """
    found: list[Row] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head = _LINE.fullmatch(line.strip())
        if head is None:
            raise ValueError(f"no line of the table: {line}")
        found += [_row(head["code"], head["office"], term) for term in head["terms"].split("; ")]
    return found


def _row(code: str, office: str, term: str) -> Row:
    parts = _TERM.fullmatch(term.strip())
    if parts is None:
        raise ValueError(f"no term of office: {code} {term}")
    first, last = int(parts["first"]), int(parts["last"]) if parts["last"] else None
    if last is not None and last < first:
        raise ValueError(f"ends before it begins: {code} {term}")
    return [name.strip() for name in parts["names"].split("|")], code, office, first, last


def main() -> None:
    """Write the table and tell how many terms it holds."""
    made = rows(SOURCE.read_text(encoding="utf-8"))
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in made)
    OUT.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(made)} terms of office, {len({row[1] for row in made})} countries")


if __name__ == "__main__":
    main()
