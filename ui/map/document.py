"""The map's page as one answer: scripts, styles, first shapes and head start stand in it.

Were they answers of their own, each would wait until the program's one thread, busy with its own
start, turns to it. Made of resources/web/atlas.html, which marks with ``@…@`` what belongs where.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence

from ui.map import assets

KIND = b"text/html; charset=utf-8"
_MARK = re.compile(rb"@(nonce|head-start|/[a-z0-9/.-]+)@")
_END = re.compile(rb"<(/(?=script|style)|!--)", re.IGNORECASE)
_PAGE = assets.RESOURCES / "web" / "atlas.html"


def made(nonce: str, head_start: Sequence[str] = ()) -> bytes:
    """Return the page's HTML.

    Args:
        nonce: what marks the page's own scripts, for the policy that comes with the answer.
        head_start: messages as JSON, in order; the page takes them before it says hello.

    Raises:
        FileNotFoundError: where a file of the page is missing.
    """

    def content(match: re.Match[bytes]) -> bytes:
        name = match[1].decode()
        if name == "nonce":
            return nonce.encode()
        if name == "head-start":
            return _harmless(f"[{','.join(head_start)}]".encode())
        return _of_file(name)

    return _MARK.sub(content, _PAGE.read_bytes())


def _of_file(path: str) -> bytes:
    asset = assets.find(path)
    if asset is None:
        raise FileNotFoundError(path)
    if path.endswith(".bin"):
        return b64encode(asset.content)
    return _harmless(asset.content) if path.endswith(".json") else _closed(asset.content)


def _harmless(json: bytes) -> bytes:
    """JSON without the one sign that could end its element: an article's words may stand in it."""
    return json.replace(b"<", b"\\u003c")


def _closed(code: bytes) -> bytes:
    r"""Code in whose strings ``<\/script`` and ``<\!--`` mean the same, but end no element."""
    return _END.sub(rb"<\\\1", code)
