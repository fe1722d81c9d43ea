"""Rubbish is found in Qt's thread alone, however much another thread makes."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.start.collector import ENORMOUS, Collector


class Cycle:
    """Something that only the search can find, and that notes where it was found."""

    def __init__(self, found_in: list[int]) -> None:
        self.self = self
        weakref.finalize(self, lambda: found_in.append(threading.get_ident()))


def make_rubbish(found_in: list[int], many: int) -> list[object]:
    """Make cycles, and so many objects that stay that a search is due."""
    for _ in range(many):
        Cycle(found_in)
    return [[number] for number in range(20 * many)]


def test_rubbish_of_another_thread_is_collected_in_this_one(qtbot: QtBot) -> None:
    found_in: list[int] = []
    kept: list[list[object]] = []
    thread = threading.Thread(target=lambda: kept.append(make_rubbish(found_in, 100)))
    thread.start()
    thread.join()
    assert found_in == [] and not gc.isenabled()
    Collector().collect()
    assert len(found_in) == 100 and set(found_in) == {threading.get_ident()}


def test_it_is_collected_when_the_loop_is_about_to_wait(qtbot: QtBot) -> None:
    parent = QObject()
    try:
        Collector(parent).begin()
        found_in: list[int] = []
        kept = make_rubbish(found_in, 100)
        qtbot.waitUntil(lambda: len(found_in) == 100)
        assert kept
    finally:
        gc.unfreeze()
        parent.deleteLater()


def test_nothing_is_looked_for_before_it_is_due(qtbot: QtBot) -> None:
    gc.collect()
    found_in: list[int] = []
    Cycle(found_in)
    Collector().collect()
    assert found_in == []


def test_an_enormous_article_is_taken_as_staying_and_not_looked_through(qtbot: QtBot) -> None:
    gc.collect()
    before = gc.get_freeze_count()
    article = [[number] for number in range(ENORMOUS + 1)]
    try:
        Collector().collect()
        assert gc.get_freeze_count() - before > len(article)
    finally:
        gc.unfreeze()
