"""Programs of a desktop that come and go: tray hosts, a screen saver, a remote control."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

from tests.desktop.lab import Desktop, wait_for
from tests.patience import PATIENCE

#: How urgent an announcement on the accessibility bus is.
POLITE, ASSERTIVE = 1, 2
REMOTE = Path(__file__).with_name("remote")
#: Trays that took the place of the first; they end with their X server.
_STARTED: list[subprocess.Popen[bytes]] = []
_PYTHON = "/usr/bin/python3"
"""The system's Python, whose gi speaks D-Bus."""


#: A press that lasts longer than any test, on a busy machine too.
LONG_S = 300


def mute(data: Path, seconds: int | None = None) -> None:
    """Begin with the sound off; every press lasts so many `seconds`, or as long as its routine says."""
    data.mkdir(parents=True, exist_ok=True)
    settings = {"version": 3, "muted": True, "seconds": seconds}
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


def start_trayer(desktop: Desktop) -> subprocess.Popen[bytes]:
    """The XEmbed tray host at the bottom right of the screen. One that comes while the window manager is
    still about to begin may never get a place on the screen; then another one is started."""
    call = ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "28"]
    for _ in range(5):
        with (desktop.folder / "trayer.log").open("ab") as log:
            process = subprocess.Popen(
                call,
                env=desktop.env,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        try:
            wait_for("the tray host", lambda: bool(desktop.windows("panel")), seconds=4.0)
        except AssertionError:
            process.kill()
            process.wait(PATIENCE * 10)
        else:
            return process
    raise AssertionError("the tray host got no place on the screen")


class Trayer:
    """The desktop's own trayer, replaced by another one when it is killed."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @property
    def there(self) -> bool:
        return bool(self._desktop.windows("panel"))

    @property
    def icons(self) -> int:
        """How many icons it holds: each is a square of its height; an empty one is a sliver."""
        if not self.there:
            return 0
        _, _, width, height = self._desktop.geometry(self._desktop.windows("panel")[0])
        return width // (height - 8)

    def kill(self) -> None:
        window = self._desktop.windows("panel")[0]
        self._desktop.run("xdotool", "windowkill", window)
        wait_for("the tray's end", lambda: not self.there)

    def start(self) -> None:
        """Start it where there is none."""
        if not self.there:
            _STARTED.append(start_trayer(self._desktop))

    def click(self, button: int = 1, aside: int = 0) -> None:
        """Click the right-most icon, some pixels aside of its middle: two quick clicks on one spot are a
        double click."""
        x, y, width, height = self._desktop.geometry(self._desktop.windows("panel")[0])
        self._desktop.click(x + width - height // 2 - aside, y + height // 2, button)


class Helper:
    """A script of `remote/` that runs until it is killed; what it prints is JSON lines."""

    def __init__(self, desktop: Desktop, script: str, *arguments: str) -> None:
        self._desktop = desktop
        self._call = [_PYTHON, str(REMOTE / script), *arguments]
        self._log = desktop.folder / f"{script}.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._forgotten = 0

    def start(self) -> None:
        self._forgotten = 0
        self._log.write_bytes(b"")
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._call, env=self._desktop.env, stdout=log, stderr=log)
        wait_for(f"{self._call[1]} to be ready", lambda: bool(self.lines))

    @property
    def lines(self) -> list[Any]:
        """What it has printed so far; its first line says that it is ready."""
        lines = self._log.read_text(encoding="utf-8").splitlines(keepends=True)
        whole = [
            line for line in lines if line.endswith("\n") and line[0] in '[{"'
        ]  # no warning of a library
        return [json.loads(line) for line in whole[self._forgotten :]]

    def forget(self) -> None:
        """What it has printed so far was seen."""
        self._forgotten += len(self.lines)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(PATIENCE * 10)
        self._process = None


def remote(desktop: Desktop, script: str, *arguments: str) -> Any:
    """Run a script of `remote/` once; what it printed, None for nothing."""
    done = desktop.run(_PYTHON, str(REMOTE / script), *arguments)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout) if done.stdout.strip() else None


class Listener:
    """A screen reader that writes down what it is told: what it acts on, or these `kinds` of events."""

    def __init__(self, desktop: Desktop, *kinds: str) -> None:
        self._helper = Helper(desktop, "listener.py", *kinds)
        self._helper.start()

    @property
    def events(self) -> list[list[Any]]:
        return [line for line in self._helper.lines if line != ["ready"]]

    @property
    def heard(self) -> list[tuple[str, int]]:
        """What was announced, and how urgently."""
        return [(text, how) for kind, text, how, *_ in self.events if kind == "object:announcement"]

    def hears(self, *texts: str, urgency: int = POLITE) -> None:
        """Wait for announcements: these, and no other since it was last asked."""
        wait_for(f"“{texts[-1]}” on the accessibility bus", lambda: len(self.heard) >= len(texts))
        assert self.heard == [(text, urgency) for text in texts], self.heard
        self.forget()

    def forget(self) -> None:
        self._helper.forget()

    def end(self) -> None:
        self._helper.kill()


class SpeechService:
    """A speech service that speaks English through espeak-ng into the sink that can be recorded."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop, self._folder = desktop, folder
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "modules").mkdir(parents=True)
        usual = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
        (folder / "modules" / usual.name).write_bytes(usual.read_bytes() if usual.exists() else b"")
        (folder / "speechd.conf").write_text(
            f'LogLevel 5\nLogDir "{folder}"\nAudioOutputMethod "pulse"\n'
            'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n',
            encoding="utf-8",
        )

    def start(self) -> None:
        """From now on programs that are started speak through it."""
        address = self._folder / "socket"
        address.unlink(missing_ok=True)
        call = ["speech-dispatcher", "--run-single", "--config-dir", str(self._folder), "--timeout", "0"]
        call += ["--communication-method", "unix_socket", "--socket-path", str(address)]
        with (self._folder / "out.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*call, "--pid-file", str(self._folder / "pid")],
                env=self._desktop.env,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        wait_for("the speech service", address.exists)
        self._desktop.env["SPEECHD_ADDRESS"] = f"unix_socket:{address}"

    def end(self, number: signal.Signals = signal.SIGTERM) -> None:
        """End it with all its parts; SIGKILL is what a crash looks like."""
        process, self._process = self._process, None
        self._desktop.env.pop("SPEECHD_ADDRESS", None)
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            process.wait(PATIENCE * 10)
