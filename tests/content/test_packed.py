"""The packed catalogue is the shipped one, and never an old, a broken or another one."""

from __future__ import annotations

import os
import shutil
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


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What a wheel brings."""
    return packed.ship(tmp_path_factory.mktemp("packs"))


@pytest.fixture
def shipped(packs: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The English pack, beside the others, to be damaged."""
    for one in packs:
        shutil.copy(one, tmp_path)
    (file,) = tmp_path.glob("en.pack")
    monkeypatch.setattr(packed, "_shipped", lambda language: tmp_path / f"{language}.pack")
    monkeypatch.setattr(packed, "_write", lambda *_: pytest.fail("a shipped pack needs none beside the code"))
    return file


def test_a_shipped_pack_is_read_and_nothing_is_written(shipped: Path, reads: list[str]) -> None:
    assert load_packed("en").points == load("en").points
    assert load_packed("it_IT").language == "en"
    assert reads == []


def test_a_shipped_pack_needs_no_content_beside_it(
    shipped: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As in a bundle, whose folder of code is not even there."""
    monkeypatch.setattr(packed, "_HERE", tmp_path / "nowhere")
    assert load_packed("en").points
    assert reads == []


@pytest.mark.parametrize("stale", ["version", "size", "more", "damaged"])
def test_a_shipped_pack_of_something_else_is_not_read(
    shipped: Path, reads: list[str], monkeypatch: pytest.MonkeyPatch, stale: str
) -> None:
    language, version, sizes = packed._shipped_stamp("en")
    (first, size), *rest = sizes
    other = {
        "version": (language, "0.0.0", sizes),
        "size": (language, version, ((first, size + 1), *rest)),
        "more": (language, version, (*sizes, ("texts/en/zzz.json", 1))),
        "damaged": (language, version, sizes),
    }[stale]
    if stale == "damaged":
        shipped.write_bytes(shipped.read_bytes()[:5000])
    monkeypatch.setattr(packed, "_shipped_stamp", lambda _: other)
    monkeypatch.setattr(packed, "_write", lambda *_: None)
    monkeypatch.setattr(packed, "_stamp", lambda _: ("never kept",))
    assert load_packed("en").points
    assert reads == ["en"]


def test_the_same_content_ships_the_same_bytes(tmp_path: Path) -> None:
    code = "import sys, pathlib, acupress_desktop.content.packed as p; p.ship(pathlib.Path(sys.argv[1]))"
    made = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        env = {**os.environ, "PYTHONHASHSEED": "0"}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / name)], check=True, env=env)
        made.append((tmp_path / name / "en.pack").read_bytes())
    assert made[0] == made[1]
