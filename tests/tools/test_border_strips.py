import shapely
from shapely import box

from tools.border_strips import border_strips, disputed_zone, packed, with_exclaves


def _view(middle: float) -> dict[str, shapely.Polygon]:
    return {"AA": box(0, 0, middle, 1), "BB": box(middle, 0, 2, 1)}


def test_a_strip_is_what_the_finer_source_gives_the_other_side() -> None:
    found = border_strips(_view(1.0), _view(1.02), merged=False)  # type: ignore[arg-type]
    assert set(found) == {"AA"}
    assert found["AA"].contains(shapely.Point(1.01, 0.5))
    assert not found["AA"].contains(shapely.Point(0.99, 0.5))


def test_far_from_the_border_nothing_is_said() -> None:
    found = border_strips(_view(1.0), _view(1.5), merged=False)  # type: ignore[arg-type]
    assert not found["AA"].contains(shapely.Point(1.2, 0.5))


def test_an_exclave_is_kept_however_far() -> None:
    exact = _view(1.0)
    hole = box(1.5, 0.5, 1.6, 0.6)
    exact = {"AA": shapely.union(exact["AA"], hole), "BB": exact["BB"].difference(hole)}
    found = border_strips(_view(1.0), exact, merged=False)  # type: ignore[arg-type]
    assert found["AA"].contains(shapely.Point(1.55, 0.55))


def test_what_the_views_dispute_is_left_out() -> None:
    zone = disputed_zone(_view(1.0), _view(1.4))  # type: ignore[arg-type]
    assert zone.contains(shapely.Point(1.2, 0.5))
    agreed = disputed_zone(_view(1.0), _view(1.01))  # type: ignore[arg-type]
    assert not agreed.intersects(box(0, 0, 2, 1))


def test_packs_rings_as_steps_of_thousandths() -> None:
    (steps,) = packed({"AA": box(0, 0, 0.01, 0.02)})["AA"]
    xs, ys = steps[0::2], steps[1::2]
    assert {sum(xs[: i + 1]) for i in range(len(xs))} == {0, 10}
    assert {sum(ys[: i + 1]) for i in range(len(ys))} == {0, 20}


def test_own_exclaves_are_added() -> None:
    assert with_exclaves({})["DE"].contains(shapely.Point(8.69, 47.697))
