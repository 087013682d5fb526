"""What packages bring is right before one is built: names, versions, texts, and which files go in."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile
from importlib.metadata import requires
from pathlib import Path

import pikepdf
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QLibraryInfo

from acupress_desktop import APP_ID, __version__
from acupress_desktop.cli import whole_parser
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.system.libraries import LIBRARIES, WINDOW, X11
from tests.needed import tool
from tests.patience import PATIENCE
from tools import (
    app_stream,
    bundle,
    bundle_appimage,
    bundle_check,
    bundle_debian,
    bundle_rules,
    bundle_share,
    close_gaps,
    command_line,
    stub_libraries,
    trim_icu,
)
from tools.hatch_build import compile_resources

ROOT = Path(__file__).resolve().parent.parent
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_same_resources_make_the_same_bytes(tmp_path: Path) -> None:
    """Whenever their files were changed last."""
    made = []
    for moment in (0, 10**9):
        root = tmp_path / str(moment)
        (root / "assets").mkdir(parents=True)
        (root / "acupress_desktop").mkdir()
        shutil.copy(ROOT / "assets" / "svg" / "icons" / "app.svg", root / "assets" / "app.svg")
        os.utime(root / "assets" / "app.svg", (moment, moment))
        (root / "resources.qrc").write_text(
            '<RCC><qresource prefix="/"><file>assets/app.svg</file></qresource></RCC>'
        )
        compile_resources(root)
        made.append((root / "acupress_desktop" / "resources.rcc").read_bytes())
    assert made[0] == made[1]


@pytest.mark.skipif(sys.platform != "linux", reason="software centres are Linux's")
def test_what_software_centres_tell_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{APP_ID}.metainfo.xml"
    file.write_text(app_stream.metainfo(CHANGELOG), encoding="utf-8")
    call = [tool("appstreamcli"), "validate", "--no-net", "--strict", str(file)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert not re.search(r"^[EW]:", done.stdout, re.MULTILINE), done.stdout


def test_releases_come_from_the_changelog() -> None:
    assert (__version__ in dict(app_stream.releases(CHANGELOG))) or "## [Unreleased]" in CHANGELOG
    assert dict(app_stream.releases(CHANGELOG))["0.1.0"] == "2026-11-26"
    assert 'version="0.1.0" date="2026-11-26"' in app_stream.metainfo(CHANGELOG)
    assert app_stream.notes(CHANGELOG, "0.1.0").startswith("The first version")
    assert "[0.1.0]" not in app_stream.notes(CHANGELOG, "Unreleased")
    with pytest.raises(KeyError):
        app_stream.notes(CHANGELOG, "0.0.7")


@pytest.mark.parametrize(
    ("changelog", "fault"),
    [
        ("", "the newest version that is out is none"),
        ("\n## [Unreleased]\n\n- New.\n\n## [0.1.0] - 2026-11-26\n\nThe first.\n", "has no day for 0.2.0"),
        (
            "\n## [0.2.0]\n\n- New.\n\n## [0.1.0] - 2026-11-26\n\nThe first.\n",
            "newest version that is out is 0.1.0",
        ),
        ("\n## [Unreleased]\n\n- More.\n\n## [0.2.0] - 2026-12-01\n\n- New.\n", 'under "Unreleased"'),
        ("\n## [0.2.0] - 2026-12-01\n\n## [0.1.0] - 2026-11-26\n\nThe first.\n", "says nothing of 0.2.0"),
        ("\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n- New.\n", None),
        ("\n## [0.2.0] - 2026-12-01\n\n- New.\n\n## [0.1.0] - 2026-11-26\n", None),
    ],
)
def test_what_is_no_release_is_refused(changelog: str, fault: str | None) -> None:
    told = app_stream.unready(changelog, "0.2.0")
    assert (told is None) if fault is None else (told is not None and fault in told)


def commands() -> list[str]:
    return [name for name, _, _ in command_line._commands(whole_parser(), deep=False)]


def test_the_man_page_tells_every_command_and_every_option() -> None:
    page = command_line.man_page()
    for name, command, told in command_line._commands(whole_parser()):
        assert f".B {name}" in page
        assert command_line._plain(told) in page
        for option, _, _ in command_line._long_options(command):
            assert command_line._dashes(f"--{option}") in page
    assert f'"acupress-desktop {__version__}"' in page


@pytest.mark.skipif(sys.platform != "linux", reason="man pages are read there")
def test_the_man_page_is_well_formed(tmp_path: Path) -> None:
    if shutil.which("groff") is None:
        return  # what it is made of is looked at above
    call = ["groff", "-man", "-Tutf8", "-ww", "-z"]
    done = subprocess.run(call, input=command_line.man_page(), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="bash is there")
def test_bash_completes_commands_and_their_options(tmp_path: Path) -> None:
    script = tmp_path / "completion"
    script.write_text(command_line.bash_completion(), encoding="utf-8")

    def completed(*words: str) -> set[str]:
        line = " ".join(f'"{word}"' for word in ("acupress-desktop", *words))
        code = f'. "{script}"; COMP_WORDS=({line}); COMP_CWORD={len(words)}; _acupress_desktop'
        done = subprocess.run(
            ["bash", "-c", f'{code}; printf "%s\\n" "${{COMPREPLY[@]}}"'],
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
        )
        return set(done.stdout.split())

    assert completed("") == {*commands(), "--help", "--version", "--hidden", "--data-dir", "--locale"} | {
        "completion"
    }
    assert completed("rou") == {"routine", "routines"}
    assert completed("routine", "im") == {"import"}
    assert completed("sheet", "--ou") == {"--output"}
    assert completed("doctor", "--") >= {"--json"}


def test_the_other_shells_know_the_same_commands() -> None:
    for name in commands():
        assert re.search(rf"-a {name} -d '", command_line.fish_completion())
        assert re.search(rf"^ +'{name}:", command_line.zsh_completion(), re.MULTILINE)


def test_the_pages_are_the_same_on_every_build() -> None:
    first = command_line.shared_files()
    assert first == command_line.shared_files()
    packed = first["man/man1/acupress-desktop.1.gz"]
    assert packed[4:8] == bytes(4)  # no time of packing


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_zh_TW.qm",
        "PySide6/QtWidgets.abi3.so",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
        "acupress_desktop/resources.rcc",
        "acupress_desktop/content/packs/en.pack",
    ],
)
def test_a_bundle_brings_what_the_program_needs(name: str) -> None:
    assert bundle_rules.wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6OpenGL.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/translations/qtmultimedia_de.qm",
        "libGL.so.1",
        "libEGL.so.1",
        "libfontconfig.so.1",
        "libstdc++.so.6",
    ],
)
def test_a_bundle_leaves_out_what_it_does_not_need(name: str) -> None:
    assert not bundle_rules.wanted(name)


def test_a_bundle_without_all_words_is_found(tmp_path: Path) -> None:
    texts = tmp_path / "_internal" / "acupress_desktop" / "content" / "texts"
    shutil.copytree(ROOT / "acupress_desktop" / "content" / "texts", texts)
    assert list(bundle_check.without_words(tmp_path)) == []
    (texts / "en" / "errors.json").unlink()
    (texts / "en" / "points" / "BL.json").write_text("{}", encoding="utf-8")
    place = "_internal/acupress_desktop/content/texts/en"
    assert list(bundle_check.without_words(tmp_path)) == [
        f"{place}/errors.json is not there as it is in the sources",
        f"{place}/points/BL.json is not there as it is in the sources",
    ]


def test_qts_own_words_come_along_in_every_finished_language(tmp_path: Path) -> None:
    """Under the names by which Qt looks for them, and no others."""
    own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    place = tmp_path / "_internal/PySide6/Qt/translations"
    place.mkdir(parents=True)
    for file in own.glob("*.qm"):
        if bundle_rules.wanted(f"PySide6/Qt/translations/{file.name}"):
            shutil.copy(file, place)
    assert list(bundle_check.without_qts_words(place)) == []
    assert len(list(place.iterdir())) == len(FINISHED) - 1
    (place / "qtbase_zh_TW.qm").unlink()
    assert list(bundle_check.without_qts_words(place)) == ["Qt's own words are not there in zh-Hant"]


def test_every_package_that_comes_along_has_its_licence_named() -> None:
    """What the project needs, and what that needs; a new dependency is told here before a build misses it."""
    asked, waiting = set(), ["acupress-desktop"]
    while waiting:
        for line in requires(waiting.pop()) or ():
            wanted = Requirement(line)
            name = canonicalize_name(wanted.name)
            if name not in asked and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
                asked.add(name)
                waiting.append(name)
    known = {canonicalize_name(name) for name in bundle_share.DISTRIBUTIONS}
    left_out = {name.lower().replace("pil", "pillow") for name in bundle_rules.MODULES_LEFT_OUT}
    assert asked - known <= left_out
    assert known - asked == {"pyinstaller"}


def test_a_package_without_its_licence_is_found() -> None:
    fine = {"acupress_desktop", "json", "PySide6", "segno", "zxingcpp", "pikepdf", "libfoo", "_internal"}
    assert list(bundle_check.without_licence(fine)) == []
    (told,) = bundle_check.without_licence(fine | {"hypothesis"})
    assert told == "hypothesis is brought, and the licence of hypothesis is not"


def test_a_library_stays_that_something_kept_is_linked_to() -> None:
    links = {
        "a.so": {"libb.so.1"},
        "x/libb.so.1": {"libc.so.1"},
        "libc.so.1": set(),
        "libd.so.1": {"libb.so.1"},
    }
    assert bundle_rules.reached(["a.so"], links) == {"a.so", "x/libb.so.1", "libc.so.1"}


def test_every_part_of_qt_that_is_imported_is_bundled() -> None:
    words = re.compile(r"(?:from|import) PySide6\.(Qt\w+)|from PySide6 import ([\w, ]+)")
    used = set()
    for path in (ROOT / "acupress_desktop").rglob("*.py"):
        for found in words.finditer(path.read_text(encoding="utf-8")):
            used |= {found[1]} if found[1] else {name.strip() for name in found[2].split(",")}
    assert used <= set(bundle_rules.QT_MODULES)


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Windows are not patched")
def test_a_library_without_gaps_is_small_and_loads(tmp_path: Path) -> None:
    (patched,) = (Path(pikepdf.__file__).parent.parent / "pikepdf.libs").glob("libjpeg*")
    content = patched.read_bytes()
    small = close_gaps.close_gaps(content)
    assert len(content) - len(small) > 1_500_000
    assert close_gaps.close_gaps(small) == small
    (tmp_path / "libsmall.so").write_bytes(small)
    # In a process of its own: a library that is laid out wrongly ends it.
    ask = (
        "import ctypes, sys; lib = ctypes.CDLL(sys.argv[1]); own = ctypes.create_string_buffer(4096);"
        "lib.jpeg_std_error.restype = ctypes.c_void_p; print(lib.jpeg_std_error(own) is not None)"
    )
    call = [sys.executable, "-c", ask, str(tmp_path / "libsmall.so")]
    assert subprocess.run(call, capture_output=True, text=True, check=True).stdout == "True\n"
    for none in (b"", b"MZ", b"\x7fELF\1\1" + bytes(80)):
        with pytest.raises(ValueError, match="64 bit"):
            close_gaps.close_gaps(none)


def icu_package(items: dict[str, bytes]) -> bytes:
    """As ICU's own tools make one: a header of 32 bytes, table, names, the items at multiples of 16."""
    head = struct.pack("<HBB", 32, 0xDA, 0x27) + struct.pack("<HHBBBB", 20, 0, 0, 0, 2, 0) + b"CmnD"
    head += bytes(32 - len(head))
    names, places = b"", []
    for name in sorted(items):
        places.append(4 + 8 * len(items) + len(names))
        names += f"icudt73l/{name}".encode() + b"\0"
    body = struct.pack("<I", len(items))
    at = -(-(32 + 4 + 8 * len(items) + len(names)) // 16) * 16 - 32
    content = b""
    for name, place in zip(sorted(items), places, strict=True):
        body += struct.pack("<II", place, at + len(content))
        content += items[name] + bytes(-len(items[name]) % 16)
    return head + (body + names).ljust(at, b"\0") + content


def test_icus_data_lose_what_nobody_asks_for_and_keep_the_rest() -> None:
    items = {
        "en.res": b"english",
        "de.res": b"german" * 9,
        "coll/root.res": b"order",
        "gb18030.cnv": b"codes",
    }
    small = trim_icu.trim(icu_package(items))
    assert small == icu_package({name: items[name] for name in ("en.res", "coll/root.res")})
    assert trim_icu.trim(small) == small
    with pytest.raises(ValueError, match="no package"):
        trim_icu.trim(bytes(64))
    with pytest.raises(ValueError, match="no data"):
        trim_icu.package_of(b"\x7fELF")


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("root.res", True),
        ("coll/ucadata.icu", True),
        ("zone/en.res", True),
        ("nfkc.nrm", True),
        ("brkitr/cjdict.dict", False),
        ("zh.res", False),
        ("unit/zh.res", False),
        ("ibm-964_P110-1999.cnv", False),
        ("translit/root.res", False),
    ],
)
def test_what_stays_of_icus_data(name: str, stays: bool) -> None:
    assert trim_icu.wanted(name) is stays


def test_the_debian_package_asks_for_what_the_bundle_leaves_to_the_system() -> None:
    fields = dict(
        line.split(": ", 1)
        for line in bundle_share.control_of_bundle(1000).splitlines()
        if not line.startswith(" ")
    )
    depends = {word.split(" ")[0] for word in fields["Depends"].split(", ")}
    wanted = depends | set(fields["Recommends"].split(", "))
    for library, (part, package) in LIBRARIES.items():
        if not bundle_rules.wanted(library):
            assert package in (depends if part in (WINDOW, X11) else wanted), library
    assert not [package for package in wanted if package.startswith(("python", "libpython"))]
    assert (fields["Package"], fields["Version"]) == ("acupress-desktop", __version__)


def test_the_small_package_asks_debian_for_python_and_qt() -> None:
    fields = dict(
        line.split(": ", 1) for line in bundle_debian.control(1000).splitlines() if not line.startswith(" ")
    )
    depends = fields["Depends"].split(", ")
    assert fields["Architecture"] == "all"
    assert {"qt6-svg-plugins", "python3-msgspec", "python3-pyside6.qtwidgets"} <= set(depends)
    assert {name for name in depends if "pyside6" in name} == {
        f"python3-pyside6.{module.lower()}" for module in bundle_rules.QT_MODULES
    }
    # What the project needs is asked of Debian, comes along, or can be missing.
    told = (
        fields["Depends"]
        + fields["Recommends"]
        + " ".join(f"python3-{name}" for name in bundle_debian.BROUGHT)
    )
    for line in requires("acupress-desktop") or ():
        name = canonicalize_name(Requirement(line).name)
        if "extra ==" not in line:
            assert f"python3-{name.partition('-')[0] if 'pyside' in name else name}" in told, name


def test_the_small_package_is_the_same_again(tmp_path: Path) -> None:
    tool("dpkg-deb")
    wheel, made = tmp_path / "a.whl", []
    with zipfile.ZipFile(wheel, "w") as packed:
        for name in ("acupress_desktop/__init__.py", "acupress_desktop-1.dist-info/METADATA"):
            packed.writestr(name, "")
        packed.write(ROOT / "acupress_desktop" / "resources.rcc", "acupress_desktop/resources.rcc")
    for number in ("1", "2"):
        (tmp_path / number).mkdir()
        made.append(bundle_debian.make(wheel, tmp_path / number, tmp_path / number, 86400).read_bytes())
    assert made[0] == made[1]
    (deb,) = (tmp_path / "1").glob("*.deb")
    told = subprocess.run(["dpkg-deb", "-c", str(deb)], capture_output=True, text=True, check=True).stdout
    names = {line.split()[5] for line in told.splitlines()}
    place = "./usr/lib/python3/dist-packages"
    assert {
        f"{place}/acupress_desktop/__init__.py",
        f"{place}/fsrs/__init__.py",
        "./usr/bin/acupress-desktop",
    } <= names
    assert f"./usr/share/applications/{APP_ID}.desktop" in names
    assert not [name for name in names if "dist-info" in name or "__pycache__" in name]
    assert re.search(r"^-rwxr-xr-x root/root .*usr/bin/acupress-desktop$", told, re.MULTILINE)


@pytest.mark.skipif(sys.platform != "linux", reason="it is built there")
def test_a_wrong_call_builds_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert bundle.main(["--nonsense"]) == 2
    assert bundle.main(["--linux", "--windows"]) == 2
    assert "--appimage RUNTIME" in capsys.readouterr().err
    assert bundle.main(["--appimage", str(tmp_path / "none")]) == 1
    assert "none" in capsys.readouterr().err


def test_what_has_no_day_in_the_changelog_is_not_released(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "__version__", "99.0.0")
    assert bundle.main(["--release"]) == 1
    assert "99.0.0" in capsys.readouterr().err


def runtime(sections: int = 3, behind: bytes = b"") -> bytes:
    """A small ELF file as runtimes of AppImages are: its table of sections at the end."""
    head = bytearray(b"\x7fELF\2\1\1\0AI\2\0\0\0\0\0" + bytes(48))
    struct.pack_into("<Q", head, 40, 64)
    struct.pack_into("<HH", head, 58, 64, sections)
    return bytes(head) + bytes(64 * sections) + behind


def a_bundle(folder: Path) -> Path:
    for name in (
        "acupress-desktop",
        "_internal/libfoo.so.1",
        f"share/applications/{APP_ID}.desktop",
        f"share/icons/hicolor/scalable/apps/{APP_ID}.svg",
        f"share/icons/hicolor/256x256/apps/{APP_ID}.png",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / "acupress-desktop").chmod(0o755)
    (folder / "_internal" / "libfoo.so").symlink_to("libfoo.so.1")
    return folder


def test_what_is_no_runtime_is_refused(tmp_path: Path) -> None:
    folder, file = a_bundle(tmp_path / "bundle"), tmp_path / "runtime"
    no_mark = runtime().replace(b"AI\2", b"\0\0\0")
    for content in (
        b"",
        b"#!/bin/sh\n",
        runtime()[:70],
        no_mark,
        runtime(behind=b"hsqs"),
        runtime(sections=0),
    ):
        file.write_bytes(content)
        with pytest.raises(ValueError, match=r"program|runtime"):
            bundle_appimage.build(folder, file, tmp_path / "made", 86400)
    assert not (tmp_path / "made").exists()


def test_one_file_to_run_has_the_bundles_files_and_is_the_same_again(tmp_path: Path) -> None:
    if shutil.which("mksquashfs") is None:
        return  # it is the builder's
    folder, file = a_bundle(tmp_path / "bundle"), tmp_path / "runtime"
    file.write_bytes(runtime())
    image = bundle_appimage.build(folder, file, tmp_path / "a.AppImage", 86400)
    again = bundle_appimage.build(folder, file, tmp_path / "b.AppImage", 86400)
    assert image.read_bytes() == again.read_bytes()
    assert image.stat().st_mode & 0o111
    assert list(bundle_appimage.faults(image, folder)) == []
    (folder / "_internal" / "libfoo.so.1").write_text("another")
    (folder / "new").write_text("new")
    assert list(bundle_appimage.faults(image, folder)) == [
        "a.AppImage has another _internal/libfoo.so.1",
        "a.AppImage has another new",
    ]
    image.write_bytes(runtime())
    assert list(bundle_appimage.faults(image, folder)) == [
        "a.AppImage has no packed files behind its runtime"
    ]


def test_the_bill_of_material_names_every_part_once_and_is_the_same_again() -> None:
    parts = [
        bundle_share.Part("Qt", "6.11.3", "LGPL-3.0-only", "words"),
        bundle_share.Part("libffi8", "3.4.4-1", "LicenseRef-libffi8", "words", "libffi8"),
        bundle_share.Part("msgspec", "0.23.0", "BSD-3-Clause", "words"),
    ]
    bill = bundle_share.bill_of_material(parts)
    assert bill == bundle_share.bill_of_material(parts[::-1])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == __version__
    assert [part["purl"] for part in bill["components"]] == [
        "pkg:generic/qt@6.11.3",
        "pkg:deb/debian/libffi8@3.4.4-1",
        "pkg:pypi/msgspec@0.23.0",
    ]
    refs = [part["bom-ref"] for part in bill["components"]]
    assert bill["dependencies"] == [{"ref": "acupress-desktop", "dependsOn": refs}]


def test_the_licences_that_no_package_brings_are_committed() -> None:
    for name, word in (
        ("LGPL-3.0", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("GPL-3.0", "GNU GENERAL PUBLIC LICENSE"),
        ("LGPL-2.1", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("ICU", "Unicode, Inc."),
    ):
        text = (ROOT / "packaging" / "licences" / f"{name}.txt").read_text(encoding="utf-8")
        assert word in text, name


def test_whose_the_bones_are_is_told_wherever_they_go() -> None:
    told = bundle_share.BONES.read_text(encoding="utf-8")
    for words in (
        "creativecommons.org/licenses/by/3.0",
        "Apache License",
        "Redistribution and use in source",
    ):
        assert words in told
    places = ["README.md", "assets/svg/body-back.svg", "assets/svg/dark/hand-palm.svg"]
    places += [
        f"acupress_desktop/content/texts/{language}/words.json" for language in ("en", "de", "ja", "zh")
    ]
    for place in places:
        text = (ROOT / place).read_text(encoding="utf-8")
        assert "S. Hamner" in text, place
        assert "creativecommons.org/licenses/by/3.0" in text, place


def test_the_same_files_make_the_same_archive(tmp_path: Path) -> None:
    made = []
    for moment in (0, 10**9):
        folder = tmp_path / str(moment)
        (folder / "inner").mkdir(parents=True)
        (folder / "program").write_text("#!/bin/sh\n")
        (folder / "program").chmod(0o755 if moment else 0o700)
        (folder / "inner" / "data").write_text("data")
        (folder / "inner" / "link").symlink_to("data")
        os.utime(folder / "program", (moment, moment))
        bundle.pack(folder, tmp_path / f"{moment}.tar.xz", 86400)
        made.append((tmp_path / f"{moment}.tar.xz").read_bytes())
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "0.tar.xz") as tar:
        told = {entry.name: (entry.mode, entry.mtime, entry.uid) for entry in tar if not entry.issym()}
    assert told == {
        bundle.NAME: (0o755, 86400, 0),
        f"{bundle.NAME}/inner": (0o755, 86400, 0),
        f"{bundle.NAME}/inner/data": (0o644, 86400, 0),
        f"{bundle.NAME}/program": (0o755, 86400, 0),
    }


@pytest.mark.parametrize("helper", ["sounder", "talker"])
def test_a_bundle_starts_its_helpers_as_python_does(helper: str) -> None:
    """`packaging/entry.py` is what stands at `sys.executable` then; any other module is not its to run."""
    entry = [sys.executable, str(ROOT / "packaging" / "entry.py"), "-m"]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}

    def run(module: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*entry, module],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            env=env,
            timeout=PATIENCE * 60,
        )

    done = run(f"acupress_desktop.system.{helper}")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert run("http.server").returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="bundles of this kind are Linux's")
def test_a_stub_has_the_names_that_the_plugin_is_linked_to(tmp_path: Path) -> None:
    """Qt's own plugin of FFmpeg asks for these and no others of Qt Quick and Qt OpenGL."""
    tool("as")
    (tmp_path / "libQt6Qml.so.6").write_text("Qt's own")
    stub_libraries.put_stubs(tmp_path)
    assert (tmp_path / "libQt6Qml.so.6").read_text() == "Qt's own"
    for library in ("libQt6Quick.so.6", "libQt6OpenGL.so.6"):
        stub = ctypes.CDLL(str(tmp_path / library))
        for name in stub_libraries.STUBS[library]:
            assert getattr(stub, name)
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt/plugins/multimedia/libffmpegmediaplugin.so"
    if plugin.exists():
        content = plugin.read_bytes()
        asked = set(re.findall(rb"\0(_ZN[\w]*?(?:QQuick|QQml|QSG)\w+)", content))
        assert {name.decode() for name in asked} <= set(stub_libraries.STUBS["libQt6Quick.so.6"])
        # The context and its functions are of Qt Gui.
        asked = set(re.findall(rb"\0(_ZNK?\d+QOpenGL(?!Context|Functions|ExtraFunctions)\w+)", content))
        assert {name.decode() for name in asked} == set(stub_libraries.STUBS["libQt6OpenGL.so.6"])


@pytest.mark.skipif(sys.platform != "linux", reason="the same names are left out everywhere")
def test_nothing_that_comes_along_needs_a_module_that_is_left_out() -> None:
    """Of Python's packages; as in a bundle, where these modules cannot be imported."""
    asked = ("fsrs", "genanki", "msgspec", "pikepdf", "segno", "svgwrite", "sqlite3", "zxingcpp")
    code = (
        "import importlib, sys; left_out, asked = eval(sys.argv[1]);"
        "sys.modules.update(dict.fromkeys(left_out)); [importlib.import_module(name) for name in asked]"
    )
    call = [sys.executable, "-c", code, repr((bundle_rules.MODULES_LEFT_OUT, asked))]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_software_centres_are_told_in_the_languages_that_are_finished() -> None:
    told = app_stream.metainfo(CHANGELOG, ("en", "de", "zh"))
    root = ET.fromstring(told)
    named = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [found.get(named) for found in root.findall("summary")] == [None, "de", "zh_CN"]
    assert [found.get(named) for found in root.findall("description/p")] == [None, "de", "zh_CN"] * 3
    assert len(root.findall("description/ul/li")) == 12
    assert "xml:lang" not in app_stream.metainfo(CHANGELOG, ("en",))
