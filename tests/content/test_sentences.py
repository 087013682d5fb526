"""Places are told in technical English from their own rules."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import is_median, measure_label, sentence
from acupress_desktop.domain.location import (
    Between,
    Border,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from mapmaking.figure_data import load_landmarks
from tests.shipped import load

CONTENT = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content"
NAVEL = Landmark("navel")
XIPHOID = Landmark("xiphisternal_junction")
MALLEOLUS = Landmark("malleolus_medial")
HAIRLINE = Landmark("anterior_hairline_mid")
L2 = Landmark("L2_spinous", Border.LOWER)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def off(start: Place, cun: float, toward: Direction, over: bool = False) -> Offset:
    return Offset(start, cun, toward, Scale.SCALP, over)


UP, DOWN, OUT, IN = Direction.SUPERIOR, Direction.INFERIOR, Direction.LATERAL, Direction.MEDIAL


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (NAVEL, "At the navel."),
        (L2, "At the lower border of the spinous process of L2."),
        (Landmark("nipple", opposite=True), "At the nipple on the other side."),
        (Landmark("ICS4_midline"), "Level with the fourth intercostal space, on the midline."),
        (OtherPoint("CV12"), "At CV12."),
        # Fractions of a line.
        (Between(NAVEL, XIPHOID, 1, 2), "Half-way between the navel and the xiphisternal junction."),
        (Between(NAVEL, XIPHOID, 2, 6), "A third of the way from the navel to the xiphisternal junction."),
        (Between(NAVEL, XIPHOID, 3, 7), "3/7 of the way from the navel to the xiphisternal junction."),
        (
            Between(NAVEL, XIPHOID, 4, 8, "cun"),
            "4 cun from the navel towards the xiphisternal junction, which is 8 cun away.",
        ),
        (
            Between(OtherPoint("LU9"), OtherPoint("LU5"), 14, 12, "cun"),
            "On the line from LU9 to LU5, 2 cun beyond its end.",
        ),
        (
            Between(OtherPoint("LU9"), OtherPoint("LU5"), 5, 4),
            "On the line from LU9 to LU5, beyond it by a quarter of its length.",
        ),
        (
            Between(Landmark("brow_medial"), Landmark("brow_medial", opposite=True), 1, 2),
            "On the midline, half-way between the medial end of the eyebrow "
            "and the same place on the other side.",
        ),
        # Lines that bend.
        (
            Between(
                MALLEOLUS,
                OtherPoint("SP9"),
                3,
                13,
                "cun",
                (Landmark("tibia_posterior_border_3cun"), Landmark("tibia_posterior_border_5cun")),
            ),
            "3 cun from the prominence of the medial malleolus towards SP9, which is 13 cun away, "
            "along the posterior border of the tibia.",
        ),
        (
            Between(
                MALLEOLUS,
                OtherPoint("SP9"),
                1,
                2,
                via=(
                    Offset(Landmark("tibia_posterior_border_3cun"), 0.2, Direction.POSTERIOR, Scale.FINGER),
                    OtherPoint("SP6"),
                    NAVEL,
                ),
            ),
            "Half-way between the prominence of the medial malleolus and SP9, "
            "along a line just behind the posterior border of the tibia, SP6 and the navel.",
        ),
        # Bones.
        (
            Between(
                Between(Landmark("MC2_base_dorsal"), Landmark("MCP2_dorsal"), 1, 2),
                Between(Landmark("MCP1_dorsal"), Landmark("MC1_base_dorsal"), 1, 2),
                1,
                3,
            ),
            "A third of the way from the middle of the second metacarpal "
            "to the middle of the first metacarpal.",
        ),
        (
            Between(
                Between(Landmark("MTP2_dorsal"), Landmark("MT2_base_dorsal"), 1, 4),
                Between(Landmark("MTP3_dorsal"), Landmark("MT3_base_dorsal"), 1, 4),
                1,
                2,
            ),
            "Half-way between the second metatarsal and the third metatarsal, "
            "three quarters of the way from their bases to their heads.",
        ),
        (
            Between(
                Between(Landmark("MCP4_dorsal"), Landmark("MCP5_dorsal"), 1, 2),
                Between(Landmark("MC5_base_dorsal"), Landmark("MC3_base_dorsal"), 1, 4),
                1,
                4,
            ),
            "In the gap between the fourth and the fifth metacarpal, a quarter of the way "
            "from the heads of the bones to their bases.",
        ),
        (
            OnLine(
                OtherPoint("PC8"),
                Between(Landmark("MCP4_palmar"), Landmark("MCP5_palmar"), 1, 2),
                Between(Landmark("MC5_base_dorsal"), Landmark("MC3_base_dorsal"), 1, 4),
            ),
            "Level with PC8, in the gap between the fourth and the fifth metacarpal.",
        ),
        # Offsets, one and more of them.
        (off(MALLEOLUS, 3, UP), "3 cun above the prominence of the medial malleolus."),
        (off(OtherPoint("CV12"), 2, OUT), "2 cun lateral to CV12."),
        (
            off(off(MALLEOLUS, 2, UP), 0.5, Direction.ANTERIOR),
            "2 cun above and 0.5 cun in front of the prominence of the medial malleolus.",
        ),
        (off(off(OtherPoint("ST36"), 1.5, OUT), 2, UP), "1.5 cun lateral and 2 cun above ST36."),
        (
            off(Between(OtherPoint("KI3"), OtherPoint("KI5"), 1, 2), 0.5, Direction.POSTERIOR),
            "0.5 cun behind the midpoint between KI3 and KI5.",
        ),
        (
            off(Between(OtherPoint("LU9"), OtherPoint("LU5"), 7, 12, "cun"), 0.5, Direction.ULNAR),
            "0.5 cun ulnar to the point 7 cun from LU9 towards LU5.",
        ),
        # From the midline.
        (
            off(L2, 1.5, OUT),
            "Level with the lower border of the spinous process of L2, 1.5 cun lateral to the midline.",
        ),
        (off(NAVEL, 4, OUT), "Level with the navel, 4 cun lateral to the midline."),
        (
            off(Landmark("S2_level"), 1.5, OUT),
            "Level with the second sacral foramen, 1.5 cun lateral to the midline.",
        ),
        (
            off(Landmark("ICS1_midline"), 6, OUT),
            "Level with the first intercostal space, 6 cun lateral to the midline.",
        ),
        (
            off(off(Landmark("C7_spinous"), 2, UP), 1, OUT),
            "2 cun above the spinous process of C7, 1 cun lateral to the midline.",
        ),
        (
            off(Between(NAVEL, Landmark("pubic_symphysis_upper"), 4.3, 5, "cun"), 4, OUT),
            "4.3 cun from the navel towards the upper border of the pubic symphysis, "
            "4 cun lateral to the midline.",
        ),
        (
            off(Crossing(Landmark("clavicle_lower_4cun"), Landmark("suprasternal_notch")), 4, OUT),
            "Level with the lower border of the clavicle, 4 cun lateral to the midline.",
        ),
        (off(OtherPoint("ST25"), 1, IN), "1 cun medial to ST25."),
        # Over the skin.
        (
            off(HAIRLINE, 5, UP, over=True),
            "5 cun above the midpoint of the front hairline, measured over the skin.",
        ),
        (
            off(off(HAIRLINE, 2.5, UP, over=True), 1.5, OUT, over=True),
            "2.5 cun above the midpoint of the front hairline, 1.5 cun lateral to the midline, "
            "measured over the skin.",
        ),
        # Levels.
        (
            Crossing(Landmark("cricoid"), Landmark("mastoid_process")),
            "Level with the cricoid cartilage, on the lengthwise line through the mastoid process.",
        ),
        (
            Crossing(Landmark("ICS2_nipple_line"), NAVEL),
            "Level with the second intercostal space, on the midline.",
        ),
        (
            OnLine(off(Landmark("patella_base"), 6, UP), Landmark("ASIS"), Landmark("patella_base_lateral")),
            "Level with the point 6 cun above the middle of the upper border of the kneecap, on the line "
            "from the anterior superior iliac spine to the lateral end of the upper border of the kneecap.",
        ),
        (
            Between(
                Landmark("tibia_posterior_border_5cun"),
                OnLine(
                    Landmark("tibia_posterior_border_5cun"),
                    Landmark("tibial_crest_mid"),
                    Landmark("tibial_crest_lower"),
                ),
                1,
                2,
            ),
            "Half-way between the posterior border of the tibia 5 cun above the medial malleolus "
            "and the anterior crest of the tibia at the same height.",
        ),
        (
            off(Crossing(Landmark("brow_mid"), Landmark("pupil")), 1, UP),
            "1 cun above the level of the middle of the eyebrow on the lengthwise line through the pupil.",
        ),
        (
            Between(
                OtherPoint("GB9"),
                OtherPoint("GB12"),
                1,
                3,
                via=(off(Landmark("hairline_behind_ear_1"), 0.7, Direction.POSTERIOR),),
            ),
            "A third of the way from GB9 to GB12, along a line behind the hairline round the ear.",
        ),
        (
            OnLine(OtherPoint("SP6"), Landmark("tibial_crest_mid"), Landmark("tibial_crest_lower")),
            "Level with SP6, on the anterior crest of the tibia.",
        ),
        (
            off(OnLine(OtherPoint("SP6"), OtherPoint("ST35"), OtherPoint("ST41")), 1, OUT),
            "1 cun lateral to the point level with SP6, on the line from ST35 to ST41.",
        ),
    ],
)
def test_places_in_words(place: Place, told: str, catalogue: Catalogue) -> None:
    assert sentence(place, catalogue) == told


@pytest.mark.parametrize(
    ("amount", "of", "unit", "label"),
    [
        (1.5, 0, "cun", "1.5 cun"),
        (7, 12, "cun", "7 of 12 cun"),
        (14, 12, "cun", "14 cun"),
        (1, 2, "part", "half-way"),
        (4, 12, "part", "1/3 of the line"),
        (1.5, 12, "part", "1/8 of the line"),
    ],
)
def test_what_stands_beside_a_line(
    amount: float, of: float, unit: str, label: str, catalogue: Catalogue
) -> None:
    assert measure_label(amount, of, unit, catalogue) == label


def test_every_point_is_told_in_one_sentence(catalogue: Catalogue) -> None:
    for code, point in catalogue.points.items():
        told = sentence(point.place, catalogue)
        assert told[0].isupper() or told[0].isdigit(), code
        assert told.endswith("."), code
        assert not set(told) & set("%_"), (code, told)


def test_every_landmark_has_a_name_of_its_own() -> None:
    names = json.loads((CONTENT / "texts" / "en" / "landmarks.json").read_text(encoding="utf-8"))
    known = {name.removesuffix("_L") for name in load_landmarks() if not name.endswith("_R")}
    assert set(names) == known
    assert len(set(names.values())) == len(names)
    assert all(name.startswith("the ") and not name.endswith((",", ".", " ")) for name in names.values())


def test_the_midline_is_where_the_figure_has_it() -> None:
    for name in load_landmarks():
        if not name.endswith("_R"):
            assert is_median(name.removesuffix("_L")) == (not name.endswith("_L")), name
