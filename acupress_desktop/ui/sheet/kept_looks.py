"""The looks of a studio: the one of last time and templates, kept wherever there is room for them."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.domain.looks import Looks
from acupress_desktop.services.ports import LooksStore
from acupress_desktop.ui.attempt import attempt


class KeptLooks:
    """What cannot be kept is told, and holds until the studio closes."""

    def __init__(
        self, store: LooksStore | None, templates: Callable[[Looks], None], tell: Callable[[str], None]
    ) -> None:
        """`templates` shows those that there are, after a change. Without a `store` nothing is kept."""
        self.store = store
        self._templates, self._tell = templates, tell
        self.now = store.load() if store is not None else Looks()

    def change(self, looks: Looks) -> bool:
        """Whether they are kept."""
        before, self.now = self.now, looks
        if looks == before:
            return True
        if looks.templates != before.templates:
            self._templates(looks)
        store = self.store
        return store is None or attempt(lambda: store.save(looks), self._tell)
