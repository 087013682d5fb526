"""What is shipped with what the user of a data folder has put beside it, for who runs without the window."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import with_own
from acupress_desktop.domain.errors import Message
from acupress_desktop.storage.collection_file import CollectionFile
from acupress_desktop.storage.routine_files import RoutineFiles


def with_kept(shipped: Catalogue, folder: Path) -> tuple[Catalogue, tuple[Message | None, Message | None]]:
    """The catalogue with own routines and the collection, and what is wrong with either. Never fails."""
    files, collected = RoutineFiles(folder, shipped), CollectionFile(folder)
    return with_own(shipped, files.load(), collected.load()), (files.trouble, collected.trouble)
