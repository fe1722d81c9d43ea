"""Two hundred ways out of the page are tried while this machine listens: nothing arrives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QHostAddress, QTcpServer, QUdpSocket
from PySide6.QtTest import QTest

from explorer.model import Dossier
from tests.ui.map import ways_out
from tests.ui.map.conftest import wait_until

if TYPE_CHECKING:
    from tests.ui.map.conftest import Stage


class Ear:
    """Listens on this machine by TCP and UDP, and notes who calls."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._tcp, self._udp = QTcpServer(), QUdpSocket()
        assert self._tcp.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
        self.port = self._tcp.serverPort()
        assert self._udp.bind(QHostAddress(QHostAddress.SpecialAddress.LocalHost), self.port)
        self._tcp.newConnection.connect(self._called)
        self._udp.readyRead.connect(lambda: self.heard.append("a datagram"))

    def _called(self) -> None:
        while call := self._tcp.nextPendingConnection():
            self.heard.append("a connection")
            call.close()

    def close(self) -> None:
        """Listen no more."""
        self._tcp.close()
        self._udp.close()


@pytest.fixture
def ear() -> Iterator[Ear]:
    ear = Ear()
    yield ear
    ear.close()


def test_nothing_leaves_the_page(
    new_stage: Callable[[Dossier | None], Stage], sample: Dossier, ear: Ear
) -> None:
    addresses = tuple(f"http://{host}:{ear.port}/" for host in ("127.0.0.1", "localhost"))
    scripts, documents = ways_out.scripts(addresses), ways_out.documents(addresses[0])
    assert len(scripts) + len(documents) >= 120
    stage = new_stage(sample)
    stage.refined()
    for script in scripts:
        stage.view.page.runJavaScript(script)
    assert stage.js("window.tried") == len(scripts)
    assert stage.js("location.href.split('#')[0]") == "app://dateline/"
    for document in documents:
        stage.workspace.open_dossier(document)
        stage.settle()
    QTest.qWait(1000)
    assert ear.heard == []
    assert stage.js("window.candidates") == []  # of WebRTC: addresses of this computer
    assert len(stage.complaints) > len(addresses) * 20


CONTROL = """
import sys
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication
app, profile = QApplication([]), QWebEngineProfile()
page = QWebEnginePage(profile)
page.setHtml("<html></html>")
page.loadFinished.connect(lambda _: [page.runJavaScript(way) for way in sys.argv[1:]])
app.exec()
"""


def test_a_page_without_our_defences_is_heard(qapp: object, ear: Ear) -> None:
    """Else the test above would prove nothing."""
    ways = ways_out.scripts((f"http://127.0.0.1:{ear.port}/",))
    bare = {"QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    page = subprocess.Popen(
        [sys.executable, "-c", CONTROL, *ways[:25]],
        env={**os.environ, **bare},
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: len(ear.heard) >= 10, "the page without defences to call")
    finally:
        page.kill()
        page.wait()
