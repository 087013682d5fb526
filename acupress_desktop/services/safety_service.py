"""What this person may press: the one gate through which every session starts and goes on, whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.answers import Answers, within
from acupress_desktop.domain.errors import (
    Blocked,
    CheckFirst,
    KnownError,
    Message,
    QuestionsFirst,
    StartAgain,
    joined,
)
from acupress_desktop.domain.routines import Routine
from acupress_desktop.domain.safety import Answer, Limits, Rule, as_known, complete, evaluate, still_to_ask
from acupress_desktop.domain.tailoring import Tailored, tailor
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import Alarm, AnswersStore, WallClock
from acupress_desktop.services.safety_views import Asked, Questions, SafetyView
from acupress_desktop.services.safety_words import SafetyWords

Listener = Callable[[SafetyView], None]
#: "Nothing new" said so lately counts for a session that is started by hand.
_JUST_NOW = timedelta(minutes=10)
#: The clock on the wall may be set, and the machine may sleep: so often it is looked at, in seconds.
_LONGEST_WAIT = 600.0


class _Borrowed:
    """Answers that are looked at."""

    trouble: Message | None = None

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def load(self) -> Answers:
        return self._answers

    def save(self, answers: Answers) -> None:
        """They stay as they are."""

    def erase(self) -> None:
        """They stay as they are."""


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
        self._hold = timedelta(days=self._table.ask_again_days)
        self._check = timedelta(hours=self._table.check_hours)
        self.chosen = choose
        self._answers = store.load()
        self._listeners: Listeners[SafetyView] = Listeners()
        self._alarm: Alarm | None = None
        #: Only the red flags are in doubt since something felt wrong; what else was answered still holds.
        self._only_flags = False
        self._last: tuple[Routine, Limits, Tailored] | None = None
        self._judged: tuple[Answers, bool] | None = None
        self.words = SafetyWords(catalogue)
        self._view = self._told = self._make()

    @property
    def view(self) -> SafetyView:
        """What is allowed now; answers that have become too old since are noticed here."""
        if (self._asked(), self._checked()) != (self._view.asked, self._view.checked):
            self._view = self._make()
        return self._view

    @property
    def answers(self) -> Answers:
        """The answers that count now."""
        return self._answers

    def listen(self, listener: Listener) -> Stop:
        """Call `listener` with the new view after every change."""
        return self._listeners.add(listener)

    def watch(self, alarm: Alarm) -> None:
        """From now on tell the listeners also when answers run out."""
        self._alarm = alarm
        self._ring()

    def poll(self) -> None:
        """Time may have passed: tell everyone if answers have run out by it."""
        self._tell(self.view)

    def questions(self, missing: tuple[str, ...] = ()) -> Questions:
        """What is to be gone through: the `missing` ones that a QuestionsFirst names; else those about red
        flags, where nothing else is in doubt; else what everybody is asked, and what this person was asked
        before."""
        rules = self._table.rules
        if missing:
            return Questions(tuple(rule for rule in rules if rule.id in missing), all_of_them=False)
        if self._only_flags:
            return Questions(tuple(rule for rule in rules if rule.red_flag), all_of_them=False)
        return Questions(self.questions_known)

    @property
    def questions_known(self) -> tuple[Rule, ...]:
        """What everybody is asked, and what this person was asked beside."""
        given = self._answers.given
        return tuple(rule for rule in self._table.rules if not rule.asked_for or rule.id in given)

    def answer(self, adult: bool | None, given: Mapping[str, Answer], finished: bool = True) -> None:
        """Take the answers to all questions. Only complete ones let a session start; they hold for this run
        even where they cannot be written (then KnownError is raised after everyone has been told). `finished`
        False: someone left half-way; what was answered counts beside what is known, and the questions stay
        open."""
        if not finished:
            kept = self._answers
            adult = kept.adult if adult is None else adult
            self._keep(replace(kept, adult=adult, given={**kept.given, **given}, changed=True, checked=None))
            return
        now = self._wall.now()
        whole = complete(given, self._table.rules, adult)
        moment = now if whole else None
        self._only_flags = False
        self._keep(Answers(adult, dict(given), moment, moment))

    def answer_some(self, given: Mapping[str, Answer], finished: bool = True) -> None:
        """Take the answers to some of the questions; the others, and the day on which they were given, stay
        as they were. Where only red flags were in doubt, all of them answered clear that doubt."""
        kept = self._answers
        told = replace(kept, given={**kept.given, **given})
        if not finished:
            told = replace(told, changed=True, checked=None)
        elif self._only_flags and all(rule.id in given for rule in self.questions().rules):
            self._only_flags = False
            told = replace(told, changed=False, checked=self._wall.now())
        self._keep(told)

    def nothing_new(self) -> None:
        """ "Anything new today?" was answered with no."""
        self._keep(replace(self._answers, checked=self._wall.now()))

    def something_changed(self) -> None:
        """The answers are no longer to be trusted: no session until they have been gone through again."""
        self._only_flags = False
        self._keep(replace(self._answers, changed=True, checked=None))

    def feels_wrong(self) -> None:
        """Pressing felt wrong: no session until the questions about red flags have been gone through again.
        The other answers stay as they are, where they were to be trusted; that is not kept for the next
        run, which asks everything."""
        only_flags = self._only_flags or self.view.asked is Asked.CURRENT
        self.something_changed()
        self._only_flags = only_flags

    def renew(self) -> None:
        """What `choose` makes of the routines may have changed."""
        if self._shipped_as_chosen() != self._routines:
            self._renew()

    def told_in(self, catalogue: Catalogue) -> SafetyService:
        """What this person may press now, told in the words of another catalogue; nothing is kept by it."""
        return SafetyService(catalogue, _Borrowed(self._answers), self._wall, self.chosen)

    def retell(self) -> None:
        """The words are those of another language."""
        self.words.retell()
        self._renew()

    def erase(self) -> None:
        """Forget everything, on disk too. Raises KnownError where that cannot be done there."""
        self._answers = Answers()
        self._only_flags = False
        self._renew()
        self._store.erase()

    def refuse_too_little(self, made: Tailored) -> None:
        """Raises KnownError for a routine that lost too much."""
        if made.too_little:
            why = self.words.left_out(made, self.view.limits)
            raise KnownError("safety.too-little", routine=self.words.title(made.routine.id), why=why)

    def admit(self, routine: Routine, interactive: bool = False, begun: bool = False) -> Tailored:
        """The gate: a chosen routine as it is for this person now, or a KnownError: QuestionsFirst,
        CheckFirst, Blocked, too little left. `interactive`: whoever starts it can be asked, and is asked each
        time. `begun`: it came through before and goes on as it is; StartAgain where it would now be another
        one."""
        self.poll()
        return self._admit(routine, interactive, begun)

    def refusal(self, routine: Routine) -> KnownError | None:
        """Why a routine that has begun may not go on now, None where it may."""
        try:
            self._admit(routine, interactive=False, begun=True)
        except KnownError as error:
            return error
        return None

    def _admit(self, routine: Routine, interactive: bool, begun: bool) -> Tailored:
        view = self.view
        if view.obstacle is not None:
            raise Blocked.of(view.obstacle) if view.blocked else QuestionsFirst.of(view.obstacle)
        if not (within(self._answers.checked, self._wall.now(), _JUST_NOW) if interactive else view.checked):
            raise CheckFirst("safety.check")
        made = self.tailor(routine)
        if begun and made.changed:
            self._refuse_to_go_on(made)
        self.refuse_too_little(made)
        known = self._catalogue.points
        points = (known[code] for code in made.routine.points if code in known)
        missing = still_to_ask(self._answers.given, self._table.rules, points)
        if missing:
            raise QuestionsFirst(f"safety.first.{missing[0]}", rules=missing)
        return made

    def _refuse_to_go_on(self, made: Tailored) -> None:
        """With what a start would say, where it would be refused too."""
        whole = self._catalogue.routines.get(made.routine.id)
        if whole is not None:  # else it stands in no file, or not any more, and what ran is all there is
            self.refuse_too_little(self.tailor(self.chosen(whole)))
        why = [self.words.left_out(made, self.view.limits)]
        if made.shortened:
            why.append(self.words.gentler(self.view.limits))
        raise StartAgain("safety.start-again", why=joined(why))

    def tailor(self, routine: Routine) -> Tailored:
        """A routine without what is known to be hidden."""
        limits, made = self.view.limits, self._last
        # A session that runs asks for its own every second, and every front end with it.
        if made is None or made[0] is not routine or made[1] is not limits:
            made = self._last = routine, limits, self._tailor(routine, limits)
        return made[2]

    def _asked(self) -> Asked:
        answers = self._answers
        if answers.answered is None or not self._complete():
            return Asked.UNANSWERED
        if answers.changed:
            return Asked.CHANGED
        current = within(answers.answered, self._wall.now(), self._hold)
        return Asked.CURRENT if current else Asked.EXPIRED

    def _complete(self) -> bool:
        answers, judged = self._answers, self._judged
        if judged is None or judged[0] is not answers:
            judged = self._judged = answers, complete(answers.given, self._table.rules, answers.adult)
        return judged[1]

    def _checked(self) -> bool:
        return within(self._answers.checked, self._wall.now(), self._check)

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
        view = SafetyView(
            asked,
            limits,
            reasons,
            whole,
            routines,
            warnings=self.words.warnings(limits),
            checked=self._checked(),
        )
        obstacle = self.words.blocked(limits) if view.blocked else self._to_be_asked(asked)
        return replace(view, obstacle=obstacle)

    def _tailor(self, routine: Routine, limits: Limits) -> Tailored:
        shipped = self._catalogue
        return tailor(routine, limits, shipped.points, self._table.swaps, shipped.practices)

    def _shipped_as_chosen(self) -> dict[str, Routine]:
        return {name: self.chosen(routine) for name, routine in self._catalogue.routines.items()}

    def _to_be_asked(self, asked: Asked) -> Message | None:
        if asked is Asked.CURRENT:
            return None
        if asked is Asked.EXPIRED:
            answered = self._answers.answered
            ahead = answered is not None and answered > self._wall.now()
            days = self._table.ask_again_days
            return Message("safety.undated") if ahead else Message("safety.expired", count=days)
        return Message("safety.stale") if asked is Asked.CHANGED else Message("safety.unanswered")

    def _keep(self, answers: Answers) -> None:
        self._answers = answers
        self._renew()
        self._store.save(answers)

    def _renew(self) -> None:
        """Something else than time has changed what is allowed."""
        self._view = self._make()
        self._tell(self._view)
        self._set_alarm()

    def _ring(self) -> None:
        self.poll()
        self._set_alarm()

    def _tell(self, view: SafetyView) -> None:
        if view is self._told or view == self._told:
            return
        self._told = view
        self._listeners.notify(view)

    def _set_alarm(self) -> None:
        """At the next moment at which something runs out; before that, as the clock may have been set. Where
        nothing was answered, nothing can run out."""
        if self._alarm is None:
            return
        now, answers = self._wall.now(), self._answers
        held = ((answers.answered, self._hold), (answers.checked, self._check))
        holds = [moment + span for moment, span in held if moment is not None and within(moment, now, span)]
        waits = [(end - now).total_seconds() for end in holds]
        if answers.answered is None:
            self._alarm.cancel()
        else:
            self._alarm.set(min([_LONGEST_WAIT, *waits]), self._ring)
