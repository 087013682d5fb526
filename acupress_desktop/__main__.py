"""The program's door: reads the arguments, does what they say, turns known errors into one line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from acupress_desktop.cli import PROGRAM, parse
from acupress_desktop.domain.errors import KnownError


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code as of the contract: 0 done, 1 known error, 2 wrong usage, 3 nothing is running."""
    try:
        options = parse(sys.argv[1:] if arguments is None else arguments)
        # Late, so that a wrong call is answered before Qt is loaded.
        from acupress_desktop.app import run

        return run(options)
    except KnownError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
