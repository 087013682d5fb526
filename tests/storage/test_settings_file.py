"""`settings.json`: kept whole, refused when newer, set aside when broken."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.settings import (
    Breathing,
    OwnSound,
    Paper,
    ScreenScale,
    Settings,
    ShownSides,
    SideOrder,
)
from acupress_desktop.storage.settings_file import SettingsFile
from tests.refused import refused

CHOSEN = Settings(
    volume=15,
    muted=True,
    wear=False,
    routine="calm-sleep",
    paper=Paper.LETTER,
    bones=True,
    sides=ShownSides.RIGHT,
    as_in_mirror=True,
    measure=BodyMeasure(Measure.FOREARM, 26.5),
    screens=(ScreenScale("HDMI-1", 3.78),),
    seconds=45,
    side_order=SideOrder.RIGHT_FIRST,
    rest_s=15,
    practices=False,
    last_ten=True,
    breathing=Breathing.SPOKEN,
    breathe_in_s=5,
    breathe_out_s=5,
    silent_cues=(Cue.NEXT_POINT, Cue.FINISH),
    own_sounds=(OwnSound(Cue.START, "/music/gong.wav"),),
    voice=True,
    voice_engine="speechd",
    voice_name="English (Scotland)",
    voice_volume=60,
    voice_rate=-10,
    first_name=NameKind.ROMAJI,
    second_name=NameKind.NONE,
    hands=False,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_the_usual_settings_hold(path: Path) -> None:
    file = SettingsFile(path.parent)
    assert (file.load(), file.trouble) == (Settings(), None)
    assert not path.exists()


def test_what_is_saved_is_read_back(path: Path) -> None:
    SettingsFile(path.parent).save(CHOSEN)
    file = SettingsFile(path.parent)
    assert (file.load(), file.trouble) == (CHOSEN, None)
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written == json.loads(json.dumps({"version": SettingsFile(Path()).version, **asdict(CHOSEN)}))
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


def test_the_file_of_the_last_run_is_backed_up_once(path: Path) -> None:
    SettingsFile(path.parent).save(CHOSEN)
    before = path.read_bytes()
    file = SettingsFile(path.parent)
    file.load()
    file.save(Settings(volume=1))
    file.save(Settings(volume=2))
    assert (path.parent / "backups" / "settings.json").read_bytes() == before
    assert SettingsFile(path.parent).load().volume == 2


def test_fields_that_are_missing_take_their_usual_values(path: Path) -> None:
    path.write_text('{"version": 1, "volume": 3}', encoding="utf-8")
    assert SettingsFile(path.parent).load() == Settings(volume=3)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, (NameKind.USUAL, NameKind.USUAL)),
        ({"first_name": "zh-Latn", "second_name": "zh-Hans"}, (NameKind.USUAL, NameKind.USUAL)),
        ({"first_name": "ja"}, (NameKind.KANJI, NameKind.SIMPLIFIED)),
        ({"second_name": "none"}, (NameKind.PINYIN, NameKind.NONE)),
    ],
)
def test_who_never_chose_names_gets_those_of_the_language(
    path: Path, before: dict[str, str], after: tuple[NameKind, NameKind]
) -> None:
    path.write_text(json.dumps({"version": 5, **before}), encoding="utf-8")
    kept = SettingsFile(path.parent).load()
    assert (kept.first_name, kept.second_name) == after
    SettingsFile(path.parent).save(Settings(first_name=NameKind.PINYIN, second_name=NameKind.SIMPLIFIED))
    kept = SettingsFile(path.parent).load()
    assert (kept.first_name, kept.second_name) == (NameKind.PINYIN, NameKind.SIMPLIFIED)


@pytest.mark.parametrize("content", [b'{"version": 10, "theme": "blue"}', b'{"version": 99}'])
def test_a_newer_version_stays_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    file = SettingsFile(path.parent)
    assert file.load() == Settings()
    assert file.trouble is not None
    assert "newer" in sentence(file.trouble)
    with refused(KnownError, match=r"newer Acupress.*stays as it is"):
        file.save(CHOSEN)
    assert path.read_bytes() == content
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


BROKEN = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe\x00",
    b"{}",
    b'{"version": 0}',
    b'{"version": true}',
    b'{"version": "1"}',
    b'{"version": 1, "volume": 101}',
    b'{"version": 1, "volume": -1}',
    b'{"version": 1, "volume": 1.5}',
    b'{"version": 1, "muted": "yes"}',
    b'{"version": 1, "paper": "b5"}',
    b'{"version": 1, "colour": "red"}',
    b'{"version": 2, "measure": {"kind": "thumb", "cm": 26.5}}',
    b'{"version": 2, "measure": {"kind": "foot", "cm": 26.5}}',
    b'{"version": 2, "measure": 26.5}',
    b'{"version": 3, "seconds": 9}',
    b'{"version": 3, "seconds": 10000}',
    b'{"version": 3, "breathe_in_s": 0}',
    b'{"version": 3, "side_order": "both"}',
    b'{"version": 2, "screens": [{"screen": "HDMI-1", "pixels": 0}]}',
]


@pytest.mark.parametrize("content", BROKEN, ids=lambda content: content.decode("latin-1") or "empty")
def test_a_broken_file_is_set_aside_and_named(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    file = SettingsFile(path.parent)
    assert file.load() == Settings()
    aside = path.with_name("settings.json.broken-1")
    assert file.trouble is not None
    assert str(path) in sentence(file.trouble)
    assert aside.name in sentence(file.trouble)
    assert "\n" not in sentence(file.trouble)
    file.save(CHOSEN)
    assert aside.read_bytes() == content
    assert SettingsFile(path.parent).load() == CHOSEN


def test_broken_files_never_overwrite_each_other(path: Path) -> None:
    for content in (b"one", b"two", b"three"):
        path.write_bytes(content)
        SettingsFile(path.parent).load()
    kept = {found.name: found.read_bytes() for found in path.parent.iterdir()}
    assert kept == {f"settings.json.broken-{n}": text for n, text in enumerate((b"one", b"two", b"three"), 1)}


def test_what_cannot_be_read_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SettingsFile(path.parent).save(CHOSEN)
    file = SettingsFile(path.parent)
    with monkeypatch.context() as broken:
        broken.setattr(os, "open", refuse)
        assert file.load() == Settings()
    assert file.trouble is not None
    assert "cannot be read (Input/output error)" in sentence(file.trouble)
    with refused(KnownError, match="cannot be read"):
        file.save(Settings())
    assert SettingsFile(path.parent).load() == CHOSEN


def refuse(*_: object) -> int:
    raise OSError(5, "Input/output error")


def test_a_folder_in_its_place_is_set_aside(path: Path) -> None:
    path.mkdir()
    (path / "photograph").touch()
    file = SettingsFile(path.parent)
    assert file.load() == Settings()
    assert file.trouble is not None
    assert "is no file, it is a folder. It was kept as settings.json.broken-1" in sentence(file.trouble)
    file.save(CHOSEN)
    assert (path.parent / "settings.json.broken-1" / "photograph").exists()
    assert SettingsFile(path.parent).load() == CHOSEN


def test_a_loss_is_said_until_settings_are_saved_again(path: Path) -> None:
    path.write_bytes(b"{")
    for _ in range(3):
        file = SettingsFile(path.parent)
        assert file.load() == Settings()
        assert "settings.json.broken-1" in sentence(file.trouble or "")
    file.save(CHOSEN)
    file = SettingsFile(path.parent)
    assert file.load() == CHOSEN
    assert file.trouble is None


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(path.parent).save(CHOSEN)
    before = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with refused(KnownError, match=r"settings\.json cannot be written \(No space left on device\)"):
        SettingsFile(path.parent).save(Settings())
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    SettingsFile(tmp_path).save(CHOSEN)
    file = SettingsFile(tmp_path)
    file.load()
    with refused(KnownError, match="cannot be written"):
        file.save(Settings())
    assert SettingsFile(tmp_path).load() == CHOSEN


@given(content=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_bytes_whatever_make_loading_fail_or_get_lost(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    SettingsFile(tmp_path).load()
    assert content in [found.read_bytes() for found in tmp_path.iterdir()]
    for found in tmp_path.iterdir():
        found.unlink()
