"""One guided session or test run with all that was said about it, and how it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, get_args

from app.engine.model import Step
from app.services.guide import Clocks, Guide

Kind = Literal["session", "test_run"]
Why = Literal["symptoms", "other"]


@dataclass
class Sitting:
    """One guided session with all that was said about it."""

    kind: Kind
    step: Step
    begun: datetime
    owner: str
    pain_before: float | None
    guide: Guide
    warm_up: str | None = None
    pains: list[float] = field(default_factory=list)
    stopped: Why | None = None
    kept: bool = False
    """Its journal was written at least once: when it is gone, somebody else has it."""

    def in_test_stretch(self) -> bool:
        """In the running of a test run, which is one stretch: whatever breaks it off ends it."""
        return self.kind == "test_run" and self.guide.phase.kind == "run"

    def stop_for(self, why: Why | None) -> None:
        """Note why running ends. Symptoms stay the reason, whatever ends the walk after them."""
        if why is not None and self.stopped != "symptoms":
            self.stopped = why

    def journal(self) -> dict[str, Any]:
        """The diary's plain form."""
        return {
            "kind": self.kind,
            "step": self.step.as_data(),
            "begun": self.begun.isoformat(),
            "owner": self.owner,
            "pain_before": self.pain_before,
            "warm_up": self.warm_up,
            "pains": list(self.pains),
            "stopped": self.stopped,
            "guide": self.guide.journal(),
        }

    @classmethod
    def restored(cls, kept: Mapping[str, Any], clocks: Clocks, owner: str) -> Sitting:
        """As `journal` left it; it belongs to `owner` from now on. Raises KeyError, TypeError or
        ValueError for what no version so far has written."""
        step, begun = Step.from_data(kept["step"]), datetime.fromisoformat(kept["begun"])
        numbers = (*kept["pains"], *step)
        if (
            kept["kind"] not in get_args(Kind)
            or kept["stopped"] not in (None, *get_args(Why))
            or not all(isinstance(number, int | float) for number in numbers)
            or begun.tzinfo is None
        ):
            raise ValueError("This is no guided session that can be read here.")
        return cls(
            kind=kept["kind"],
            step=step,
            begun=begun,
            owner=owner,
            pain_before=kept["pain_before"],
            guide=Guide.restored(kept["guide"], clocks),
            warm_up=kept["warm_up"],
            pains=list(kept["pains"]),
            stopped=kept["stopped"],
            kept=True,
        )
