"""`sync` of the command line: where this computer meets others, and what is there."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop import PROGRAM
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.own_text import visible
from acupress_desktop.domain.sync import Machine
from acupress_desktop.services.sync_port import Met
from acupress_desktop.storage.sync_store import SyncStore
from acupress_desktop.terminal import complain, put, put_json


def run_sync(folder: Path, action: str, chosen: Path | None, catalogue: Catalogue, as_json: bool) -> int:
    """Do one of the actions for a data folder and say what came of it. Raises KnownError."""
    store = SyncStore(folder, catalogue)
    if action == "off":
        store.leave()
        met = Met()
    elif action == "on":
        met = store.choose(chosen if chosen is not None else store.usual)
    elif action == "rebuild":
        met = store.rebuild()
    else:
        met = store.status()
    if as_json:
        put_json(_data(store, met), indent=1)
    else:
        _put(store, met, action in ("on", "rebuild"))
    if met.trouble is not None:
        complain(f"{PROGRAM}: {sentence(met.trouble)}")
    return 0


def _put(store: SyncStore, met: Met, changing: bool) -> None:
    state = store.state
    if not state.on:
        put(sentence(Message("cli.said.sync-off")))
        return
    put(sentence(Message("cli.said.sync-on", folder=state.folder)))
    for one in met.machines:
        told = Message("sync.file", name=one.name, count=one.entries, last=one.last[:16])
        put(visible(sentence(Message("cli.said.sync-own", what=told) if one.own else told)))
    if changing:
        put(sentence(Message("sync.changed", count=met.changed)))


def _data(store: SyncStore, met: Met) -> dict[str, object]:
    state = store.state
    return {
        "folder": state.folder or None,
        "machine": state.machine or None,
        "files": [_file(one) for one in met.machines],
        "trouble": sentence(met.trouble) if met.trouble is not None else None,
    }


def _file(one: Machine) -> dict[str, object]:
    return {
        "name": one.name,
        "own": one.own,
        "entries": one.entries,
        "last": one.last or None,
        "newer": one.newer,
        "unreadable": one.unreadable,
        "half": one.half,
    }
