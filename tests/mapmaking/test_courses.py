"""The order of a meridian's line, and where it is broken."""

from __future__ import annotations

from itertools import pairwise

import pytest

from acupress_desktop.domain.points import Meridian
from mapmaking.courses import BREAKS, lines, number

COUNTS = {
    **{"LU": 11, "LI": 20, "ST": 45, "SP": 21, "HT": 9, "SI": 19, "BL": 67},
    **{"KI": 27, "PC": 9, "TE": 23, "GB": 44, "LR": 14, "GV": 28, "CV": 24},
}
ALL = {f"{meridian}{n}" for meridian, count in COUNTS.items() for n in range(1, count + 1)}
REAL = [meridian for meridian in Meridian if meridian is not Meridian.EX]


@pytest.mark.parametrize("meridian", REAL)
def test_every_point_is_on_its_line(meridian: Meridian) -> None:
    met = {code for line in lines(meridian, ALL) for code in line}
    alone = {"LI20", "SI19"}  # the last points behind a break
    assert met | alone & {f"{meridian}20", f"{meridian}19"} == {c for c in ALL if c.startswith(meridian)}


def test_the_order_is_that_of_the_numbers_but_for_the_branches() -> None:
    stray = [
        (one, two)
        for meridian in REAL
        for line in lines(meridian, ALL)
        for one, two in pairwise(line)
        if number(two) != number(one) + 1
    ]
    assert stray == [
        *(("ST5", "ST9"), ("ST38", "ST40"), ("ST40", "ST39"), ("ST39", "ST41")),
        *(("BL10", "BL41"), ("BL54", "BL40"), ("BL40", "BL55")),
    ]


def test_the_back_has_two_lines_that_meet_behind_the_knee() -> None:
    inner, outer, calf = lines(Meridian.BL, ALL)
    assert (inner[0], inner[-1]) == ("BL1", "BL40")
    assert outer == ["BL10", *(f"BL{n}" for n in range(41, 55)), "BL40"]
    assert (calf[0], calf[-1]) == ("BL40", "BL67")


def test_few_points_are_joined_but_never_across_a_break() -> None:
    assert lines(Meridian.BL, ["BL60", "BL10", "BL23"]) == [["BL10", "BL23"]]
    assert lines(Meridian.GB, ["GB21", "GB30"]) == []
    assert lines(Meridian.GB, ["GB21", "GB20", "GB30", "GB34"]) == [["GB20", "GB21"], ["GB30", "GB34"]]
    assert lines(Meridian.LI, ["LI4"]) == []
    assert lines(Meridian.EX, ["EX-HN3", "EX-B2"]) == []


def test_each_break_names_real_points_and_a_reason() -> None:
    for rift in BREAKS:
        named = {rift.before, rift.start or rift.before, rift.joins or rift.before}
        assert named <= ALL
        assert len({code[:2] for code in named}) == 1
        assert len(rift.reason.split()) > 4
        assert number(rift.start or rift.before) <= number(rift.before)
