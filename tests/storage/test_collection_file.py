"""`collection.json`: kept whole, refused when newer, set aside when broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.collection import MOST_STEPS, PointCollection
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Step
from acupress_desktop.storage.collection_file import CollectionFile

TWO = PointCollection(
    (
        Step("BL23", (Side.BOTH,), 60),
        Step("LI4", (Side.RIGHT, Side.LEFT), 45, max_pressure=2, note="gently ❤"),
    )
)


def kept(folder: Path) -> list[dict[str, object]]:
    CollectionFile(folder).save(TWO)
    steps = json.loads((folder / "collection.json").read_text("utf-8"))["steps"]
    assert isinstance(steps, list)
    return steps


def test_everything_of_a_step_comes_back(tmp_path: Path) -> None:
    CollectionFile(tmp_path).save(TWO)
    file = CollectionFile(tmp_path)
    assert (file.load(), file.trouble) == (TWO, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"seconds": 9},
        {"seconds": 301},
        {"seconds": "60"},
        {"sides": []},
        {"sides": ["above"]},
        {"max_pressure": 0},
        {"max_pressure": 6},
        {"note": "n" * 161},
        {"point": None},
    ],
    ids=str,
)
def test_a_damaged_file_is_set_aside_and_nothing_of_it_is_lost(
    tmp_path: Path, wrong: dict[str, object]
) -> None:
    first, second = kept(tmp_path)
    path = tmp_path / "collection.json"
    data = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**data, "steps": [first, {**second, **wrong}]}), "utf-8")
    before = path.read_bytes()
    file = CollectionFile(tmp_path)
    assert file.load() == PointCollection()
    assert file.trouble is not None
    said = sentence(file.trouble)
    assert "“My points” begins empty" in said
    assert "collection.json.broken-1" in said
    assert (tmp_path / "collection.json.broken-1").read_bytes() == before


def test_more_steps_than_a_routine_has_are_damage(tmp_path: Path) -> None:
    CollectionFile(tmp_path).save(PointCollection(TWO.steps[:1] * MOST_STEPS))
    assert len(CollectionFile(tmp_path).load().steps) == MOST_STEPS
    path = tmp_path / "collection.json"
    data = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**data, "steps": [*data["steps"], data["steps"][0]]}), "utf-8")
    assert CollectionFile(tmp_path).load() == PointCollection()
