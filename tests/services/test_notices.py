"""The first way of telling that works is taken, and only it."""

from __future__ import annotations

from acupress_desktop.services.notices import Notices
from acupress_desktop.services.ports import Notification
from tests.fakes import RecordingNotifier

NOTE = Notification("Time", "Lower back", {"start": "Start"}, "start")


def test_the_first_that_works_tells() -> None:
    broken, works, spare = RecordingNotifier(fails=True), RecordingNotifier(), RecordingNotifier()
    pressed: list[str] = []
    Notices([broken, works, spare]).notify(NOTE, pressed.append)
    assert (works.told, spare.told) == ([NOTE], [])
    works.press("start")
    assert pressed == ["start"]


def test_where_none_works_it_says_so() -> None:
    failed: list[bool] = []
    notices = Notices([RecordingNotifier(fails=True)])
    notices.notify(NOTE, lambda _: None, lambda: failed.append(True))
    assert failed == [True]


def test_one_that_was_withdrawn_is_not_pressed_any_more() -> None:
    """A message at the tray cannot be taken back; its click then means nothing."""

    class Stubborn(RecordingNotifier):
        def withdraw(self) -> None:
            pass

    way = Stubborn()
    notices = Notices([way])
    pressed: list[str] = []
    notices.notify(NOTE, pressed.append)
    notices.withdraw()
    way.press("start")
    assert pressed == []


def test_a_second_press_is_none() -> None:
    class Twice(RecordingNotifier):
        def withdraw(self) -> None:
            pass

    way = Twice()
    pressed: list[str] = []
    Notices([way]).notify(NOTE, pressed.append)
    way.press("start")
    way.press("start")
    assert pressed == ["start"]
