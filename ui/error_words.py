"""What went wrong, in the person's language: the words for each error code of the use cases.

The command line says the error's own English sentence. Whoever raises a new code adds its words
here; a test looks for codes without.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.engine.kinds import Problem
from app.services.ports import BackstrideError, InvalidEntry, Refused, StoreUnavailable

REFUSED: Mapping[str, object] = {
    "already": QT_TRANSLATE_NOOP("errors", "This recording is in your diary already."),
    "above_ceiling": QT_TRANSLATE_NOOP(
        "errors", "That step is not open today. Choose a lower one."
    ),
    "asked_again": QT_TRANSLATE_NOOP(
        "errors", "A suitability check is not edited: do the check again."
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "errors", "This backup is damaged or cut short. Choose another one, please."
    ),
    "born_in_future": QT_TRANSLATE_NOOP("errors", "The date of birth lies in the future."),
    "changed_since": QT_TRANSLATE_NOOP(
        "errors",
        "That entry was changed elsewhere in the meantime, so nothing was stored. Look at it in "
        "the diary and correct it there.",
    ),
    "check_first": QT_TRANSLATE_NOOP(
        "errors",
        "A new start needs a suitability check after your last session. Nothing in it may say "
        "that you should wait.",
    ),
    "copies_away": QT_TRANSLATE_NOOP(
        "errors",
        "The folder for copies is not there. Plug in the stick or connect the disk, then try "
        "again.",
    ),
    "erased": QT_TRANSLATE_NOOP(
        "errors", "Everything was deleted. Close Backstride, then start it again."
    ),
    "finding_stands": QT_TRANSLATE_NOOP(
        "errors",
        "This entry raised a warning, so it stays as it is. If you answered by mistake, use “I "
        "answered by mistake” on the day you wrote it down. Recording who cleared you opens the "
        "programme again.",
    ),
    "form_open": QT_TRANSLATE_NOOP(
        "errors", "Another form is half filled in. Save it or throw it away first."
    ),
    "guided_open": QT_TRANSLATE_NOOP(
        "errors", "Your guided session is not saved yet. Save it first, then bring this in."
    ),
    "gone": QT_TRANSLATE_NOOP("errors", "This entry is no longer in the diary."),
    "kind_differs": QT_TRANSLATE_NOOP(
        "errors",
        "One id stands for two kinds of entry, in this file and in your diary, so the file is not "
        "a copy of this diary. Nothing was imported.",
    ),
    "mistake_too_late": QT_TRANSLATE_NOOP(
        "errors", "An answer can be taken back as a mistake only on the day it was given."
    ),
    "not_empty": QT_TRANSLATE_NOOP(
        "errors",
        "This data folder already holds a diary, and a simulated patient is only put into an "
        "empty one. Nothing was changed.",
    ),
    "not_paused": QT_TRANSLATE_NOOP("errors", "You are not on a pause today."),
    "no_match": QT_TRANSLATE_NOOP(
        "errors", "Choose the session first that this recording belongs to."
    ),
    "not_imported": QT_TRANSLATE_NOOP("errors", "There is no recording in this entry."),
    "nothing_to_salvage": QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be read any more in the damaged diary. Nothing was changed. Go back to a "
        "backup instead.",
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("errors", "There is nothing to undo."),
    "passcode_short": QT_TRANSLATE_NOOP(
        "errors", "That passcode is too short. It needs six letters or digits, or more."
    ),
    "passcode_state": QT_TRANSLATE_NOOP(
        "errors", "The passcode was set or removed before. Nothing was changed."
    ),
    "passcode_unavailable": QT_TRANSLATE_NOOP(
        "errors",
        "The part of Backstride that opens encrypted diaries is missing here. Nothing was changed. "
        "Install Backstride again, then try again.",
    ),
    "passcode_wait": QT_TRANSLATE_NOOP(
        "errors", "There were too many wrong passcodes. Wait a little, then try again."
    ),
    "pause_overlap": QT_TRANSLATE_NOOP(
        "errors",
        "These days overlap with days off that you already noted. Change those in the diary "
        "instead.",
    ),
    "period_backwards": QT_TRANSLATE_NOOP(
        "errors", "The first day has to be no later than the last."
    ),
    "period_in_future": QT_TRANSLATE_NOOP(
        "errors", "The report can't be about days that are still to come."
    ),
    "sample": QT_TRANSLATE_NOOP("errors", "The sample could not be opened. Try again."),
    "sample_open": QT_TRANSLATE_NOOP(
        "errors", "The sample is open already, in a window of its own."
    ),
    "shared": QT_TRANSLATE_NOOP("errors", "Two recordings can't go to the same session."),
    "simulated": QT_TRANSLATE_NOOP(
        "errors",
        "Of this file and your diary one holds a simulated patient and the other a real one: they "
        "are not mixed. Nothing was imported.",
    ),
    "no_day": QT_TRANSLATE_NOOP(
        "errors", "There is no day left for a session. Nothing was written."
    ),
    "not_resumable": QT_TRANSLATE_NOOP(
        "errors", "This session can't go on. It can be written down."
    ),
    "pain_first": QT_TRANSLATE_NOOP("errors", "How is your back now? Touch the line, then start."),
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "errors", "This backup is closed with a passphrase. Type it to open the backup."
    ),
    "no_session": QT_TRANSLATE_NOOP("errors", "There is no session left to go on with."),
    "taken_over": QT_TRANSLATE_NOOP(
        "errors", "This session went on, or was written down, in another window."
    ),
    "too_sore": QT_TRANSLATE_NOOP(
        "errors", "With pain this strong we don't suggest running today."
    ),
    "wrong_passcode": QT_TRANSLATE_NOOP(
        "errors",
        "That is not the passcode or the recovery code of this diary. Look at capital letters, "
        "then try again.",
    ),
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "That passphrase does not open this backup. Look at capital letters and hyphens, then try "
        "again.",
    ),
    "under_way": QT_TRANSLATE_NOOP(
        "errors", "Another guided session is not finished. Go on with it, or write it down first."
    ),
    "unknown_paper": QT_TRANSLATE_NOOP("errors", "The paper is A4 or Letter."),
    "unknown_section": QT_TRANSLATE_NOOP("errors", "The report has no part of that name."),
    "unlogged": QT_TRANSLATE_NOOP(
        "errors", "Your last guided session is not saved yet. Please save it first."
    ),
}
STORE: Mapping[str, object] = {
    "full": QT_TRANSLATE_NOOP(
        "errors",
        "There is no room left on the disk to write to {where}. Nothing was changed. Free some "
        "space on that disk, then try again.",
    ),
    "permission": QT_TRANSLATE_NOOP(
        "errors",
        "Your user account may not read or write {where}. Nothing was changed. Give it that "
        "right, or keep the diary in another folder with --data-dir.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "errors",
        "{where} can be read but not written: the disk, the folder or the file is "
        "write-protected. Nothing was changed. Take the protection off, or keep the diary in "
        "another folder with --data-dir.",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "errors",
        "Another program is using {where} at this moment. Nothing was changed. Wait a little, "
        "then try again.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "errors",
        "{where} is damaged ({detail}). Backstride won't write to it and leaves it as it is.",
    ),
    "io": QT_TRANSLATE_NOOP(
        "errors",
        "{where} could not be read or written ({detail}). Nothing was changed. Check that the "
        "disk is there and working, or choose another place, then try again.",
    ),
    "unsure": QT_TRANSLATE_NOOP(
        "errors",
        "The disk reported a fault ({detail}) while this was being written to {where}. It may be "
        "in the diary all the same: look there before you enter it again. Make a backup on another "
        "disk.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "errors",
        "{where} is closed with a passcode. Nothing was changed. Open it with the passcode or the "
        "recovery code first.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "errors",
        "{where} was written by a newer Backstride: it has diary version {found}, and this "
        "Backstride knows versions up to {known}. It was left untouched. Open it with the newer "
        "Backstride, or install that one here.",
    ),
}
ADVICE: Mapping[str, object] = {
    "unknown": QT_TRANSLATE_NOOP("errors", "Keep it, and use another copy."),
    "lost": QT_TRANSLATE_NOOP("errors", "The diary {where} is not there any more."),
    "backup": QT_TRANSLATE_NOOP(
        "errors",
        "The newest good backup is {backup}. Close Backstride and start it again: it then shows "
        "what can be saved, and how to go back to that backup.",
    ),
    "no_backup": QT_TRANSLATE_NOOP(
        "errors",
        "There is no good backup in {backups}. Keep the damaged file: parts of a diary can often "
        "be saved.",
    ),
    "start_empty": QT_TRANSLATE_NOOP(
        "errors",
        "To start an empty diary instead, move the folder {backups} to another place first.",
    ),
}
FIELDS: Mapping[str, object] = {
    "at": QT_TRANSLATE_NOOP("errors", "Date and time"),
    "answer": QT_TRANSLATE_NOOP("errors", "Your answer"),
    "answers": QT_TRANSLATE_NOOP("errors", "Your answers"),
    "average_pain": QT_TRANSLATE_NOOP("errors", "Average pain of the past week"),
    "by": QT_TRANSLATE_NOOP("errors", "Who said it"),
    "comfortable_s": QT_TRANSLATE_NOOP("errors", "How long running felt comfortable"),
    "covers": QT_TRANSLATE_NOOP("errors", "What was cleared"),
    "category": QT_TRANSLATE_NOOP("errors", "What kind of event"),
    "distance_m": QT_TRANSLATE_NOOP("errors", "Running distance"),
    "effort": QT_TRANSLATE_NOOP("errors", "Effort"),
    "elsewhere": QT_TRANSLATE_NOOP("errors", "Pain somewhere else"),
    "from": QT_TRANSLATE_NOOP("errors", "First day"),
    "instrument": QT_TRANSLATE_NOOP("errors", "Which score"),
    "max_stage": QT_TRANSLATE_NOOP("errors", "Highest stage"),
    "min_rest_days": QT_TRANSLATE_NOOP("errors", "Rest days between sessions"),
    "note": QT_TRANSLATE_NOOP("errors", "Note"),
    "now": QT_TRANSLATE_NOOP("errors", "Pain right now"),
    "ok_pain": QT_TRANSLATE_NOOP("errors", "Pain that is fine"),
    "on": QT_TRANSLATE_NOOP("errors", "The day it was said"),
    "pain": QT_TRANSLATE_NOOP("errors", "Pain in the morning"),
    "pain_after": QT_TRANSLATE_NOOP("errors", "Pain after"),
    "pain_before": QT_TRANSLATE_NOOP("errors", "Pain before"),
    "pain_peak": QT_TRANSLATE_NOOP("errors", "Worst pain while running"),
    "reason": QT_TRANSLATE_NOOP("errors", "Reason"),
    "reps": QT_TRANSLATE_NOOP("errors", "Repetitions"),
    "reps_done": QT_TRANSLATE_NOOP("errors", "Repetitions done"),
    "reps_planned": QT_TRANSLATE_NOOP("errors", "Repetitions planned"),
    "role": QT_TRANSLATE_NOOP("errors", "Who cleared you"),
    "run_s": QT_TRANSLATE_NOOP("errors", "Time spent running"),
    "sessions_per_week": QT_TRANSLATE_NOOP("errors", "Sessions a week"),
    "settled": QT_TRANSLATE_NOOP("errors", "When it had settled"),
    "severity": QT_TRANSLATE_NOOP("errors", "How bad it was"),
    "shortfall": QT_TRANSLATE_NOOP("errors", "Why you stopped early"),
    "stage": QT_TRANSLATE_NOOP("errors", "Stage"),
    "stop_pain": QT_TRANSLATE_NOOP("errors", "Pain at which to stop"),
    "stop_signs": QT_TRANSLATE_NOOP("errors", "Stop signs"),
    "text": QT_TRANSLATE_NOOP("errors", "Text"),
    "to": QT_TRANSLATE_NOOP("errors", "Last day"),
    "total_m": QT_TRANSLATE_NOOP("errors", "Whole distance"),
    "value": QT_TRANSLATE_NOOP("errors", "The score's value"),
    "week_average": QT_TRANSLATE_NOOP("errors", "Average pain of the week"),
    "what": QT_TRANSLATE_NOOP("errors", "What happened"),
    "why": QT_TRANSLATE_NOOP("errors", "Why"),
}
EXPECTED: Mapping[str, object] = {
    "a date no earlier than its start": QT_TRANSLATE_NOOP(
        "errors", "It can't be before the first day."
    ),
    "a date no later than the day it was written down": QT_TRANSLATE_NOOP(
        "errors", "It can't be after the day you write it down."
    ),
    "a last day off that is not before the first": QT_TRANSLATE_NOOP(
        "errors", "It can't be before the first day."
    ),
    "a real date written YYYY-MM-DD": QT_TRANSLATE_NOOP(
        "errors", "It needs a date between the years 1900 and 2199."
    ),
    "a time that is not in the future": QT_TRANSLATE_NOOP("errors", "It can't be in the future."),
    "an acceptable level below the stop level": QT_TRANSLATE_NOOP(
        "errors", "It has to be below the pain at which to stop."
    ),
}
_RANGE = re.compile(r"a (?:whole )?number from (\d+) (?:to (\d+)|up)")


def error_text(error: BackstrideError) -> str:
    """What went wrong and what to do, as plain text for a notice.

    An error of a kind that has no words here says its own sentence.
    """
    if isinstance(error, InvalidEntry):
        return " ".join(_problem_text(problem) for problem in error.problems)
    if isinstance(error, Refused) and error.code in REFUSED:
        return _translated(REFUSED[error.code])
    if isinstance(error, StoreUnavailable) and error.code in STORE and error.values:
        sentences = [STORE[error.code]]
        if error.code == "damaged":
            sentences = _damage(error.values)
        return " ".join(_translated(text).format_map(error.values) for text in sentences)
    return _of_a_file(error)


def _of_a_file(error: BackstrideError) -> str:
    # Loaded here: few bring files.
    from app.exporters.files import TargetRefused
    from app.importers.bad_file import BadFile
    from app.importers.strict_json import DiaryFileError
    from ui.bad_file_words import bad_file_text
    from ui.file_words import file_text

    if isinstance(error, TargetRefused | DiaryFileError):
        return file_text(error)
    return bad_file_text(error) if isinstance(error, BadFile) else str(error)


def _damage(values: Mapping[str, object]) -> list[object]:
    """What is damaged or gone, and what to do with what is known of backups."""
    if "backups" not in values:
        return [STORE["damaged"], ADVICE["unknown"]]
    restore = ADVICE["backup" if "backup" in values else "no_backup"]
    if "detail" in values:
        return [STORE["damaged"], restore]
    return [ADVICE["lost"], restore, ADVICE["start_empty"]]


def _problem_text(problem: Problem) -> str:
    """The field by its name on the screen, and what is wrong with what stands there."""
    name = next((part for part in reversed(problem.path.split(".")) if part in FIELDS), None)
    field = _translated(FIELDS[name] if name else QT_TRANSLATE_NOOP("errors", "One of the fields"))
    bounds = _RANGE.fullmatch(problem.expected)
    if problem.expected in EXPECTED:
        what = _translated(EXPECTED[problem.expected])
    elif problem.found is None:
        what = _translated(QT_TRANSLATE_NOOP("errors", "It is not filled in."))
    elif bounds and bounds[2]:
        what = _translated(QT_TRANSLATE_NOOP("errors", "It needs a number from {low} to {high}."))
        what = what.format(low=bounds[1], high=bounds[2])
    elif bounds:
        what = _translated(QT_TRANSLATE_NOOP("errors", "It needs a number from {low} up."))
        what = what.format(low=bounds[1])
    else:
        what = _translated(QT_TRANSLATE_NOOP("errors", "What stands there does not fit."))
    return _translated(QT_TRANSLATE_NOOP("errors", "{field}: {what}")).format(
        field=field, what=what
    )


def _translated(text: object) -> str:
    return QCoreApplication.translate("errors", str(text))
