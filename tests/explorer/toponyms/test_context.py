import pytest

from explorer.gazetteer.matcher import Hit, hits
from explorer.toponyms import context


def _hit(text: str, name: str) -> Hit:
    return next(hit for hit in hits(text) if hit.text == name)


@pytest.mark.parametrize(
    ("text", "name", "inside"),
    [
        ("the Museum of Norway met", "Norway", True),
        ("Chicago Bulls fans", "Chicago", True),
        ("the Paris Public Library", "Paris", False),
        ("Japan met", "Japan", False),
    ],
)
def test_tells_names_inside_names(text: str, name: str, inside: bool) -> None:
    assert context.in_other_name(text, _hit(text, name)) is inside


def test_knows_what_stands_before_a_place() -> None:
    text = "Ann Poe, 36, of Lebanon, lives in Paris."
    assert context.of_an_age(text, _hit(text, "Lebanon"))
    assert context.placed(text, _hit(text, "Paris"))
    assert not context.placed(text, _hit(text, "Lebanon"))


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Niger State closed", True),
        ("the province of Niger", True),
        ("Niger state television", False),
        ("Niger voted", False),
    ],
)
def test_tells_a_province_from_the_state_itself(text: str, called: bool) -> None:
    assert context.called_province(text, _hit(text, "Niger")) is called
