"""Hatchling's hook: compiles `resources.qrc` to `acupress_desktop/resources.rcc` and `translations/*.ts` to
`acupress_desktop/translations/*.qm` for every wheel and every editable install, so that nothing binary needs
to be committed. A wheel also gets the checked content
(`acupress_desktop/content/packs/`); an editable install reads the content that is being edited."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourceHook(BuildHookInterface[Any]):
    """Runs Qt's resource compiler, which comes with PySide6-Essentials, and packs the content."""

    _packs: str | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        compile_resources(Path(self.root))
        compile_translations(Path(self.root))
        if version != "editable":
            self._packs = tempfile.mkdtemp()
            for pack in pack_content(Path(self.root), Path(self._packs)):
                build_data["force_include"][str(pack)] = f"acupress_desktop/content/packs/{pack.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if self._packs is not None:
            shutil.rmtree(self._packs, ignore_errors=True)


def pack_content(root: Path, folder: Path) -> list[Path]:
    """Make the packs of the content in `folder`; their paths. Raises RuntimeError with what is wrong with
    the content. In a process of its own, with fixed hashes: the same content makes the same bytes."""
    code = (
        "import sys, pathlib, acupress_desktop.content.packed as p, acupress_desktop.quick as q;"
        "folder = pathlib.Path(sys.argv[1]); p.ship(folder); q.ship(folder)"
    )
    env = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    call = [sys.executable, "-c", code, str(folder)]
    done = subprocess.run(call, capture_output=True, text=True, check=False, env=env)
    if done.returncode != 0:
        raise RuntimeError(f"The content could not be packed: {done.stderr.strip()}")
    return sorted(folder.iterdir())


def compile_resources(root: Path) -> None:
    """Write the resource file. Raises RuntimeError with what the compiler said."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    compiler = folder / "rcc.exe" if sys.platform == "win32" else folder / "Qt" / "libexec" / "rcc"
    target = root / "acupress_desktop" / "resources.rcc"
    # Drawings become half as large or less, and sounds would gain little: they stay as they are.
    call = [str(compiler), "--binary", "--no-zstd", "--threshold", "40"]
    call += [str(root / "resources.qrc"), "-o", str(target)]
    # It notes when each file was changed last, which differs from checkout to checkout.
    env = {**os.environ, "QT_RCC_SOURCE_DATE_OVERRIDE": "1"}
    done = subprocess.run(call, capture_output=True, text=True, check=False, env=env)
    if done.returncode != 0 or done.stderr.strip():
        target.unlink(missing_ok=True)
        raise RuntimeError(f"resources.qrc could not be compiled: {done.stderr.strip()}")


def compile_translations(root: Path) -> None:
    """Write a .qm for every .ts. Raises RuntimeError with what the compiler said. In a process of its own: a
    build knows this file alone."""
    call = [sys.executable, str(root / "tools" / "translations.py"), "--compile"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"The translations could not be compiled: {done.stderr.strip()}")


if __name__ == "__main__":
    compile_resources(Path(__file__).resolve().parent.parent)
    compile_translations(Path(__file__).resolve().parent.parent)
