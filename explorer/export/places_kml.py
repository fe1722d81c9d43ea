"""Events and countries as KML 2.2, for programs that show the earth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from explorer.export import placemarks
from explorer.export.placemarks import Placemark
from explorer.export.stamp import Stamp
from explorer.i18n.messages import translate
from explorer.model import Dossier

_NAMESPACE = "http://www.opengis.net/kml/2.2"
# XML 1.0 has no way to write these, not even escaped.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the placemarks of the dossiers as one KML document, a folder an article."""
    root = Element("kml", xmlns=_NAMESPACE)
    document = SubElement(root, "Document")
    _text(document, "name", "Dateline")
    _text(document, "description", stamp.line)
    unnamed = translate("notes", "Untitled article")
    for dossier in dossiers:
        folder = SubElement(document, "Folder")
        _text(folder, "name", dossier.article.title or dossier.article.file or unnamed)
        for mark in placemarks.of_dossier(dossier):
            _placemark(folder, mark)
    written: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def _placemark(folder: Element, mark: Placemark) -> None:
    element = SubElement(folder, "Placemark")
    _text(element, "name", mark.name)
    if mark.when:
        _time(element, mark.when)
    data = SubElement(element, "ExtendedData")
    for name, value in {"kind": mark.kind, "located": mark.located, **mark.facts}.items():
        if value is not None:
            _text(SubElement(data, "Data", name=name), "value", str(value))
    point = SubElement(element, "Point")
    _text(point, "coordinates", f"{mark.lon},{mark.lat}")


def _time(element: Element, when: str) -> None:
    first, _, last = when.partition("/")
    if not last:
        _text(SubElement(element, "TimeStamp"), "when", first)
        return
    span = SubElement(element, "TimeSpan")
    _text(span, "begin", first)
    _text(span, "end", last)


def _text(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = _UNWRITABLE.sub("", words)
