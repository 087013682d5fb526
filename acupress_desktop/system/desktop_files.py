"""What tells a Linux desktop of the program: menu entry, icon, and the kind of its routine files.

A package has these files beside it; who installed with pip puts them into their own folders with `integrate`.
Every file is named by the one id of the program, which the portals of a desktop ask for, too.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from pathlib import Path

from acupress_desktop import APP_ID
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.words import FALLBACK, Words, read_words
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.services.ports import FileWriter
from acupress_desktop.system.autostart import Call, exec_line, own_program

#: The kind of a routine file, and how such a file is called.
MIME_TYPE, PATTERN = "application/x-acupress-routine+json", "*.acupress.json"
#: Width and height of the icons that are pictures (pixels); the drawing itself lies beside them.
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: The file of their words, and what desktops call languages that are called otherwise here.
DESKTOP = "desktop.json"
_LOCALES = {"zh": "zh_CN", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
#: How many seconds a tool of the desktop may take to renew its lists.
_PATIENCE_S = 30.0

#: Draws the icon in a size, as PNG.
Drawer = Callable[[int], bytes]


def desktop_words(finished: Iterable[str] = FINISHED) -> dict[str, Words]:
    """What desktops and software centres tell of the program, by the name that they have for the language
    ("de", "zh_CN"); English comes first, and is the only one that nobody has to name. Raises OSError or
    ValueError where English cannot be read."""
    return {
        _LOCALES.get(language, language.replace("-", "_")): read_words(language, DESKTOP)
        for language in finished
    }


def menu_entry(call: Call, finished: Iterable[str] = FINISHED) -> str:
    """The entry of the menu (Desktop Entry Specification 1.4), which also opens routine files, in all
    languages that are `finished`."""
    told = desktop_words(finished)
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        "Name=Acupress",
        *_in_each("GenericName", {name: words["menu.generic"] for name, words in told.items()}),
        *_in_each("Comment", {name: words["menu.comment"] for name, words in told.items()}),
        *_in_each("Keywords", {name: words["menu.keywords"] for name, words in told.items()}),
        "Categories=Education;MedicalSoftware;",
        f"MimeType={MIME_TYPE};",
        f"Icon={APP_ID}",
        f"Exec={exec_line(Call((*call.words, 'open')))} %f",
        "Terminal=false",
        "StartupNotify=true",
        "StartupWMClass=acupress-desktop",
    ]
    if call.folder is not None:
        lines.append(f"Path={exec_line(Call((str(call.folder),)), quoted=False)}")
    return "\n".join(lines) + "\n"


def _in_each(key: str, told: Mapping[str, str]) -> Iterator[str]:
    """A line in each language, of which English has no name."""
    for name, text in told.items():
        yield f"{key}={text}" if name == FALLBACK else f"{key}[{name}]={text}"


def mime_package(finished: Iterable[str] = FINISHED) -> str:
    """The kind of a routine file, for the database that all desktops share. Named files alone: what is in any
    other JSON file need not be looked into."""
    comments = "\n".join(
        f"    <comment{tagged(name)}>{escape(words['menu.routine'])}</comment>"
        for name, words in desktop_words(finished).items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
{comments}
    <sub-class-of type="application/json"/>
    <icon name="{APP_ID}"/>
    <glob pattern="{PATTERN}" weight="80"/>
  </mime-type>
</mime-info>
"""


def tagged(name: str) -> str:
    """The attribute that an element of XML has for a language that is named so; English has none."""
    return "" if name == FALLBACK else f' xml:lang="{name}"'


def shared_files(call: Call, drawing: bytes, draw: Drawer) -> dict[str, bytes]:
    """All of them: their places below a folder such as /usr/share, and what is in them. `drawing` is the icon
    as SVG."""
    icons = {f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png": draw(size) for size in ICON_SIZES}
    return {
        f"applications/{APP_ID}.desktop": menu_entry(call).encode(),
        f"icons/hicolor/scalable/apps/{APP_ID}.svg": drawing,
        **icons,
        f"mime/packages/{APP_ID}.xml": mime_package().encode(),
    }


def home_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Where a user's own files of this kind lie."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else home / ".local" / "share"


def integrate(folder: Path, drawing: bytes, draw: Drawer, write: FileWriter) -> None:
    """Put them below `folder` for the program as it was called. Raises KnownError."""
    for place, content in shared_files(own_program(), drawing, draw).items():
        path = folder / place
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError("integrate.no-folder", path=path.parent, why=reason(error)) from error
        write(path, content)
    _renew_lists(folder)


def remove(folder: Path) -> None:
    """Take them away again, and the folders that are empty then. Raises KnownError."""
    for place in _places():
        path = folder / place
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise KnownError("autostart.unchanged", path=path, why=reason(error)) from error
    _renew_lists(folder)
    for place in _places():
        with contextlib.suppress(OSError):
            for parent in list((folder / place).parents)[: len(Path(place).parts) - 1]:
                parent.rmdir()


def _places() -> Iterator[str]:
    yield from shared_files(Call(("-",)), b"", lambda size: b"")


def _renew_lists(folder: Path) -> None:
    """The lists that desktops make of these files. Where the tools are missing, desktops look themselves."""
    calls = (("update-desktop-database", "-q", "applications"), ("update-mime-database", "mime"))
    for program, *words in calls:
        if shutil.which(program) is not None and (folder / words[-1]).is_dir():
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                subprocess.run(
                    [program, *words[:-1], str(folder / words[-1])],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    timeout=_PATIENCE_S,
                    check=False,
                )
