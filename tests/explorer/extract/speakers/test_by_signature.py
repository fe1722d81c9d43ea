"""Words that are signed are those of whoever signs."""

import pytest

from explorer.extract.speakers.by_signature import signed
from tests.explorer.extract.staging import asked


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We go home now.” — Ann Reed, baker", "Ann Reed"),
        ("“We go home now.”\n\n— Tarrow Town Council", "Tarrow Town Council"),
        ("“We go home now,” Ann Reed said.", None),
    ],
)
def test_signed(text: str, name: str | None) -> None:
    said = asked(text, signed)
    assert (said.name if said else None) == name
