"""A content file by its name, for reading and for saying what is wrong in it."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import Any, TypeVar

import msgspec

from acupress_desktop.content.words import flat_texts
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.value import dataclass

T = TypeVar("T")


@dataclass(frozen=True)
class ContentFile:
    """`name` is relative to `folder`, the content folder."""

    folder: Path
    name: str

    def read(self, kind: type[T]) -> T:
        """Raises KnownError where the file is missing, or with the JSON path of what is wrong in it."""
        return self._shaped(self._content(), kind)

    def texts(self, shape: Any) -> dict[str, str]:
        """A file of texts that has the `shape`, with flat keys (`words.flat_texts`). Raises as `read`."""
        content = self._content()
        self._shaped(content, shape)
        try:
            return flat_texts(PurePath(self.name).name, content)
        except ValueError as error:
            raise KnownError("content.damaged", file=f"content/{self.name}", why=error) from error

    def _content(self) -> bytes:
        try:
            return self.folder.joinpath(self.name).read_bytes()
        except OSError as error:
            raise KnownError("content.missing", file=f"content/{self.name}") from error

    def _shaped(self, content: bytes, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(content, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise KnownError("content.damaged", file=f"content/{self.name}", why=error) from error

    def wrong(self, path: str, code: str, /, **facts: object) -> KnownError:
        """The error to raise about a place in the file: what the code says is wrong there."""
        return self.faulty(path, Message(code, **facts))

    def faulty(self, path: str, what: Message) -> KnownError:
        """As `wrong`, of what is known to be wrong."""
        return KnownError("content.wrong", file=f"content/{self.name}", path=path, what=what)
