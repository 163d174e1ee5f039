"""The card that locks the programme: every finding in every kind of country, and the ways out."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import ui.render.printing
from app.engine.kinds import QUESTIONS, STOP_SIGNS, WEEKLY_SIGNS
from app.services.ports import StoreUnavailable
from app.services.screening import CheckDraft
from app.services.use_cases import UseCases
from tests.engine.build import Diary, started
from tests.ui.access import reader
from tests.ui.conftest import DiaryOf, FullDisk, Navigation, SetClock
from ui.pages.answers import Answers, Lines
from ui.pages.card import CardPage
from ui.widgets.buttons import ChoiceButton
from ui.widgets.pain_line import PainLine
from ui.widgets.reached import Reached
from ui.wording import Words

Show = Callable[..., CardPage]


def only(**answer: str) -> Diary:
    yes = [q for q, a in answer.items() if a == "yes"]
    unsure = [q for q, a in answer.items() if a == "not_sure"]
    return Diary().check(*yes, not_sure=unsure, only=True, complete=False, average=None)


@pytest.fixture
def show(
    qtbot: QtBot, diary_of: DiaryOf, words: Words, navigate: Navigation, clock: SetClock
) -> Show:
    def make(diary: Diary, country: str | None = "GB", day: int = 0, **wanted: object) -> CardPage:
        clock.on(day, hour=18)
        use_cases = diary_of(diary.entries)
        use_cases.diary.set_profile({"country": country})
        page = CardPage(use_cases, words, navigate)
        qtbot.addWidget(page)
        page.resize(960, 700)
        page.enter(**wanted)
        page.show()
        return page

    return make


def said(page: CardPage) -> str:
    """What is on the page, from top to bottom, marks of bold left out."""
    QApplication.processEvents()
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    labels.sort(key=lambda label: label.mapTo(page, label.rect().topLeft()).y())
    return re.sub("<[^>]+>", "", " ".join(label.text() for label in labels))


def buttons(page: CardPage) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}


COUNTRIES = [("GB", "999"), ("US", "911"), ("NO", "113"), ("other", "112"), ("XX", "112")]


# --- emergencies


@pytest.mark.parametrize(("country", "number"), [*COUNTRIES, (None, "112")])
@pytest.mark.parametrize("question", QUESTIONS["A"])
def test_an_emergency_says_the_number_first_then_what_to_do_then_why(
    show: Show, words: Words, question: str, country: str | None, number: str
) -> None:
    page = show(only(**{question: "yes"}), country)
    text = said(page)
    order = [
        "Emergency",
        number,
        "Get emergency help now.",
        "Do",
        words.short(question),
        "Say this on the phone",
        "________",
        "Your running programme is locked here.",
        "Please don't use audio tracks, cards or calendar dates you already took along.",
        "How this opens again",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places), text
    assert page.accessibleName().startswith(number)
    assert not re.search(r"\bsafe\b", text.lower())


def test_what_to_say_on_the_phone_is_reached_and_read(show: Show) -> None:
    page = show(only(bladder="yes"), "GB")
    [told] = page.findChildren(Reached)
    assert reader(told).role() == QAccessible.Role.StaticText
    assert "________" in reader(told).text(QAccessible.Text.Name)
    buddy = told.buddy()
    assert buddy is not None and buddy.accessibleName() == "Say this on the phone"
    assert told.focusPolicy() & Qt.FocusPolicy.TabFocus


ADVICE = [("GB", "111", "NHS 111"), ("NZ", "0800 611 116", "Healthline"), ("SE", "1177", "1177")]


@pytest.mark.parametrize(("country", "number", "name"), ADVICE)
@pytest.mark.parametrize("question", QUESTIONS["A"])
def test_not_sure_phones_the_advice_line_and_the_emergency_number_if_it_gets_worse(
    show: Show, question: str, country: str, number: str, name: str
) -> None:
    page = show(only(**{question: "not_sure"}), country)
    text = said(page)
    assert "Phone the advice line now." in text and name in text
    assert text.index(number) < text.index("Phone the advice line now.")
    assert "You were not sure about" in text and "Get emergency help now." not in text
    assert re.search(r"If it gets worse.*phone (999|111|112) at once", text)


@pytest.mark.parametrize("country", ["US", "other", None])
@pytest.mark.parametrize("question", QUESTIONS["A"])
def test_not_sure_without_an_advice_line_phones_the_emergency_number(
    show: Show, question: str, country: str | None
) -> None:
    text = said(show(only(**{question: "not_sure"}), country))
    assert "Phone the emergency number now." in text
    assert ("911" if country == "US" else "112") in text


@pytest.mark.parametrize(
    "diary",
    [
        *(Diary().check().test_run(stop=[sign]) for sign in (*QUESTIONS["A"], "faint")),
        Diary().weekly("emergency_sign"),
        Diary().weekly("faint_or_chest_pain"),
        Diary().event("faint"),
        Diary().event("chest_pain"),
    ],
)
def test_every_other_way_to_an_emergency_has_its_card(show: Show, diary: Diary) -> None:
    text = said(show(diary, "US"))
    assert "911 Get emergency help now." in text and "A back-pain checklist says" in text


def test_chest_pain_is_not_cauda_equina(show: Show) -> None:
    text = said(show(only(chest_pain="yes")))
    assert "heart" in text and "cauda equina" not in text and "Don't walk or run" in text


def test_never_claims_that_somebody_else_said_so(show: Show) -> None:
    text = said(show(only(bladder="yes", chest_pain="yes")))
    assert "A back-pain checklist says" in text
    assert not re.search(r"(doctor|clinician|physio\w*) (says|said|told)", text)


def test_several_emergencies_share_one_number_and_each_is_named(show: Show) -> None:
    page = show(only(bladder="yes", both_legs="yes", chest_pain="not_sure"))
    text = said(page)
    assert text.count("Get emergency help now.") == 1
    assert "new bladder trouble" in text and "down both legs" in text
    assert "You were not sure about chest pain" in text
    assert text.count("Don't drive yourself.") == 1


def test_the_country_is_asked_on_the_card_when_it_was_never_chosen(
    show: Show, use_cases: UseCases
) -> None:
    from ui.widgets.search_select import SearchSelect

    page = show(only(bladder="yes"), None)
    assert "We don't know your country" in said(page)
    (field,) = page.findChildren(SearchSelect)
    field.set_value("AU")
    assert "000 Get emergency help now." in said(page)
    assert use_cases.diary.profile()["country"] == "AU"
    assert not any(field.isVisible() for field in page.findChildren(SearchSelect))


# --- calmer cards


CALM = {
    "soon": [Diary().check(q) for q in QUESTIONS["B"]],
    "first": [Diary().check(q) for q in QUESTIONS["C"]],
    "severity": [Diary().check(average=60), Diary().check("upright_or_impact", "slow_to_settle")],
    "event": [
        Diary().weekly("new_finding"),
        Diary().weekly("leg_injury"),
        *(Diary().check().test_run(stop=[s]) for s in ("spreading_leg_pain", "dizzy")),
        Diary().event("leg_injury"),
        Diary().event("back", "severe"),
        Diary().event("other", "severe"),
    ],
    "only": [Diary().check().test_run(stop=["new_numbness_or_weakness"])],
}
ACTIONS = {
    "soon": "Have this looked at soon, before you run.",
    "first": "Ask a clinician before you run.",
    "severity": "Talk to a clinician about your pain.",
    "event": "Stop running for now and have this looked at.",
    "only": "Stop running and see a clinician now.",
}


@pytest.mark.parametrize(
    ("kind", "diary"), [(kind, diary) for kind, diaries in CALM.items() for diary in diaries]
)
def test_below_an_emergency_the_card_is_calm_and_says_what_to_ask(
    show: Show, kind: str, diary: Diary
) -> None:
    page = show(diary)
    text = said(page)
    assert ACTIONS[kind] in text and "Get emergency help" not in text
    assert "What you can ask" in text and "phone 999 at once" in text
    assert "Your running programme is locked here." in text and "How this opens again" in text
    reds = [w for w in page.findChildren(QLabel) if w.property("role") == "stop" and w.isVisible()]
    assert reds == []


def test_every_stop_sign_has_been_tried() -> None:
    tried = {*QUESTIONS["A"], "faint", "spreading_leg_pain", "dizzy", "new_numbness_or_weakness"}
    assert tried == set(STOP_SIGNS)


def test_the_gravest_comes_first_and_nothing_is_left_out(show: Show) -> None:
    diary = Diary().check("fever", "pregnancy", average=80, wants_to_run="no")
    text = said(show(diary.test_run(stop=["dizzy"])))
    titles = [ACTIONS[k] for k in ("soon", "event", "first", "severity")] + ["Not for you now"]
    places = [text.index(title) for title in titles]
    assert places == sorted(places)
    assert text.count("phone 999 at once") == 1


def test_an_unsure_answer_is_told_as_one(show: Show) -> None:
    text = said(show(Diary().check(not_sure=["fever"])))
    assert "You were not sure about a fever" in text


def test_unwilling_people_find_other_ways_to_stay_active(show: Show, navigate: Navigation) -> None:
    page = show(Diary().check(wants_to_run="no"))
    assert "Not for you now" in said(page)
    assert "A clinician has cleared me" not in buttons(page)
    buttons(page)["Other ways to stay active"].click()
    assert navigate.pages == [("learn", {"article": "staying-active"})]


@pytest.mark.parametrize("guide", ["red_twice", "red_floor", "rising", "not_minimal"])
def test_a_guide_card_is_shown_when_asked_for(show: Show, words: Words, guide: str) -> None:
    texts = words.table("emergency")["guides"][guide]
    page = show(started().red().red(), day=3, guide=guide)
    text = said(page)
    assert texts["title"] in text and texts["opens"] in text
    assert "locked" not in text and "I answered by mistake" not in buttons(page)
    assert {"A clinician has cleared me", "My physio said"} <= buttons(page).keys()


def test_a_finding_goes_before_a_guide(show: Show) -> None:
    assert "Get emergency help now." in said(show(only(bladder="yes"), guide="red_twice"))


def test_with_nothing_standing_it_says_so(show: Show, navigate: Navigation) -> None:
    page = show(Diary().check(), guide="nonsense")
    assert page.title_label.text() == "Nothing is locked"
    buttons(page)["Go to Today"].click()
    assert navigate.last == "today"


# --- ways out


def test_an_emergency_tells_which_of_its_two_steps_is_still_missing(show: Show) -> None:
    assert "Two things are needed." in said(show(only(bladder="yes")))
    cleared = only(bladder="yes").clear("bladder")
    assert "One thing is still needed: answer the whole check" in said(show(cleared))
    checked = only(bladder="yes").wait(0).check()
    assert "One thing is still needed: a health professional" in said(show(checked))


@pytest.mark.parametrize(
    ("diary", "offered"),
    [
        (only(bladder="yes"), True),
        (only(bladder="not_sure"), False),
        (Diary().check("fever"), True),
        (Diary().check().test_run(stop=["new_numbness_or_weakness"]), False),
        (Diary().check().test_run(stop=["dizzy"]), True),
    ],
)
def test_a_new_check_is_offered_where_it_is_part_of_the_way_out(
    show: Show, navigate: Navigation, diary: Diary, offered: bool
) -> None:
    found = buttons(show(diary))
    assert ("Do the check again" in found) == offered
    found["A clinician has cleared me"].click()
    assert navigate.last == "clearance"


def test_an_unfinished_check_can_be_finished(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(only(bladder="not_sure"))
    assert "Finish the check" not in buttons(page)
    use_cases.screening.keep(CheckDraft({}, None, 3))
    page.enter()
    buttons(page)["Finish the check"].click()
    assert navigate.last == "check"


# --- by mistake


def answer(page: CardPage, key: str) -> None:
    assert page.asking is not None and isinstance(page.asking.asked, Answers)
    page.asking.asked.buttons[key].click()


def ask_again(page: CardPage) -> None:
    buttons(page)["I answered by mistake"].click()
    QApplication.processEvents()


def test_a_mistake_is_asked_again_in_full_and_the_history_keeps_both(
    show: Show, words: Words, use_cases: UseCases
) -> None:
    page = show(only(bladder="yes"))
    ask_again(page)
    texts = words.question("bladder")
    assert texts["text"] in said(page) and texts["help"] in said(page)
    assert page.asking is not None and page.asking.answer() is None
    buttons(page)["Save this answer"].click()
    assert "Choose an answer first." in said(page)
    page.asking.first_field().setFocus()
    answer(page, "no")
    buttons(page)["Save this answer"].click()
    assert page.title_label.text() == "Nothing is locked"
    (entry,) = (e for e in use_cases.diary.entries() if e.kind == "suitability")
    assert entry.data["answers"] == {"bladder": "no"}
    assert entry.history[0]["data"]["answers"] == {"bladder": "yes"}


def test_a_mistake_may_be_left_as_it_is(show: Show, use_cases: UseCases) -> None:
    page = show(only(bladder="yes"))
    ask_again(page)
    buttons(page)["Leave it as it is"].click()
    assert "Get emergency help now." in said(page)
    assert use_cases.diary.decision().locked


def test_of_several_answers_the_right_one_is_asked_again(
    show: Show, use_cases: UseCases, words: Words
) -> None:
    page = show(Diary().check("upright_or_impact", "slow_to_settle", "fever", average=80))
    ask_again(page)
    assert "Which answer was it?" in said(page)
    for name, kind in (("average_pain", PainLine), ("irritable", Lines)):
        choices = {b.text(): b for b in page.findChildren(ChoiceButton) if b.isVisible()}
        choices[words.short(name)].click()
        QApplication.processEvents()
        assert page.asking is not None and page.asking.finding.id == name
        assert isinstance(page.asking.asked, kind)
    lines = page.asking.asked
    assert isinstance(lines, Lines)
    lines.line("upright_or_impact").buttons["yes"].click()
    assert page.asking.answer() is None, "both questions are asked again"
    lines.line("slow_to_settle").buttons["no"].click()
    buttons(page)["Save this answer"].click()
    assert [f.id for f in use_cases.screening.standing()] == ["fever", "average_pain"]


def test_a_stop_sign_and_a_weekly_answer_are_asked_again_in_their_own_words(show: Show) -> None:
    page = show(Diary().check().test_run(stop=["dizzy"]))
    ask_again(page)
    assert "Did this happen? Feeling dizzy" in said(page)
    page = show(Diary().weekly("leg_injury"), day=0)
    ask_again(page)
    assert "Have you hurt a leg or foot?" in said(page)


def test_the_next_day_a_mistake_can_not_be_taken_back(show: Show) -> None:
    page = show(only(bladder="yes"), day=1)
    assert "I answered by mistake" not in buttons(page)
    assert "from an earlier day, so it can't be changed" in said(page)


def test_a_correction_that_can_not_be_saved_stays_on_screen(
    show: Show, use_cases: UseCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreUnavailable("full", "The disk is full.")

    page = show(only(bladder="yes"))
    ask_again(page)
    monkeypatch.setattr(use_cases.screening.__class__, "answer_again", full)
    answer(page, "no")
    buttons(page)["Save this answer"].click()
    assert "The disk is full." in said(page)
    assert page.asking is not None and page.asking.answer() == "no"


# --- paper


def test_without_a_printer_it_says_so_and_offers_a_pdf(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ui.render.printing, "can_print", lambda: False)
    page = show(only(bladder="yes"))
    buttons(page)["Print this page"].click()
    assert "No printer was found" in said(page)


@pytest.mark.parametrize("printed", [True, False])
def test_with_a_printer_the_dialog_decides(
    show: Show, monkeypatch: pytest.MonkeyPatch, printed: bool
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ui.render.printing, "can_print", lambda: True)
    monkeypatch.setattr(
        ui.render.printing,
        "print_page",
        lambda html, *_, **__: asked.append(html) or printed,
    )
    page = show(only(bladder="yes"))
    buttons(page)["Print this page"].click()
    assert "new bladder trouble" in asked[0]
    assert ("Sent to the printer." in said(page)) == printed


def save_pdf(page: CardPage, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    buttons(page)["Save as PDF"].click()


def test_the_pdf_has_what_to_do_and_stays_private(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(only(bladder="yes"))
    save_pdf(page, tmp_path / "card", monkeypatch)
    made = tmp_path / "card.pdf"
    assert f"Saved as {made}." in said(page)
    assert made.read_bytes().startswith(b"%PDF")
    assert made.stat().st_mode & 0o077 == 0


@pytest.mark.needs_tool("pdftotext", "pdfimages")
def test_the_pdf_is_text_in_reading_order_without_pictures(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(only(bladder="yes", chest_pain="not_sure"))
    made = tmp_path / "card.pdf"
    save_pdf(page, made, monkeypatch)
    run = subprocess.run(["pdftotext", "-layout", made, "-"], capture_output=True, text=True)
    text = unicodedata.normalize("NFKC", " ".join(run.stdout.split()))  # ligatures of the font
    order = [
        "999 Get emergency help now.",
        "Don't drive yourself",
        "new bladder trouble",
        "Say this on the phone",
        "________",
        "took along",
        "not a certified medical device",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places), text
    listed = subprocess.run(["pdfimages", "-list", made], capture_output=True, text=True).stdout
    assert len(listed.splitlines()) == 2, "only the two lines of the heading"


def test_a_pdf_that_can_not_be_saved_says_why(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(only(bladder="yes"))
    save_pdf(page, tmp_path / "nowhere" / "card.pdf", monkeypatch)
    assert "there is no folder" in said(page)


def test_no_name_given_saves_nothing(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(only(bladder="yes"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.chdir(tmp_path)
    buttons(page)["Save as PDF"].click()
    assert list(tmp_path.glob("*.pdf")) == [] and "Saved" not in said(page)


def test_it_follows_what_another_window_writes(
    show: Show, use_cases: UseCases, clock: SetClock
) -> None:
    page = show(only(bladder="not_sure"))
    use_cases.screening.record_clearance("doctor", "A", use_cases.diary.today(), ["bladder"])
    QApplication.processEvents()
    assert page.title_label.text() == "Nothing is locked"


# --- the keyboard


def test_the_keyboard_begins_and_stays_where_nothing_scrolls_the_headline_away(
    show: Show, use_cases: UseCases, qtbot: QtBot
) -> None:
    page = show(only(saddle_numbness="yes"))
    page.focus_first()
    qtbot.wait_until(buttons(page)["Print this page"].hasFocus)
    use_cases.recording.record("note", {"text": "The card is built anew."})
    qtbot.wait_until(buttons(page)["Print this page"].hasFocus)


def test_what_to_do_is_heard_without_reading_the_page(
    show: Show, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "ui.pages.card.announce", lambda _page, text, *, at_once: heard.append((text, at_once))
    )
    page = show(only(saddle_numbness="yes"))
    page.focus_first()
    qtbot.wait_until(lambda: len(heard) == 1)
    words, at_once = heard[0]
    assert at_once and words.startswith("999 Get emergency help now. Or 112. Phone now")
    assert words.endswith("Don't drive yourself.")
    assert buttons(page)["Print this page"].accessibleDescription() == words


# --- what could not be written down


def test_a_card_that_could_not_be_written_says_so_after_what_to_do(
    show: Show, use_cases: UseCases, navigate: Navigation
) -> None:
    page = show(Diary())
    disk = use_cases.diary.store
    use_cases.diary.store = FullDisk(disk)
    data = {"complete": False, "answers": {"bladder": "yes"}}
    with pytest.raises(StoreUnavailable):
        use_cases.recording.record("suitability", data)
    page.enter(unsaved="The disk is full.")
    text = said(page)
    told = "This could not be written down yet. The disk is full. What it says still counts."
    assert text.index("999") < text.index(told) < text.index("Say this on the phone")
    assert buttons(page)["Print this page"].isEnabled()
    use_cases.diary.store = disk
    use_cases.recording.record("note", {"text": "There is room again."})
    assert "could not be written" not in said(page) and "999" in said(page)


def test_a_card_opened_later_still_says_that_it_is_not_written_down(
    show: Show, use_cases: UseCases
) -> None:
    page = show(Diary())
    use_cases.diary.store = FullDisk(use_cases.diary.store)
    with pytest.raises(StoreUnavailable):
        use_cases.recording.record("weekly_check", dict.fromkeys(WEEKLY_SIGNS, True))
    page.enter()
    assert "This could not be written down yet. What it says still counts." in said(page)


def test_no_dot_is_read_out_before_a_line(show: Show) -> None:
    assert "•" not in said(show(only(bladder="yes")))
