"""A picture of the map names its article, its border view with date and source, and the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from explorer import VERSION
from ui.map.picture import MapPictures

if TYPE_CHECKING:
    from explorer.model import Dossier
    from tests.ui.map.conftest import Stage


@pytest.fixture
def pictures(stage: Stage) -> Iterator[MapPictures]:
    taker = MapPictures(stage.view, stage.workspace)
    stage.notices.clear()
    yield taker
    stage.notices.clear()
    taker.deleteLater()


def told(stage: Stage, word: str) -> None:
    stage.wait(lambda: any(word in notice for notice in stage.notices), f"{word!r} to be told")
    stage.until("!document.querySelector('.leaflet-container.picture')")


def text_of(file: Path) -> str:
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 1
    return " ".join(document[0].get_textpage().get_text_range().split())


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("un-based", "UN-based view · Natural Earth, visionscarto, 2019"),
        ("de-facto", "De-facto view · Natural Earth 4.1, world-atlas, 2018"),
    ],
)
def test_a_pdf_says_everything_in_words(
    stage: Stage, pictures: MapPictures, sample: Dossier, tmp_path: Path, view: str, said: str
) -> None:
    stage.view.set_borders(view)  # type: ignore[arg-type]
    stage.until(f"dateline.atlas.state.borders === '{view}'")
    stage.settle()
    pictures.save(tmp_path / "map.pdf")
    told(stage, "map.pdf")
    text = text_of(tmp_path / "map.pdf")
    assert sample.article.title and sample.article.title in text
    assert "The Washington Post" in text and "30 November 2022" in text
    assert said in text
    assert f"Dateline {VERSION}" in text
    assert "Who speaks" not in text


def test_a_png_is_the_map_as_it_stands_without_buttons(
    stage: Stage, pictures: MapPictures, tmp_path: Path
) -> None:
    file = tmp_path / "map.png"
    plain = stage.view.grab().toImage()
    pictures.save(file)
    told(stage, "map.png")
    image = QImage(str(file))
    assert image.size() == plain.size()
    button = stage.js("document.querySelector('.tools').getBoundingClientRect()")
    ratio = plain.devicePixelRatio()
    at = (round((button["x"] + 15) * ratio), round((button["y"] + 15) * ratio))
    assert image.pixelColor(*at) != plain.pixelColor(*at)
    assert "visible" not in stage.js("document.querySelector('.caption').hidden ? '' : 'visible'")


def test_a_copy_goes_to_the_clipboard(stage: Stage, pictures: MapPictures) -> None:
    QGuiApplication.clipboard().clear()
    pictures.copy()
    told(stage, "clipboard")
    assert QGuiApplication.clipboard().image().width() == stage.view.grab().width()


def test_what_cannot_be_written_is_told_and_the_map_undresses(
    stage: Stage, pictures: MapPictures, tmp_path: Path
) -> None:
    pictures.save(tmp_path / "no such folder" / "map.png")
    told(stage, "cannot be written")
    pictures.save(tmp_path / "map.png")
    told(stage, "map.png in")
