"""During a guided session: the ring, the strip with its play head, what one can do (picture 3)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.engine.programme import Programme
from app.services.guide import PAUSED, READY
from app.services.guiding import Advice, Offer
from ui.pages.guided_cards import PainCard, StopCard
from ui.pages.guided_player import Player
from ui.pages.guided_words import GuidedWords
from ui.theme import SPACE_3, SPACE_4
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, DangerButton, LinkButton, PrimaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice, UndoBar
from ui.widgets.ring import Legend, Ring, RingKind
from ui.widgets.session_strip import Segment, SessionStrip
from ui.wording import Words


class RunningView(QWidget):
    """Shows a player, and hands what is pressed to it."""

    titled = Signal(str)
    asked = Signal(QWidget)
    """To be brought into sight: a question that has opened or grown, and then the ring again."""

    def __init__(self, player: Player, words: Words, programme: Programme, offer: Offer) -> None:
        super().__init__()
        self.player = player
        self._words, self._programme, self._offer = words, programme, offer
        self._said = GuidedWords(words)
        self.ring, self.strip, self.legend = Ring(), SessionStrip((), ""), Legend()
        self.notice, self.undo = Notice("info", ""), UndoBar()
        self.notice.hide()
        self._paused = self._undo_waits = False
        self.pause = PrimaryButton("")
        self.skip = Button("")
        self.hurts = Button(self.tr("Pain is up…"))
        self.fewer = LinkButton(self.tr("One repetition fewer"))
        self.stop = DangerButton(self.tr("Stop and say why"), mark="square")
        self.pain_card = PainCard(player.sitting.pain_before, offer)
        self.stop_card = StopCard()
        self.pain_card.hide()
        self.stop_card.hide()
        self._lay_out()
        self._listen()
        self._show_ring()
        self.show_time()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_4)
        layout.addWidget(self.ring, 1)
        for widget in (self.notice, self.undo, self.pain_card, self.stop_card):
            layout.addWidget(widget)
        strip = QVBoxLayout()
        strip.setSpacing(SPACE_3 // 2)
        strip.addWidget(self.strip)
        under = QGridLayout()
        under.setRowMinimumHeight(0, self.fewer.sizeHint().height())
        under.addWidget(self.legend, 0, 0)
        under.addWidget(self.fewer, 0, 0, Qt.AlignmentFlag.AlignCenter)
        strip.addLayout(under)
        layout.addLayout(strip)
        # The page keeps them in sight, however large the text.
        self.controls = QWidget()
        row = FlowLayout()
        for button in (self.pause, self.skip, self.hurts):
            row.addWidget(button)
        sides = QHBoxLayout(self.controls)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addLayout(row, 1)
        sides.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)

    def _listen(self) -> None:
        player = self.player
        player.phase_changed.connect(self.show_phase)
        player.shown.connect(self.show_time)
        player.slept.connect(self._say_slept)
        player.said.connect(lambda text: self.notice.say("caution", text))
        self.pause.clicked.connect(player.toggle)
        self.skip.clicked.connect(self.press_skip)
        self.hurts.clicked.connect(self.ask_pain)
        self.fewer.clicked.connect(self._one_fewer)
        self.stop.clicked.connect(self.ask_stop)
        self.undo.undo.connect(self._undone)
        self.stop_card.chosen.connect(player.stop)
        self.stop_card.carry_on.connect(self.close_cards)
        self.pain_card.chosen.connect(self._after_pain)
        self.pain_card.left.connect(self.close_cards)
        self.pain_card.advised.connect(lambda: self.asked.emit(self.pain_card))

    # --- what is seen ---------------------------------------------------------------------------

    def show_phase(self) -> None:
        """Another phase: its words, and one sentence for a screen reader."""
        self._show_ring()
        announce(self, self._said.spoken(self.player.sitting), at_once=True)

    def _show_ring(self) -> None:
        sitting = self.player.sitting
        look = sitting.guide.look()
        huge, following, spoken = (
            self._said.huge(look.phase),
            self._said.following(look),
            self._said.spoken(sitting),
        )
        if self._paused:
            huge, following, spoken = (
                self.tr("PAUSED"),
                self._said.waiting(look),
                self.tr("Paused. {phase}").format(phase=spoken),
            )
        # Seen from afar, a session that stands still looks like none that runs.
        kind: RingKind = "paused" if self._paused else self._said.ring(look.phase)
        self.ring.show_phase(kind, huge, following, spoken)
        self.skip.setText(self._said.skip(sitting))
        self.titled.emit(self._said.title(sitting))
        if not sitting.guide.can_undo():
            self._hide_undo()

    def show_time(self) -> None:
        """Each second; painted only."""
        guide = self.player.sitting.guide
        look = guide.look()
        if self._paused != (guide.state == PAUSED):
            self._paused = not self._paused
            self._show_ring()
            spoken = self._said.spoken(self.player.sitting)
            announce(self, self.tr("Paused") if self._paused else spoken, at_once=True)
        self.ring.show_time(self._words.clock(look.left_s), 1 - look.share)
        if self.strip.segments() != self._segments():
            self.strip.set_segments(self._segments(), self._description())
        first = guide.timeline[0]
        self.strip.set_head(guide.position_s - (first.seconds if first.kind == "count_in" else 0))
        clock = self._words.clock
        self.legend.show_texts(
            self.tr("{time} gone").format(time=clock(look.gone_s)),
            self.tr("{time} to go").format(time=clock(look.to_go_s)),
        )
        standing = guide.state in (PAUSED, READY)
        text = self.tr("Go on (P)") if standing else self.tr("Pause (P)")
        if self.pause.text() != text:
            self.pause.leading = "play" if standing else "pause"
            self.pause.setText(text)
        running_test = self.player.sitting.kind == "test_run" and look.phase.kind == "run"
        # A test run is one stretch of running: it can be ended, not rested in.
        can_pause = standing or not running_test
        self.pause.setEnabled(can_pause)
        self.pause.setVisible(can_pause)
        self.fewer.setVisible(self.player.sitting.kind == "session" and guide.can_do_one_fewer())

    def title(self) -> str:
        """Where one is."""
        return self._said.title(self.player.sitting)

    def _segments(self) -> tuple[Segment, ...]:
        return tuple(
            Segment(p.kind, p.seconds)
            for p in self.player.sitting.guide.timeline
            if p.kind != "count_in"
        )

    def _description(self) -> str:
        sitting = self.player.sitting
        if sitting.kind == "test_run":
            return self.tr("A walk, up to 2 minutes of running, a walk")
        return self._words.session(sitting.step, self._programme)

    # --- what is pressed ------------------------------------------------------------------------

    def press_skip(self) -> None:
        """On to the next phase, with the way back."""
        self.player.skip()
        if self.player.sitting.guide.can_undo():
            self.undo.offer(self.tr("Skipped. Ctrl+Z takes it back."))

    def press_undo(self) -> None:
        """Take the skip back."""
        if self.player.sitting.guide.can_undo():
            self._hide_undo()
            self.player.undo()

    def _hide_undo(self) -> None:
        focused = QApplication.focusWidget()
        within = focused is not None and self.undo.isAncestorOf(focused)
        self.undo.hide()
        if within:
            self.pause.setFocus()

    def _undone(self) -> None:
        self.player.undo()
        # What comes next in order would leave a repetition out at the next press of the same key.
        self.pause.setFocus()

    def _one_fewer(self) -> None:
        if self.player.one_fewer():
            self.undo.offer(self.tr("The last repetition is left out. Ctrl+Z takes it back."))

    def ask_pain(self) -> None:
        """One touch, and the line is there; the session goes on meanwhile."""
        self.stop_card.hide()
        self._make_room()
        self.pain_card.open_anew(walking=self.player.sitting.guide.can_walk_the_rest())
        self.pain_card.line.setFocus()
        self.asked.emit(self.pain_card)

    def ask_stop(self) -> None:
        """Ask before it ends."""
        self.pain_card.hide()
        self._make_room()
        self.stop_card.show()
        self.stop_card.symptoms.setFocus()
        self.asked.emit(self.stop_card)
        announce(self, self.stop_card.question, at_once=True)

    def _make_room(self) -> None:
        """The question has the undo's place; Ctrl+Z goes on working."""
        self._undo_waits = self._undo_waits or not self.undo.isHidden()
        self._hide_undo()

    def asking(self) -> bool:
        """A question stands open."""
        return not (self.pain_card.isHidden() and self.stop_card.isHidden())

    def close_cards(self) -> None:
        """Back to the session."""
        self.pain_card.hide()
        self.stop_card.hide()
        if self._undo_waits and self.player.sitting.guide.can_undo():
            self.undo.show()
        self._undo_waits = False
        self.pause.setFocus()
        self.asked.emit(self.ring)

    def _after_pain(self, pain: float | None, what: Advice) -> None:
        if pain is not None:
            self.player.hurts(pain)
        self.close_cards()
        if what == "stop":
            self.player.stop("symptoms")
        elif what == "walk":
            self.player.walk_the_rest()
            self.notice.say(
                "info", self.tr("No more running today: walk for the rest of the time.")
            )

    def _say_slept(self) -> None:
        slept = round(self.player.sitting.guide.slept_s / 60)
        text = self.tr(
            "The computer slept for about {time}. The session waited: press “Go on”, or stop and "
            "write down what you did."
        )
        minutes = self._words.count(
            max(1, slept), self.tr("1 minute"), self.tr("{n} minutes", None, max(1, slept))
        )
        self.notice.say("caution", text.format(time=minutes))
