"""What a desktop is told of Dateline: launcher, icon and document type; in a package or per user.

Standard library only. ``desktop_entry.py install EXECUTABLE`` writes into the user's own folders,
``desktop_entry.py uninstall`` removes exactly that again.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
DOCUMENT = "application/x-dateline"
ARTICLES = (
    "text/html",
    "text/plain",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
CACHES = (
    (
        "mime",
        "packages/*",
        ("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache",
         "subclasses", "treemagic", "types", "version", "XMLnamespaces"),
    ),
    ("applications", "*.desktop", ("mimeinfo.cache",)),
    ("icons/hicolor", "*/apps/*", ("icon-theme.cache",)),
)  # fmt: skip
"""Per folder: what caches are made of, and the caches that the tools of `refresh` make of it."""

COMMENTS = {
    "": "Read a news article as a map: who said what about which country",
    "de": "Einen Zeitungsartikel als Karte lesen: wer was über welches Land sagte",
    "es": "Leer una noticia como un mapa: quién dijo qué sobre qué país",
    "fr": "Lire un article de presse sur une carte : qui a dit quoi de quel pays",
    "kk": "Жаңалықты карта ретінде оқу: қай ел туралы кім не айтты",
    "ru": "Новость на карте: кто, что и о какой стране сказал",
    "uk": "Новина на карті: хто, що і про яку країну сказав",
}


def launcher(executable: str, *, field: str = "%f") -> str:
    """Return the .desktop file that starts `executable` with the file that was opened."""
    comments = [
        f"Comment[{language}]={words}" if language else f"Comment={words}"
        for language, words in COMMENTS.items()
    ]
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        "Name=Dateline",
        "GenericName=News map",
        *comments,
        f"Exec={quoted(executable)} {field}",
        "Icon=dateline",
        "Terminal=false",
        "Categories=Education;Geography;News;",
        "Keywords=news;map;quotes;article;country;",
        f"MimeType={';'.join((DOCUMENT, *ARTICLES))};",
        "StartupNotify=true",
        "StartupWMClass=Dateline",
    ]
    return "\n".join(lines) + "\n"


def quoted(executable: str) -> str:
    """Return a path as the Exec key wants it: quoted where it has anything but plain letters.

    Raises:
        ValueError: the path has a character that would begin another line of the file.
    """
    if any(ord(letter) < 32 or letter == "\x7f" for letter in executable):
        raise ValueError("a launcher cannot name a path with a line break or a control character")
    plain = executable.replace("/", "").replace("-", "").replace("_", "").replace(".", "")
    if plain.isascii() and plain.isalnum():
        return executable
    # First the rule for a quoted argument, then the one for strings in the file, then for fields.
    inner = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in executable)
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'


def document_type() -> str:
    """Return the shared-mime-info file that makes .dateline a document of its own."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{DOCUMENT}">
    <comment>Dateline document</comment>
    <glob pattern="*.dateline" weight="80"/>
    <icon name="dateline"/>
  </mime-type>
</mime-info>
"""


def files(executable: str) -> dict[str, bytes]:
    """Return what goes below a share folder, by path: launcher, document type, icons."""
    found = {
        "applications/dateline.desktop": launcher(executable).encode(),
        "mime/packages/dateline.xml": document_type().encode(),
        "icons/hicolor/scalable/apps/dateline.svg": (ICONS / "dateline.svg").read_bytes(),
    }
    for size in SIZES:
        picture = (ICONS / f"dateline-{size}.png").read_bytes()
        found[f"icons/hicolor/{size}x{size}/apps/dateline.png"] = picture
    return found


def user_share() -> Path:
    """Return the user's own share folder."""
    stated = os.environ.get("XDG_DATA_HOME", "")
    # The specification says that a relative path is to be ignored.
    return Path(stated) if stated.startswith("/") else Path.home() / ".local" / "share"


def write(share: Path, executable: str) -> list[Path]:
    """Write all files below `share` and return their paths."""
    written = []
    for name, content in files(executable).items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
    return written


def remove(share: Path) -> list[Path]:
    """Remove what `write` wrote below `share` and return what was there."""
    there = [share / name for name in files("dateline") if (share / name).exists()]
    for path in there:
        path.unlink()
    return there


def tidy(share: Path) -> None:
    """Take away the desktop's caches and empty folders where nothing else is left to be in them."""
    for folder, sources, caches in CACHES:
        place = share / folder
        if place.is_dir() and not any(_is_source(file, place, sources) for file in _all(place)):
            for file in _all(place):
                if any(fnmatch(file.relative_to(place).as_posix(), name) for name in caches):
                    file.unlink()
    folders = {str(Path(each).parent) for each in files("dateline")} | {"mime/application"}
    for name in sorted(folders, reverse=True):
        at = share / name
        while at != share and at.is_dir() and not any(at.iterdir()):
            at.rmdir()
            at = at.parent


def _all(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]


def _is_source(file: Path, place: Path, pattern: str) -> bool:
    return fnmatch(file.relative_to(place).as_posix(), pattern)


def refresh(share: Path) -> None:
    """Have the desktop's caches read `share` anew, where their tools are installed."""
    for tool, folder in (
        ("update-mime-database", share / "mime"),
        ("update-desktop-database", share / "applications"),
        ("gtk-update-icon-cache", share / "icons" / "hicolor"),
    ):
        program = shutil.which(tool)
        if program is None or not folder.is_dir():
            continue
        quiet = ["--ignore-theme-index", "--quiet"] if tool.startswith("gtk") else []
        subprocess.run(  # noqa: S603 -- a program of the desktop, a folder of the user
            [program, *quiet, str(folder)], check=False, capture_output=True
        )


def main(arguments: list[str]) -> int:
    """Install or uninstall for this user; say what was done."""
    share = user_share()
    if arguments[:1] == ["install"] and len(arguments) == 2:
        try:
            done = write(share, os.path.abspath(arguments[1]))
        except ValueError as error:
            sys.stderr.write(f"Not installed: {error}. Move the folder elsewhere.\n")
            return 1
        said = f"Dateline is in the menu, and opens .dateline documents ({len(done)} files)."
    elif arguments == ["uninstall"]:
        done = remove(share)
        said = f"Removed {len(done)} files." if done else "Nothing to remove."
    else:
        sys.stderr.write("usage: desktop_entry.py install EXECUTABLE | uninstall\n")
        return 2
    refresh(share)
    if arguments == ["uninstall"]:
        tidy(share)
    sys.stdout.write(f"{said} In {share}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
