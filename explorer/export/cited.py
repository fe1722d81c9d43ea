"""An article cited in a style: APA, MLA or Chicago, by a processor of the Citation Style Language.

The styles are data (`resources/citations/`); `citeproc-py` runs them.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from explorer.export.references import csl_item
from explorer.export.stamp import Style
from explorer.i18n.messages import QT_TRANSLATE_NOOP
from explorer.model import Article
from explorer.views import citation

STYLES: dict[Style, str] = {
    "plain": QT_TRANSLATE_NOOP("citation", "Outlet, title, day"),
    "apa": "APA",
    "mla": "MLA",
    "chicago": "Chicago",
}
"""What each style is called, in English where it has no name of its own."""

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "citations"
_DOUBLED = re.compile(r"([?!.…])([”’]?)\.(?=\s|$|[”’])")


def reference(article: Article, style: Style) -> str:
    """Return the article as one entry of a bibliography, as plain text."""
    if style == "plain":
        return citation.source(article)
    # Late: nobody cites before there is something to cite.
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    item = csl_item(article)
    source = CiteProcJSON([item])
    listed: Any = CitationStylesBibliography(_style(style), source, formatter.plain)
    listed.register(Citation([CitationItem(item["id"])]))
    words = " ".join(str(listed.bibliography()[0]).split())
    return _DOUBLED.sub(r"\1\2", words.replace("?.”", "?”").replace("!.”", "!”"))


@cache
def _style(style: Style) -> Any:
    from citeproc import CitationStylesStyle

    return CitationStylesStyle(str(FOLDER / f"{style}.csl"), validate=False)
