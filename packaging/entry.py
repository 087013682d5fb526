"""Where a bundle begins. `-m MODULE` runs one of the helpers that the program starts beside itself, as Python
does elsewhere: here `sys.executable` is the bundle."""

import os
import runpy
import sys

# The bundle's own libraries are for it alone, not for programs of the system that it starts.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before

if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2].startswith("acupress_desktop.system."):
    sys.argv[:] = [sys.argv[2], *sys.argv[3:]]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    sys.exit(0)

from acupress_desktop.__main__ import main  # noqa: E402  # a helper needs none of it

sys.exit(main())
