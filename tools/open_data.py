"""Writes the points as an open dataset, for a release: `python tools/open_data.py [FOLDER]` (`data/` where
none is named). What it says of a point is what `acupress-desktop points --json` says, and where it lies on
the measured body, which the program does not carry. The same state of the project gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop import __version__  # noqa: E402
from acupress_desktop.bodymap.atlas import Atlas  # noqa: E402
from acupress_desktop.bodymap.views import VIEWS  # noqa: E402
from acupress_desktop.content.catalogue import Catalogue  # noqa: E402
from acupress_desktop.content.load import load  # noqa: E402
from acupress_desktop.domain.points import Meridian, Region, Side  # noqa: E402
from acupress_desktop.services.listing import points  # noqa: E402
from mapmaking.figure_data import XYZ, load_landmarks, load_samples, load_scales  # noqa: E402
from mapmaking.solve import Solver  # noqa: E402
from mapmaking.surface import Skin, Surface, mirror  # noqa: E402

LICENCE, LICENCE_URL = "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"
TITLE = "Acupress: the 361 acupuncture points in pictures and on a measured body"
#: With places for the version and the address of the licence.
_README = ROOT / "tools" / "open_data.md"
COLUMNS = (
    *("code", "pinyin", "hanzi", "english", "meridian", "region", "midline", "standards_agree", "fitted"),
    *("x_cm", "y_cm", "z_cm", "nx", "ny", "nz", "location"),
)


def dataset(catalogue: Catalogue, atlas: Atlas) -> dict[str, bytes]:
    """Every file by its name. Raises KnownError or MapError for a fault of the content or the figure."""
    codes = [code for code, point in catalogue.points.items() if point.meridian is not Meridian.EX]
    told = points(catalogue, atlas, codes)
    body = _on_body(catalogue, codes)
    for point in told:
        point["body"] = [_placed(side, body[point["code"]]) for side in point["sides"]]
    files = {
        "points.json": _json({"version": __version__, "licence": LICENCE, "points": told}),
        "points.csv": _table(told),
        "landmarks.json": _json(
            {"version": __version__, "licence": LICENCE, "landmarks": _landmarks(catalogue)}
        ),
        "points.schema.json": _json(schema()),
        "README.md": _README.read_text(encoding="utf-8")
        .format(version=__version__, url=LICENCE_URL)
        .encode(),
        "CITATION.cff": CITATION.format(version=__version__, title=TITLE, licence=LICENCE).encode(),
    }
    sums = "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())
    )
    return {**files, "SHA256SUMS": sums.encode()}


def schema() -> dict[str, Any]:
    """What `points.json` may hold, as JSON Schema 2020-12."""
    text, flag, number = {"type": "string", "minLength": 1}, {"type": "boolean"}, {"type": "number"}
    side = {"enum": [Side.LEFT.value, Side.RIGHT.value, Side.MIDLINE.value]}
    three = {"type": "array", "items": number, "minItems": 3, "maxItems": 3}
    name = _object({"name": text, "source": text, "sure": flag}, also={"type": "array", "items": text},
                   agree={"type": "string"}, established=flag)  # fmt: skip
    place = _object({"view": {"enum": list(VIEWS)}, "side": side, "x": number, "y": number,
                     "facing": {"type": "number", "minimum": 0, "maximum": 1}})  # fmt: skip
    point = _object({
        "code": {"type": "string", "pattern": "^(LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV)[1-9][0-9]?$"},
        "pinyin": text, "hanzi": text, "english": text,
        "names": {"type": "object", "additionalProperties": name},
        "codes": {"type": "object", "additionalProperties": text},
        "meridian": {"enum": [each.value for each in Meridian if each is not Meridian.EX]},
        "region": {"enum": [each.value for each in Region]},
        "sides": {"type": "array", "items": side, "minItems": 1, "maxItems": 2, "uniqueItems": True},
        "location": text,
        "rule": {"$ref": "#/$defs/rule"},
        "landmarks": _list(_object({"id": text, "name": {"type": ["string", "null"]}})),
        "facing": _list(text),
        "certainty": _object({"standards_agree": flag, "fitted": flag}),
        "views": _list({"enum": list(VIEWS)}),
        "cautions": _list(text),
        "places": _list(place),
        "body": _list(_object({"side": side, "xyz": three, "normal": three})),
    })  # fmt: skip
    rule = {"$ref": "#/$defs/rule"}
    rules = [
        _object({"point": text}),
        _object({"landmark": text}, border={"enum": ["upper", "lower"]}, opposite=flag, along=_list(text)),
        _object({"start": rule, "end": rule, "part": number, "of": number}, unit={"const": "cun"},
                via=_list(rule), fitted=flag),
        _object({"start": rule, "cun": number, "toward": text, "scale": text}, over=flag, fitted=flag),
        _object({"level": rule, "start": rule, "end": rule}),
        _object({"level": rule, "line": rule}),
    ]  # fmt: skip
    every = {"type": "array", "items": {"$ref": "#/$defs/point"}, "minItems": 361, "maxItems": 361}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        **_object({"version": text, "licence": {"const": LICENCE}, "points": every}),
        "$defs": {"point": point, "rule": {"oneOf": rules}},
    }


def _object(needed: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(needed),
        "properties": {**needed, **more},
        "additionalProperties": False,
    }


def _list(items: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _on_body(catalogue: Catalogue, codes: list[str]) -> dict[str, Skin]:
    """Where each lies on the left side of the first body (cm), with the outward normal of the skin."""
    solver = Solver(catalogue.points, Surface(load_samples()), load_landmarks(), load_scales())
    return {code: solver.solve(catalogue.points[code]).skin for code in codes}


def _landmarks(catalogue: Catalogue) -> list[dict[str, Any]]:
    found = []
    for name, landmark in load_landmarks().items():
        key = f"landmark.{name.removesuffix('_L').removesuffix('_R')}"
        words = catalogue.words.get(key)
        where = {"xyz": _rounded(landmark.xyz, 2), "normal": _rounded(landmark.normal, 3)}
        found.append({"id": name, "name": words, **where})
    return found


def _rounded(place: XYZ, digits: int) -> list[float]:
    return [round(part, digits) + 0.0 for part in place]  # no minus before a nought


def _placed(side: str, left: Skin) -> dict[str, Any]:
    """A place of the left side, or its mirror image."""
    turned = mirror if side == Side.RIGHT else lambda place: place
    return {"side": side, "xyz": _rounded(turned(left.xyz), 2), "normal": _rounded(turned(left.normal), 3)}


def _table(told: list[dict[str, Any]]) -> bytes:
    """A row a point, on the left side or the midline."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for point in told:
        (place, *_), sure = point["body"], point["certainty"]
        names = (point[key] for key in ("code", "pinyin", "hanzi", "english", "meridian", "region"))
        flags = (point["sides"] == [Side.MIDLINE.value], sure["standards_agree"], sure["fitted"])
        writer.writerow(
            (
                *names,
                *("yes" if flag else "no" for flag in flags),
                *place["xyz"],
                *place["normal"],
                point["location"],
            )
        )
    return table.getvalue().encode()


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


CITATION = """cff-version: 1.2.0
message: If you use this dataset, please cite it as below.
type: dataset
title: "{title}"
version: {version}
license: {licence}
authors:
  - name: The Acupress authors
keywords:
  - acupressure
  - acupuncture points
  - anatomy
"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "data")
    folder = parser.parse_args(arguments).folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in dataset(load(), Atlas.load()).items():
        (folder / name).write_bytes(content)
        print(f"{folder / name}: {len(content)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
