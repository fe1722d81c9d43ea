"""What stands after a name says what somebody is."""

import pytest

from explorer.extract.people.appositions import Appositions
from tests.explorer.extract.staging import roles_of


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Reed, the mayor of Tarrow, came.", "mayor"),
        ("Ann Reed, Kenya's foreign minister, came.", "foreign minister"),
        ("Ann Reed is the president of Kenya.", "president"),
        ("Ann Reed, when the ministers left, came.", None),
        ("Ann Reed came.", None),
    ],
)
def test_a_role_after_the_name(text: str, role: str | None) -> None:
    reading, builder = roles_of(text)
    found = Appositions(reading, builder).after(len("Ann Reed"), len(text))
    assert (found.text if found else None) == role
