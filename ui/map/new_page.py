"""The page opened before anything else exists, so that the engine starts beside our own imports.

Imports nothing but what the page needs: each module more is time the engine's processes wait.
"""

from __future__ import annotations

from ui.map.page import MapPage
from ui.map.profile import MapProfile


def opened() -> MapPage:
    """Return a page that is loading the map; the view that shows it takes it and its profile."""
    page = MapPage(MapProfile())
    page.open()
    return page
