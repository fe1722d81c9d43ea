from pathlib import Path

import msgspec

from explorer.commands import search_lines
from explorer.model import Dossier
from explorer.store.library import Library


def test_quotes_found_come_as_json_lines(tmp_path: Path, curated: Dossier) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.add(curated)
        lines = list(search_lines.search(library, "respected turkey OR return"))
        assert [line.id for line in lines] == ["q10"]
        shown = msgspec.json.decode(msgspec.json.encode(lines[0]))
        assert len(list(search_lines.search(library, "country:kz", limit=3))) == 3
        assert list(search_lines.search(library, "zebra")) == []
    assert shown["quote"] == "We want to be respected in return."
    assert shown["speaker"] == "Emomali Rahmon"
    assert shown["countries"] == ["TJ", "RU"]
    assert shown["paragraph"] == 34
    assert shown["article"]["title"] == curated.article.title
    start, end = shown["marks"][0]
    assert shown["snippet"][start:end] == "respected"
