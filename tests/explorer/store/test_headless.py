from pathlib import Path

import msgspec

from explorer.model import Dossier
from explorer.store import headless
from explorer.store.library import Library


def test_quotes_found_come_as_json_lines(tmp_path: Path, curated: Dossier) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add(curated)
        lines = list(headless.search(library, "respected turkey OR return"))
        assert [line.id for line in lines] == ["q10"]
        shown = msgspec.json.decode(msgspec.json.encode(lines[0]))
        assert len(list(headless.search(library, "country:kz", limit=3))) == 3
        assert list(headless.search(library, "zebra")) == []
    assert shown["quote"] == "We want to be respected in return."
    assert shown["speaker"] == "Emomali Rahmon"
    assert shown["countries"] == ["TJ", "RU"]
    assert shown["paragraph"] == 34
    assert shown["article"]["title"] == curated.article.title
    start, end = shown["marks"][0]
    assert shown["snippet"][start:end] == "respected"
