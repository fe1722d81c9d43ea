"""The bars of an overview as a picture that any program opens."""

from lxml import etree

from explorer.export.bar_chart import MOST, Bar, Chart, height, svg

SVG = "{http://www.w3.org/2000/svg}"


def _chart(count: int, name: str = "Ann Reed") -> Chart:
    bars = [Bar(name, str(count - n), (count - n) / count) for n in range(count)]
    return Chart(title="People: <all>", measure="Quotes", bars=bars, more="2 more", source="Made")


def test_it_is_svg_with_a_bar_and_a_name_for_each_row() -> None:
    root = etree.fromstring(svg(_chart(3)))
    assert root.tag == f"{SVG}svg"
    words = [element.text for element in root.iter(f"{SVG}text")]
    assert words == [
        "People: <all>", "Quotes", "Ann Reed", "3", "Ann Reed", "2", "Ann Reed", "1", "2 more",
        "Made",
    ]  # fmt: skip
    widths = [float(element.get("width")) for element in root.iter(f"{SVG}rect")][1:]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] == 3 * widths[2] or abs(widths[0] - 3 * widths[2]) < 1


def test_it_is_never_taller_than_can_be_read() -> None:
    chart = _chart(500)
    root = etree.fromstring(svg(chart))
    assert len(list(root.iter(f"{SVG}rect"))) == MOST + 1
    assert int(root.get("height")) == height(chart) < 1200


def test_a_long_name_is_cut_and_markup_stays_text() -> None:
    name = "<script>" + "x" * 200
    root = etree.fromstring(svg(_chart(1, name)))
    shown = [element.text for element in root.iter(f"{SVG}text")][2]
    assert shown.startswith("<script>")
    assert shown.endswith("…")
    assert not list(root.iter(f"{SVG}script"))
