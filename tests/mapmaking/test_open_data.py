"""The dataset of a release: what the program says, by its own schema, and nothing else."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import math
import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.points import Meridian
from acupress_desktop.services.listing import points
from mapmaking.figure_data import load_landmarks, load_samples
from tests.shipped import load
from tools.open_data import COLUMNS, dataset, main

CATALOGUE = load()
STANDARD = [code for code, point in CATALOGUE.points.items() if point.meridian is not Meridian.EX]


@cache
def files() -> dict[str, bytes]:
    return dataset(CATALOGUE, Atlas.load())


def told() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(files()["points.json"])["points"]
    return found


def checked(data: object) -> None:
    schema = json.loads(files()["points.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)


def test_it_has_the_361_points_as_the_program_tells_them() -> None:
    assert len(STANDARD) == 361
    program = json.loads(json.dumps(points(CATALOGUE, Atlas.load(), STANDARD)))
    assert [{key: value for key, value in point.items() if key != "body"} for point in told()] == program


def test_its_schema_takes_it() -> None:
    checked(json.loads(files()["points.json"]))


@pytest.mark.parametrize(
    "damage",
    [
        lambda point: point.pop("rule"),
        lambda point: point.update(code="LU999"),
        lambda point: point["body"][0].update(xyz=[1, 2]),
        lambda point: point["places"][0].update(x="6070"),
        lambda point: point["rule"].update(toward=None),
        lambda point: point.update(more=1),
    ],
)
def test_its_schema_refuses_what_is_none(damage: Any) -> None:
    whole = json.loads(files()["points.schema.json"])
    one = {"$ref": "#/$defs/point", "$defs": whole["$defs"]}
    point = deepcopy(told()[0])
    jsonschema.Draft202012Validator(one).validate(point)
    damage(point)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(one).validate(point)


@pytest.mark.parametrize("damage", [{"licence": "MIT"}, {"points": []}, {"more": 1}])
def test_its_schema_refuses_another_file(damage: dict[str, object]) -> None:
    whole = json.loads(files()["points.schema.json"])
    whole["$defs"]["point"] = {}
    data = json.loads(files()["points.json"])
    jsonschema.Draft202012Validator(whole).validate(data)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(whole).validate(data | damage)


def test_every_place_lies_on_the_skin_of_the_body_and_right_mirrors_left() -> None:
    samples = [sample.xyz for sample in load_samples()]
    for point in told():
        left = point["body"][0]
        assert [place["side"] for place in point["body"]] == point["sides"]
        assert math.hypot(*left["normal"]) == pytest.approx(1, abs=0.002)
        if point["sides"] == ["midline"]:
            assert abs(left["xyz"][0]) < 0.5, point["code"]
        else:
            x, y, z = left["xyz"]
            assert point["body"][1]["xyz"] == [-x, y, z]
            assert x > 0, point["code"]

    for point in told()[::9]:
        nearest = min(math.dist(point["body"][0]["xyz"], sample) for sample in samples)
        assert nearest < 3.5, (point["code"], nearest)


def test_a_point_on_a_landmark_has_its_place() -> None:
    by_code = {point["code"]: point["body"][0]["xyz"] for point in told()}
    navel = load_landmarks()["navel"].xyz
    assert math.dist(by_code["CV8"], navel) < 0.5
    landmarks = {each["id"]: each for each in json.loads(files()["landmarks.json"])["landmarks"]}
    assert landmarks["navel"]["xyz"] == [round(part, 2) for part in navel]
    used = {mark["id"] for point in told() for mark in point["landmarks"]}
    assert {name for name in used if name not in landmarks and f"{name}_L" not in landmarks} == set()


def test_the_table_says_the_same() -> None:
    rows = list(csv.DictReader(io.StringIO(files()["points.csv"].decode())))
    assert tuple(rows[0]) == COLUMNS
    assert [row["code"] for row in rows] == STANDARD
    for row, point in zip(rows, told(), strict=True):
        assert [float(row[f"{axis}_cm"]) for axis in "xyz"] == point["body"][0]["xyz"]
        assert row["location"] == point["location"]


def test_it_is_written_with_its_sums_and_again_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.open_data.dataset", lambda *_: files())
    assert main([str(tmp_path / "data")]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 7
    there = {path.name: path.read_bytes() for path in (tmp_path / "data").iterdir()}
    assert there == files()
    for line in there["SHA256SUMS"].decode().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256(there[name]).hexdigest() == digest
    assert {line.split("  ")[1] for line in there["SHA256SUMS"].decode().splitlines()} == {*there} - {
        "SHA256SUMS"
    }


def test_licence_and_citation_are_told() -> None:
    citation = files()["CITATION.cff"].decode()
    assert "license: CC-BY-4.0" in citation
    assert re.search(r"^cff-version: 1\.2\.0$", citation, re.M)
    assert re.search(r"^authors:\n  - name: ", citation, re.M)
    readme = files()["README.md"].decode()
    assert "creativecommons.org/licenses/by/4.0" in readme
    assert all(f"`{name}`" in readme for name in files() if name not in ("README.md",))
