"""XML from untrusted files: no entities, no outside files, no unbounded depth or text."""

from __future__ import annotations

from typing import Any

from explorer.ingest.archive import bomb, damaged


def parse(data: bytes, name: str) -> Any:
    """Return the root element (lxml) of `data`; `name` is the file it came out of.

    Raises:
        UserError: it is no well-formed XML, or declares entities.
    """
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name) from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise bomb(name)
    return root


def local_name(element: Any) -> str:
    """Return the element's name without its namespace; comments and the like give none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
