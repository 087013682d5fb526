"""The two commands of the README. Needs Python 3.11 or newer and nothing else.

    python3 tools/acupress.py run [ARGUMENTS...]    set up, then open Acupress
    python3 tools/acupress.py test [--quick]        set up, then pass every check and test
    python3 tools/acupress.py prove NAME [...]      set up, then carry out a heavy proof of tools/proofs
    python3 tools/acupress.py coverage [--again]    set up, then hold every room's coverage at its floor
    python3 tools/acupress.py bundle [--check]      set up, then build, or check, what ships

All make a virtual environment in `.venv`, install what is missing (system libraries by apt-get on
Debian and Ubuntu, as root or with a sudo that asks nothing) or print the one line to type. What is
set up already is not set up again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop.system import libraries  # noqa: E402  # needs Python alone

VENV = ROOT / ".venv"
OLDEST = (3, 11)
#: What the tests are known to pass with, and the newest Python for which all of it can be had.
LOCK = ROOT / "requirements-test.lock"
LOCKED_UP_TO = (3, 14)
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

FONTS = ("fonts-noto-core", "fonts-noto-cjk")
#: Program -> Debian package of what every test run needs besides.
READERS = {"rsvg-convert": "librsvg2-bin"}
#: Program -> Debian package of the desktop that tests/desktop starts.
DESKTOP = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "trayer": "trayer",
    "dbus-daemon": "dbus",
    "notify-send": "libnotify-bin",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "as": "binutils",
    "update-mime-database": "shared-mime-info",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
    "espeak-ng": "espeak-ng",
    "/usr/sbin/cupsd": "cups",
    "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
    "lpstat": "cups-client",
    "pdftotext": "poppler-utils",
    "import": "imagemagick",
    "xdotool": "xdotool",
    "wmctrl": "wmctrl",
    "xdpyinfo": "x11-utils",
    "fc-list": "fontconfig",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
    "/usr/lib/python3/dist-packages/gi": "python3-gi",
}


def main(arguments: list[str]) -> int:
    if sys.version_info < OLDEST:
        return say("Acupress needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]))
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command == "run":
        return run(rest)
    if command == "test" and set(rest) <= {"--quick"}:
        return test(quick="--quick" in rest)
    if command == "prove":
        return helped_by("tools/prove.py", rest)
    if command == "bundle":
        return helped_by("tools/bundle.py", rest, extra="[bundle]")
    if command == "coverage":
        return helped_by("tools/coverage_floors.py", rest)
    print(__doc__, file=sys.stderr)
    return 2


def helped_by(tool: str, arguments: list[str], extra: str = "[test]") -> int:
    """Run a tool that needs what the tests need, or another `extra` of the project."""
    if not set_up(extra=extra, packages=missing_libraries() + missing_fonts()):
        return 1
    call = [str(PYTHON), tool, *arguments]
    return subprocess.run(call, cwd=ROOT, env=environment(), check=False).returncode


def run(arguments: list[str]) -> int:
    if not set_up(extra="", packages=missing_libraries() + missing_fonts()):
        return 1
    return subprocess.run(
        [str(PYTHON), "-m", "acupress_desktop", *arguments], cwd=ROOT, check=False
    ).returncode


def test(quick: bool) -> int:
    packages = missing_libraries() + missing_fonts()
    wanted = READERS if quick else READERS | DESKTOP
    packages += [package for program, package in wanted.items() if not there(program)]
    if not set_up(extra="[test]", packages=packages):
        return 1
    bin_folder = PYTHON.parent
    # The workers of pytest mostly wait, on the desktops that some of them use, so that more of them than
    # cores, and the type checker beside them, finish sooner.
    workers = ["-n", str(3 * (os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder"]
    # A worker that crashes ends the run: with its tests given to another one, the run would wait for ever.
    workers += ["--max-worker-restart=0", "--durations=15"]
    aside = Aside([str(bin_folder / "mypy")])
    # What only Windows or macOS has is looked at by no other run. Each system keeps what it learned apart.
    elsewhere = [
        Aside(
            [
                str(bin_folder / "mypy"),
                "--platform",
                name,
                "--cache-dir",
                f".mypy_cache/{name}",
                "acupress_desktop",
            ]
        )
        for name in ("win32", "darwin")
    ]
    checks: list[list[str]] = [
        [str(bin_folder / "ruff"), "check", "."],
        [str(bin_folder / "ruff"), "format", "--check", "."],
        [str(bin_folder / "lint-imports")],
        [str(PYTHON), "-m", "pytest", *workers, *(["--ignore=tests/desktop"] if quick else [])],
    ]
    failed = []
    for check in checks:
        print(f"\n== {title(check)}", flush=True)
        if subprocess.run(check, cwd=ROOT, env=environment(), check=False).returncode != 0:
            failed.append(title(check))
    for beside in (aside, *elsewhere):
        print(f"\n== {title(beside.call)}\n{beside.output()}", flush=True)
        if beside.failed:
            failed.append(title(beside.call))
    if failed:
        print(f"\nFailed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


class Aside:
    """A check that runs beside the others; what it prints is kept until it is asked for."""

    def __init__(self, call: list[str]) -> None:
        self.call = call
        self._process = subprocess.Popen(
            call, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def output(self) -> str:
        """What it printed, once it has ended."""
        return self._process.communicate()[0]

    @property
    def failed(self) -> bool:
        return self._process.wait() != 0


def title(check: list[str]) -> str:
    """A check as it is named to people."""
    return " ".join([Path(check[0]).name, *check[1:]])


def environment() -> dict[str, str]:
    """For the tests: no screen needed, nothing of the caller's Python in the way. Compiled modules are kept,
    as an installed program has them: compiling them anew is a third of each of some hundred starts."""
    not_for_us = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in not_for_us}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def set_up(extra: str, packages: list[str]) -> bool:
    """Install system packages, make the environment, install the project. False after saying why not."""
    if packages and not install_packages(sorted(set(packages))):
        return False
    if not PYTHON.exists() and not make_environment():
        return False
    stamp = VENV / f"acupress-{extra.strip('[]') or 'run'}"
    state = fingerprint()
    if (
        stamp.exists()
        and stamp.read_text() == state
        and (ROOT / "acupress_desktop" / "resources.rcc").exists()
    ):
        return True
    print("Installing Acupress and what it needs into .venv ...", flush=True)
    call = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--editable",
        f".{extra}",
    ]
    if extra and sys.version_info[:2] <= LOCKED_UP_TO:
        call += ["--constraint", str(LOCK)]
    if subprocess.run(call, cwd=ROOT, check=False).returncode != 0:
        say(
            "The packages could not be installed: see pip's words above. A network connection is needed once."
        )
        return False
    stamp.write_text(state)
    return True


def fingerprint() -> str:
    """Changes whenever an install would bring something new."""
    digest = hashlib.sha256()
    files = [ROOT / "pyproject.toml", LOCK, ROOT / "resources.qrc", *sorted((ROOT / "assets").rglob("*.*"))]
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def make_environment() -> bool:
    """A virtual environment; on Debian its module is a package of its own."""
    call = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.run(call, capture_output=True, check=False).returncode == 0:
        return True
    shutil.rmtree(VENV, ignore_errors=True)
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if not install_packages([package]):
        return False
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        say(f"The virtual environment .venv could not be made: {done.stderr.strip() or done.stdout.strip()}")
        return False
    return True


def missing_libraries() -> list[str]:
    """The packages of what Qt's window, sound and print plugins need and a bare system lacks."""
    if sys.platform != "linux":
        return []
    wanted = (libraries.WINDOW, libraries.X11, libraries.SOUND, libraries.PRINTING)
    return libraries.packages(libraries.missing(wanted))


def missing_fonts() -> list[str]:
    """A font for tone marks and one for hanzi, where the system can be asked and has none."""
    if sys.platform != "linux":
        return []
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    names = {
        file.name.lower() for folder in folders if folder.is_dir() for file in folder.rglob("*.[ot]t[fc]")
    }
    wanted = {"fonts-noto-core": "notosans-regular", "fonts-noto-cjk": "cjk"}
    return [package for package, mark in wanted.items() if not any(mark in name for name in names)]


def there(program: str) -> bool:
    return Path(program).exists() if program.startswith("/") else shutil.which(program) is not None


def install_packages(packages: list[str]) -> bool:
    """With apt-get as root or through sudo; else the line to type."""
    line = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        say(f"Please install with your system's package manager what Debian calls: {' '.join(packages)}")
        return False
    prefix: list[str] = []
    if os.geteuid() != 0:
        sudo = shutil.which("sudo")
        if (
            sudo is None
            or subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode != 0
        ):
            say(f"System packages are missing. Please type this, then start again:\n  sudo sh -c '{line}'")
            return False
        prefix = [sudo, "-n"]
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run([*prefix, "sh", "-c", line], capture_output=True, text=True, env=env, check=False)
    if done.returncode != 0:
        say(f"The system packages could not be installed: {done.stderr.strip()[-400:]}")
        return False
    return True


def say(sentence: str) -> int:
    print(f"acupress: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
