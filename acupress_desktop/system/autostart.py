"""Starting into the tray at login: one small file, where each system looks for it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from acupress_desktop import APP_ID
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.ports import FileWriter

#: The name of the program's script, and of the files of systems other than Linux.
_NAME = "acupress-desktop"
#: What the file was called on Linux before it had the program's id.
_OLD_NAME = f"{_NAME}.desktop"
#: What a shell or the desktop entry specification gives a meaning to.
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")


@dataclass(frozen=True)
class Call:
    """How this program is called: its words, and the folder to call it in, None where that does not
    matter."""

    words: tuple[str, ...]
    folder: Path | None = None


def own_call(data_dir: Path | None, platform: str = sys.platform) -> Call:
    """The call that starts this very program hidden, with the data folder it was told to use."""
    program = own_program(platform)
    data = ["--data-dir", str(data_dir.absolute())] if data_dir is not None else []
    return Call((*program.words, *data, "--hidden"), program.folder)


def own_program(platform: str = sys.platform) -> Call:
    """The call that starts this very program."""
    folder = None
    if getattr(sys, "frozen", False):
        program = [sys.executable]
    elif platform != "win32" and (script := Path(sys.executable).with_name(_NAME)).exists():
        program = [str(script)]
    else:
        python = Path(sys.executable)
        # On Windows the other interpreter opens no console.
        quiet = python.with_name("pythonw.exe")
        program = [str(quiet if platform == "win32" and quiet.exists() else python), "-m", "acupress_desktop"]
        folder = Path(__file__).resolve().parent.parent.parent
    return Call(tuple(program), folder)


def desktop_entry(call: Call) -> str:
    """An entry of the XDG autostart folder (Desktop Entry Specification 1.5)."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Acupress",
        "Comment=Starts Acupress in the tray",
        f"Exec={exec_line(call)}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    if call.folder is not None:
        lines.insert(5, f"Path={_entry_string(str(call.folder))}")
    return "\n".join(lines) + "\n"


def startup_script(call: Call) -> str:
    """A batch file of the Windows start-up folder; it opens no console of its own for the program."""
    quoted = " ".join(_batch_word(word) for word in call.words)
    folder = f" /d {_batch_word(str(call.folder))}" if call.folder is not None else ""
    return f'@echo off\r\nchcp 65001 >nul\r\nstart "Acupress"{folder} {quoted}\r\n'


def launch_agent(call: Call) -> str:
    """A launch agent of macOS. Raises KnownError for a path that no such file can hold: one with control
    characters."""
    import plistlib  # late: only macOS needs it
    from xml.parsers.expat import ExpatError

    agent: dict[str, object] = {"Label": _NAME, "ProgramArguments": list(call.words)}
    if call.folder is not None:
        agent["WorkingDirectory"] = str(call.folder)
    agent |= {"RunAtLoad": True, "ProcessType": "Interactive"}
    try:
        written = plistlib.dumps(agent, sort_keys=False)
        kept = plistlib.loads(written) == agent
    except (ValueError, ExpatError):
        kept = False
    if not kept:
        odd = next((word for word in (*call.words, str(call.folder)) if not word.isprintable()), "")
        raise KnownError("autostart.odd-name", name=odd)
    return written.decode("utf-8")


def autostart_file(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    """Where the file lies on a system."""
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        return roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup" / f"{_NAME}.cmd"
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_NAME}.plist"
    wanted = Path(environment.get("XDG_CONFIG_HOME", ""))
    return (wanted if wanted.is_absolute() else home / ".config") / "autostart" / f"{APP_ID}.desktop"


class FileAutostart:
    """On is: the file is there, and a desktop has not switched it off inside. `write` writes it."""

    def __init__(self, data_dir: Path | None, write: FileWriter, platform: str = sys.platform) -> None:
        self._data_dir, self._write, self._platform = data_dir, write, platform

    @property
    def file(self) -> Path:
        """The file whose being there starts the program at login; where it stands depends on the system."""
        return autostart_file(self._platform, os.environ, Path.home())

    @property
    def _old_file(self) -> Path:
        return self.file.with_name(_OLD_NAME)

    @property
    def on(self) -> bool:
        """Whether the desktop starts the program at login: the file is there, can be read, and is not
        switched off in it."""
        file = self.file if self.file.is_file() else self._old_file
        if not file.is_file():  # a pipe would be waited for without end
            return False
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        return not any(off in lines for off in ("Hidden=true", "X-GNOME-Autostart-enabled=false"))

    def turn(self, on: bool) -> None:
        """Write the file, or take it away. Raises KnownError where the disk refuses."""
        file = self.file
        try:
            if on:
                self._write(file, self._text().encode("utf-8"))
            else:
                file.unlink(missing_ok=True)
            self._old_file.unlink(missing_ok=True)  # or it would start a second time
        except OSError as error:
            raise KnownError("autostart.unchanged", path=file, why=reason(error)) from error

    def _text(self) -> str:
        make = {"win32": startup_script, "darwin": launch_agent}.get(self._platform, desktop_entry)
        return make(own_call(self._data_dir, self._platform))


def exec_line(call: Call, quoted: bool = True) -> str:
    """The words of a call as an entry's Exec has them, or a single one as its Path has it."""
    words = [_entry_word(word) for word in call.words] if quoted else call.words
    return _entry_string(" ".join(words))


def _entry_word(word: str) -> str:
    """A word of an Exec line: quoted where it has to be; a per cent sign is doubled."""
    word = word.replace("%", "%%")
    if word and not _RESERVED & set(word):
        return word
    for sign in '\\"`$':
        word = word.replace(sign, f"\\{sign}")
    return f'"{word}"'


def _entry_string(text: str) -> str:
    """Any string of a desktop entry: a backslash stands for itself only when doubled."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _batch_word(word: str) -> str:
    return '"' + word.replace("%", "%%") + '"'
