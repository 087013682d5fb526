"""A dataclass whose methods are written when they are needed is the library's in everything."""

from __future__ import annotations

import copy
import dataclasses
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from acupress_desktop.domain.value import dataclass


def fresh() -> Any:
    """A class that nothing has touched yet."""

    @dataclass(frozen=True)
    class Place:
        """Somewhere."""

        x: int
        y: int = 2
        tags: dict[str, int] = dataclasses.field(default_factory=dict)

    return Place


@dataclass(frozen=True)
class Kept:
    """Of a module, so that it can be pickled."""

    x: int


@dataclass(frozen=True)
class More(Kept):
    """Has a dataclass as its base."""

    y: int = 3


def test_the_library_writes_its_methods() -> None:
    for name in ("__init__", "__eq__", "__hash__", "__repr__", "__setattr__", "__delattr__"):
        kind = fresh()
        getattr(kind, name)
        assert not isinstance(kind.__dict__[name], type(object.__init__))
    assert [field.name for field in dataclasses.fields(fresh())] == ["x", "y", "tags"]
    assert dataclasses.is_dataclass(fresh())
    assert fresh().__match_args__ == ("x", "y", "tags")


def test_it_is_equal_frozen_and_replaced_as_usual() -> None:
    kind = fresh()
    place = kind(1)
    assert place == kind(1, 2, {})
    assert place != kind(2)
    assert repr(place).endswith("Place(x=1, y=2, tags={})")
    assert dataclasses.replace(place, y=5).y == 5
    assert kind(1).tags is not place.tags
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.x = 3
    with pytest.raises(dataclasses.FrozenInstanceError):
        del place.x
    with pytest.raises(TypeError):
        kind()


def test_what_was_kept_is_there_before_the_class_was_used() -> None:
    made = fresh()
    bare: Any = object.__new__(made)
    bare.__dict__.update(x=1, y=2, tags={})  # as pickle does
    assert bare == made(1)
    assert copy.copy(Kept(4)) == Kept(4)  # in the way of pickle
    assert {Kept(4), Kept(4)} == {Kept(4)}


def test_a_base_is_completed_with_what_is_made_of_it() -> None:
    assert More(1) == More(1, 3)
    assert More(1) != Kept(1)
    assert [field.name for field in dataclasses.fields(More)] == ["x", "y"]

    class Plain(fresh()):  # type: ignore[misc]
        """Not a dataclass itself, with something that changes."""

    plain = Plain(1)
    assert plain.y == 2
    plain.seen = True
    del plain.seen
    with pytest.raises(dataclasses.FrozenInstanceError):
        plain.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del plain.y
    with pytest.raises(dataclasses.FrozenInstanceError):
        fresh()(1).other = 2


def test_a_method_of_its_own_stays() -> None:
    @dataclass(frozen=True)
    class Own:
        x: int

        def __repr__(self) -> str:
            return "mine"

        def __hash__(self) -> int:
            return 7

    assert (repr(Own(1)), hash(Own(1))) == ("mine", 7)


def test_a_field_told_at_length_has_its_default() -> None:
    @dataclass(frozen=True)
    class Told:
        x: int = dataclasses.field(default=3, repr=False)
        y: list[int] = dataclasses.field(default_factory=list, compare=False)

    assert (Told().x, Told.x, Told().y) == (3, 3, [])
    assert not hasattr(Told, "y")
    assert Told(3, [1]) == Told(3, [2])


def test_other_options_are_left_to_the_library() -> None:
    @dataclass(frozen=True, order=True)
    class Ranked:
        x: int

    @dataclass
    class Open:
        x: int

    assert Ranked(1) < Ranked(2)
    free = Open(1)
    free.x = 2
    assert free == Open(2)


def test_threads_that_come_at_once_find_one_class() -> None:
    for _ in range(20):
        kind = fresh()
        with ThreadPoolExecutor(4) as threads:
            assert len({repr(place) for place in threads.map(kind, [1] * 8)}) == 1


def test_who_comes_while_another_writes_the_methods_finds_them_written() -> None:
    place = fresh()
    stand_in = place.__dict__["__eq__"]
    assert place(1) == place(1)
    assert place.__dict__["__eq__"] is not stand_in
    assert stand_in.__get__(None, place) is place.__eq__
