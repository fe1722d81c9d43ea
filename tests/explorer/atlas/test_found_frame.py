"""The map of what was found is framed on it: a region where one holds it all, else the world."""

from __future__ import annotations

from explorer.atlas import found


def test_neighbours_fill_the_map_and_the_ends_of_the_world_do_not() -> None:
    near = found.plate({"PT": 4, "ES": 2}, {"PT": 1, "ES": 1}, "quotes").frame
    far = found.plate({"PT": 4, "NZ": 2, "BR": 1}, {}, "quotes").frame
    nothing = found.plate({}, {}, "quotes").frame
    assert (near.projection, far.projection, nothing.projection) == (
        "laea",
        "equal-earth",
        "equal-earth",
    )
    assert far == nothing
