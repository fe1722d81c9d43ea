"""An article with wrapped or indented lines reads like the same one without."""

from __future__ import annotations

import textwrap

import pytest

from explorer.extract.line_breaks import put_back
from explorer.extract.pipeline import extract
from explorer.model import Article, Dossier, Located
from explorer.text.unwrapping import unwrap

STORY = (
    "Harbour talks go on\n\nThe Foreign Minister of New Zealand, Anna Maria Lunt, met the leaders "
    "of Papua New Guinea and South Africa on Tuesday. She said the harbour of Costa Rica would "
    "stay open. “The harbour of Sri Lanka is closed until the summer of next year,” said Piet de "
    "Moerman, the Prime Minister of Burkina Faso, who is not known for his speeches."
)


def facts(dossier: Dossier) -> object:
    return (
        [(c.code, len(c.mentions)) for c in dossier.countries],
        [(p.name, p.country) for p in dossier.people],
        [(q.kind, q.speaker, " ".join(q.text.split())) for q in dossier.quotes],
    )


@pytest.mark.parametrize("width", [40, 55, 70])
@pytest.mark.parametrize("indent", ["", "    "])
def test_wrapped_lines_change_nothing(width: int, indent: str) -> None:
    text = "\n\n".join(
        textwrap.fill(part, width, initial_indent=indent, subsequent_indent=indent)
        for part in STORY.split("\n\n")
    )
    found = extract(Article(text=text, published="2024-03-06"))
    assert facts(found) == facts(extract(Article(text=STORY, published="2024-03-06")))
    mentions = [m for c in found.countries for m in c.mentions]
    named = [m for p in found.people for m in p.mentions]
    items: list[Located] = [*found.quotes, *mentions, *named]
    for item in items:
        assert item.span is not None
        assert item.span.slice(text) == getattr(item, "text", "")
    assert found.article.body == text


def test_the_hash_is_of_the_text_as_it_is() -> None:
    text = textwrap.fill(STORY.split("\n\n")[1], 50)
    joined = unwrap(text)
    assert joined is not None
    read = extract(Article(text=joined.text))
    assert put_back(read, joined, text).article.body == text
    assert extract(Article(text=text)).article.sha256 != read.article.sha256
