"""Stands in for libraries that something bundled is linked to and never calls.

Qt's FFmpeg plugin, which decodes sounds, is also able to film windows, of Qt Quick and of OpenGL: for eight
names it is linked to libraries of 18 MB. A library of the same name that has these names, and nothing behind
them, lets it be loaded; who puts Qt's own in its place has the rest, too.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

#: Library -> the names that the plugin wants of it, of Qt's version "Qt_6" if not told otherwise
#: below. By the address of the first it asks whether some object is a window of Qt Quick; the others would be
#: called for such a window.
STUBS = {
    "libQt6Quick.so.6": ("_ZN12QQuickWindow16staticMetaObjectE", "_ZN12QQuickWindow10grabWindowEv"),
    "libQt6Qml.so.6": (),
    "libQt6OpenGL.so.6": (  # pictures of films on a graphics card
        "_ZN17QOpenGLCompositor23grabToFrameBufferObjectEP24QOpenGLFramebufferObjectNS_15GrabOrientationE",
        "_ZN17QOpenGLCompositor8instanceEv",
        "_ZN24QOpenGLFramebufferObjectC1ERK5QSizej",
        "_ZNK24QOpenGLFramebufferObject7isValidEv",
        "_ZNK24QOpenGLFramebufferObject7textureEv",
        "_ZNK24QOpenGLFramebufferObject7toImageEb",
    ),
}
#: Which of Qt's versions a name belongs to.
_VERSIONS = """Qt_6_PRIVATE_API { global: _ZN17QOpenGLCompositor*; };
Qt_6 { global: *; };
"""
_BYTES = 64  # more than a meta object has


def source(names: tuple[str, ...]) -> str:
    """For the assembler: each name stands for zeros."""
    lines = [".data", ".balign 16", ".globl acupress_stub", "acupress_stub: .quad 0"]
    for name in names:
        kind = "@object" if "staticMetaObject" in name else "@function"
        lines += [".balign 16", f".globl {name}", f".type {name}, {kind}", f".size {name}, {_BYTES}"]
        lines += [f"{name}: .zero {_BYTES}"]
    return "\n".join([*lines, '.section .note.GNU-stack,"",@progbits', ""])


def put_stubs(folder: Path) -> None:
    """Write them to `folder`, where Qt's own are not there. Needs as and ld of binutils. Raises OSError or
    subprocess.CalledProcessError."""
    for library, names in STUBS.items():
        if (folder / library).exists():
            continue
        with tempfile.TemporaryDirectory() as work:
            (Path(work) / "stub.s").write_text(source(names), encoding="ascii")
            (Path(work) / "versions").write_text(_VERSIONS, encoding="ascii")
            link = ["ld", "-shared", "-z", "noexecstack", "-soname", library, "-o", "stub.so", "stub.o"]
            for call in (["as", "-o", "stub.o", "stub.s"], [*link, "--version-script", "versions"]):
                subprocess.run(call, cwd=work, check=True, capture_output=True)
            (folder / library).write_bytes((Path(work) / "stub.so").read_bytes())
