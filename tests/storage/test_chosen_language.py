"""The language is known before anything can be said, and whatever is wrong with the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from acupress_desktop.domain.settings import Settings
from acupress_desktop.storage.chosen_language import chosen_language
from acupress_desktop.storage.settings_file import SettingsFile


def test_what_was_chosen_is_found(tmp_path: Path) -> None:
    assert chosen_language(tmp_path) == ""
    for language in ("fr", ""):
        SettingsFile(tmp_path).save(Settings(language=language))
        assert chosen_language(tmp_path) == language


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b"[]", b'"fr"', b"{}", b'{"language": 7}', b'{"language": null}', b"[" * 100_000],
    ids=lambda content: str(content[:20]),
)
def test_settings_that_say_none_choose_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert chosen_language(tmp_path) == ""


def test_a_folder_that_cannot_be_chooses_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert chosen_language(tmp_path / "file") == ""
    assert chosen_language(tmp_path / "file" / "below") == ""
    (tmp_path / "settings.json").mkdir()
    assert chosen_language(tmp_path) == ""
