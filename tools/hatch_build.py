"""Hatchling's hook: compiles `resources.qrc` to `acupress_desktop/resources.rcc` for every wheel and
every editable install, so that nothing binary needs to be committed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourceHook(BuildHookInterface[Any]):
    """Runs Qt's resource compiler, which comes with PySide6-Essentials."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        compile_resources(Path(self.root))


def compile_resources(root: Path) -> None:
    """Write the resource file. Raises RuntimeError with what the compiler said."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    compiler = folder / "rcc.exe" if sys.platform == "win32" else folder / "Qt" / "libexec" / "rcc"
    target = root / "acupress_desktop" / "resources.rcc"
    call = [str(compiler), "--binary", "--no-zstd", str(root / "resources.qrc"), "-o", str(target)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr.strip():
        target.unlink(missing_ok=True)
        raise RuntimeError(f"resources.qrc could not be compiled: {done.stderr.strip()}")


if __name__ == "__main__":
    compile_resources(Path(__file__).resolve().parent.parent)
