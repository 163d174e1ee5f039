"""The window: theme, widgets, pages, charts and drawings."""
