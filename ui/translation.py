"""The person's language: a translation takes the place of English when there is one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import translation_file


def install_translation(app: QCoreApplication, locale: QLocale) -> bool:
    """Translate every text of the window into the language of `locale`; False without a
    translation: then it stays English, and nothing was loaded.

    Qt's own words, in dialogs for files, come along where Qt has them.
    """
    for language in (locale.name(), locale.name().split("_")[0]):  # de_AT, then de
        file = translation_file(language)
        if file is None:
            continue
        ours = QTranslator(app)
        if not ours.load(str(file)):
            return False
        of_qt = QTranslator(app)
        if of_qt.load(
            f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ):
            app.installTranslator(of_qt)
        return app.installTranslator(ours)
    return False
