"""What the program does, built as a whole and without a window, so that it runs in a plain test too."""

from __future__ import annotations

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.choices import as_chosen
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.announcer import Announcer
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.language_service import LanguageService
from acupress_desktop.services.offer_service import OfferService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.services.ports import Ports
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_keeper import SessionKeeper
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.services.speaker import Speaker
from acupress_desktop.services.sync_service import SyncService


@dataclass(frozen=True)
class Services:
    """Every service of the running program that needs nobody to ask; what they keep one another posted of
    is connected. Reminders are apart: they need somebody who answers."""

    catalogue: Catalogue
    routines: RoutinesService
    figures: FigureService
    atlas: Atlas
    settings: SettingsService
    safety: SafetyService
    session: SessionService
    history: HistoryService
    sync: SyncService
    pain: PainService
    sounds: SoundService
    speaker: Speaker
    own: OwnPointsService
    collection: CollectionService
    explore: ExploreService
    offers: OfferService
    language: LanguageService


def build_services(shipped: Catalogue, ports: Ports) -> Services:
    """Plug the outside world into what the program does. What was kept is read here; the user's own routines
    stand in the services' catalogue beside the shipped ones."""
    routines = RoutinesService(shipped, ports.routines)
    catalogue = routines.catalogue
    collection = CollectionService(ports.collection, catalogue.points)
    routines.collect(collection.collection)
    collection.listen(routines.collect)
    settings = SettingsService(ports.store)
    figures = FigureService(settings)  # the first to hear: all others show what it brought
    language = LanguageService(settings, routines, ports.languages)
    safety = SafetyService(
        catalogue, ports.answers, ports.wall, lambda routine: as_chosen(routine, settings.settings)
    )
    settings.listen(lambda _: safety.renew())
    routines.listen(safety.renew)
    language.listen(safety.retell)
    safety.watch(ports.safety_alarm)
    keeper = SessionKeeper(ports.kept)
    session = SessionService(
        catalogue, ports.clock, ports.alarm, ports.chimes, settings, safety, ports.wall, keeper, routines.find
    )
    language.listen(session.retell)
    history = HistoryService(ports.history, ports.wall, settings, ports.history_alarm)
    session.when_over(history.take)
    session.when_taken_back(history.take_back)
    history.when_caught_up(session.let_go)
    pain = PainService(session, history, settings)
    speaker = Speaker(catalogue, ports.voice, settings)
    session.listen(speaker.render)
    language.listen(speaker.retell)
    announcer = Announcer(catalogue, ports.reader, settings, ports.voice)
    session.listen(announcer.render)
    language.listen(announcer.retell)
    own = OwnPointsService(ports.own, catalogue.points)
    explore = ExploreService(
        catalogue, figures.atlas, session, _first_routine(catalogue, settings), lambda: own.favourites
    )
    figures.listen(explore.show_figure)
    own.listen(lambda _: explore.renew())
    routines.listen(explore.renew)
    language.listen(explore.retell)
    return Services(
        catalogue,
        routines,
        figures,
        figures.atlas,
        settings,
        safety,
        session,
        history,
        SyncService(ports.sync, history, (collection.reload, routines.reload)),
        pain,
        SoundService(catalogue, settings, ports.chimes, ports.sound_files),
        speaker,
        own,
        collection,
        explore,
        OfferService(explore, routines, safety),
        language,
    )


def _first_routine(catalogue: Catalogue, settings: SettingsService) -> str:
    """The routine chosen last time, if it is still there."""
    chosen = settings.settings.routine
    return chosen if chosen in catalogue.routines else next(iter(catalogue.routines))
