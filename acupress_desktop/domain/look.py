"""How what is printed looks: the layout, the paper, the size of the type and what is left out."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.names import NamePair
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


class PosterSize(StrEnum):
    """How large a poster is, whatever paper it is printed on."""

    A3 = "a3"
    A2 = "a2"
    A1 = "a1"
    A0 = "a0"


#: The size of the type of a layout that nobody chose one for; on posters, of what stands at the points.
_USUAL = {Layout.BOOKLET: 16, Layout.DIARY: 11}
_ON_POSTER = {PosterSize.A3: 10, PosterSize.A2: 13, PosterSize.A1: 18, PosterSize.A0: MOST_SIZE}


@dataclass(frozen=True)
class Look:
    """`size` None is the layout's own. `plain` needs no colours: what they tell is told by shape and weight.
    `logo` is a picture file as base64 (`ui/sheet/logo.py`), `patient` for whom it is, `practice` a line of
    who hands it out. `names` None are those that the settings have. Of posters: how large (`poster`), in one
    piece or `tiled` on the paper, and the `view` that is shown, "" for that which shows most. `figure` None
    is the one of the settings."""

    layout: Layout = Layout.SHEET
    paper: Paper = Paper.A4
    landscape: bool = False
    size: int | None = None
    plain: bool = False
    without: tuple[Section, ...] = ()
    names: NamePair | None = None
    patient: str = ""
    dated: bool = True
    practice: str = ""
    logo: str = ""
    own_measures: bool = True
    poster: PosterSize = PosterSize.A2
    tiled: bool = True
    view: str = ""
    figure: Figure | None = None

    @classmethod
    def of(cls, look: Look | Paper) -> Look:
        """A look as it is, a paper as the usual look on it."""
        return cls(paper=look) if isinstance(look, Paper) else look

    @property
    def points(self) -> int:
        """The size of the type that is read, in points."""
        if self.size is not None:
            return self.size
        if self.layout is Layout.POSTER:
            return _ON_POSTER[self.poster]
        return _USUAL.get(self.layout, LEAST_SIZE)

    def shows(self, section: Section) -> bool:
        """Whether a section is wanted."""
        return section not in self.without
