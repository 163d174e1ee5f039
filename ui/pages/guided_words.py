"""The words of a guided session: its phases as they are seen, and as they are heard."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.engine.intervals import Phase
from app.services.guide import Look
from app.services.guiding import Offer, Sitting
from app.services.screening import TestRunOffer
from ui.pages.test_run_parts import Reasons
from ui.widgets.ring import RingKind
from ui.wording import Words


class GuidedWords(QObject):
    """Puts phases and refusals into words."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def huge(self, phase: Phase) -> str:
        """The one huge word."""
        return {
            "count_in": self.tr("GET READY"),
            "warm_up": self.tr("WARM UP"),
            "run": self.tr("RUN"),
            "walk": self.tr("WALK"),
            "cool_down": self.tr("COOL DOWN"),
        }[phase.kind]

    def name(self, phase: Phase) -> str:
        """The same in a sentence."""
        return {
            "count_in": self.tr("get ready"),
            "warm_up": self.tr("walk to warm up"),
            "run": self.tr("run"),
            "walk": self.tr("walk"),
            "cool_down": self.tr("walk to cool down"),
        }[phase.kind]

    def short(self, phase: Phase) -> str:
        """The same where there is little room."""
        if phase.kind == "warm_up":
            return self.tr("warm-up")
        return self.tr("cool-down") if phase.kind == "cool_down" else self.name(phase)

    def ring(self, phase: Phase) -> RingKind:
        """Its colour."""
        if phase.kind == "run":
            return "run"
        return "walk" if phase.kind == "walk" else "calm"

    def following(self, look: Look) -> str:
        """What comes next."""
        if look.following is None:
            return self.tr("then you are done")
        return self.tr("then {phase} {time}").format(
            phase=self.short(look.following), time=self._words.clock(look.following.seconds)
        )

    def waiting(self, look: Look) -> str:
        """What goes on after a pause, and what comes next."""
        return self.tr("{phase}, {following}").format(
            phase=self.short(look.phase), following=self.following(look)
        )

    def title(self, sitting: Sitting) -> str:
        """Where one is."""
        phase = sitting.guide.phase
        number = self._words.number
        if sitting.kind == "test_run":
            return self.tr("Test run · {phase}").format(phase=self.name(phase))
        stage = number(sitting.step.stage)
        if not phase.repetition:
            text = self.tr("Stage {stage} · {phase}")
            return text.format(stage=stage, phase=self.name(phase))
        last = max(p.repetition for p in sitting.guide.timeline)
        return self.tr("Stage {stage} · repetition {n} of {all}").format(
            stage=stage, n=number(phase.repetition), all=number(last)
        )

    def spoken(self, sitting: Sitting) -> str:
        """A phase for the ear: what to do, for how long, which repetition."""
        phase = sitting.guide.phase
        said = self.name(phase)
        text = self.tr("{phase}, {time}").format(
            phase=said[:1].upper() + said[1:], time=self._words.span(phase.seconds)
        )
        if phase.kind == "run" and sitting.kind == "session" and phase.repetition:
            last = max(p.repetition for p in sitting.guide.timeline)
            text = self.tr("{what}. Repetition {n} of {all}").format(
                what=text,
                n=self._words.number(phase.repetition),
                all=self._words.number(last),
            )
        return text

    def skip(self, sitting: Sitting) -> str:
        """The words of the skip button."""
        phase = sitting.guide.phase
        if sitting.kind == "test_run" and phase.kind == "run":
            return self.tr("That was enough: stop running")
        following = sitting.guide.look().following
        if following is None:
            return self.tr("Skip to the end")
        return self.tr("Skip to {phase}").format(phase=self.short(following))

    def why_not(self, offer: Offer, *, test_run: bool) -> tuple[str, str, str]:
        """Why there is none now, and what to do instead: words and a page."""
        go = self.tr("Go to Today")
        check = self.tr("Do the check")
        reasons = {
            "too_sore": (
                self.tr(
                    "With pain this strong we don't suggest running today. A walk or a rest is a "
                    "good choice."
                ),
                go,
                "today",
            ),
            "test_run": (self.tr("First comes a test run."), self.tr("Test run"), "test_run"),
            "talk": (
                self.tr("Your back needs walking for now, and a talk with a clinician."),
                go,
                "today",
            ),
            "finished": (
                self.tr("The programme is done. Choose on Today how to go on."),
                go,
                "today",
            ),
            "check_due": (self.tr("First comes the suitability check."), check, "check"),
        }
        if offer.why in reasons:
            return reasons[offer.why]
        if test_run or offer.why in ("locked", "paused", "new_start"):
            kept = Reasons(self._words)
            text, action, page = kept.why_not(TestRunOffer(offer.why, offer.since))
            if not test_run:
                text = {
                    "locked": self.tr("Your programme is locked, so there is no session for now."),
                    "paused": self.tr("You have days off now. Your next session comes after them."),
                    "new_start": text,
                }[offer.why]
            return text, action or go, page or "today"
        return self.tr("There is no session open just now."), go, "today"
