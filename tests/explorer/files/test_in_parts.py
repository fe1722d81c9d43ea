"""What is decoded item by item is what is decoded at once."""

from __future__ import annotations

import msgspec
import pytest

from explorer.api import SAMPLES
from explorer.errors import UserError
from explorer.files import dossier_file, in_parts
from explorer.model import Article, Dossier, Quote

SAMPLE = next(SAMPLES.glob("*.json")).read_bytes()


def test_the_sample_is_the_same_both_ways() -> None:
    assert in_parts.decode(SAMPLE) == dossier_file.decode_kept(SAMPLE)


def test_what_is_left_out_has_its_default() -> None:
    bare = b'{"article": {"title": "Late"}}'
    assert in_parts.decode(bare) == Dossier(article=Article(title="Late"))


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b"{}",
        b'{"article": {}, "quotes": 3}',
        b'{"article": {}, "quotes": [{"id": 7}]}',
        b'{"article": {}, "countries": [{"code": "KZ"}]}',
        b'{"article": {}, "outline": 5}',
        b'{"article": {}, "quotes": [',
    ],
)
def test_what_is_no_dossier_at_once_is_none_in_parts(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        msgspec.json.decode(data, type=Dossier)
    with pytest.raises(msgspec.DecodeError):
        in_parts.decode(data)


def test_an_enormous_file_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "late again " * 10
    quotes = tuple(Quote(id=f"q{n}", text=words, kind="fragment") for n in range(20_000))
    dossier = Dossier(article=Article(title="Late"), quotes=quotes)
    data = dossier_file.encode(dossier, indent=0)
    assert len(data) > in_parts.ENORMOUS
    asked: list[bytes] = []
    real = in_parts.decode
    monkeypatch.setattr(in_parts, "decode", lambda each: asked.append(each) or real(each))
    assert dossier_file.decode_kept(data) == dossier and asked == [data]


def test_an_enormous_damaged_file_is_one_sentence() -> None:
    data = b'{"format": "%s", "article": {}, "quotes": [' % dossier_file.FORMAT.encode()
    with pytest.raises(UserError, match="damaged"):
        dossier_file.decode(data + b'{"id": "q1"},' * 200_000)
