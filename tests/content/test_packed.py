"""The packed catalogue is the shipped one, and never an old, a broken or another one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from acupress_desktop.content import load as reading
from acupress_desktop.content import packed
from acupress_desktop.content.load import load
from acupress_desktop.content.packed import load_packed


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack that is current."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    file = tmp_path / "made" / "en.pack"
    load_packed("en", file)
    assert file.is_file()
    return file


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read anew."""
    asked: list[str] = []

    def noted(language: str) -> object:
        asked.append(language)
        return load(language)

    monkeypatch.setattr(reading, "load", noted)
    return asked


def test_it_holds_all_that_is_shipped(pack: Path, reads: list[str]) -> None:
    fresh, kept = load("en"), load_packed("en", pack)
    assert reads == []
    for name in vars(fresh):
        theirs, ours = getattr(fresh, name), getattr(kept, name)
        if name == "point_texts":  # made one by one when asked for
            theirs = dict(theirs)
        assert theirs == ours, name
    assert list(kept.points) == list(fresh.points)


def test_a_changed_file_is_read_anew(pack: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    before = packed._stamp("en")
    monkeypatch.setattr(packed, "_stamp", lambda language: (*before, "changed"))
    load_packed("en", pack)
    load_packed("en", pack)
    assert reads == ["en"]


def test_the_stamp_tells_every_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner = tmp_path / "texts"
    inner.mkdir()
    file = inner / "words.json"
    file.write_text("{}")
    monkeypatch.setattr(packed, "_MADE_OF", (tmp_path,))
    seen = {packed._stamp("en"), packed._stamp("de")}
    file.write_text("{ }")
    seen.add(packed._stamp("en"))
    os.utime(file, ns=(1, 1))
    seen.add(packed._stamp("en"))
    (inner / "load.py").write_text("")
    seen.add(packed._stamp("en"))
    assert len(seen) == 5
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "made.py").write_text("")
    (tmp_path / "README.md").write_text("")
    assert packed._stamp("en") in seen


@pytest.mark.parametrize("damage", [b"", b"no pack at all", None])
def test_a_broken_pack_is_made_anew(pack: Path, reads: list[str], damage: bytes | None) -> None:
    pack.write_bytes(pack.read_bytes()[:-100] if damage is None else damage)
    assert load_packed("en", pack).points == load("en").points
    load_packed("en", pack)
    assert reads == ["en"]


def test_where_nothing_can_be_written_it_is_read_as_ever(
    tmp_path: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "file").write_text("")
    for _ in range(2):
        assert load_packed("en", tmp_path / "file" / "en.pack").points
    assert reads == ["en", "en"]


def test_a_language_that_nobody_wrote_is_english(pack: Path, reads: list[str]) -> None:
    assert load_packed("../../en", pack).words == load_packed("xx-YY", pack).words == load("en").words
    assert reads == []


def test_another_process_finds_its_spots(pack: Path) -> None:
    """Each process has hashes of its own, and spots keep theirs."""
    code = (
        "import sys, pathlib; from acupress_desktop.content import packed, load;"
        "from acupress_desktop.domain.points import Spot, Side;"
        "load.load = None; catalogue = packed.load_packed('en', pathlib.Path(sys.argv[1]));"
        "print({spot: 1 for p in catalogue.points.values() for spot in p.spots}[Spot('BL23', Side.LEFT)])"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code, str(pack)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.strip() == "1", done.stderr
