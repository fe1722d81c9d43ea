"""The page speaks the reader's language: no word of its own, each plural form, every letter."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.atlas import texts as atlas_texts
from explorer.atlas.countries import all_countries
from explorer.i18n import messages as spoken
from ui.map import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.model import Dossier
    from tests.ui.map.conftest import Stage


def marked(context: str, text: str, n: int) -> str:
    """A language that is English in angle marks: what has none did not pass the door."""
    return f"«{text}»"


@pytest.fixture
def marked_language() -> Iterator[None]:
    spoken.speak_through(marked)
    yield
    spoken.speak_through(None)


def used(root: Path) -> tuple[set[str], set[str]]:
    """The keys of texts and counts that the page's scripts ask for; a field ends a key's start."""
    code = "\n".join(f.read_text("utf-8") for f in (root / "resources/web/map").glob("*.js"))
    texts = set(re.findall(r'atlas\.word\(["`]([\w.-]+)', code))
    texts |= set(re.findall(r'"data-word": "(\w+)"', code)) | set(
        re.findall(r'button\("(\w+)"', code)
    )
    return texts, set(re.findall(r'atlas\.count\("(\w+)"', code))


def test_the_page_asks_for_no_word_that_it_is_not_sent(root: Path) -> None:
    sent = words.words()
    texts, counts = used(root)
    assert len(texts) > 25
    for key in texts:
        assert key in sent.texts or any(k.startswith(key) for k in sent.texts if key[-1] == "."), (
            key
        )
    assert counts <= set(sent.counts)


def test_nothing_is_sent_that_the_page_does_not_ask_for(root: Path) -> None:
    sent = words.words()
    texts, _ = used(root)
    starts = tuple(key for key in texts if key.endswith("."))
    assert [k for k in sent.texts if k not in texts and not k.startswith(starts)] == []


def test_every_text_of_the_atlas_is_marked_for_translators(root: Path) -> None:
    geo = root / "resources" / "geo"
    seas = {sea["name"] for sea in json.loads((geo / "seas.json").read_bytes())}
    assert set(atlas_texts.SEAS) == seas
    areas = [f["properties"] for f in json.loads((geo / "disputed.json").read_bytes())["features"]]
    assert set(atlas_texts.AREAS) == {area[k] for area in areas for k in ("name", "note")}
    views = json.loads((geo / "views.json").read_bytes()).values()
    assert set(atlas_texts.VIEWS) == {view[k] for view in views for k in ("name", "note")}


def test_each_plural_form_of_a_language_has_its_text() -> None:
    assert set(words.words("en").counts["events"]) == {"one", "other"}
    assert words.words("en").counts["countries"] == {"one": "{n} country", "other": "{n} countries"}
    assert set(words.words("ru").counts["events"]) == {"one", "few", "many", "other"}
    assert set(words.words("kk_KZ").counts["events"]) == {"one", "other"}
    assert set(words.words("xx-nowhere").counts["events"]) == {"one", "other"}


def test_one_country_has_one_name(root: Path) -> None:
    rows = json.loads((root / "resources/gazetteers/countries.json").read_bytes())
    facts = all_countries()
    assert {c: facts[c].name for c in rows} == {c: row["name"] for c, row in rows.items()}


VISIBLE = """(() => {
  const seen = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: of, data } = walk.currentNode;
    if (!of.closest("script, style, .name, .place")) seen.push(data);
  }
  for (const e of document.querySelectorAll("[aria-label], [title]"))
    seen.push(...[e.getAttribute("aria-label"), e.title].filter(Boolean));
  return seen.map((text) => text.trim()).filter((text) => /\\p{L}{2}/u.test(text));
})()"""


@pytest.mark.usefixtures("marked_language")
def test_no_word_on_the_page_is_its_own(
    new_stage: Callable[[Dossier | None], Stage], sample: Dossier
) -> None:
    stage = new_stage(sample)
    stage.view.set_language("ru")
    stage.view.resize(1000, 700)
    stage.refined()
    stage.until("dateline.atlas.map.getSize().y === 700")
    stage.settle()
    stage.click(47.0, 66.0)
    stage.until_chosen("KZ")
    stage.js("(document.querySelector('.badge').click(), 1)")
    # Again and again: after a click the engine moves the mouse itself, which takes the card away.
    stage.js("(window.again = setInterval(() => dateline.atlas.card.over('TJ'), 500), 1)")
    stage.until("document.querySelector('.card strong').textContent === 'Таджикистан'")
    stage.js("(clearInterval(again), 1)")
    stage.until("[...document.querySelectorAll('.sea-name')].some((e) => e.textContent)")
    seen = stage.js(VISIBLE)
    assert len(seen) > 60
    card = "[...document.querySelectorAll('.card strong, .pill, .blade')].map((e) => e.textContent)"
    names = set(stage.js(card))
    sources = ("Natural Earth", "equal-area")
    assert stage.view.page.title() == "«Map»"
    own = [t for t in seen if "«" not in t and t not in names and not t.startswith(sources)]
    assert own == []


def test_countries_and_seas_speak_the_language(
    new_stage: Callable[[Dossier | None], Stage], sample: Dossier
) -> None:
    stage = new_stage(sample)
    stage.refined()
    stage.view.set_language("kk")
    stage.until("document.documentElement.lang === 'kk'")
    labels = "[...document.querySelectorAll('.name')].map((e) => e.textContent)"
    stage.until(f"{labels}.some((name) => name === 'ҚЫТАЙ' || name === 'Қытай')")
    assert not {"CHINA", "China", "RUSSIA", "Russia"} & set(stage.js(labels))
    assert "Ресей" in stage.js("document.querySelector('.walk [data-code=RU]').ariaLabel")


LETTERS = "АЯёїәғқңөұүһіӘҒҚҢӨҰҮҺІўҳżŠőñßÅ"


def test_the_fonts_have_every_letter_of_the_languages(stage: Stage) -> None:
    asked = (
        "(window.faces = null, Promise.all([...'%s'].flatMap((letter) =>"
        " ['500 12px \"Noto Sans\"', '600 12px \"Noto Sans\"', 'italic 400 13px \"Noto Serif\"']"
        ".map(async (font) => (await document.fonts.load(font, letter)).length)))"
        ".then((found) => { faces = found; }), 1)"
    )
    stage.js(asked % LETTERS)
    stage.until("window.faces")
    assert stage.js("faces") == [1] * 3 * len(LETTERS)
