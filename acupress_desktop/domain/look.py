"""How what is printed looks: the layout, the paper, the size of the type and what is left out."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.domain.value import dataclass

#: The smallest and the largest type that can be chosen, in points. Nothing is printed in a smaller one.
LEAST_SIZE, MOST_SIZE = 10, 24
#: The most letters of a name, and of the practice's line.
PATIENT_LIMIT, PRACTICE_LIMIT = 80, 200


class Section(StrEnum):
    """What may be left out. What keeps from harm may not: cautions, pressures, and when not to press."""

    OVERVIEW = "overview"
    FIND = "find"
    PRESS = "press"
    NOTES = "notes"
    WEEK = "week"
    HANDS = "hands"


#: The size of the type of a layout that nobody chose one for.
_USUAL = {Layout.BOOKLET: 16, Layout.DIARY: 11}


@dataclass(frozen=True)
class Look:
    """`size` None is the layout's own. `plain` needs no colours: what they tell is told by shape and weight.
    `logo` is a picture file as base64 (`ui/sheet/logo.py`), `patient` for whom it is, `practice` a line of
    who hands it out. `names` None are those that the settings have."""

    layout: Layout = Layout.SHEET
    paper: Paper = Paper.A4
    landscape: bool = False
    size: int | None = None
    plain: bool = False
    without: tuple[Section, ...] = ()
    names: tuple[NameKind, NameKind] | None = None
    patient: str = ""
    dated: bool = True
    practice: str = ""
    logo: str = ""
    own_measures: bool = True

    @classmethod
    def of(cls, look: Look | Paper) -> Look:
        """A look as it is, a paper as the usual look on it."""
        return cls(paper=look) if isinstance(look, Paper) else look

    @property
    def points(self) -> int:
        """The size of the type that is read, in points."""
        return _USUAL.get(self.layout, LEAST_SIZE) if self.size is None else self.size

    def shows(self, section: Section) -> bool:
        """Whether a section is wanted."""
        return section not in self.without
