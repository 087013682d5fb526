"""The catalogue of a running program: its words may change under whoever holds it."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue


class LivingCatalogue(Catalogue):
    """Reads everything from the catalogue that it was given last. Its points are the same in every language;
    whoever keeps words of it listens for when they change (`LanguageService`)."""

    def __init__(self, now: Catalogue) -> None:
        """Begin as `now`."""
        self.become(now)

    def become(self, now: Catalogue) -> None:
        """Say everything as another one does from now on."""
        self.__dict__["_now"] = now

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


def _of_now(name: str) -> property:
    return property(lambda self: getattr(self.__dict__["_now"], name))


for _field in Catalogue.__dataclass_fields__:
    setattr(LivingCatalogue, _field, _of_now(_field))
