"""A lesson sheet asks what its answers tell, and gives nothing away."""

from __future__ import annotations

from lxml import html

from explorer import export
from explorer.model import Article, Dossier, Quote


def test_a_sheet_asks_and_answers(curated: Dossier) -> None:
    page = html.fromstring(export.encode([curated], "lesson").decode())
    numbers = [node.text for node in page.xpath("//*[@class='number']")]
    assert numbers == [str(n) for n in range(1, len(numbers) + 1)]
    assert len(numbers) >= 6
    names = [node.text_content().strip() for node in page.xpath("//ul[@class='names']/li")]
    answers = [node.text_content() for node in page.xpath("//div[@class='answers']/ol/li")]
    assert sorted(answers) == names
    asked = page.xpath("//p[@class='quote'][not(ancestor::div)]")
    told = page.xpath("//div[@class='answers']/p[@class='quote']")
    assert len(asked) == len(told) >= 8
    assert all("—" not in node.text_content().split("”")[-1] for node in asked)
    assert any("Emomali Rahmon" in node.text_content() for node in told)
    assert page.xpath("//*[local-name()='path']")


def test_the_same_article_gives_the_same_sheet(curated: Dossier) -> None:
    assert export.encode([curated], "lesson") == export.encode([curated], "lesson")


def test_an_article_without_countries_or_quotes_still_has_a_sheet() -> None:
    bare = Dossier(
        article=Article(title="<i>x</i>"), quotes=(Quote(id="q", text="a b", kind="term"),)
    )
    page = html.fromstring(export.encode([bare], "lesson").decode())
    assert page.xpath("//h1")[0].text_content() == "<i>x</i>"
    assert page.xpath("//i") == []
