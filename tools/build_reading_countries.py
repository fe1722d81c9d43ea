"""Writes what countries, their peoples and capitals are called into each language's pack.

Names and cities come from Unicode's CLDR as Babel ships it, further names and all peoples from the
tables in ``tools/reading``, which are written by hand.

    python -m tools.build_reading_countries
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from babel import Locale

from explorer.gazetteer import tables

HERE = Path(__file__).resolve().parent / "reading"
PACKS = tables.RESOURCES / "reading"
LANGUAGES = ("de", "fr", "es", "ru", "uk", "kk")
_NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
_LONGEST = 4  # words of a name as a text has it


def _table(name: str) -> dict[str, list[list[str]]]:
    """Return a table's cells by country code, one list of words for each language."""
    rows: dict[str, list[list[str]]] = {}
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, *cells = line.split("|")
            divider = ";" if name != "demonyms.txt" else " "
            rows[code] = [[w.strip() for w in c.split(divider) if w.strip()] for c in cells]
    return rows


def _cell(table: dict[str, list[list[str]]], code: str, index: int) -> list[str]:
    cells = table.get(code, [])
    return cells[index] if index < len(cells) else []


def _names(locale: Locale, code: str) -> list[str]:
    """Return CLDR's name, without what it adds in brackets to tell two of a name apart."""
    name = re.sub(r" ?[–—-] ", "-", str(locale.territories[code]).partition("(")[0]).strip()
    name = name.partition(",")[0]
    return [name] if name and len(name.split()) <= _LONGEST else []


def _cities(locale: Locale) -> dict[str, list[str]]:
    """Return the capitals that CLDR names because a time zone is called after them."""
    every = [str(zone) for zone in Locale("ru").time_zones]
    zones = {zone.rsplit("/", 1)[-1].replace("_", " "): zone for zone in every}
    found: dict[str, list[str]] = {}
    for code, row in tables.countries().items():
        for capital in row.capitals if row.independent else ():
            zone = zones.get(capital)
            if zone:
                said = locale.time_zones[zone].get("city") if zone in locale.time_zones else None
                found.setdefault(code, []).append(str(said or capital))
    return found


def _rows(index: int, language: str) -> dict[str, dict[str, list[str]]]:
    locale, names, peoples = Locale(language), _table("names.txt"), _table("demonyms.txt")
    cities, more = _cities(locale), _table("cities.txt")
    rows = {}
    every = map(str, locale.territories)
    for code in sorted(c for c in every if len(c) == 2 and c.isalpha()):
        if code in _NO_COUNTRIES or code not in tables.countries():
            continue
        given = _cell(names, code, index)
        bare = {name.rstrip("=!?") for name in given}
        row = {
            "names": [n for n in _names(locale, code) if n not in bare] + given,
            "demonyms": _cell(peoples, code, index),
            "cities": list(dict.fromkeys(cities.get(code, []) + _cell(more, code, index))),
        }
        rows[code] = {kind: words for kind, words in row.items() if words}
    return rows


def main() -> None:
    """Write the packs' countries and print how many."""
    for index, language in enumerate(LANGUAGES):
        rows = _rows(index, language)
        lines = [f"{json.dumps(c)}: {json.dumps(r, ensure_ascii=False)}" for c, r in rows.items()]
        folder = PACKS / language
        folder.mkdir(exist_ok=True)
        text = "{\n" + ",\n".join(lines) + "\n}\n"
        (folder / "countries.json").write_text(text, encoding="utf-8")
        print(language, len(rows))


if __name__ == "__main__":
    main()
