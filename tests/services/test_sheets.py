"""What stands on a sheet, and which pictures it has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.choices import as_chosen
from acupress_desktop.domain.points import NEVER_PRESS, Caution, Side
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings, SideOrder
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.sheet_service import Sheet, SheetService
from tests.fakes import answered, nothing_applies
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
DAY = date(2026, 11, 23)
YES = Answer(yes=True)
OFFERED = [code for code, point in CATALOGUE.points.items() if point.for_reference is None]


def sheet(*codes: str, safety: SafetyService | None = None) -> Sheet:
    service = SheetService(CATALOGUE, ATLAS, safety or nothing_applies(CATALOGUE))
    return service.for_points(codes, DAY)


def shown(made: Sheet) -> dict[str, set[int]]:
    """Which numbers a picture has."""
    return {figure.key.view: {mark.number for mark in figure.marks} for figure in made.figures}


def test_every_caution_of_every_point_is_said() -> None:
    for entry in sheet(*OFFERED).entries:
        for caution in CATALOGUE.points[entry.code].cautions:
            assert CATALOGUE.word(f"careful.{caution}") in entry.careful, entry.code
        assert entry.careful, entry.code


@pytest.mark.parametrize("code", ["PC3", "LU2", "HT2"])
def test_points_over_vessels_tell_of_blood_thinners(code: str) -> None:
    careful = sheet(code).entries[0].careful
    assert Caution.VESSELS in CATALOGUE.points[code].cautions
    assert "very lightly and briefly" in careful
    assert "blood thinners" in careful


def test_what_the_page_says_about_care_stands_on_paper() -> None:
    for entry in sheet(*OFFERED).entries:
        assert entry.careful == CATALOGUE.text(entry.code).careful
    assert "no thumb and no tool" in sheet("BL40").entries[0].careful
    assert "kidney lies deep" in sheet("BL52").entries[0].careful


def test_one_side_alone_is_what_the_sheet_says() -> None:
    """Who chose one side only, or may press one only, gets no paper that says "both"."""
    codes = ("BL23", "LI4", "EX-HN3")
    assert "both sides" in sheet(*codes).subtitle
    gate = nothing_applies(CATALOGUE)
    gate.chosen = lambda routine: as_chosen(routine, Settings(side_order=SideOrder.LEFT_ONLY))
    made = sheet(*codes, safety=gate)
    assert [entry.times for entry in made.entries] == [("1 min left",), ("1 min left",), ("1 min",)]
    assert "both" not in made.subtitle
    assert "both" not in sheet("EX-HN3", "CV17").subtitle


def test_si8_tells_of_its_nerve() -> None:
    assert "tingling means move aside" in sheet("SI8").entries[0].careful


def test_a_point_has_its_own_pressure() -> None:
    pressures = {entry.code: entry.pressure for entry in sheet(*OFFERED).entries}
    for code, said in pressures.items():
        pressure = CATALOGUE.points[code].pressure
        assert said == f"pressure {pressure.low}–{pressure.high}"
    assert len(set(pressures.values())) > 1


def test_a_pressure_is_no_higher_than_the_person_may() -> None:
    thinners = answered(CATALOGUE, {"Q6": YES})
    assert {entry.pressure for entry in sheet("BL23", "BL40", safety=thinners).entries} == {
        "pressure 3",
        "pressure 2–3",
    }


def test_what_concerns_this_person_alone_is_said() -> None:
    pregnant = answered(CATALOGUE, {"Q5": YES})
    made = sheet("BL60", "EX-HN3", "BL10", safety=pregnant)
    assert "BL60 (pregnancy)" in made.note
    for warning in pregnant.view.warnings:
        assert warning in made.note


def test_study_length_shows_all_its_points() -> None:
    made = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_routine("study-length", DAY)
    number = next(entry.number for entry in made.entries if entry.code == "ST36")
    assert number in shown(made)["front"]
    assert set().union(*shown(made).values()) == {entry.number for entry in made.entries}


def test_points_of_front_and_back_get_both() -> None:
    assert shown(sheet("BL23", "BL25", "LU2", "ST32")) == {"back": {1, 2}, "front": {3, 4}}


def test_every_point_alone_is_shown() -> None:
    for code in OFFERED:
        made = sheet(code)
        assert shown(made), code
        assert all(numbers <= {1} for numbers in shown(made).values())


def test_one_side_alone_has_the_picture_of_that_side() -> None:
    right_leg = answered(CATALOGUE, {"Q7c": Answer(yes=True, side=Side.LEFT)})
    figures = {figure.key: figure.caption for figure in sheet("BL60", safety=right_leg).figures}
    assert figures[MapKey("foot-lateral", True)] == "Outer side of the right foot"
    assert MapKey("foot-lateral") not in figures
    both = {figure.key: figure.caption for figure in sheet("BL60").figures}
    assert both[MapKey("foot-lateral")] == "Outer side of the left foot; same on the right."


def test_the_same_point_in_two_steps_keeps_its_number() -> None:
    service = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE))
    routine = CATALOGUE.routines["lower-back"]
    twice = replace(routine, steps=(*routine.steps, replace(routine.steps[0], seconds=30)))
    catalogue = replace(CATALOGUE, routines={**CATALOGUE.routines, "lower-back": twice})
    made = SheetService(catalogue, ATLAS, nothing_applies(catalogue)).for_routine("lower-back", DAY)
    assert [entry.number for entry in made.entries] == [1, 2, 3, 4, 1]
    assert made.figures == service.for_routine("lower-back", DAY).figures


@pytest.mark.parametrize("caution", [caution for caution in Caution if caution not in NEVER_PRESS])
def test_the_words_of_a_caution_say_what_to_do(caution: Caution) -> None:
    assert len(CATALOGUE.word(f"careful.{caution}")) > 15


def test_there_may_be_any_number_of_points() -> None:
    made = sheet(*CATALOGUE.points)
    assert [entry.code for entry in made.entries] == OFFERED
