"""A part of the outside world that is made when it is first used knows what it was told before."""

from __future__ import annotations

from acupress_desktop.world import _later


class Part:
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def choose(self, what: str) -> None:
        self.told.append(what)

    def play(self) -> int:
        self.told.append("play")
        return 7


def test_what_only_sets_something_is_kept_until_it_is_made() -> None:
    made: list[Part] = []

    def make() -> Part:
        made.append(Part())
        return made[0]

    part = _later(make, "choose")
    part.choose("one")
    part.choose("other")
    assert made == []
    assert part.play() == 7
    part.choose("third")
    assert made[0].told == ["other", "play", "third"]
