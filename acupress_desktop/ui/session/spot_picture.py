"""Where the hands are in a session: the point from near, what presses it, and the body in the corner."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.panel.close_up import CloseUp


class SpotPicture(CloseUp):
    """Hidden while nothing is pressed. What it shows is told beside it, but for where on the body that is."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, atlas, parent)
        self._texts = catalogue
        self._moment: tuple[object, ...] = ()
        self.spot: Spot | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._size = QSize()
        self.hide()

    def fit_into(self, width: int, height: int) -> None:
        """Be so large; narrower only while a window is made smaller."""
        if QSize(width, height) != self._size:
            self._size = QSize(width, height)
            self.setMaximumWidth(width)
            self.setFixedHeight(height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As it was told."""
        return self._size

    def show_moment(self, view: SessionView, settings: Settings, shown: bool = True) -> None:
        """Show what is pressed, or moved to, at this moment of a session, where it is to be `shown`."""
        spot = view.spot if view.active and not view.asks else None
        if spot is not None and shown:
            self._show(spot, settings)
        self.setVisible(spot is not None and shown)

    def retell(self) -> None:
        """What it says is said anew with the next moment."""
        self._moment = ()

    def _show(self, spot: Spot, settings: Settings) -> None:
        drawn = settings.wear, settings.as_in_mirror, settings.hands, settings.measure, self._atlas.figure
        if (spot, drawn) == self._moment:  # every second brings a view
            return
        self._moment = spot, drawn
        both = spot.side is Side.BOTH
        self.spot = spot.parts[0]
        self.show_spot(
            self.spot,
            settings.wear,
            Cun(self._atlas.figure_cun, settings.measure),
            settings.as_in_mirror,
            both=both,
            hands=settings.hands,
            caption=self._texts.text(spot.code).where,
        )
