"""What a bundle brings, and what it leaves out: of Qt, of Python, of the system. Plain rules over names, so
that they can be looked at without building one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

#: Parts of Qt for Python that the program imports; their libraries and what those need come along.
QT_MODULES = (
    "QtCore",
    "QtDBus",
    "QtGui",
    "QtMultimedia",
    "QtNetwork",
    "QtPrintSupport",
    "QtStateMachine",
    "QtSvg",
    "QtTextToSpeech",
    "QtWidgets",
)
#: Qt's plugins that are wanted, as patterns of their folder and file without "lib" and ".so".
PLUGINS = (
    r"platforms/(qxcb|qwayland|qoffscreen)",
    r"wayland-shell-integration/xdg-shell",
    r"wayland-decoration-client/(bradient|adwaita)",
    r"platforminputcontexts/(composeplatforminputcontextplugin|ibusplatforminputcontextplugin)",
    r"platformthemes/qxdgdesktopportal",
    r"iconengines/qsvgicon",
    r"imageformats/(qsvg|qjpeg)",
    r"printsupport/cupsprintersupport",
    r"texttospeech/qtexttospeech_speechd",
    r"multimedia/ffmpegmediaplugin",
)
#: Qt's own words (of its print dialog, its "Cancel", its menus of text fields) in the languages that are
#: finished, as Qt calls them.
QT_WORDS = re.compile(r"qtbase_(de|es|fr|ja|zh_CN|zh_TW)\.qm")
#: What is left out of Qt, and what is lost by that.
LEFT_OUT = {
    r"libQt6(Qml|Quick|Labs|Shader|Location|Positioning|RemoteObjects)": "nothing of ours is in QML",
    r"libQt6OpenGL\.": "the FFmpeg plugin alone is linked to it: stub_libraries.py",
    r"libQt6(Pdf|WebEngine|Designer|3D|Charts|DataVis|Graphs)": "nothing of ours uses it",
    r"libQt6(Egl|VirtualKeyboard)": "screens without a desktop, keys on the screen",
    r"PySide6/Qt/translations/(?!qtbase_)": "texts of parts of Qt that nothing of ours shows",
    r"PySide6/Qt/translations/qtbase_": "texts of Qt's own dialogs in languages that the program has not",
    r"PySide6/Qt/qml/": "nothing of ours is in QML",
}
#: Modules of Python that would bring much along; hashes and numbers come from Python's own code instead.
MODULES_LEFT_OUT = (
    "PySide6.QtConcurrent",
    "PySide6.QtMultimediaWidgets",
    "_bz2",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_hashlib",
    "_lzma",
    "_ssl",
    "_tkinter",
    "_yaml",
    "attr",
    "attrs",
    "curses",
    "distutils",
    "doctest",
    "lib2to3",
    "lxml",
    "multiprocessing",
    "packaging",
    "PIL",
    "numpy",
    "pydoc",
    "readline",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
    "xmlrpc",
    "yaml._yaml",  # the same in C, with 2.7 MB of names for debugging; cards have a few lines of YAML
    "yaml.cyaml",
)
#: Libraries of the system that must be the system's own, because they belong to its driver, its services or
#: its settings; `system/libraries.py` says which package has them. Everything else comes along.
OF_THE_SYSTEM = (
    "libEGL.so",
    "libGL.so",
    "libGLX.so",
    "libGLdispatch.so",
    "libX11.so",
    "libX11-xcb.so",
    "libxcb.so",
    "libxcb-glx.so",
    "libdrm.so",
    "libgbm.so",
    "libdbus-1.so",
    "libfontconfig.so",
    "libfreetype.so",
    "libexpat.so",
    "libpng16.so",
    "libbrotli",
    "libglib-2.0.so",
    "libgthread-2.0.so",
    "libgobject-2.0.so",
    "libgio-2.0.so",
    "libgmodule-2.0.so",
    "libpcre2-8.so",
    "libgssapi_krb5.so",
    "libkrb5",
    "libk5crypto.so",
    "libcom_err.so",
    "libkeyutils.so",
    "libcups.so",
    "libavahi",
    "libgnutls.so",
    "libp11-kit.so",
    "libidn2.so",
    "libunistring.so",
    "libtasn1.so",
    "libnettle.so",
    "libhogweed.so",
    "libgmp.so",
    "libpulse",
    "libsndfile.so",
    "libasyncns.so",
    "libFLAC.so",
    "libvorbis",
    "libogg.so",
    "libopus.so",
    "libmpg123.so",
    "libmp3lame.so",
    "libspeechd.so",
    "libdotconf.so",
    "libsystemd.so",
    "libcap.so",
    "libgcrypt.so",
    "libgpg-error.so",
    "liblz4.so",
    "liblzma.so",
    "libbsd.so",
    "libmd.so",
    "libXau.so",
    "libXdmcp.so",
    "libXext.so",
    "libXrandr.so",
    "libXrender.so",
    "libstdc++.so",
    "libgcc_s.so",
    "libz.so",
    "libzstd.so",
    "libxkbcommon",
    "libwayland-",
)


def wanted(name: str) -> bool:
    """Whether a file that the packer found, by its place in the bundle, is wanted there."""
    path = PurePosixPath(name.replace("\\", "/"))
    text = str(path)
    if "/plugins/" in text:
        plugin = "/".join(path.parts[-2:]).replace("/lib", "/").split(".so")[0]
        return any(re.fullmatch(pattern, plugin) for pattern in PLUGINS)
    if path.parent.name == "translations" and QT_WORDS.fullmatch(path.name):
        return True
    if any(re.search(pattern, text) for pattern in LEFT_OUT):
        return False
    return not path.name.startswith(OF_THE_SYSTEM)


#: Qt's plugins that are wanted on Windows.
WINDOWS_PLUGINS = (
    r"platforms/(qwindows|qoffscreen)",
    r"styles/qmodernwindowsstyle",
    r"iconengines/qsvgicon",
    r"imageformats/(qsvg|qjpeg)",
    r"texttospeech/qtexttospeech_(sapi|winrt)",
    r"multimedia/(ffmpegmediaplugin|windowsmediaplugin)",
)
#: Modules of Python that nothing of ours asks for there, beside those that no bundle has.
_WINDOWS_MODULES_LEFT_OUT = ("_asyncio", "_multiprocessing", "winsound")
#: What wheels have for those who build with them, and what belongs to what is left out.
_WINDOWS_LEFT_OUT = (
    r"\.(pyi|lib|pdb|h|hpp|json\.in|typed|cat)$",
    r"\.(dist-info|data)/",
    r"^site/PySide6/(?!plugins/|translations/)[^/]+/",
    r"^site/PySide6/[^/]+\.(exe|json|py\.in)$",
    r"^site/shiboken6/lib/",
    r"^site/pikepdf/_core\.pyi$",
    r"^site/(yaml/_yaml\.[^/]+|yaml/cyaml\.py|_yaml/.*)$",
)


#: Libraries that Windows 10 has itself.
OF_WINDOWS = re.compile(
    r"(api-ms-win-|ext-ms-).*\.dll|(kernel32|user32|gdi32|advapi32|shell32|ole32|oleaut32|ws2_32|version|winmm"
    r"|mpr|userenv|authz|netapi32|ntdll|icuuc|uxtheme|dwmapi|d2d1|d3d9|d3d11|d3d12|dwrite|dxgi|dxva2|imm32"
    r"|setupapi|shlwapi|comdlg32|comctl32|winspool|wtsapi32|shcore|mf|mfplat|mfreadwrite|evr|strmiids|propsys"
    r"|bcrypt|bcryptprimitives|crypt32|secur32|ncrypt|dnsapi|iphlpapi|winhttp|rpcrt4|ucrtbase|msvcrt|pathcch"
    r"|propsys|wmvcore|avrt|ksuser|mmdevapi|opengl32|cfgmgr32|powrprof|sapi|uiautomationcore|runtimeobject|windowscodecs)"
    r"\.(dll|drv)"
)


def wanted_on_windows(name: str) -> bool:
    """Whether a file, by its place in the folder with Python and `site`, is wanted there; of libraries those
    that something wanted is linked to."""
    path = PurePosixPath(name)
    stem = path.name.partition(".")[0]
    if path.suffix == ".pyd" and len(path.parts) == 1:
        return stem not in (*MODULES_LEFT_OUT, *_WINDOWS_MODULES_LEFT_OUT)
    if name.startswith("site/acupress_desktop/"):
        return True
    if any(re.search(pattern, name) for pattern in _WINDOWS_LEFT_OUT):
        return False
    if name.startswith("site/PySide6/plugins/"):
        plugin = "/".join(path.parts[-2:]).removesuffix(".dll")
        return any(re.fullmatch(pattern, plugin) for pattern in WINDOWS_PLUGINS)
    if name.startswith("site/PySide6/translations/"):
        return QT_WORDS.fullmatch(path.name) is not None
    return not (name.startswith("site/PySide6/") and path.suffix == ".pyd" and stem not in QT_MODULES)


def reached(roots: Iterable[str], links: Mapping[str, Collection[str]]) -> set[str]:
    """The files that the roots need, themselves among them. `links`: place in the bundle -> the names of the
    libraries that the file there is linked to."""
    by_name: dict[str, list[str]] = {}
    for place in links:
        by_name.setdefault(PurePosixPath(place.replace("\\", "/")).name, []).append(place)
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting += [other for name in links.get(place, ()) for other in by_name.get(name, ())]
    return found
