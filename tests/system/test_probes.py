"""What the probes say where something is there, and where it is not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.names import NameKind
from acupress_desktop.services.checkup import CheckState, Finding
from acupress_desktop.system import fonts, notifier, probes
from acupress_desktop.system.chimes_aside import SoundProbe

OK, FALLBACK = CheckState.OK, CheckState.FALLBACK

pytestmark = pytest.mark.usefixtures("qtbot")


def there(*names: str) -> Callable[[str], bool]:
    return lambda name: name in names


@pytest.mark.parametrize("available", [True, False])
def test_tray(monkeypatch: pytest.MonkeyPatch, available: bool) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: available)
    found = probes.tray()
    assert found.state is (OK if available else FALLBACK)
    assert available or "goes on in the small window" in sentence(found.said)


@pytest.mark.parametrize(
    ("platform", "state", "says"),
    [
        ("xcb", OK, "stays above the others"),
        ("windows", OK, "stays above the others"),
        ("wayland", FALLBACK, "may only ask for attention"),
        ("wayland-egl", FALLBACK, "may only ask for attention"),
    ],
)
def test_windows(monkeypatch: pytest.MonkeyPatch, platform: str, state: CheckState, says: str) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    found = probes.windows()
    assert (found.state, says in sentence(found.said)) == (state, True)
    assert (found.install is None) is (state is OK)


def test_without_a_screen_nothing_is_said_of_windows() -> None:
    found = {
        probe.id: probe.run() for probe in probes.outside_probes(False) if probe.id in ("tray", "windows")
    }
    assert {finding.state for finding in found.values()} == {CheckState.MISSING}


@pytest.mark.skipif(sys.platform != "linux", reason="the desktop's services are Linux's")
@pytest.mark.parametrize(
    ("services", "known", "program", "state", "says"),
    [
        ((notifier.PORTAL,), True, False, OK, "portal"),
        ((notifier.SERVICE,), False, True, OK, "notifications of the desktop"),
        ((notifier.SERVICE,), False, False, FALLBACK, "tray icon"),
        ((notifier.PORTAL,), False, True, FALLBACK, "No notification service"),
        ((), True, True, FALLBACK, "No notification service"),
    ],
)
def test_notifications(
    monkeypatch: pytest.MonkeyPatch,
    services: tuple[str, ...],
    known: bool,
    program: bool,
    state: CheckState,
    says: str,
) -> None:
    monkeypatch.setattr(notifier, "service_there", there(*services))
    monkeypatch.setattr(notifier, "known_to_portal", lambda: known)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/notify-send" if program else None)
    found = probes.notifications()
    assert (found.state, says in sentence(found.said)) == (state, True)
    assert (found.install is None) is (state is OK)


def test_without_a_sound_output_the_window_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", QAudioDevice)
    found = probes.sound()
    assert found.state is FALLBACK
    assert found.install is not None


@pytest.mark.parametrize(
    ("engines", "program", "state"),
    [
        (["mock", "speechd"], True, OK),
        (["mock", "speechd"], False, FALLBACK),
        (["mock"], True, FALLBACK),
        (["sapi", "mock"], False, OK),
    ],
)
def test_speech(
    monkeypatch: pytest.MonkeyPatch, engines: list[str], program: bool, state: CheckState
) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: list(engines))
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/speech-dispatcher" if program else None)
    assert probes.speech().state is state


@pytest.mark.parametrize(("names", "state"), [(["Office", "PDF"], OK), ([], FALLBACK)])
def test_printers(monkeypatch: pytest.MonkeyPatch, names: list[str], state: CheckState) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: names)
    found = probes.printers()
    assert found.state is state
    assert all(name in sentence(found.said) for name in names)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system itself is asked")
@pytest.mark.parametrize(
    ("service", "state"), [("org.freedesktop.ScreenSaver", OK), ("org.example", FALLBACK)]
)
def test_screen_awake(monkeypatch: pytest.MonkeyPatch, service: str, state: CheckState) -> None:
    monkeypatch.setattr(notifier, "service_there", there(service))
    assert probes.screen_awake().state is state


@pytest.mark.parametrize(
    ("found", "state", "says"),
    [
        (SoundProbe("Loudspeaker", None, decodes=True), OK, "played on “Loudspeaker”."),
        (SoundProbe("Loudspeaker", None, decodes=False), FALLBACK, "must be plain WAV files"),
        (SoundProbe(None, "libraries", decodes=False), FALLBACK, "cannot be heard"),
        (SoundProbe(None, "gone", decodes=True), FALLBACK, "cannot be heard"),
    ],
)
def test_what_can_be_heard(
    monkeypatch: pytest.MonkeyPatch, found: SoundProbe, state: CheckState, says: str
) -> None:
    monkeypatch.setattr(probes, "probe_sound", lambda: found)
    told = probes.sound()
    assert told.state is state
    assert says in sentence(told.said)
    assert (told.install is None) is (state is OK)


@pytest.mark.parametrize("font", ["Noto Sans CJK SC", None])
def test_fonts(monkeypatch: pytest.MonkeyPatch, font: str | None) -> None:
    monkeypatch.setattr(fonts, "hanzi_font", lambda: font)
    found = probes.fonts()
    assert found.state is (OK if font else FALLBACK)
    assert (found.install is None) is bool(font)


@pytest.mark.parametrize(
    ("language", "names", "named"),
    [
        ("ja", (NameKind.KANJI, NameKind.KANA), ["Japanese"]),
        ("zh-Hant", (NameKind.TRADITIONAL, NameKind.PINYIN), ["Traditional Chinese"]),
        ("ko", (NameKind.HANGUL, NameKind.TRADITIONAL), ["Korean", "Traditional Chinese"]),
        ("vi", (NameKind.VIETNAMESE, NameKind.NONE), ["Vietnamese"]),
        ("en", (NameKind.VIETNAMESE, NameKind.HANGUL), ["Vietnamese", "Korean"]),
        ("ar-XB", (NameKind.PINYIN, NameKind.NONE), ["Arabic"]),
        ("ru", (NameKind.PINYIN, NameKind.NONE), ["Cyrillic"]),
        ("de", (NameKind.PINYIN, NameKind.NONE), []),
    ],
)
def test_each_script_that_no_font_has_is_named_once(
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    names: tuple[NameKind, NameKind],
    named: list[str],
) -> None:
    simplified = QFontDatabase.WritingSystem.SimplifiedChinese
    has_hanzi = lambda system: ["Noto Sans CJK SC"] if system is simplified else []  # noqa: E731
    monkeypatch.setattr(QFontDatabase, "families", has_hanzi)
    found = probes.fonts(language, names)
    assert found.state is (FALLBACK if named else OK)
    said = sentence(found.said)
    assert [said.count(name) for name in named] == [1] * len(named)
    assert (found.install is None) is (not named)
    if named:
        assert sentence(found.install or "").startswith("Install Noto Sans")
    monkeypatch.setattr(QFontDatabase, "families", lambda system: [])
    said = sentence(probes.fonts(language, names).said)
    assert "Chinese characters" in said
    assert [said.count(name) for name in named] == [1] * len(named)
    others = fonts.other_letters_lacking(language, names)
    assert (others is None) is (not {"Vietnamese", "Arabic", "Cyrillic"} & {*named})


@pytest.mark.parametrize("file", ["libqsvg.so", "qsvg.dll", "libqjpeg.so"])
def test_drawings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, file: str) -> None:
    assert probes.drawings().state is OK
    (tmp_path / "imageformats").mkdir()
    (tmp_path / "imageformats" / file).touch()
    monkeypatch.setattr(QCoreApplication, "libraryPaths", lambda: [str(tmp_path / "none"), str(tmp_path)])
    found = probes.drawings()
    assert found.state is (OK if "svg" in file else CheckState.MISSING)
    assert ("qt6-svg-plugins" in sentence(found.install or "")) is ("svg" not in file)


def test_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    assert probes.pdf().state is OK
    monkeypatch.setitem(sys.modules, "pikepdf", None)
    found = probes.pdf()
    assert found.state is CheckState.FALLBACK
    assert "python3-pikepdf" in sentence(found.install or "")


def test_without_a_screen_there_is_no_tray_and_nothing_else_is_lost(qtbot: QtBot) -> None:
    found = {probe.id: probe for probe in probes.outside_probes(screen=False)}
    assert found["tray"].run().state is CheckState.MISSING
    assert list(found) == [
        "tray",
        "windows",
        "notifications",
        "sound",
        "speech",
        "printers",
        "pdf",
        "screen-awake",
        "media-keys",
        "drawings",
        "fonts",
    ]
    assert isinstance(found["fonts"].run(), Finding)
