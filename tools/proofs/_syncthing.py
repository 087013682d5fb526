"""Two real Syncthings on this machine's loopback that share one folder and nothing else with anybody."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

#: So long is waited for what Syncthing does, in seconds.
PATIENCE = 120.0


def version() -> str | None:
    """Of the Syncthing that is installed, None for none."""
    program = shutil.which("syncthing")
    if program is None:
        return None
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"syncthing (v\S+)", said)
    return found[1] if found else said[:60]


class Pair:
    """`folders` are the two sides of the shared folder."""

    def __init__(self, home: Path) -> None:
        self._homes = [home / "syncthing-1", home / "syncthing-2"]
        self.folders = [home / "shared-1", home / "shared-2"]
        self._ports = [(_free_port(), _free_port()) for _ in range(2)]
        self._running: list[subprocess.Popen[bytes] | None] = [None, None]
        for place in self._homes:
            command = ["syncthing", "generate", f"--home={place}", "--no-default-folder"]
            subprocess.run(command, capture_output=True, check=True)
        ids = [_id(place) for place in self._homes]
        for side in range(2):
            self._configure(side, ids)

    def start(self, side: int) -> None:
        """Let one of the two run."""
        command = ["syncthing", "serve", f"--home={self._homes[side]}", "--no-browser", "--no-restart"]
        self._running[side] = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_ENVIRONMENT
        )

    def stop(self, side: int) -> None:
        """End it: what is written now is written apart."""
        running, self._running[side] = self._running[side], None
        if running is not None:
            running.terminate()
            running.wait(PATIENCE)

    def close(self) -> None:
        """End both."""
        for side in range(2):
            self.stop(side)

    def wait(self, until: Callable[[], bool]) -> bool:
        """Have both look at their folders until something is true; whether it became so."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for side in range(2):
                if self._running[side] is not None:
                    self._scan(side)
            if until():
                return True
            time.sleep(0.3)
        return False

    def same(self) -> bool:
        """Whether both sides hold the same files."""
        first, second = ({one.name: one.read_bytes() for one in _files(place)} for place in self.folders)
        return first == second

    def _scan(self, side: int) -> None:
        address = f"http://127.0.0.1:{self._ports[side][0]}/rest/db/scan?folder=acupress"
        request = urllib.request.Request(address, method="POST", headers={"X-API-Key": "proof"})
        try:
            urllib.request.urlopen(request, timeout=20).close()  # noqa: S310
        except OSError:
            return  # it is not up yet

    def _configure(self, side: int, ids: list[str]) -> None:
        path = self._homes[side] / "config.xml"
        tree = ElementTree.parse(path)  # noqa: S314 - that Syncthing has just written
        root = tree.getroot()
        for old in [*root.findall("folder"), *root.findall("device")]:
            root.remove(old)
        folder = ElementTree.SubElement(
            root,
            "folder",
            id="acupress",
            path=str(self.folders[side]),
            type="sendreceive",
            rescanIntervalS="3600",
            fsWatcherEnabled="false",
        )
        _child(folder, "maxConflicts", "-1")  # without a word of it there may be none
        for other, name in enumerate(ids):
            ElementTree.SubElement(folder, "device", id=name)
            device = ElementTree.SubElement(root, "device", id=name, name=f"machine-{other + 1}")
            _child(device, "address", f"tcp://127.0.0.1:{self._ports[other][1]}")
        gui = root.find("gui")
        options = root.find("options")
        assert gui is not None
        assert options is not None
        _child(gui, "address", f"127.0.0.1:{self._ports[side][0]}")
        _child(gui, "apikey", "proof")
        for name, value in {
            "listenAddress": f"tcp://127.0.0.1:{self._ports[side][1]}",
            "globalAnnounceEnabled": "false",
            "localAnnounceEnabled": "false",
            "relaysEnabled": "false",
            "natEnabled": "false",
            "urAccepted": "-1",
            "crashReportingEnabled": "false",
            "autoUpgradeIntervalH": "0",
            "reconnectionIntervalS": "1",
            "startBrowser": "false",
        }.items():
            _child(options, name, value)
        tree.write(path)
        self.folders[side].mkdir(exist_ok=True)


_ENVIRONMENT = {"STNOUPGRADE": "1", "STNORESTART": "1", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"}


def _child(parent: ElementTree.Element, name: str, text: str) -> None:
    for old in parent.findall(name):
        parent.remove(old)
    ElementTree.SubElement(parent, name).text = text


def _id(home: Path) -> str:
    command = ["syncthing", "--home", str(home), "--device-id"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _files(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if one.is_file() and not one.name.startswith("."))


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
