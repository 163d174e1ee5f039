"""Keeps the diary in SQLite: safe against crashes, damage and curious eyes.

SQLAlchemy costs as much to import as a bare window, so only `tables`, `repositories`, `database`
and `unit_of_work` import it; everything that is on the way to the first page works without.
"""
