"""Make resources/web/atlas.html out of folium, so that no start of the program pays for it.

Re-runnable; prints the size of what it made. A test fails when the page on file is not the one
this makes.
"""

from __future__ import annotations

from pathlib import Path

from explorer.atlas import page

TARGET = Path(__file__).resolve().parents[1] / "resources" / "web" / "atlas.html"


def main() -> None:
    """Write the page and say how large it is."""
    html = page.build()
    TARGET.write_text(html, encoding="utf-8", newline="\n")
    print(f"{TARGET.name}: {len(html.encode())} bytes")


if __name__ == "__main__":
    main()
