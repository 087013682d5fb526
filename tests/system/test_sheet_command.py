"""`sheet` on the command line: files, and a disk that is full."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.settings import Paper, Settings
from acupress_desktop.storage.settings_file import SettingsFile
from tests.conftest import ROOT
from tests.patience import PATIENCE
from tests.shipped import load

CATALOGUE = load()
#: Less than any sheet needs, and more than what the program keeps beside.
_ROOM = 20_000


def call(
    tmp_path: Path, *arguments: str, room: int | None = None, mask: int = 0o022, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run `sheet` in a child; with `room` no file it writes may get larger."""

    def limit() -> None:
        os.umask(mask)
        if room is not None:
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in gone} | more
    command = [sys.executable, "-B", "-m", "acupress_desktop", "--data-dir", str(tmp_path / "data"), "sheet"]
    return subprocess.run(
        [*command, *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=PATIENCE * 120,
        check=False,
        preexec_fn=limit,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are a thing of Unix")
@pytest.mark.parametrize("kind", ["pdf", "svg", "png"])
def test_a_full_disk_leaves_the_old_sheet(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    folder.mkdir()
    file = folder / f"sheet.{kind}"
    file.write_bytes(b"old")
    done = call(tmp_path, "--points", "HT7", "--output", str(file), room=_ROOM)
    assert done.returncode == 1
    said = [line for line in done.stderr.splitlines() if str(file) in line]
    assert said == [f"acupress-desktop: {file} cannot be written (File too large)."]
    assert "Traceback" not in done.stderr
    assert file.read_bytes() == b"old"
    assert [one.name for one in folder.iterdir()] == [file.name]


@pytest.mark.skipif(sys.platform == "win32", reason="links and modes are a thing of Unix")
def test_a_file_that_was_named_is_replaced_through_its_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "sheet.svg"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target.name)
    done = call(tmp_path, "--points", "HT7,BL23", "--output", str(link))
    assert done.returncode == 0, done.stderr
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"<?xml")
    done = call(tmp_path, "--points", "HT7", "--output", str(tmp_path / "new.svg"), mask=0o077)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "new.svg").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="devices are a thing of Unix")
def test_a_device_behind_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").symlink_to("/dev/full")
    done = call(tmp_path, "--points", "HT7", "--output", str(tmp_path / "sheet.pdf"))
    assert done.returncode == 1
    assert "sheet.pdf cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_forty_points_make_one_sheet(tmp_path: Path) -> None:
    codes = list(CATALOGUE.points)[:40]
    done = call(tmp_path, "--points", ",".join(codes), "--output", str(tmp_path / "all.pdf"))
    assert done.returncode == 0, done.stderr
    assert len(PdfReader(tmp_path / "all.pdf").pages) > 2


def test_the_same_sheet_is_the_same_file_in_every_run(tmp_path: Path) -> None:
    """Qt keeps fonts in an order that differs from run to run."""
    for name, seed in (("one.pdf", "1"), ("other.pdf", "7")):
        done = call(tmp_path, "--points", "LI4,ST36", "--output", str(tmp_path / name), PYTHONHASHSEED=seed)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "other.pdf").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems write UTF-8 whatever their language")
@pytest.mark.parametrize("language", ["C", "nowhere"])
def test_a_language_that_is_not_there_needs_no_word_of_qts(tmp_path: Path, language: str) -> None:
    done = call(
        tmp_path, "--points", "LI4", "--output", str(tmp_path / "s.svg"), LC_ALL=language, PYTHONUTF8="0"
    )
    said = [line for line in done.stderr.splitlines() if not line.startswith("Fontconfig")]
    assert (done.returncode, said) == (0, [])


def test_rulers_need_a_measure_that_a_person_has(tmp_path: Path) -> None:
    file = tmp_path / "rulers.svg"
    for more, said in (
        ((), "Cun rulers need one measure of yours, "),
        (("--measure", "height=17"), "For the height 100 to 230 cm are expected."),
        (("--measure", "forearm=nan"), "From the elbow crease to the wrist crease 15 to 40 cm are expected."),
    ):
        done = call(tmp_path, "--layout", "ruler", "-o", str(file), *more)
        assert done.returncode == 1
        assert done.stderr.startswith(f"acupress-desktop: {said}")
        assert len(done.stderr.splitlines()) == 1
        assert not file.exists()
    done = call(tmp_path, "--layout", "ruler", "-o", str(file), "--measure", "height=172", "--language", "de")
    assert done.returncode == 0, done.stderr
    assert "172,0 cm" in file.read_text(encoding="utf-8")


def test_rulers_are_made_of_the_measure_that_is_kept(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "data", Paper.A4).save(Settings(measure=BodyMeasure(Measure.THUMB, 2.0)))
    file = tmp_path / "rulers.svg"
    done = call(tmp_path, "--layout", "ruler", "-o", str(file))
    assert done.returncode == 0, done.stderr
    assert "20.0 mm" in file.read_text(encoding="utf-8")


def test_a_poster_of_a_meridian_or_of_a_view(tmp_path: Path) -> None:
    file = tmp_path / "poster.pdf"
    how = ("--layout", "poster", "--poster", "a3", "-o", str(file))
    assert call(tmp_path, *how, "--one-piece", "--points", "ht").returncode == 0
    words = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Heart meridian" in words
    assert all(f"HT{number}" in words for number in range(2, 10))
    done = call(tmp_path, *how, "--view", "foot-top")
    assert (done.returncode, done.stderr) == (0, "")
    first, *others = PdfReader(file).pages
    assert others
    assert "Top of the left foot" in first.extract_text()


def test_names_are_chosen_for_one_sheet(tmp_path: Path) -> None:
    file = tmp_path / "sheet.svg"
    how = ("--points", "LI4", "-o", str(file))
    assert call(tmp_path, *how, "--names", "vi,ja-Latn").returncode == 0
    words = file.read_text(encoding="utf-8")
    assert "Hợp Cốc" in words
    assert "Gōkoku" in words
    assert "Hégǔ" not in words
    for wrong in ("none", "en,ja,ko", "English", ""):
        done = call(tmp_path, *how, "--names", wrong)
        assert done.returncode == 2
        assert "There is no kind of name called" in done.stderr
