"""What was asked for is spoken; else the first language of the system that is finished; else English."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from acupress_desktop.content.languages import FINISHED, spoken_language
from acupress_desktop.content.words import TEXTS, known_language


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    for name in ("en", "de", "fr", "zh-Hant", "zh-Hans"):
        tmp_path.joinpath("texts", name).mkdir(parents=True)
    return tmp_path / "texts"


@pytest.mark.parametrize(
    ("asked", "system", "spoken"),
    [
        ("de", ["fr"], "de"),
        ("de_AT.UTF-8", [], "de"),
        ("fr", ["de"], "fr"),  # not finished, and asked for
        ("xx", ["de"], "en"),
        ("", ["de"], "en"),
        (None, ["de_CH", "en"], "de"),
        (None, ["fr_FR", "de"], "de"),  # the first is not finished
        (None, ["pl_PL", "en_GB", "de"], "en"),
        (None, ["pl_PL", "de"], "de"),
        (None, ["zh_TW.UTF-8"], "zh-Hant"),
        (None, ["zh_CN"], "en"),
        (None, [], "en"),
    ],
)
def test_which_language_is_spoken(texts: Path, asked: str | None, system: list[str], spoken: str) -> None:
    known = partial(known_language, texts=texts)
    assert spoken_language(asked, lambda: system, known, ("en", "de", "zh-Hant")) == spoken


def test_a_system_is_not_asked_while_english_alone_is_finished() -> None:
    def never() -> list[str]:
        raise AssertionError("asked")

    assert spoken_language(None, never, known_language, ("en",)) == "en"


def test_a_bundle_knows_its_languages_by_their_packs(tmp_path: Path) -> None:
    tmp_path.joinpath("packs").mkdir()
    for name in ("en", "zh-Hant"):
        tmp_path.joinpath("packs", f"{name}.pack").touch()
    assert known_language("zh_HK", tmp_path / "texts") == "zh-Hant"
    assert known_language("de", tmp_path / "texts") == "en"


def test_what_is_finished_is_there() -> None:
    assert {*FINISHED} <= {entry.name for entry in TEXTS.iterdir()}
