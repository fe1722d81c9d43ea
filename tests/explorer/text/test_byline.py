import pytest

from explorer.text.byline import Byline, find_byline, is_person, opens_as_byline


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Poe", Byline("Jane Poe")),
        ("By JANE POE, 3 May 2021", Byline("Jane Poe", None, "3 May 2021")),
        ("By Jane Poe and Ana Roe | Reuters", Byline("Jane Poe and Ana Roe", "Reuters")),
        ("Snow fell on the town.", None),
    ],
)
def test_finds_author_outlet_and_day(line: str, expected: Byline | None) -> None:
    assert find_byline(line) == expected


def test_tells_a_person_and_a_byline() -> None:
    assert is_person("Jane Poe")
    assert not is_person("Snow falls")
    assert opens_as_byline("By Jane Poe | Reuters")
