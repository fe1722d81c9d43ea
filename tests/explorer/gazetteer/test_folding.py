from hypothesis import given
from hypothesis import strategies as st

from explorer.gazetteer.folding import fold


@given(st.text())
def test_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_drops_accents_and_case() -> None:
    assert fold("São Tomé, Łódź’s İzmir") == "sao tome, lodz's izmir"
