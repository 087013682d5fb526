"""What stands on a person's cun rulers of paper, as plain data; how they are laid out and painted is
`ui/sheet`'s business."""

from __future__ import annotations

from datetime import date

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import centimetres, how_sure
from acupress_desktop.domain.cun import CUN, BodyMeasure, Cun, FigureCun, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.rulers import RULERS, Mark, Ruler, cun_in_mm, marks
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.safety_service import SafetyService


@dataclass(frozen=True)
class Strip:
    """One ruler: `mm` is one cun of it on this person. `label` stands on it once it is cut out; `zero` and
    `other` are the words of its ends. The marks that matter most come first."""

    ruler: Ruler
    mm: float
    name: str
    label: str
    zero: str
    other: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class RulerSheet:
    """What is told, before it is laid out on pages; texts come ready to print. `sizes` are the regions with
    one cun of each, `figures` the numbers that stand on the rulers, and `cuts` what is told of a piece that
    begins at one of them."""

    title: str
    subtitle: str
    day: date
    strips: tuple[Strip, ...]
    how_title: str
    how: str
    sizes_title: str
    sizes: tuple[tuple[str, str], ...]
    note: str
    card: str
    scale: str
    glue: str
    figures: tuple[str, ...]
    cuts: tuple[str, ...]
    sure_title: str
    sure: tuple[str, ...]
    named_for: str
    footer: str
    language: str = ""


class RulerService:
    """Makes the rulers of a person from the one measure that is known of them."""

    def __init__(self, catalogue: Catalogue, figure: FigureCun, safety: SafetyService) -> None:
        self._catalogue, self._figure, self._safety = catalogue, figure, safety

    def sheet(self, measure: BodyMeasure | None, day: date) -> RulerSheet:
        """The rulers of all regions. Raises KnownError where nothing was measured."""
        if measure is None:
            raise KnownError("ruler.no-measure")
        cun, word = Cun(self._figure, measure), self._catalogue.word
        strips = tuple(self._strip(ruler, cun, measure) for ruler in RULERS)
        numbers = range(max(ruler.cun for ruler in RULERS) + 1)
        figures = tuple(map(self._catalogue.words.number, numbers))
        return RulerSheet(
            title=word("ruler.title"),
            subtitle=self._from(measure),
            day=day,
            strips=strips,
            how_title=word("ruler.how_title"),
            how=word("ruler.how"),
            sizes_title=word("ruler.sizes_title"),
            sizes=tuple((strip.name, self._millimetres(strip.mm)) for strip in strips),
            note=word("ruler.note"),
            card=self._card(),
            scale=word("ruler.scale"),
            glue=word("ruler.glue"),
            figures=figures,
            cuts=tuple(self._catalogue.say("ruler.cut", cun=figure) for figure in figures),
            sure_title=word("cun.sure"),
            sure=how_sure(self._catalogue),
            named_for=word("sheet.for"),
            footer=word("ruler.footer"),
            language=self._catalogue.language,
        )

    def _strip(self, ruler: Ruler, cun: Cun, measure: BodyMeasure) -> Strip:
        say, name = self._catalogue.say, self._catalogue.word(f"ruler.name.{ruler.scale}")
        whole = self._catalogue.counted("unit.cun", ruler.cun)
        zero = "" if ruler.zero is None else self._catalogue.word(f"ruler.end.{ruler.zero}")
        other = "" if ruler.other is None else self._catalogue.word(f"ruler.end.{ruler.other}")
        if ruler.zero is None:
            thumb = measure.kind is Measure.THUMB
            zero = self._catalogue.word("ruler.hand.thumb" if thumb else "ruler.hand.finger")
        return Strip(
            ruler,
            cun_in_mm(ruler, cun),
            name,
            say("ruler.label", name=name, cun=whole),
            zero,
            other,
            self._marks(ruler),
        )

    def _marks(self, ruler: Ruler) -> tuple[Mark, ...]:
        """Those of the shipped routines first. What is not for this person is on none of their rulers."""
        points, view = self._catalogue.points, self._safety.view
        used = {code for routine in self._catalogue.routines.values() for code in routine.points}
        shown: list[Point] = [point for point in points.values() if view.reason_of(point.code) is None]
        return tuple(sorted(marks(ruler, shown), key=lambda mark: mark.code not in used))

    def _from(self, measure: BodyMeasure) -> str:
        cun = self._catalogue.counted("unit.cun", CUN[measure.kind])
        return self._catalogue.say(
            f"ruler.from.{measure.kind}", cm=centimetres(measure.cm, self._catalogue), cun=cun
        )

    def _millimetres(self, mm: float) -> str:
        return self._catalogue.say("ruler.mm", mm=self._catalogue.words.number(mm, 1))

    def _card(self) -> str:
        number = self._catalogue.words.number
        return self._catalogue.say("ruler.card", wide=number(85.6, 1), high=number(54.0, 1))
