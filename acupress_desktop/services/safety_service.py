"""What this person may press: the one gate through which every session starts, whoever starts it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.answers import Answers, within
from acupress_desktop.domain.errors import Blocked, CheckFirst, KnownError, QuestionsFirst
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.safety import Answer, Limits, as_known, complete, evaluate
from acupress_desktop.domain.tailoring import Tailored, tailor
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import AnswersStore, WallClock
from acupress_desktop.services.safety_views import Asked, SafetyView
from acupress_desktop.services.safety_words import SafetyWords

Listener = Callable[[SafetyView], None]
#: "Nothing new" said so lately counts for a session that is started by hand.
_JUST_NOW = timedelta(minutes=10)


class SafetyService:
    """Holds the answers; tells everyone when what is allowed changes.

    A session needs complete, current answers and a "nothing new" of the last hours. For showing, what is
    not answered hides nothing: looking is harmless, and a new user sees the atlas as it is.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        store: AnswersStore,
        wall: WallClock,
        choose: Callable[[Routine], Routine] = lambda routine: routine,
    ) -> None:
        """`choose` makes of a routine what the user wants of routines, before safety looks at it."""
        self._catalogue = catalogue
        self._table = catalogue.safety
        self._store = store
        self._wall = wall
        self.chosen = choose
        self._answers = store.load()
        self._listeners: Listeners[SafetyView] = Listeners()
        self.words = SafetyWords(catalogue)
        self._view = self._make()

    @property
    def view(self) -> SafetyView:
        """What is allowed now; answers that have become too old since are noticed here."""
        if self._asked() is not self._view.asked:
            self._view = self._make()
        return self._view

    @property
    def answers(self) -> Answers:
        return self._answers

    def listen(self, listener: Listener) -> Stop:
        """Call `listener` with the new view after every change."""
        return self._listeners.add(listener)

    def answer(self, adult: bool | None, given: Mapping[str, Answer], finished: bool = True) -> None:
        """Take the answers. Only complete ones let a session start; they hold for this run even where they
        cannot be written (then KnownError is raised after everyone has been told). `finished` False: someone
        left half-way; what was answered counts beside what is known, and the questions stay open."""
        if not finished:
            kept = self._answers
            adult = kept.adult if adult is None else adult
            self._keep(replace(kept, adult=adult, given={**kept.given, **given}, changed=True, checked=None))
            return
        now = self._wall.now()
        whole = complete(given, self._table.rules, adult)
        moment = now if whole else None
        self._keep(Answers(adult, dict(given), moment, moment))

    def nothing_new(self) -> None:
        """ "Anything new today?" was answered with no."""
        self._keep(replace(self._answers, checked=self._wall.now()))

    def something_changed(self) -> None:
        """The answers are no longer to be trusted: no session until they have been gone through again."""
        self._keep(replace(self._answers, changed=True, checked=None))

    def renew(self) -> None:
        """What `choose` makes of the routines may have changed."""
        if self._shipped_as_chosen() != self._routines:
            self._tell()

    def erase(self) -> None:
        """Forget everything, on disk too. Raises KnownError where that cannot be done there."""
        self._answers = Answers()
        self._tell()
        self._store.erase()

    def refuse_too_little(self, made: Tailored) -> None:
        """Raises KnownError for a routine that lost too much."""
        if made.too_little:
            why = self.words.left_out(made, self.view.limits)
            raise KnownError(self.words.word("too_little", self._title(made.routine), why.rstrip(".")))

    def admit(self, routine: Routine, by_hand: bool = False) -> Tailored:
        """A chosen routine as it is for this person, or a KnownError: QuestionsFirst, CheckFirst, Blocked, or
        too little left. `by_hand`: whoever starts it can be asked, and is asked each time."""
        view = self.view
        if view.asked is not Asked.CURRENT:
            raise QuestionsFirst(view.obstacle or "")
        if view.obstacle is not None:
            raise Blocked(view.obstacle)
        span = _JUST_NOW if by_hand else timedelta(hours=self._table.check_hours)
        if not within(self._answers.checked, self._wall.now(), span):
            raise CheckFirst(self.words.word("check"))
        made = self.tailor(routine)
        self.refuse_too_little(made)
        return made

    def tailor(self, routine: Routine) -> Tailored:
        """A routine without what is known to be hidden."""
        return self._tailor(routine, self.view.limits)

    def _title(self, routine: Routine) -> str:
        text = self._catalogue.routine_texts.get(routine.id)
        return text.title if text is not None else routine.id

    def _asked(self) -> Asked:
        answers = self._answers
        if answers.answered is None or not complete(answers.given, self._table.rules, answers.adult):
            return Asked.UNANSWERED
        if answers.changed:
            return Asked.CHANGED
        hold = timedelta(days=self._table.ask_again_days)
        return Asked.CURRENT if within(answers.answered, self._wall.now(), hold) else Asked.EXPIRED

    def _make(self) -> SafetyView:
        asked, answers = self._asked(), self._answers
        known = as_known(answers.given, self._table.rules)
        # Without an answer about the age nobody is blocked from looking; starting needs all answers.
        adult = True if answers.adult is None else answers.adult
        limits = evaluate(self._table.rules, known, self._catalogue.points.values(), adult)
        self._routines = self._shipped_as_chosen()
        routines = {name: self._tailor(routine, limits) for name, routine in self._routines.items()}
        reasons = self.words.reasons(limits)
        points = self._catalogue.points.values()
        whole = {p.code: reasons[p.spots[0]] for p in points if all(spot in reasons for spot in p.spots)}
        return SafetyView(
            asked,
            limits,
            reasons,
            whole,
            routines,
            self._obstacle(asked) or self.words.blocked(limits),
            self.words.warnings(limits),
        )

    def _tailor(self, routine: Routine, limits: Limits) -> Tailored:
        shipped = self._catalogue
        return tailor(routine, limits, shipped.points, self._table.swaps, shipped.practices)

    def _shipped_as_chosen(self) -> dict[str, Routine]:
        return {name: self.chosen(routine) for name, routine in self._catalogue.routines.items()}

    def _obstacle(self, asked: Asked) -> str | None:
        if asked is Asked.CURRENT:
            return None
        if asked is Asked.EXPIRED:
            return self.words.word("expired", self._table.ask_again_days)
        return self.words.word("stale" if asked is Asked.CHANGED else "unanswered")

    def _keep(self, answers: Answers) -> None:
        self._answers = answers
        self._tell()
        self._store.save(answers)

    def _tell(self) -> None:
        before, self._view = self._view, self._make()
        if before != self._view:
            self._listeners.tell(self._view)
