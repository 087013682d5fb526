"""What the print service says of a printer.

Qt says nothing: with a queue that takes no jobs its printer is idle, and painting begins and ends well
(seen with Qt 6.11 and CUPS 2.4). CUPS itself is asked, through the library that Qt's own part has loaded;
where there is none, what Qt knows has to do.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping
from functools import cached_property
from tempfile import NamedTemporaryFile

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from acupress_desktop.domain.errors import Message, Said

#: What CUPS answers up to here is well; from there on it is an error (`ipp_status_e`).
_WELL = 0x00FF
#: `ipp_pstate_e`.
_STOPPED = "5"
_LIBRARIES = {"linux": "libcups.so.2", "darwin": "libcups.2.dylib"}


class _Option(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("value", ctypes.c_char_p))


class _Destination(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    )


class SystemPrintQueue:
    """The printers of this machine."""

    def names(self) -> tuple[str, ...]:
        """The printers that the system knows, each by its name in the queue."""
        return tuple(QPrinterInfo.availablePrinterNames())

    def trouble(self, name: str) -> Message | None:
        """Why a printer would take nothing, None where it would."""
        info = QPrinterInfo.printerInfo(name)
        if info.isNull():
            return Message("printer.gone")
        told = self._told(name)
        if told.get("printer-is-accepting-jobs") == "false":
            return Message("printer.no-jobs")
        if told.get("printer-state") == _STOPPED or info.state() in (
            QPrinter.PrinterState.Error,
            QPrinter.PrinterState.Aborted,
        ):
            return Message("printer.stopped")
        return None

    def put(self, name: str, pdf: bytes, title: str, options: Mapping[str, str]) -> bool:
        """Send a PDF as it is. (What Qt sends is a PDF too, whose words do not outlive a queue that makes
        PostScript of it.) False where there is no CUPS."""
        library = self._library
        if library is None:
            return False
        queue = name.partition("/")[0]
        wanted = {**self._told(name), **options}  # as `lp` does: what the user keeps for a printer, too
        given = (_Option * len(wanted))(*(_Option(a.encode(), b.encode()) for a, b in wanted.items()))
        with NamedTemporaryFile(suffix=".pdf") as file:
            file.write(pdf)
            file.flush()
            # Zero where it was refused: `refusal` has why.
            library.cupsPrintFile(queue.encode(), file.name.encode(), title.encode(), len(wanted), given)
        return True

    def refusal(self) -> Said | None:
        """What the service answered to the job that was sent last in this thread, None where all was well."""
        library = self._library
        if library is None or library.cupsLastError() <= _WELL:
            return None
        answer: bytes | None = library.cupsLastErrorString()
        return (answer or b"").decode(errors="replace").rstrip(". ") or Message("printer.no-reason")

    @cached_property
    def _library(self) -> ctypes.CDLL | None:
        try:
            library = ctypes.CDLL(_LIBRARIES[sys.platform])
        except (KeyError, OSError):
            return None
        library.cupsGetNamedDest.restype = ctypes.POINTER(_Destination)
        library.cupsGetNamedDest.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p)
        library.cupsPrintFile.argtypes = (
            ctypes.c_char_p,
            ctypes.c_char_p,
            ctypes.c_char_p,
            ctypes.c_int,
            ctypes.POINTER(_Option),
        )
        library.cupsFreeDests.argtypes = (ctypes.c_int, ctypes.POINTER(_Destination))
        library.cupsLastErrorString.restype = ctypes.c_char_p
        return library

    def _told(self, name: str) -> dict[str, str]:
        """What CUPS knows of a printer; empty where there is no CUPS, or no such printer."""
        if self._library is None:
            return {}
        queue, _, instance = name.partition("/")
        found = self._library.cupsGetNamedDest(None, queue.encode(), instance.encode() or None)
        if not found:
            return {}
        try:
            options = found.contents.options[: found.contents.num_options]
            return {option.name.decode(): option.value.decode(errors="replace") for option in options}
        finally:
            self._library.cupsFreeDests(1, found)
