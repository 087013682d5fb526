"""The actions of a session for tests of single doors."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.offer_service import OfferService
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_controller import Refused, SessionController
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.filter_actions import FilterActions
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.actions.session_actions import SessionActions
from acupress_desktop.ui.actions.sound_actions import SoundActions
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.session.session_panel import SessionPanel
from tests.fakes import FakeSoundFiles, MemoryRoutines, MemorySettings, RecordingChimes, nothing_applies


def session_actions(
    catalogue: Catalogue,
    session: SessionService,
    safety: SafetyService,
    refused: Refused = lambda _, __: False,
    show_message: Callable[[str], None] = lambda _: None,
    offered: Callable[[], str] = lambda: "lower-back",
) -> SessionActions:
    """As the program makes them; `refused` asks, and `show_message` is where the window tells."""

    def show_error(error: KnownError) -> None:
        show_message(sentence(error))

    controller = SessionController(session, lambda e, c: refused(e, c), show_error, interactive=True)
    return SessionActions(catalogue, session, safety, refused, lambda: controller, offered)


def offers(
    catalogue: Catalogue, safety: SafetyService | None = None, explore: ExploreService | None = None
) -> OfferService:
    """Of a list that shows a routine, where none is given; nothing is hidden from anybody."""
    return OfferService(
        explore or ExploreService(catalogue, Atlas.load(), None, next(iter(catalogue.routines))),
        RoutinesService(catalogue, MemoryRoutines()),
        safety or nothing_applies(catalogue),
    )


def map_actions(catalogue: Catalogue, atlas: Atlas) -> MapActions:
    """Of a map that follows nobody."""
    explore = ExploreService(catalogue, atlas, None, None)
    actions = MapActions(explore, SettingsService(MemorySettings()))
    explore.listen(lambda view: actions.render_view(view.key))
    return actions


def body_map(
    catalogue: Catalogue, atlas: Atlas, explore: ExploreService, settings: SettingsService
) -> BodyMap:
    """A map with its actions."""
    actions = MapActions(explore, settings)
    made = BodyMap(catalogue, atlas, explore, settings, actions)
    made.addActions(list(actions.views.values()))  # as the window does once it has been painted
    return made


def filter_actions(catalogue: Catalogue, explore: ExploreService) -> FilterActions:
    """They follow what is narrowed down."""
    actions = FilterActions(catalogue, explore)
    explore.listen(actions.render_view)
    return actions


def session_panel(
    catalogue: Catalogue,
    session: SessionService,
    settings: SettingsService,
    offered: OfferService,
    actions: SessionActions,
) -> SessionPanel:
    """A panel with all its actions, of sounds that can be heard."""
    sounds = SoundService(catalogue, settings, RecordingChimes(), FakeSoundFiles())
    filters = filter_actions(catalogue, ExploreService(catalogue, Atlas.load(), None, None))
    sound = SoundActions(settings, sounds)
    panel = SessionPanel(catalogue, session, settings, offered, actions, Actions(), sound, filters)
    filters.setParent(panel)
    return panel
