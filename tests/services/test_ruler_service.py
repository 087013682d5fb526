"""What is told on a person's rulers."""

from __future__ import annotations

from datetime import date

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.load import load
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.ruler_service import RulerService, RulerSheet
from tests.fakes import answered, nothing_applies
from tests.refused import refused_as

TODAY = date(2026, 11, 30)
FOREARM = BodyMeasure(Measure.FOREARM, 24.6)


def rulers(measure: BodyMeasure | None = FOREARM, language: str = "en") -> RulerSheet:
    catalogue = load(language)
    service = RulerService(catalogue, Atlas.load().figure_cun, nothing_applies(catalogue))
    return service.sheet(measure, TODAY)


def codes(sheet: RulerSheet) -> set[str]:
    return {mark.code for strip in sheet.strips for mark in strip.marks}


def test_it_says_what_it_was_reckoned_from() -> None:
    assert rulers().subtitle == "From your forearm, elbow crease to wrist crease: 24.6 cm = 12 cun"
    assert rulers(BodyMeasure(Measure.HEIGHT, 172)).subtitle == "From your height: 172.0 cm = 75 cun"
    sizes = dict(rulers().sizes)
    assert sizes["Forearm"] == "20.5 mm"
    assert sizes["Lower leg, outer side"] == "24.1 mm"


def test_without_a_measure_it_says_what_is_missing() -> None:
    with refused_as("ruler.no-measure"):
        rulers(None)


def test_the_hand_says_what_one_cun_is_there() -> None:
    def hand(measure: BodyMeasure) -> tuple[float, str]:
        strip = next(strip for strip in rulers(measure).strips if strip.ruler.scale is Scale.FINGER)
        return strip.mm, strip.zero

    assert hand(BodyMeasure(Measure.THUMB, 2.0)) == (20.0, "1 cun: width of the thumb")
    assert hand(FOREARM)[1] == "1 cun: middle part of the middle finger"


def test_claims_name_their_sources() -> None:
    told = " ".join(rulers().sure)
    assert all(number in told for number in ("6.3", "11.4", "11.2", "7.6", "20 mm"))
    assert "Aird" in told
    assert "Sydney" in told


def test_points_that_are_not_for_this_person_are_on_no_ruler() -> None:
    catalogue = load()
    expecting = answered(catalogue, {"Q5": Answer(yes=True)})
    service = RulerService(catalogue, Atlas.load().figure_cun, expecting)
    hidden = {code for code in catalogue.points if expecting.view.reason_of(code) is not None}
    assert not codes(service.sheet(FOREARM, TODAY)) & hidden
    assert codes(rulers()) & hidden
    assert "LU8" not in codes(rulers())  # for reference only


def test_the_points_of_routines_come_first() -> None:
    leg = next(strip for strip in rulers().strips if strip.ruler.scale is Scale.LEG_LATERAL)
    assert leg.marks[0].code == "ST36"


@pytest.mark.parametrize("language", FINISHED)
def test_every_language_has_its_own_words(language: str) -> None:
    sheet = rulers(language=language)
    assert sheet.language == language
    if language != "en":
        english = rulers()
        assert sheet.title != english.title
        assert all(a.zero != b.zero for a, b in zip(sheet.strips, english.strips, strict=True))
        assert not {*sheet.cuts} & {*english.cuts}
