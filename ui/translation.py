"""The person's language: a translation takes the place of English when there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import translation_file


def language_of(locale: QLocale) -> str:
    """The language that texts are in for `locale`: English unless there is a translation."""
    for language in (locale.name(), locale.name().split("_")[0]):  # de_AT, then de
        if translation_file(language) is not None:
            return language
    return "en"


def locale_of(chosen: object) -> QLocale:
    """The locale for a language chosen in Settings: the system's own when that speaks it, or when
    nothing, or nothing known, was chosen."""
    system = QLocale.system()
    known = chosen == "en" or (isinstance(chosen, str) and translation_file(chosen) is not None)
    if not known or system.name().split("_")[0] == chosen:
        return system
    return QLocale("en_GB" if chosen == "en" else str(chosen))


def speak(app: QCoreApplication, chosen: object) -> None:
    """Speak the chosen language from now on; what is shown already is to be built anew."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale_of(chosen))
    install_translation(app, QLocale())


def install_translation(app: QCoreApplication, locale: QLocale) -> bool:
    """Translate every text of the window into the language of `locale`; False without a
    translation: then it stays English, and nothing was loaded.

    Qt's own words, in dialogs for files, come along where Qt has them.
    """
    language = language_of(locale)
    file = translation_file(language)
    if file is None:
        return False
    ours = QTranslator(app)
    if not ours.load(str(file)):
        return False
    of_qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{language}", folder):
        app.installTranslator(of_qt)
    return app.installTranslator(ours)
