"""Nothing leaves the page, nothing in an article runs in it, and every complaint is heard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from explorer.model import Article, Country, Dossier, Event, FiledFrom, Place
from explorer.views import counts
from explorer.views.panel import of_selection
from explorer.views.selection import EVERYTHING, country

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage

MARKUP = "<img src=x onerror='window.ran=1'><script>window.ran=1</script><b>bold</b>"


def test_a_script_error_is_heard(shared_stage: Stage) -> None:
    shared_stage.js("(setTimeout(() => { throw new Error('planted'); }, 0), 1)")
    shared_stage.wait(lambda: any("planted" in c for c in shared_stage.complaints), "the error")
    shared_stage.complaints.clear()


def test_a_foreign_request_is_stopped_and_heard(shared_stage: Stage) -> None:
    shared_stage.js("(fetch('https://example.org/').catch(() => { window.refused = 1; }), 1)")
    shared_stage.until("window.refused")
    shared_stage.wait(lambda: shared_stage.complaints, "a complaint")
    shared_stage.complaints.clear()


def test_evaluated_code_is_refused(shared_stage: Stage) -> None:
    answer = "(() => { try { return eval('1') } catch (e) { return e.name } })()"
    assert shared_stage.js(answer) == "EvalError"
    shared_stage.complaints.clear()


def test_no_other_page_opens(stage: Stage) -> None:
    stage.js("(location.href = 'https://example.org/', 1)")
    stage.settle()
    assert stage.view.page.url().toString() == "app://dateline/"
    assert stage.js("window.open('https://example.org/')") is None


def test_files_outside_the_resources_do_not_exist(shared_stage: Stage) -> None:
    outside = ("/web/../../pyproject.toml", "/web/%2e%2e/%2e%2e/main.py", "/geo/nothing.json")
    for path in outside:
        told = "(r) => { got = r.ok ? 'ok' : 'no'; }, () => { got = 'no'; }"
        shared_stage.js(f"(window.got = '', fetch('{path}').then({told}), 1)")
        shared_stage.until("window.got")
        assert shared_stage.js("window.got") == "no", path
    shared_stage.complaints.clear()


def test_nonsense_from_the_page_is_refused(shared_stage: Stage) -> None:
    shared_stage.complaints.clear()
    shared_stage.js("(dateline.atlas.tell({t: 'pick', code: 7}), dateline.atlas.tell({t: 'x'}), 1)")
    shared_stage.wait(lambda: len(shared_stage.complaints) >= 2, "two complaints")
    assert ["$.code" in shared_stage.complaints[0], "$.t" in shared_stage.complaints[1]] == [
        True
    ] * 2
    shared_stage.complaints.clear()


def hostile() -> Dossier:
    """A dossier whose every word is long, and markup."""
    name = (MARKUP * 4)[:300]
    events = tuple(
        Event(
            id=f"e{n}",
            summary=MARKUP,
            date_text=MARKUP,
            kind=MARKUP,
            place=Place(name=MARKUP, country="KZ", lat=43.2, lon=76.9),
            countries=("KZ",),
        )
        for n in range(5000)
    )
    return Dossier(
        article=Article(filed_from=FiledFrom(place=MARKUP, country="LV")),
        countries=(
            Country(code="KZ", name=name, role="about", focus=1.0),
            Country(code="QQ", name="Nowhere", role="mentioned", focus=0.0),
            Country(code="GF", name=name, role="mentioned", focus=0.0),
        ),
        events=events,
    )


def test_hostile_words_stay_words(new_stage: Callable[[Dossier | None], Stage]) -> None:
    stage = new_stage(hostile())
    stage.refined()
    stage.js("(document.querySelector('.badge').click(), 1)")
    stage.until("document.querySelectorAll('.blade').length === 12")
    stage.js("(document.querySelector('.walk button').focus(), 1)")
    stage.until("!document.querySelector('.card').hidden")
    assert stage.js("window.ran") is None
    assert stage.js("document.querySelectorAll('.leaflet-container b, .walk b, img').length") == 0
    assert "<b>" in stage.js("document.querySelector('.card strong').textContent")
    assert stage.js("document.querySelector('.card').offsetHeight") <= 160
    assert stage.js("document.querySelector('.badge').textContent") == "5000"
    assert stage.complaints == []
    assert any("QQ" in notice for notice in stage.notices)


def test_one_sentence_tells_what_no_map_has(new_stage: Callable[[Dossier | None], Stage]) -> None:
    places = (
        Place(name="Almaty", country="KZ"),
        Place(name="Kazakhstan", country="KZ"),
        Place(name="Central Asia"),
        Place(name="Atlantis of the Steppe", country="KZ"),
        Place(name="Atlantis of the Steppe", country="KZ"),
        Place(name="Nowhere" * 50),
    )
    dossier = Dossier(
        article=Article(),
        countries=(
            Country(code="KZ", name="Kazakhstan", role="about", focus=1.0),
            Country(code="QQ", name="Nowhere", role="mentioned", focus=0.0),
        ),
        events=tuple(
            Event(id=f"e{n}", summary="It happened.", kind="talks", place=p, countries=("KZ",))
            for n, p in enumerate(places)
        ),
    )
    stage = new_stage(dossier)
    stage.refined()
    stage.wait(lambda: stage.notices, "the notice")
    cut = ("Nowhere" * 50)[:39] + "…"
    told = f"Not on the map, only in the lists: QQ, Atlantis of the Steppe, {cut}."
    assert stage.notices == [told]
    stage.until("document.querySelectorAll('.badge').length === 1")
    assert [row.code for row in counts.of_dossier(dossier)] == ["KZ", "QQ"]
    panel = of_selection(dossier, country("KZ"), EVERYTHING)
    assert panel is not None
    listed = next(section for section in panel.sections if section.key == "events")
    assert len(listed.items) == 6
    assert stage.complaints == []


def test_the_curated_article_has_nothing_to_tell(shared_stage: Stage) -> None:
    shared_stage.settle()
    assert shared_stage.notices == []


def test_the_same_dossier_again_is_not_drawn_again(stage: Stage, sample: Dossier) -> None:
    stage.js("(window.shows = 0, dateline.atlas.on('show', () => { shows += 1; }), 1)")
    stage.view.show_dossier(replace(sample))
    stage.settle()
    assert stage.js("window.shows") == 0


def test_no_page_is_made_of_strings(root: Path) -> None:
    for file in (root / "ui").rglob("*.py"):
        assert "setHtml(" not in file.read_text(encoding="utf-8") or file.parent.name != "map"
    for file in (root / "resources" / "web").rglob("*.js"):
        assert "innerHTML" not in file.read_text(encoding="utf-8"), file
