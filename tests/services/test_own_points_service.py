"""Favourites and notes of a run."""

from __future__ import annotations

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemoryOwnPoints,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.refused import full_disk, refused
from tests.shipped import load

KNOWN = ("BL23", "LI4")


def test_a_change_is_saved_and_told_once() -> None:
    store = MemoryOwnPoints()
    service = OwnPointsService(store, KNOWN)
    told: list[OwnPoints] = []
    service.listen(told.append)
    service.star("LI4", True)
    service.star("LI4", True)
    service.note("LI4", "with the other thumb")
    service.note("LI4", "with the other thumb\n")
    assert told == [OwnPoints(("LI4",)), OwnPoints(("LI4",), {"LI4": "with the other thumb"})]
    assert (store.kept, store.saves) == (told[-1], 2)


def test_a_favourite_of_a_code_that_is_not_shipped_is_kept_but_not_shown() -> None:
    store = MemoryOwnPoints(OwnPoints(("EX-B99", "BL23")))
    service = OwnPointsService(store, KNOWN)
    assert list(service.favourites) == ["BL23"]
    service.star("LI4", True)
    assert list(service.favourites) == ["BL23", "LI4"]
    assert store.kept.favourites == ("EX-B99", "BL23", "LI4")


def test_a_change_that_cannot_be_kept_holds_for_this_run() -> None:
    service = OwnPointsService(MemoryOwnPoints(failure=full_disk()), KNOWN)
    told: list[OwnPoints] = []
    service.listen(told.append)
    with refused(KnownError, match="No space"):
        service.note("BL23", "sore")
    assert service.own.note("BL23") == "sore"
    assert told == [service.own]


def test_the_list_of_favourites_follows_the_stars() -> None:
    catalogue = load()
    service = OwnPointsService(MemoryOwnPoints(), catalogue.points)
    clock = FakeClock()
    settings = SettingsService(MemorySettings())
    session = session_service(
        catalogue, clock, FakeAlarm(clock), RecordingChimes(), settings, nothing_applies(catalogue)
    )
    explore = ExploreService(catalogue, Atlas.load(), session, None, lambda: service.favourites)
    service.listen(lambda _: explore.renew())
    explore.filter(Filter(FilterKind.FAVOURITES))
    assert list(explore.view.codes) == []
    service.star("LI4", True)
    service.star("BL23", True)
    assert list(explore.view.codes) == ["LI4", "BL23"]
    service.star("LI4", False)
    assert list(explore.view.codes) == ["BL23"]
    explore.filter(ALL)
    service.star("LI4", True)
    assert len(explore.view.codes) > 100
