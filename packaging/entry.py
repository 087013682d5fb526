"""Where a bundle begins. `-m MODULE` runs one of the helpers that the program starts beside itself, as Python
does elsewhere: here `sys.executable` is the bundle."""

import runpy
import sys

if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2].startswith("acupress_desktop.system."):
    sys.argv[:] = [sys.argv[2], *sys.argv[3:]]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    sys.exit(0)

from acupress_desktop.__main__ import main

sys.exit(main())
