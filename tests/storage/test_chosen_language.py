"""The language is known before anything can be said, and whatever is wrong with the settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.settings import Settings
from acupress_desktop.storage.chosen_language import chosen_language, chosen_names
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


@pytest.mark.parametrize("language", ["en", "de", "ja", "zh-Hant"])
@pytest.mark.parametrize(
    ("version", "kept"),
    [
        *((version, {"first_name": "zh-Latn", "second_name": "zh-Hans"}) for version in (4, 5, 6, 7)),
        (5, {"first_name": "zh-Latn", "second_name": "none"}),
        (5, {}),
        (3, {}),
        (6, {}),
    ],
)
def test_names_are_those_that_the_settings_will_have(
    tmp_path: Path, language: str, version: int, kept: dict[str, str]
) -> None:
    content = json.dumps({"version": version, **kept})
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    found = chosen_names(tmp_path, language)
    usual = Settings().names_in(language)
    if version < 6 and (not kept or kept["second_name"] == "zh-Hans"):
        assert found == usual
    if version <= 6:
        assert found == SettingsFile(tmp_path).load().names_in(language)
    if version >= 6 and kept:
        assert found == (NameKind.PINYIN, NameKind.SIMPLIFIED)
