"""What of Qt and of the system goes into the bundle, and what stays out: rules, and the walk.

Qt's packages bring all of Qt; the window uses a tenth of it. The rules name files by their path
inside the bundle, in the three systems' spellings, so that one specification serves all three.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable

Entry = tuple[str, str, str]
"""What PyInstaller calls a TOC entry: path inside the bundle, path on this machine, kind."""

QT_MODULES = (
    "Concurrent", "Core", "DBus", "Gui", "Multimedia", "Network", "OpenGL", "OpenGLWidgets",
    "Pdf", "Positioning", "PrintSupport", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript",
    "Quick", "QuickWidgets", "Svg", "TextToSpeech",
    "WaylandClient", "WaylandEglClientHwIntegration", "WebChannel", "WebChannelQuick",
    "WebEngineCore", "WebEngineWidgets", "Widgets", "WlShellIntegration", "XcbQpa",
)  # fmt: skip
"""Qt's libraries: those the window names, and those the web engine cannot load without."""

PLUGINS = (
    r"platforms/(lib)?(qxcb|qwayland[a-z-]*|qoffscreen|qwindows|qcocoa)",
    r"xcbglintegrations/",
    r"wayland-shell-integration/libxdg-shell",
    r"wayland-graphics-integration-client/",
    r"egldeviceintegrations/$",
    r"iconengines/",
    r"imageformats/(lib)?(qsvg|qjpeg|qico|qtiff)",
    r"platforminputcontexts/lib(compose|ibus)",
    r"platformthemes/libqxdgdesktopportal",
    r"texttospeech/(lib)?qtexttospeech_(speechd|winrt|sapi|darwin)",
    r"styles/(lib)?(qmacstyle|qmodernwindowsstyle)",
    r"tls/$",
)
LANGUAGES = ("en-US", "ru", "uk", "fr", "de", "es", "ar")
"""Chromium has no Kazakh words of its own."""
WORDS = tuple(f"qtbase_{code}" for code in ("de", "es", "fr", "kk", "ru", "uk"))
"""What Qt itself says, in the languages of the window (`ui.language`)."""

IDLE_HOOKS = ("pyi_rth_inspect",)
"""What PyInstaller would run at every start and nothing here asks for: where sources would be."""

_MODULE = re.compile(r"(?:^|/)(?:lib)?Qt6?(\w+?)(?:\.abi3)?(?:\.so[.\d]*|\.dll|\.pyd|\.dylib)$")
_FRAMEWORK = re.compile(r"/Qt(\w+)\.framework/")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(.+)$")
_LOCALE = re.compile(r"qtwebengine_locales/(.+)\.pak$")
_WORDS = re.compile(r"PySide6/(?:Qt/)?translations/(.+)\.qm$")
_NEVER = re.compile(
    r"PySide6/(?:Qt/)?qml/|qtwebengine_devtools_resources"
    r"|\.debug\.|/metatypes/|/typesystems/|\.pyi$|/include/|share/icons/|share/themes/|translations/[^/]+\.ts$"
)
_BY_NAME = re.compile(r"lib(python3|soft|nss|freebl|smime|ssl3|plc4|plds4|nspr)[\w.]*$")


def is_kept(path: str) -> bool:
    """Tell whether the file at `path` inside the bundle belongs there."""
    path = path.replace("\\", "/")
    if _NEVER.search(path):
        return False
    if plugin := _PLUGIN.search(path):
        return any(re.match(rule, plugin[1]) for rule in PLUGINS)
    if words := _WORDS.search(path):
        return words[1] in WORDS
    if locale := _LOCALE.search(path):
        return locale[1] in LANGUAGES
    module = _FRAMEWORK.search(path) or ("Qt" in path.rpartition("/")[2] and _MODULE.search(path))
    return module[1] in QT_MODULES if module else True


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that the rules keep."""
    return [entry for entry in entries if is_kept(entry[0])]


def needed_at_start(scripts: Iterable[Entry]) -> list[Entry]:
    """Return the scripts without those that cost a start more than they are good for."""
    return [entry for entry in scripts if entry[0] not in IDLE_HOOKS]


def without_unneeded(binaries: list[Entry], always: Iterable[str] = ()) -> list[Entry]:
    """Drop system libraries that no kept binary asks for any more. Linux only: reads ELF files.

    Python and the network security libraries stay: they are opened by name at run time.
    """
    roots = [e for e in binaries if not _is_system_library(e[0]) or _BY_NAME.search(e[0])]
    by_name = {e[0].rpartition("/")[2]: e for e in binaries if e not in roots}
    kept, queue = list(roots), [e[1] for e in roots] + list(always)
    while queue:
        for name in _needed(queue.pop()):
            if found := by_name.pop(name, None):
                kept.append(found)
                queue.append(found[1])
    return kept


def _is_system_library(path: str) -> bool:
    """Whether `path` is a library that PyInstaller took from the system into the top folder."""
    return "/" not in path and path.startswith("lib") and ".so" in path


def _needed(file: str) -> list[str]:
    listed = subprocess.run(  # noqa: S603 -- a fixed program, on files of our own build
        ["objdump", "-p", file],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return re.findall(r"^\s+NEEDED\s+(\S+)$", listed.stdout, re.MULTILINE)
