"""Every way in which something can break unforeseen leads here: Python's, its threads', Qt's. It is kept in
the log, and told once; the program goes on."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from acupress_desktop.system.fault_log import FaultLog, describe, shorten, surroundings

#: After so many different faults in one run nobody wants to be told of another.
_MOST_TOLD = 3

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]


class Faults(QObject):
    """Takes the place of the hooks of Python and Qt until `close`."""

    #: A report that can be shown; from any thread, heard in this object's.
    broke = Signal(str)

    def __init__(self, log: FaultLog) -> None:
        super().__init__()
        self._log = log
        self._seen: set[str] = set()
        self._told = 0
        self._inside = threading.local()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable
        self._before_qt = qInstallMessageHandler(self._take_message)
        self._records = _Records(self._take_record)
        logging.getLogger().addHandler(self._records)

    def close(self) -> None:
        """Give the hooks back: the program ends."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._before_qt)
        logging.getLogger().removeHandler(self._records)

    def _take(self, kind: type[BaseException], error: BaseException, lines: TracebackType | None) -> None:
        self._before[0](kind, error, lines)
        if issubclass(kind, Exception):  # neither Ctrl+C nor an end that was asked for
            self._keep(describe(kind, error, lines), tell=True)

    def _take_from_thread(self, found: threading.ExceptHookArgs) -> None:
        self._before[1](found)
        if issubclass(found.exc_type, Exception):
            self._keep(describe(found.exc_type, found.exc_value, found.exc_traceback), tell=True)

    def _take_unraisable(self, found: Any) -> None:
        """Something broke where Python cannot raise it: kept, but nobody's work was disturbed."""
        self._before[2](found)
        self._keep("unraisable " + describe(found.exc_type, found.exc_value, found.exc_traceback), tell=False)

    def _take_record(self, record: logging.LogRecord) -> None:
        """Somebody caught a fault of ours and told it already, for example over the socket."""
        if logging.lastResort is not None:
            logging.lastResort.handle(record)
        kind, error, lines = record.exc_info or (None, None, None)
        if kind is not None:
            self._keep(describe(kind, error, lines), tell=False)

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError):  # closed, or full
                print(text, file=sys.stderr)
        self._keep(f"Qt {kind.name}: {context.category}: {shorten(text)[:500]}", tell=False)

    def _keep(self, text: str, tell: bool) -> None:
        """What breaks here must not lead here again."""
        if getattr(self._inside, "busy", False):
            return
        self._inside.busy = True
        try:
            if text in self._seen:
                return
            self._seen.add(text)
            self._log.write(text)
            if tell and self._told < _MOST_TOLD:
                self._told += 1
                self.broke.emit(f"{surroundings()}\n\n{text}\n")
        finally:
            self._inside.busy = False


class _Records(logging.Handler):
    """Hands on what is logged as an error."""

    def __init__(self, then: Callable[[logging.LogRecord], None]) -> None:
        super().__init__(logging.ERROR)
        self._then = then

    def emit(self, record: logging.LogRecord) -> None:
        self._then(record)
