"""What a language's texts lack or have wrong, one line each (`docs/translating.md`).

python tools/check_language.py de
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from acupress_desktop.content.language_files import faults
from acupress_desktop.content.words import FALLBACK
from tools import translations
from tools.translations import FOLDER, extract

CONTENT = Path(__file__).resolve().parent.parent / "acupress_desktop" / "content"


def main(arguments: list[str]) -> int:
    """The exit code: 1 where something is wrong, 2 for a wrong call."""
    if len(arguments) != 1 or not CONTENT.joinpath("texts", arguments[0]).is_dir():
        print(__doc__)
        return 2
    found = faults(arguments[0], CONTENT)
    if arguments[0] != FALLBACK:
        found += translations.faults(FOLDER / f"acupress_{arguments[0]}.ts", set(extract()))
    print("\n".join(found) or "Nothing is missing.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
