"""Lines of another process, read in a thread."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from acupress_desktop.system.lines import LineReader


def test_a_reader_that_goes_before_its_pipe_closes_it_quietly(qapp: QApplication) -> None:
    """As at the end of the program: an error in the thread would be told as a fault."""
    ours, theirs = os.pipe()
    pipe = os.fdopen(ours, "rb")
    reader = LineReader(pipe)
    reader.start()
    delete(reader)
    os.write(theirs, b"hello\n")
    os.close(theirs)
    reader._thread.join()
    assert pipe.closed
