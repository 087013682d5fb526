"""Stands in for libraries that something bundled is linked to and never calls.

Qt's FFmpeg plugin, which decodes sounds, is also able to film windows of Qt Quick: for two names it is linked
to libraries of 17 MB. A library of the same name that has these names, and nothing behind them, lets it be
loaded; who puts Qt's own in its place has the rest, too.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

#: Library -> the names that the plugin wants of it, all of Qt's version "Qt_6". By the address of the first
#: it asks whether some object is a window of Qt Quick; the second would be called for such a window.
STUBS = {
    "libQt6Quick.so.6": ("_ZN12QQuickWindow16staticMetaObjectE", "_ZN12QQuickWindow10grabWindowEv"),
    "libQt6Qml.so.6": (),
}
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
            (Path(work) / "versions").write_text("Qt_6 { global: *; };\n", encoding="ascii")
            link = ["ld", "-shared", "-z", "noexecstack", "-soname", library, "-o", "stub.so", "stub.o"]
            for call in (["as", "-o", "stub.o", "stub.s"], [*link, "--version-script", "versions"]):
                subprocess.run(call, cwd=work, check=True, capture_output=True)
            (folder / library).write_bytes((Path(work) / "stub.so").read_bytes())
