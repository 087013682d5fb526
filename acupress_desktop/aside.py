"""Work beside the event loop, whose result comes back to it.

A thread that holds a QObject may be the last to let go of it, and then it is destroyed there, maybe while the
event loop delivers something to it: the program is gone without a word. So a thread is given plain things and
a way to report, which leads over one object that is never destroyed. And Python looks for garbage in whatever
thread happens to make the next object, where windows would end just so: `sweep_here` has it done in the event
loop.
"""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Signal

#: All that lives, which takes some ms, is looked through no more often.
_ALL_S = 20.0
#: Who waits for what comes over which way. Only the event loop's thread looks at it.
_waiting: dict[int, Callable[[Any], None]] = {}
_numbers = count()


class Way:
    """From a thread into the event loop. Any thread may hold it; it holds nothing of Qt's that may go."""

    def __init__(self, take: Callable[[Any], None]) -> None:
        """`take` is called in the event loop with all that is sent, until `close`; till then what it belongs
        to is kept. Made in the event loop's thread."""
        self._number = next(_numbers)
        self._door = _door()
        _waiting[self._number] = take

    def send(self, found: object) -> None:
        """In the thread. A program that ends meanwhile has no use for it any more."""
        with contextlib.suppress(RuntimeError):
            self._door.came.emit(self._number, found)

    def close(self) -> None:
        """Nobody waits any more. In the event loop's thread."""
        _waiting.pop(self._number, None)


class Aside:
    """One thread, and what it was asked for: one thing after the other.

    Made and used in the event loop's thread.
    """

    def __init__(self, name: str, take: Callable[[Any], None]) -> None:
        """`take` is called in the event loop with the result of each work, until `close`. `name`: the
        thread's, for who looks at the process."""
        self._take = take
        self._open: list[Way] = []
        # One thread that waits: starting one for each work stops the event loop for some ms.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def submit(self, work: Callable[..., object], *arguments: object) -> None:
        """Have a function called in the thread. Neither it nor its arguments may hold a QObject."""
        way = Way(self._came)
        self._open.append(way)
        self._thread.submit(_work, way, work, arguments)

    def _came(self, result: object) -> None:
        self._open.pop(0).close()  # there is one thread, which keeps their order
        self._take(result)

    def close(self) -> None:
        """Nobody wants a result any more: the thread ends, and nothing more is taken."""
        for way in self._open:
            way.close()
        self._thread.shutdown(wait=False, cancel_futures=True)


def sweep_here() -> None:
    """From now on Python's garbage is looked for in this thread's event loop alone, when that has nothing
    else to do: what lies in cycles, as a dialog and its functions, is destroyed where it was made."""
    gc.disable()
    dispatcher = QAbstractEventDispatcher.instance()
    if dispatcher is not None and dispatcher.findChild(_Sweeper) is None:
        _Sweeper(dispatcher)


class _Sweeper(QObject):
    def __init__(self, dispatcher: QAbstractEventDispatcher) -> None:
        super().__init__(dispatcher)
        self._all_at = time.monotonic()
        dispatcher.aboutToBlock.connect(self._sweep)

    def _sweep(self) -> None:
        """As often as Python itself does, which goes on counting what is made."""
        young, middle, _ = gc.get_count()
        most = gc.get_threshold()
        if young <= most[0]:
            return
        if middle <= most[1]:
            gc.collect(0)
        elif (now := time.monotonic()) - self._all_at < _ALL_S:
            gc.collect(1)
        else:
            self._all_at = now
            gc.collect()


class _Door(QObject):
    came = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._bring)

    def _bring(self, number: int, found: object) -> None:
        if take := _waiting.get(number):
            take(found)


@cache
def _door() -> _Door:
    return _Door()


def _work(way: Way, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    way.send(work(*arguments))
