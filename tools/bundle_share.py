"""What lies beside a bundled program: the files for desktops, the licences of all that is bundled, the list
of it (CycloneDX), and what a Debian package says of itself."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from acupress_desktop import APP_ID, PROGRAM, __version__
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.system import desktop_files
from acupress_desktop.system.autostart import Call
from acupress_desktop.system.desktop_files import Drawer, desktop_words
from acupress_desktop.system.libraries import LIBRARIES, PRINTING, SOUND, VOICE, WAYLAND, WINDOW, X11
from tools import app_stream, bundle_rules, command_line

ROOT = Path(__file__).resolve().parent.parent
#: Packages that a part of the program uses and can do without, beside those of the libraries.
RECOMMENDED = (
    "fonts-noto-core",
    "fonts-noto-cjk",
    "libnotify-bin",
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
    "shared-mime-info",
    "desktop-file-utils",
)
#: The oldest C library that the bundled libraries work with; `bundle --check` holds it.
OLDEST_GLIBC = "2.35"
#: Whose the bones are that the maps show, and under which licences: drawings are no package of anybody's.
BONES = ROOT / "mapmaking" / "figure" / "bones-licences.txt"
#: What is bundled as packages of Python, and under which licence (SPDX), as their own metadata say.
DISTRIBUTIONS = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "PySide6-Addons": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "msgspec": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "svgwrite": "MIT",
    "zxing-cpp": "Apache-2.0",
    "pikepdf": "MPL-2.0 AND Apache-2.0",  # with qpdf in it
    "fsrs": "MIT",
    "genanki": "MIT",
    "cached-property": "BSD-3-Clause",  # with the next three what genanki needs
    "chevron": "MIT",
    "frozendict": "LGPL-3.0-only",
    "PyYAML": "MIT",
    "typing_extensions": "PSF-2.0",  # of which fsrs takes one name
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}


@dataclass(frozen=True)
class Part:
    """Something that is bundled: `licence` is an SPDX expression; `text` holds its words, `package` is the
    Debian package that it came from, if any."""

    name: str
    version: str
    licence: str
    text: str
    package: str | None = None


def put_texts(frozen: Path, site: Path, bill: Path) -> None:
    """Everything that lies beside the program, into its folder; the bill of material also to `bill`."""
    share = frozen / "share"
    files = shared_files(site)
    parts = [*bundled_parts(frozen)]
    for part in parts:
        files[f"doc/{PROGRAM}/licences/{part.name}.txt"] = part.text.encode()
    files[f"doc/{PROGRAM}/licences/bones.txt"] = BONES.read_bytes()
    listed = json.dumps(bill_of_material(parts), indent=1, sort_keys=True) + "\n"
    files[f"doc/{PROGRAM}/{PROGRAM}.cdx.json"] = listed.encode()
    bill.write_text(listed, encoding="utf-8")
    for place, content in files.items():
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def shared_files(site: Path) -> dict[str, bytes]:
    """What every package for Linux has below a folder such as /usr/share, and what is in it: all but licences
    of others. `site`: where the program lies."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return {
        **_desktop_files(site),
        **command_line.shared_files(),
        f"metainfo/{APP_ID}.metainfo.xml": app_stream.metainfo(changelog).encode(),
        f"doc/{PROGRAM}/changelog.gz": gzip.compress(changelog.encode(), mtime=0),
        f"doc/{PROGRAM}/copyright": (ROOT / "LICENSE").read_bytes(),
    }


def _desktop_files(site: Path) -> dict[str, bytes]:
    """Drawn by the program's own resources."""
    from acupress_desktop.system.app_icon import icon_drawing

    draw = icon_drawer(site)
    return desktop_files.shared_files(Call((PROGRAM,)), icon_drawing(), draw)


def icon_drawer(site: Path) -> Drawer:
    """What draws the icon, by the resources of the program that lies in a folder."""
    from PySide6.QtCore import QResource
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.system.app_icon import icon_picture
    from acupress_desktop.system.screens import go_without_screen

    go_without_screen()
    app = QApplication.instance() or QApplication([])
    assert app is not None
    QResource.registerResource(str(site / "acupress_desktop" / "resources.rcc"))
    return icon_picture


def bundled_parts(frozen: Path) -> Iterator[Part]:
    """All that is in the folder and not ours, with its licence."""
    texts = ROOT / "packaging" / "licences"
    lesser = (texts / "LGPL-3.0.txt").read_text(encoding="utf-8")
    lesser += "\n\n" + (texts / "GPL-3.0.txt").read_text(encoding="utf-8")
    for name, licence in DISTRIBUTIONS.items():
        dist = distribution(name)
        own = licence_of(dist)
        yield Part(name, dist.version, licence, own or lesser)
    from PySide6.QtCore import qVersion

    yield Part("Qt", qVersion(), "LGPL-3.0-only", lesser)
    ours = {path.name: path for path in frozen.rglob("lib*.so*") if path.is_file()}
    if icu := next((name for name in ours if name.startswith("libicudata.so.")), None):
        text = (texts / "ICU.txt").read_text(encoding="utf-8")
        yield Part("ICU", icu.rpartition(".")[2], "Unicode-3.0", text)
    if codec := next((name for name in ours if name.startswith("libavcodec.so.")), None):
        text = (texts / "LGPL-2.1.txt").read_text(encoding="utf-8")
        yield Part("FFmpeg", f"libavcodec {codec.rpartition('.')[2]}", "LGPL-2.1-or-later", text)
    python = "{}.{}.{}".format(*sys.version_info)
    yield Part("Python", python, "PSF-2.0", _licence_of_python())
    yield from _system_parts(path for path in ours.values() if path.parent.name == "_internal")


def licence_of(dist: Distribution) -> str:
    """The words that a package of Python brings; empty where it brings none."""
    found = [file for file in dist.files or () if re.search(r"licen[sc]es?/|COPYING|LICEN[SC]E", str(file))]
    return "\n\n".join(Path(str(file.locate())).read_text(encoding="utf-8") for file in sorted(found))


def _licence_of_python() -> str:
    import sysconfig

    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path("/usr/share/doc/python3/copyright")]
    return next(place.read_text(encoding="utf-8") for place in places if place.exists())


def _system_parts(libraries: Iterator[Path]) -> Iterator[Part]:
    """Libraries that were taken from the system they were built on, by its packages."""
    told = set()
    for library in sorted(libraries):
        call = ["dpkg", "-S", f"*/{library.name}"]
        found = subprocess.run(call, capture_output=True, text=True, check=False).stdout
        package = found.partition(":")[0].strip()
        if package and package not in told:
            told.add(package)
            call = ["dpkg-query", "-W", "-f", "${Version}", package]
            versions = subprocess.run(call, capture_output=True, text=True, check=True).stdout
            text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8", errors="replace")
            yield Part(package, versions, f"LicenseRef-{package}", text, package)


def bill_of_material(parts: list[Part]) -> dict[str, Any]:
    """CycloneDX 1.6; the same for the same parts."""
    components = []
    for part in sorted(parts, key=lambda part: part.name):
        kind = "deb/debian" if part.package else "pypi" if part.name in DISTRIBUTIONS else "generic"
        known = part.licence.startswith("LicenseRef-")
        licence = {"license": {"name": part.licence}} if known else {"expression": part.licence}
        purl = f"pkg:{kind}/{part.name.lower()}@{part.version.replace(' ', '-')}"
        components.append(
            {
                "type": "library",
                "bom-ref": purl,
                "name": part.name,
                "version": part.version,
                "purl": purl,
                "licenses": [licence],
            }
        )
    told = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, told)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": PROGRAM,
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": components,
        "dependencies": [{"ref": PROGRAM, "dependsOn": [part["bom-ref"] for part in components]}],
    }


def pack_deb(tree: Path, made: Path, moment: int, runs: Collection[Path] = ()) -> Path:
    """A tree of files as a Debian package, the same bytes for the same files. `runs`: what is to be run,
    beside what can be already. Raises CalledProcessError or OSError."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs or path.stat().st_mode & 0o100 else 0o644)
            os.utime(path, (moment, moment))
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    call = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(made)]
    subprocess.run(call, check=True, env=env, stdout=subprocess.DEVNULL)
    return made


def control_of_bundle(size: int) -> str:
    """What the Debian package of the bundle says of itself. `size`: installed, in KiB."""
    recommends = [
        *_packages(SOUND),
        *_packages(PRINTING),
        *_packages(VOICE),
        *_packages(WAYLAND),
        *RECOMMENDED,
    ]
    depends = [f"libc6 (>= {OLDEST_GLIBC})", *_packages(WINDOW), *_packages(X11)]
    return control(size, "amd64", depends, recommends)


def control(
    size: int, architecture: str, depends: Iterable[str], recommends: Iterable[str], more: str = ""
) -> str:
    """What a Debian package of ours says of itself. `size`: installed, in KiB; `more`: further lines."""
    words = desktop_words((FALLBACK,))[FALLBACK]
    summary, paragraphs = words["centre.summary"], words.lines("centre.about")
    told = "\n .\n".join(f" {text}" for text in paragraphs)
    return (
        f"Package: {PROGRAM}\n"
        f"Version: {__version__}\n"
        f"Architecture: {architecture}\n"
        "Maintainer: The Acupress maintainers <maintainers@acupress.invalid>\n"
        f"Installed-Size: {size}\n"
        "Section: utils\n"
        "Priority: optional\n"
        f"Depends: {', '.join(dict.fromkeys(depends))}\n"
        f"Recommends: {', '.join(dict.fromkeys(recommends))}\n"
        f"{more}"
        f"Description: {summary}\n"
        f"{told}\n"
    )


def _packages(part: str) -> list[str]:
    """Of what the program needs for a part, those that the bundle leaves to the system."""
    return [
        package for name, (of, package) in LIBRARIES.items() if of == part and not bundle_rules.wanted(name)
    ]
