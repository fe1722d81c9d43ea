import pytest

from explorer.extract.events.relations import find_relations
from tests.explorer.extract.staging import index_of


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Kenya accused Chad of theft.", ("KE", "TD", "accusation")),
        ("Kenya’s minister said little. Peru voiced support for Chad.", ("PE", "TD", "support")),
        ("Kenya invaded at dawn in Chad.", None),
        ("“Kenya accused Chad,” he said.", None),
    ],
)
def test_a_verb_between_two_countries_is_a_relation(
    text: str, relation: tuple[str, str, str] | None
) -> None:
    found = find_relations(index_of(text))
    assert [(r.source, r.target, r.kind) for r in found] == ([relation] if relation else [])
