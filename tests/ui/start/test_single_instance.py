"""A second start hands its file over; nobody listening, a dead socket or nonsense do no harm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui.start import single_instance
from ui.start.single_instance import Listener, handed_over

SECOND_START = """
import sys
from ui.start.single_instance import handed_over
sys.exit(0 if handed_over(sys.argv[2] or None, to=sys.argv[1]) else 3)
"""


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "dateline-test")


@pytest.fixture
def listener(qapp: object, place: str) -> Iterator[Listener]:
    ear = Listener(at=place)
    yield ear
    ear.close()


def start_second(root: Path, place: str, file: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND_START, place, file], cwd=root)


def test_where_nobody_listens_nobody_is_called(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []
    monkeypatch.setattr(QLocalSocket, "connectToServer", lambda _, name: called.append(name))
    assert not handed_over("a.dateline", to=place)
    assert called == []


@pytest.mark.parametrize("file", ["reading.dateline", ""])
def test_a_second_start_hands_its_file_over(
    qtbot: QtBot, root: Path, listener: Listener, place: str, file: str
) -> None:
    with qtbot.waitSignal(listener.asked, timeout=20_000) as asked:
        second = start_second(root, place, file)
    assert asked.args == [str(root / file) if file else ""]
    assert second.wait(10) == 0


def test_a_dead_window_leaves_the_start_to_the_next(qapp: object, place: str) -> None:
    Path(place).write_bytes(b"")
    assert not handed_over(None, to=place)
    heir = Listener(at=place)
    assert heir.is_listening
    heir.close()
    assert not Path(place).exists()


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    listener: Listener, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Nothing runs this process's events during the call: the listener hangs, as far as one sees.
    monkeypatch.setattr(single_instance, "ANSWER_MS", 50)
    assert not handed_over("a.dateline", to=place)


@pytest.mark.parametrize(
    "request_",
    [b"nonsense\n", b"\0\n", b"\xff\xfe\n", b"[]\n", b'{"open": 3, "token": ""}\n', b"x" * 70_000],
)
def test_nonsense_opens_nothing(
    qtbot: QtBot, listener: Listener, place: str, request_: bytes
) -> None:
    heard: list[str] = []
    listener.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(place)
    assert socket.waitForConnected(1000)
    socket.write(request_)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_two_screens_have_a_window_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    first = single_instance.address()
    assert first == single_instance.address()
    monkeypatch.setenv("DISPLAY", ":2")
    assert single_instance.address() != first


def test_the_session_opens_what_it_is_handed(
    qtbot: QtBot, root: Path, session, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "address", lambda: place)
    session.listen()
    document = tmp_path / "handed.dateline"
    dossier = json.loads((root / "resources/dossiers/russia-regional-clout.json").read_bytes())
    dossier["article"]["title"] = "Handed over"
    document.write_text(json.dumps(dossier), encoding="utf-8")
    session.window.showMinimized()
    second = start_second(root, place, str(document))
    qtbot.waitUntil(lambda: "Handed over" in session.window.windowTitle(), timeout=20_000)
    assert not session.window.isMinimized()
    assert second.wait(10) == 0
    session.listener.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such rights")
def test_without_a_runtime_folder_the_socket_is_where_nobody_else_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    place = Path(single_instance.address())
    assert place.parent.parent == tmp_path
    assert place.parent.stat().st_mode & 0o777 == 0o700
    # Somebody was faster, and left a folder that others can enter, or a link.
    place.parent.chmod(0o755)
    assert single_instance.address() == ""
    assert not single_instance.handed_over(None)
    place.parent.rmdir()
    place.parent.symlink_to(tmp_path)
    assert single_instance.address() == ""


@pytest.mark.parametrize(
    "line",
    [
        b"\0",
        b"nonsense",
        b'{"open": "/a\\u0000b", "token": ""}',
        b'{"open": "relative", "token": ""}',
        b'{"open": 7, "token": ""}',
        b"[" * 60_000,
    ],
)
def test_nonsense_is_refused(line: bytes) -> None:
    assert single_instance._understood(line) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who it is")
def test_a_window_of_somebody_else_is_told_nothing(
    qtbot: QtBot, root: Path, listener: Listener, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    listener.asked.connect(heard.append)
    me = os.getuid()
    monkeypatch.setattr(single_instance.os, "getuid", lambda: me + 1)
    assert not handed_over("secret.dateline", to=place)
    second = start_second(root, place, "theirs.dateline")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 3
    monkeypatch.setattr(single_instance.os, "getuid", lambda: me)
    assert heard == []


KNOCK = """
import socket, sys
door = socket.socket(socket.AF_UNIX)
door.connect(sys.argv[1])
try:
    door.sendall(b'{"open": "/tmp/theirs", "token": ""}\\n')
    print(door.recv(9))
except OSError:
    print(b"")
"""


@pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can be somebody else"
)
def test_another_user_is_not_heard(qtbot: QtBot) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        ear, heard = Listener(at=f"{folder}/door"), []
        ear.asked.connect(heard.append)
        Path(f"{folder}/door").chmod(0o777)
        python = os.path.realpath("/usr/bin/python3")
        if not Path(python).exists():
            pytest.skip("no Python that anybody may run")
        other = subprocess.Popen(
            [python, "-c", KNOCK, f"{folder}/door"], user=65534, stdout=subprocess.PIPE, cwd="/"
        )
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
        said, _ = other.communicate()
        ear.close()
    assert (other.returncode, said.strip(), heard) == (0, b"b''", [])
