"""One name in several scripts and press habits sounds the same."""

import pytest

from explorer.store.search.aliases import sound
from explorer.text.search_folding import fold


@pytest.mark.parametrize("name", ["Токаев", "Tokajew", "Tokaïev", "Tokayev", "Tokaev", "Тоқаев"])
def test_one_name_sounds_the_same_in_all_spellings(name: str) -> None:
    assert sound(fold(name)) == sound("tokayev")


def test_other_names_stay_apart() -> None:
    assert sound(fold("Токарев")) != sound("tokayev")
