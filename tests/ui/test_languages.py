"""Every text of every page can be translated, fits when it is longer, and another language is
taken up without a restart: in a made-up language, longer, accented, between markers. Then each
language that is offered: whole, filled in as the English is, and spoken on the way from the first
check to the report."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import resources
from app.bootstrap import Parts
from app.exporters.cue_sounds import samples
from app.services.finding_text import plain as unaccented
from app.services.ports import Opening
from app.services.safety_case import read_safety_case
from tests import screenshots
from tests.services.test_guide import SetClocks
from ui.application import SPEAK_ANEW, Running
from ui.pages.countries import countries
from ui.pages.diary import DiaryPage
from ui.pages.settings import SettingsPage
from ui.pages.watch_words import WatchWords
from ui.pages.welcome import WelcomePage

ROOT = Path(__file__).parents[2]
Show = Callable[[screenshots.Scene], QWidget]


def _script() -> Any:
    """`packaging/translations.py`, which is no part of a package."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


translations = _script()
LANGUAGES = [
    language
    for language in translations.languages()
    if (ROOT / "resources" / "sounds" / language).is_dir()
]
"""What is handed out: the cues are the last step of a language, before it may have gaps."""
Spoken = tuple[str, Path]
_GERMAN = QLocale("de_DE")
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
NOT_OURS = {"Backstride", "English", "Deutsch", "Español", "Neason", "Ostelo"} | {
    name
    for form in _FORMS
    for name in (
        *(_GERMAN.dayName(day, form) for day in range(1, 8)),
        *(_GERMAN.monthName(month, form) for month in range(1, 13)),
        *(_GERMAN.standaloneMonthName(month, form) for month in range(1, 13)),
    )
}
"""Names, and the words of a date, which come from Qt."""
WRITTEN = (
    "Sit through a film",
    "An hour in the garden",
    "left calf",
    "Lift my grandson",
    "Is it fine to cycle on the days between?",
)
"""What a person wrote down is shown as they wrote it."""
LOG = read_safety_case(resources.load_toml("hazards.toml"))
RECORD = (*LOG.purpose, *LOG.position, *(hazard.hazard for hazard in LOG.hazards))
"""The safety case is a record, kept in English, and its page says so."""


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources in which the made-up language stands in for German."""
    folder = tmp_path_factory.mktemp("made-up") / "resources"
    shutil.copytree(ROOT / "resources", folder, ignore=shutil.ignore_patterns("__pycache__"))
    built = folder / "i18n" / "backstride_de.qm"
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "pseudo", built], check=True, timeout=120)
    for article in (folder / "learn").glob("*.md"):
        (folder / "learn" / "de").mkdir(exist_ok=True)
        (folder / "learn" / "de" / article.name).write_text("# ⟦\n\n⟦⟧\n", encoding="utf-8")
    return folder


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def app(plain: QApplication, made_up: Path, monkeypatch: pytest.MonkeyPatch) -> QApplication:
    monkeypatch.setattr(resources, "_FOLDER", made_up)
    return plain


@pytest.fixture
def shown(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    """Shows a scene of the screenshots in a window, in the made-up language."""
    yield from _showing(app, "de", qtbot, tmp_path)


def _showing(app: QApplication, language: str, qtbot: QtBot, tmp_path: Path) -> Iterator[Show]:
    running: list[Running] = []

    def show(scene: screenshots.Scene) -> QWidget:
        parts = Parts(tmp_path / scene.name, screenshots.SetClock())
        with parts.store().writing() as writer:
            for entry in scene.entries:
                writer.put(entry)
            if scene.welcomed:
                writer.set_profile({"country": "GB", "units": "km"})
            if scene.draft is not None:
                writer.set_draft(*scene.draft)
        if scene.keep is None:
            over = parts.window_parts(parts.diary, Opening)
        else:
            over = screenshots.keeping.window_over(parts, scene.keep)
        window = over._replace(
            load_settings=lambda: {"language": language},
            save_settings=lambda _: None,
            clocks=SetClocks(),
            cues=screenshots.Quiet,
            awake=screenshots.AnyScreen,
        )
        made = Running(app, window)
        running.append(made)
        qtbot.addWidget(made.window)
        made.painted_hook = lambda: None
        made.window.show()
        if window.damage() is None:
            window.use_cases.diary.opened()
        made.navigate(scene.page, **scene.wanted)
        app.processEvents()
        return made.window

    yield show
    for made in running:
        made.window.close()


SCENES = [scene for scene in screenshots.scenes() if not scene.files and scene.act is None]


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            if isinstance(widget, QLabel | QAbstractButton) and widget.text():
                yield widget, widget.text()
            for told in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
                if told:
                    yield widget, told


def _english_in(text: str) -> set[str]:
    """The words of at least three letters outside the markers that are nobody's name."""
    for words in (*WRITTEN, *RECORD):
        text = text.replace(words, "")
    outside, depth = [], 0
    for sign in re.sub(r"<[^>]*>|&\w+;", " ", text):
        depth += (sign == "⟦") - (sign == "⟧")
        outside.append(" " if depth or sign == "⟧" else sign)
    words = {word.strip('.,:;()“”"…') for word in "".join(outside).split()}
    return {word for word in words if len(word) > 2 and word.isalpha()} - NOT_OURS


@cache
def _said(language: str) -> dict[tuple[str, str, str], list[str]]:
    """What is translated: by context, English and comment."""
    said: dict[tuple[str, str, str], list[str]] = translations.translated(
        translations.I18N / f"backstride_{language}.ts"
    )
    return said


def _forms(language: str) -> Iterator[tuple[tuple[str, str, str], str]]:
    """Each form of each translation, with what it translates."""
    for key, forms in _said(language).items():
        for form in forms:
            yield key, form


def _cut(window: QWidget) -> list[str]:
    """The labels and buttons that are given less room than their words take."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if not widget.text() or not widget.width():
            continue
        wraps = widget.wordWrap() if isinstance(widget, QLabel) else widget.hasHeightForWidth()
        if wraps:
            short = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            short = widget.minimumSizeHint().width() > widget.width() + 1
        if short:
            found.append(f"{type(widget).__name__} {widget.size().toTuple()}: {widget.text()}")
    return found


def _cut_in_the_end(window: QWidget) -> list[str]:
    """The same once all is laid out: a preview or a long list takes a moment."""
    for _ in range(100):
        QTest.qWait(30)
        if not _cut(window):
            break
    return _cut(window)


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_every_text_of_a_page_is_translated_and_has_room(
    app: QApplication, shown: Show, scene: screenshots.Scene
) -> None:
    window = shown(scene)
    left = {text: words for _, text in _texts(window) if (words := _english_in(text))}
    assert left == {}
    assert _cut_in_the_end(window) == []
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _cut_in_the_end(window) == []


def test_a_text_that_is_not_translated_is_noticed(shown: Show) -> None:
    window = shown(SCENES[0])
    label = QLabel("Left in English", window)
    label.show()
    assert _english_in(label.text()) == {"Left", "English"} - NOT_OURS
    label.resize(5, 5)
    assert any("Left in English" in line for line in _cut(window))


def test_another_language_is_taken_up_without_a_restart(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    kept: dict[str, object] = {}
    parts = Parts(tmp_path, screenshots.SetClock())
    with parts.store().writing() as writer:
        writer.set_profile({"country": "GB", "units": "km"})
    went = [Opening("Das ging nicht."), Opening()]
    window = parts.window_parts(parts.diary, lambda: went.pop(0))._replace(
        load_settings=lambda: dict(kept), save_settings=kept.update, clocks=SetClocks(),
        cues=screenshots.Quiet, awake=screenshots.AnyScreen,
    )  # fmt: skip
    running = Running(app, window)
    running.window.show()
    qtbot.waitUntil(running.may_speak_anew)
    running.navigate("settings")
    page = running.window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.title_label.text() == "Settings"
    diary = running.window.page("diary")
    assert isinstance(diary, DiaryPage)
    diary.show_kind.set_value("pain")
    page.finder.search.setText("Deutsch")  # the same in each language
    QTimer.singleShot(0, page.language.choices.buttons["de"].click)
    assert app.exec() == SPEAK_ANEW
    assert kept["language"] == "de"
    made = running.anew()
    assert made.window.current == "settings"
    anew = made.window.page("settings")
    assert isinstance(anew, SettingsPage)
    assert anew.title_label.text().startswith("⟦")
    assert anew.language.choices.value() == "de"
    assert anew.finder.search.text() == "Deutsch" and anew.language.isVisible()
    assert made.words.language == "de"
    assert made.words.locale.firstDayOfWeek() == Qt.DayOfWeek.Monday
    qtbot.waitUntil(made.may_speak_anew)
    assert parts.diary.ready  # what went wrong before is tried again, not told again
    parts.diary.changes.notify()  # and the old pages hear nothing any more
    made.navigate("diary")
    still = made.window.page("diary")
    assert isinstance(still, DiaryPage) and still.show_kind.value() == "pain"
    made.navigate("settings")
    assert anew.finder.search.text() == ""
    anew.finder.search.setText("⟦")  # what only this language has finds nothing in the next one
    QTimer.singleShot(0, anew.language.choices.buttons["en"].click)
    assert app.exec() == SPEAK_ANEW
    went.append(Opening())
    last = made.anew()
    qtbot.addWidget(last.window)
    back = last.window.page("settings")
    assert isinstance(back, SettingsPage) and back.title_label.text() == "Settings"
    assert back.finder.search.text() == ""


def test_the_answers_of_the_welcome_outlive_a_change_of_language(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    kept: dict[str, object] = {}
    parts = Parts(tmp_path, screenshots.SetClock())
    window = parts.window_parts(parts.diary, Opening)._replace(
        load_settings=lambda: dict(kept), save_settings=kept.update, clocks=SetClocks(),
        cues=screenshots.Quiet, awake=screenshots.AnyScreen,
    )  # fmt: skip
    running = Running(app, window)
    running.window.show()
    qtbot.waitUntil(running.may_speak_anew)
    page = running.window.page("welcome")
    assert isinstance(page, WelcomePage) and page.language is not None
    page.country.set_value("NZ")
    page.units["km"].setChecked(True)
    QTimer.singleShot(0, page.language.choices.buttons["de"].click)
    assert app.exec() == SPEAK_ANEW
    made = running.anew()
    qtbot.addWidget(made.window)
    anew = made.window.page("welcome")
    assert isinstance(anew, WelcomePage) and anew.title_label.text().startswith("⟦")
    assert anew.country.value() == "NZ" and anew.units["km"].isChecked()
    qtbot.waitUntil(made.may_speak_anew)


def test_while_a_guided_session_runs_the_language_stays(app: QApplication, shown: Show) -> None:
    plan = next(scene for scene in SCENES if scene.name == "guided-before")
    window = shown(plan)
    page = window.page("settings")  # type: ignore[attr-defined]
    guided = window.page("guided")  # type: ignore[attr-defined]
    guided.player = object()
    try:
        page.language.show_state()
        assert not page.language.choices.isEnabled()
    finally:
        guided.player = None


def test_a_language_is_offered_when_nothing_of_it_is_missing() -> None:
    for file in (ROOT / "resources" / "i18n").glob("*.qm"):
        language = file.stem.split("_", 1)[1]
        assert translations.missing(language) == [], language


def test_the_translations_know_every_text_of_the_program() -> None:
    known = {(text.context, text.source, text.comment) for text in translations.texts()}
    for language in translations.languages():
        listed = ElementTree.parse(translations.I18N / f"backstride_{language}.ts").getroot()
        held = {
            (context, message.findtext("source") or "", message.findtext("comment") or "")
            for context, message in translations._messages(listed)
        }
        assert held == known, f"make translations: {language}"


def test_a_text_whose_class_was_renamed_takes_its_translation_along() -> None:
    moved, known, new = (translations.Text("New", text) for text in ("Rest", "Walk", "Run"))
    said = {
        ("Old", "Rest", ""): ["Ruhen"],
        ("New", "Walk", ""): ["Gehen"],
        ("Old", "Walk", ""): ["Laufen"],
        ("Old", "Run", ""): ["Rennen"],
        ("Older", "Run", ""): ["Laufen"],
        ("Kept", "Run", ""): ["Joggen"],
    }
    all_texts = [moved, known, new, translations.Text("Kept", "Run")]
    kept = translations.with_moved(all_texts, said)
    assert kept["New", "Rest", ""] == ["Ruhen"]
    assert kept["New", "Walk", ""] == ["Gehen"]
    assert ("New", "Run", "") not in kept, "two translations: a person has to choose"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_was_begun_is_whole(language: str) -> None:
    assert translations.missing(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_the_english_does(language: str) -> None:
    wrong = {
        source: form
        for (_, source, _), form in _forms(language)
        if any(
            sorted(re.findall(kept, source)) != sorted(re.findall(kept, form))
            for kept in (r"\{\w*\}", r"<[^>]*>", r"%L?n", r"\(\*[^)]*\)", r"_{3,}", r"&", r"\n")
        )
        or [s.isspace() for s in (source[0], source[-1])]
        != [s.isspace() for s in (form[0], form[-1])]
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counted_text_has_all_its_forms(language: str) -> None:
    said = _said(language)
    counted = {translations._key(text): text.counted for text in translations.texts()}
    wrong = {
        key: forms
        for key, forms in said.items()
        if len(forms) != (translations.PLURALS[language] if counted[key] else 1)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_keeps_its_sections_and_its_sources(language: str) -> None:
    for article in (ROOT / "resources" / "learn").glob("*.md"):
        own = article.parent / language / article.name
        if own.exists():
            english, text = article.read_text(encoding="utf-8"), own.read_text(encoding="utf-8")
            assert text.count("\n## ") == english.count("\n## "), own
            assert text.count("\n- ") == english.count("\n- "), own
            assert text.count("\n| ") == english.count("\n| "), own
            assert re.findall(r"doi (\S+)", text) == re.findall(r"doi (\S+)", english), own


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_the_numbers_that_english_says(language: str) -> None:
    first = ("questions", "emergency", "reasons", "errors")
    other = {
        source: form
        for (context, source, _), form in _forms(language)
        if context in first
        and sorted(re.findall(r"\d+", source)) != sorted(re.findall(r"\d+", form))
    }
    assert other == {}


def test_each_cue_is_spoken_in_each_language() -> None:
    for english in (ROOT / "resources" / "sounds").glob("*-voice.wav"):
        cue = english.name.removesuffix("-voice.wav")
        heard = {
            samples(cue, voice=True, tones=False, volume=1.0, language=each)
            for each in ("en", *LANGUAGES)
        }
        assert len(heard) == 1 + len(LANGUAGES), cue


@pytest.fixture(scope="module", params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """A language as it is translated now, and resources in which it is built."""
    language = str(request.param)
    folder = tmp_path_factory.mktemp(language) / "resources"
    shutil.copytree(ROOT / "resources", folder, ignore=shutil.ignore_patterns("*.qm", "*.pyc"))
    source = folder / "i18n" / f"backstride_{language}.ts"
    translations._tool("lrelease", str(source), "-qm", str(source.with_suffix(".qm")))
    return language, folder


@pytest.fixture
def speaking(
    plain: QApplication,
    spoken: Spoken,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Show]:
    """Shows a scene in a language that people speak."""
    language, folder = spoken
    monkeypatch.setattr(resources, "_FOLDER", folder)
    yield from _showing(plain, language, qtbot, tmp_path)


@cache
def _english(language: str) -> tuple[set[str], list[re.Pattern[str]]]:
    """What the language says otherwise: the texts, and how they look when they are filled in."""
    said = {form for _, form in _forms(language)}
    sources = {source for (_, source, _), _ in _forms(language)} - said
    whole = [s for s in sources if len(re.findall(r"[a-z]{3,}", re.sub(r"\{\w*\}", "", s))) > 1]
    return sources, [re.compile(re.sub(r"\\{\w*\\}|%L?n", ".+", re.escape(s))) for s in whole]


def _left_in_english(window: QWidget, language: str) -> list[str]:
    """The texts shown that are an English one word for word, filled in or not."""
    sources, filled = _english(language)
    return [
        text
        for _, text in _texts(window)
        if text in sources or any(pattern.fullmatch(text) for pattern in filled)
    ]


JOURNEY = (
    "welcome today-check check-a check-b check-f card-emergency card-clinician test-run today-plan "
    "guided-before session today-morning today-talk diary progress report learn settings"
).split()


@pytest.mark.slow
@pytest.mark.parametrize("name", JOURNEY)
def test_the_way_from_the_check_to_the_report_is_in_the_language(
    speaking: Show, spoken: Spoken, name: str
) -> None:
    window = speaking(next(scene for scene in SCENES if scene.name == name))
    assert _left_in_english(window, spoken[0]) == []
    assert _cut_in_the_end(window) == []


def test_a_text_left_in_english_is_noticed(speaking: Show, spoken: Spoken) -> None:
    window = speaking(SCENES[0])
    for text in ("Save this answer", "The last copy is of the backup of today, 09:02."):
        QLabel(text, window).show()
        assert text in _left_in_english(window, spoken[0])


def _press(page: QWidget, text: str) -> None:
    next(button for button in page.findChildren(QAbstractButton) if button.text() == text).click()


def test_a_yes_to_an_emergency_sign_shows_the_card_in_the_language(
    speaking: Show, spoken: Spoken
) -> None:
    words = {key[:2]: forms[0] for key, forms in _said(spoken[0]).items()}
    window: Any = speaking(next(scene for scene in SCENES if scene.name == "check-a"))
    shown = {text for _, text in _texts(window)}
    question = next(s for c, s in words if c == "questions" and s.startswith("Is there numbness"))
    assert words["questions", question] in shown
    assert words["CheckPage", "No clinician has checked this translation yet."] in shown
    page = window.page("check")
    _press(page, words["Answers", "Yes"])
    page.next.click()
    _press(page, words["questions", "Yes, that is right"])
    assert window.current == "card"
    shown = {text for _, text in _texts(window)}
    assert words["emergency", "Get emergency help now."] in shown
    assert any(words["emergency", "Don't drive yourself."] in text for text in shown)


def test_a_language_calls_itself_by_its_name(speaking: Show, spoken: Spoken) -> None:
    window: Any = speaking(next(scene for scene in SCENES if scene.name == "settings"))
    card = window.page("settings").language
    assert card.choices.buttons[spoken[0]].text() in ("Deutsch", "Español")
    notice = _said(spoken[0])["LanguageCard", "No clinician has checked this translation yet.", ""]
    assert notice[0] in {text for _, text in _texts(window)}


def test_a_day_that_is_a_heading_begins_with_a_capital(speaking: Show) -> None:
    window: Any = speaking(next(scene for scene in SCENES if scene.name == "today-plan"))
    assert window.page("today").title_label.text()[0].isupper()
    recording: Any = SimpleNamespace(start=screenshots.TODAY)
    said = WatchWords(window.page("today")._words, lambda: "km")
    assert said.title(recording)[0].isupper()


SHORT_DAYS = {"de": "Di., 24. Nov.", "es": "mar, 24 nov"}


def test_a_short_date_is_written_as_the_language_writes_it(speaking: Show, spoken: Spoken) -> None:
    window: Any = speaking(next(scene for scene in SCENES if scene.name == "diary"))
    page = window.page("diary")
    rows = [page.list.model().index(row, 0).data() for row in range(page.list.model().rowCount())]
    assert any(row.startswith(f"{SHORT_DAYS[spoken[0]]}: ") for row in rows), rows[:5]


def test_the_table_that_comes_with_the_app_is_named_in_the_language(speaking: Show) -> None:
    window = speaking(next(scene for scene in SCENES if scene.name == "settings"))
    english = screenshots.shipped_programme().name
    assert [text for _, text in _texts(window) if english in text] == []


def test_names_are_in_the_order_of_the_language(speaking: Show, spoken: Spoken) -> None:
    window: Any = speaking(next(scene for scene in SCENES if scene.name == "learn-glossary"))
    page = window.page("learn")
    listed = [name for _, name in countries(page._words)[0][:-1]]
    terms = [found[0] for _, found in page._cards]
    for names in (listed, terms):
        in_order = [unaccented(name) for name in names]  # "Ö" beside "O"
        assert in_order == sorted(in_order)


def test_a_language_is_built_anew_beside_the_one_a_program_has_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who has the old one mapped dies when it is cut; and a failure leaves it as it was."""
    monkeypatch.setattr(translations, "I18N", tmp_path)
    text = translations.Text("Words", "yesterday")
    source, built = tmp_path / "backstride_de.ts", tmp_path / "backstride_de.qm"
    for said in ("gestern", "am Tag davor, vor diesem hier"):  # codespell:ignore vor
        translations.write(source, "de", [text], {("Words", "yesterday", ""): [said]})
        if not built.exists():
            translations.release()
            old = built.read_bytes()
            held = built.open("rb")
    with held, monkeypatch.context() as patch:
        translations.release()
        assert built.read_bytes() != old
        assert held.read() == old

        def fail(name: str, *arguments: str) -> None:
            Path(arguments[-1]).write_bytes(b"cut")
            raise SystemExit(f"{name}: no room")

        new = built.read_bytes()
        patch.setattr(translations, "_tool", fail)
        with pytest.raises(SystemExit):
            translations.release()
        assert built.read_bytes() == new
        assert sorted(file.name for file in tmp_path.iterdir()) == [built.name, source.name]
