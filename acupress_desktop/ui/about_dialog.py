"""What this is, who it is for and not for, and where its facts come from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop import __version__
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.licences_dialog import LicencesDialog
from acupress_desktop.ui.opening import ask
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import Theme


class AboutDialog(QDialog):
    """A page to read: the disclaimer, the figure's origin and the list of sources. `licences` are those of
    what was installed together with the program, if anything was."""

    def __init__(
        self,
        catalogue: Catalogue,
        theme: Theme,
        parent: QWidget | None = None,
        licences: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        fit(self, 560, 560)
        lay_out(self, lambda: self._lay_out(catalogue, theme, licences))

    def _lay_out(self, catalogue: Catalogue, theme: Theme, licences: Mapping[str, str] | None) -> None:
        self.setWindowTitle(self.tr("About Acupress"))
        page = QLabel(self._page(catalogue, theme))
        page.setTextFormat(Qt.TextFormat.RichText)
        page.setWordWrap(True)
        page.setContentsMargins(18, 16, 18, 16)
        page.setAlignment(Qt.AlignmentFlag.AlignTop)
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.tr("About Acupress"))
        close = QPushButton(self.tr("&Close"))
        close.setProperty("role", "plain")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(scroll)
        foot = button_row(close, first=[self._licences_button(licences)] if licences else [])
        foot.setContentsMargins(18, 0, 18, 0)
        column.addLayout(foot)
        close.setFocus()

    def _licences_button(self, licences: Mapping[str, str]) -> QPushButton:
        button = QPushButton(self.tr("&Licences"))
        button.setProperty("role", "plain")
        button.clicked.connect(lambda: ask(LicencesDialog(licences, self)))
        return button

    def _page(self, catalogue: Catalogue, theme: Theme) -> str:
        heading = (
            f'<p style="font-size:{px(15)}px; font-weight:600; color:{theme.ink}; margin-top:16px">%1</p>'
        )
        sources = "".join(f"<li>{source.citation}</li>" for source in catalogue.sources.values())
        version = fill(self.tr("Acupress %1"), __version__)
        return "".join(
            (
                fill(f'<p style="font-size:{px(20)}px; font-weight:600">%1</p>', version),
                f"<p>{catalogue.word('about.disclaimer')}</p>",
                fill(heading, self.tr("The figure")),
                f"<p>{catalogue.word('about.figure')}</p>",
                f"<p>{catalogue.word('about.bones')}</p>",
                fill(heading, self.tr("The points")),
                f"<p>{catalogue.word('about.points')}</p>",
                fill(heading, self.tr("Sources")),
                f"<ul>{sources}</ul>",
            )
        )
