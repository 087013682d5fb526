"""`dataclass` as the library has it, which writes a class's methods when the first of them is needed.

The library compiles six methods a class as soon as it is defined: of the hundred classes that the start
defines, a quarter of its own time, and most are never made one of before the window stands (ADR 25).
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    T = TypeVar("T")
    #: Whatever touches a dataclass as one, touches one of these first.
    _METHODS = ("__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__")
    _FACTS = ("__dataclass_fields__", "__dataclass_params__", "__match_args__")
    _GIVEN = (*_METHODS, *_FACTS, *(("__replace__",) if sys.version_info >= (3, 13) else ()))
    _one_at_a_time = RLock()

    class _Later:
        """Stands in a class for what the library will put there."""

        def __init__(self, kind: type, name: str, options: dict[str, Any]) -> None:
            self._kind, self._name, self._options = kind, name, options

        def __get__(self, instance: object, owner: type) -> Any:
            _complete(self._kind, self._options)
            return getattr(owner if instance is None else instance, self._name)

    def dataclass(kind: type[T] | None = None, /, **options: Any) -> Any:
        """Use it as `dataclasses.dataclass`; only frozen classes without order and slots are put off."""

        def put_off(kind: type[T]) -> type[T]:
            if options != {"frozen": True}:
                return dataclasses.dataclass(**options)(kind)
            for name in _GIVEN:
                if name not in kind.__dict__:
                    setattr(kind, name, _Later(kind, name, options))
            return kind

        made: Callable[[type[T]], type[T]] = put_off
        return made if kind is None else made(kind)

    def _complete(kind: type, options: dict[str, Any]) -> None:
        """The library works on a twin, and its methods take the place of what stands for them one by one: a
        thread that uses the class meanwhile finds one or the other, never nothing."""
        with _one_at_a_time:
            if not any(isinstance(kind.__dict__.get(name), _Later) for name in _GIVEN):
                return
            given = {name: value for name, value in kind.__dict__.items() if not isinstance(value, _Later)}
            bare = {name: value for name, value in given.items() if name not in ("__dict__", "__weakref__")}
            twin = dataclasses.dataclass(**options)(type(kind)(kind.__name__, kind.__bases__, bare))
            made = {name: twin.__dict__[name] for name in _GIVEN if name in twin.__dict__}
            made |= _frozen(kind, frozenset(made["__dataclass_fields__"]))
            for name, value in made.items():
                setattr(kind, name, value)
            for name in [name for name, value in given.items() if isinstance(value, dataclasses.Field)]:
                if name in twin.__dict__:
                    setattr(kind, name, twin.__dict__[name])
                else:
                    delattr(kind, name)

    def _frozen(kind: type, fields: frozenset[str]) -> dict[str, Any]:
        """What the library writes, too, but of this class: a subclass of it may have what changes."""

        def set_nothing(self: object, name: str, value: object) -> None:
            if type(self) is kind or name in fields:
                raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
            super(kind, self).__setattr__(name, value)

        def delete_nothing(self: object, name: str) -> None:
            if type(self) is kind or name in fields:
                raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
            super(kind, self).__delattr__(name)

        return {"__setattr__": set_nothing, "__delattr__": delete_nothing}
