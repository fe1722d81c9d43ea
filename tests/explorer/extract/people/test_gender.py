"""What tells whether "he" or "she" may mean somebody: the surest sign first."""

import pytest

from explorer.extract.document.document import Document
from explorer.extract.people.clustering import Clustering
from explorer.extract.people.country_index import CountryIndex
from explorer.extract.people.gender import genders


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Mrs. Alex Reed, a baker, came.", "female"),
        ("John Reed, a baker, came.", "male"),
        ("Tarlo Reed, a baker, came. Reed said that she was late.", "female"),
        ("Tarlo Reed, a spokesman, came.", "male"),
        ("Tarl Reed, a baker, came.", None),
    ],
)
def test_gender_by_its_sign(text: str, gender: str | None) -> None:
    reading = Document.of(text)
    assert genders(reading, Clustering(reading, CountryIndex([])).gather()) == [gender]
