"""Where one is on the map, in words: right, short, and in every direction that the arrow keys lead."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.own_cun import own_sentence
from acupress_desktop.domain.cun import BodyMeasure, Cun, Measure
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.bone_names import bone_name
from acupress_desktop.services.here_words import Away, Here, HereWords
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
WORDS = HereWords(CATALOGUE, ATLAS.figure_cun)
#: One cun of the back on the figure, in units of the map.
CUN = ATLAS.figure_cun.cm[next(s for s in ATLAS.figure_cun.cm if s == "back_lateral")] * 100
BL23, BL22, BL52, GV4 = (
    Spot("BL23", Side.LEFT),
    Spot("BL22", Side.LEFT),
    Spot("BL52", Side.LEFT),
    Spot("GV4", Side.MIDLINE),
)
PLACES = {BL23: (0.0, 0.0), BL22: (0.0, -2 * CUN), BL52: (-1.5 * CUN, 0.0), GV4: (1.5 * CUN, 0.0)}
HERE = Here(
    view="Back",
    view_id="back",
    times=2.5,
    at=BL23,
    middle=(0.0, 0.0),
    steps={Away.UP: BL22, Away.LEFT: BL52, Away.RIGHT: GV4},
    places=PLACES,
    shown=tuple(PLACES),
    seen=(BL23, BL22),
    bones={
        "L2_spinous": (CUN, -10.0, 2 * CUN, 10.0),
        "rib12_L": (-CUN, -2 * CUN, 0.5 * CUN, -0.3 * CUN),
        "rib12_R": (3 * CUN, -2 * CUN, 4 * CUN, -0.3 * CUN),
        "sacrum": (-CUN, 20 * CUN, CUN, 22 * CUN),
        "nobody-named-it": (0.0, 0.0, 1.0, 1.0),
    },
)


@pytest.mark.en301549("11.1.1.1.1", "11.1.3.1.1")
def test_from_a_point() -> None:
    measure = BodyMeasure(Measure.FOREARM, 24.6)
    told = WORDS.where(HERE, measure, NOTHING_HIDDEN)
    assert told == [
        "Back: a part of it is in sight, enlarged to 250 %.",
        "Points in sight: 2 of 4.",
        "You are at BL23 Shènshū, left.",
        "Neighbours: arrow up: BL22 Sānjiāoshū, left, about 2 cun away;"
        " arrow left: BL52 Zhìshì, left, about 1.5 cun away;"
        f" arrow right: {CATALOGUE.spoken(GV4)}, about 1.5 cun away.",
        "How it is found: Level with the lower border of the spinous process of L2,"
        " 1.5 cun lateral to the midline.",
        told[-1],
    ]
    assert told[-1] == own_sentence(CATALOGUE.points["BL23"], Cun(ATLAS.figure_cun, measure), CATALOGUE)
    assert "2.9" in told[-1]


def test_who_was_not_measured_is_told_no_centimetres() -> None:
    assert not any("cm" in sentence for sentence in WORDS.where(HERE, None, NOTHING_HIDDEN))


def test_what_is_not_to_be_pressed_says_so_where_one_is() -> None:
    safety = SafetyView(reasons={BL23: "Not on a bruise."})
    told = WORDS.where(HERE, None, safety)
    assert told[3] == "Not on a bruise."


def test_without_a_point_it_is_told_what_is_near_the_middle() -> None:
    told = WORDS.where(replace(HERE, at=None, steps={}, times=1.0), None, NOTHING_HIDDEN)
    assert told == [
        "Back: all of it is in sight.",
        "Points in sight: 2 of 4.",
        "Nearest to the middle: BL23 Shènshū, left; BL22 Sānjiāoshū, left.",
    ]


def test_a_view_without_points_and_a_point_without_neighbours() -> None:
    empty = replace(HERE, at=None, steps={}, seen=(), shown=(), places={}, bones={})
    assert WORDS.where(empty, None, NOTHING_HIDDEN)[1:] == ["Points in sight: 0 of 0."]
    assert WORDS.around(empty) == ["No bone or landmark with a name is near.", "No meridian is near."]
    alone = replace(HERE, steps={})
    assert "No other point can be reached with the arrow keys." in WORDS.where(alone, None, NOTHING_HIDDEN)


@pytest.mark.en301549("11.1.1.1.1")
def test_bones_and_meridians_by_the_nearest_and_no_more_than_can_be_kept_in_mind() -> None:
    assert WORDS.around(HERE) == [
        "Bones and landmarks: rib 12, about 0.3 cun up; L2, about 1 cun to the right.",
        "Meridians: Bladder meridian at BL23, right here;"
        " Governor Vessel at GV4, about 1.5 cun to the right.",
    ]


def test_a_bone_over_which_one_is_is_here() -> None:
    assert "rib 12, right here" in WORDS.around(replace(HERE, bones={"rib12_L": (-5.0, -5.0, 5.0, 5.0)}))[0]


@given(
    st.floats(-4, 4),
    st.floats(-4, 4),
)
def test_the_way_is_the_arrow_that_points_there(across: float, down: float) -> None:
    here = replace(HERE, bones={"sacrum": (across * CUN, down * CUN, across * CUN, down * CUN)})
    told = WORDS.around(here)[0]
    far = math.hypot(across, down)
    if not across and not down:
        assert "right here" in told
    elif abs(across) > abs(down):
        assert ("to the left" if across < 0 else "to the right") in told
    else:
        assert (" up." if down < 0 else " down.") in told
    if far >= 1:
        assert f"about {round(far * 2) / 2:g} cun" in told


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh", "zh-Hant"])
def test_every_spot_can_be_told_in_every_language(language: str) -> None:
    from acupress_desktop.content.packed import load_packed

    catalogue = load_packed(language)
    words = HereWords(catalogue, ATLAS.figure_cun)
    measure = BodyMeasure(Measure.THUMB, 2.0)
    for point in catalogue.points.values():
        spot = point.spots[0]
        here = replace(HERE, at=spot, places={**PLACES, spot: (0.0, 0.0)})
        for sentence in (*words.where(here, measure, NOTHING_HIDDEN), *words.around(here)):
            assert sentence
            assert "{" not in sentence


def test_names_of_bones() -> None:
    assert bone_name("L2_spinous", CATALOGUE) == "L2"
    assert bone_name("scapula_R", CATALOGUE) == "shoulder blade"
    assert bone_name("vertebra_L2", CATALOGUE) == "L2"
    assert bone_name("disc_L4_L5", CATALOGUE) == "disc between L4 and L5"
    assert bone_name("rib_9_L", CATALOGUE) == "rib 9"
    assert bone_name("metatarsal_2_R", CATALOGUE) == "metatarsal 2"
    assert bone_name("cuneiform_2_L", CATALOGUE) == "middle cuneiform"
    assert bone_name("toe_phalanx_distal_4_L", CATALOGUE) == "toe bone"
    assert bone_name("phalanx_distal_4_L", CATALOGUE) == "finger bone"
    assert bone_name("unknown", CATALOGUE) is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh", "zh-Hant"])
def test_every_bone_of_the_skeleton_has_a_name(language: str) -> None:
    from acupress_desktop.content.packed import load_packed

    catalogue = load_packed(language)
    text = (Path(__file__).resolve().parents[2] / "mapmaking/figure/first/bones.csv").read_text("utf-8")
    ids = [line.partition(",")[0] for line in text.splitlines()[1:]]
    assert len(ids) > 200
    assert [name for name in ids if not bone_name(name, catalogue)] == []
