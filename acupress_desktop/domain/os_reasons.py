"""Why the operating system refused something, as a code: its own words are in its own language."""

from __future__ import annotations

import errno

from acupress_desktop.domain.errors import Message

#: What happens to files of people, and has words of ours ("system.ENOSPC").
TOLD = frozenset(
    {
        "EACCES",
        "EBUSY",
        "EDQUOT",
        "EEXIST",
        "EFBIG",
        "EINVAL",
        "EIO",
        "EISDIR",
        "ELOOP",
        "EMFILE",
        "ENAMETOOLONG",
        "ENFILE",
        "ENODEV",
        "ENOENT",
        "ENOMEM",
        "ENOSPC",
        "ENOTDIR",
        "ENXIO",
        "EPERM",
        "EROFS",
        "ESTALE",
        "ETXTBSY",
    }
)


def reason(error: OSError) -> Message | str:
    """Why the system refused; in its own words where it is something rare."""
    name = errno.errorcode.get(error.errno or 0, "")
    if name in TOLD:
        return Message(f"system.{name}")
    return error.strerror or str(error) or type(error).__name__
