"""Makes the frozen view of a session."""

from __future__ import annotations

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.domain.safety import least
from acupress_desktop.domain.session import Phase, Session
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.session_keeper import SessionKeeper
from acupress_desktop.services.views import SessionView, State


def show(
    session: Session,
    now: float,
    keeper: SessionKeeper,
    interrupted_s: float | None,
    settings: Settings,
    obstacle: Message | None = None,
) -> SessionView:
    """The session at a monotonic reading; `interrupted_s` is how long ago the program ended in it, `obstacle`
    why it may not go on."""
    stage = session.stage
    holds = session.routine.holds
    pressed = holds[stage.step][0] if stage.spot is not None else None
    return SessionView(
        state=_STATES.get(session.phase) or _RUNNING[stage.kind],
        routine=session.routine.id,
        stage=stage.kind,
        spot=stage.spot,
        next_spot=_next(session),
        holds=tuple((spot, step.seconds) for step, spot in holds),
        held=session.held,
        step=stage.step + 1,
        steps=session.steps,
        stage_s=stage.seconds,
        stage_left_s=session.stage_left(now),
        part_s=session.part_s,
        part_left_s=session.part_left(now),
        session_left_s=session.session_left(now),
        practice=stage.practice,
        cue=stage.cue,
        interrupted=interrupted_s is not None,
        away_s=session.away_s if interrupted_s is None else interrupted_s,
        max_pressure=least(keeper.max_pressure, None if pressed is None else pressed.max_pressure),
        own_note="" if pressed is None else pressed.note,
        note=keeper.note,
        problem=keeper.problem,
        obstacle=obstacle,
        volume=settings.volume,
        muted=settings.muted,
    )


def _next(session: Session) -> Spot | None:
    """Where the hands go after the spot that they are at, or on their way to."""
    here = session.stage
    if here.spot is None:  # a practice, or getting ready for one
        return next((stage.spot for stage in session.stages[session.index :] if stage.spot), None)
    return next((stage.spot for stage in session.stages if stage.spot and stage.step > here.step), None)


_STATES = {Phase.PAUSED: State.PAUSED, Phase.FINISHED: State.FINISHED}
_RUNNING = {
    StageKind.PREPARE: State.PREPARING,
    StageKind.EASE_IN: State.HOLDING,
    StageKind.HOLD: State.HOLDING,
    StageKind.EASE_OUT: State.HOLDING,
    StageKind.CHANGE_SIDE: State.RESTING,
    StageKind.NEXT_POINT: State.RESTING,
    StageKind.REST: State.RESTING,
    StageKind.PRACTICE: State.RESTING,
}
