"""Where the program that keeps a data folder is reached, and whether it is this user who is there.

The socket itself is `command_server.py`'s, so that Qt's network module is loaded after the first paint and
not before it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.system.private_folder import is_private, mark, private_folders

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

#: Longer socket paths do not fit into the systems' limits (104 bytes on some); Qt makes a new socket in a
#: folder beside its place, whose name is longer.
_MAX_PATH = 90
_ROOT = 0


def socket_names(folder: Path, make: bool = False) -> list[str]:
    """Where the program that keeps `folder` may listen, in the order of trying: only where no other user
    can stand in for it.

    In the data folder itself, so that every shell finds it whatever its environment; where that
    path is too long, its disk takes no sockets or others may write there, in a folder of the user's own.
    `make` makes that where it is missing.
    """
    if sys.platform == "win32":
        return [f"acupress-desktop-{mark(folder)}"]
    real = folder.resolve()
    names = [str(real / "running.sock")] if is_private(real, readable=True) else []
    names += [str(own / f"acupress-desktop-{mark(folder)}.sock") for own in private_folders(make)]
    return [name for name in names if len(os.fsencode(name)) <= _MAX_PATH]


def is_ours(socket: QLocalSocket) -> bool:
    """Whether a process of this user's, or of root's, is at the other end, as far as the system tells."""
    if sys.platform != "linux":
        return True  # the folder alone has to do
    import socket as sockets
    import struct

    number = int(socket.socketDescriptor())
    if number < 0:
        return False
    with sockets.socket(fileno=os.dup(number)) as held:
        size = struct.calcsize("3i")
        _, user, _ = struct.unpack("3i", held.getsockopt(sockets.SOL_SOCKET, sockets.SO_PEERCRED, size))
    return user in (os.getuid(), _ROOT)
