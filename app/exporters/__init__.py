"""What the diary is written to: one module a format, none of which needs a screen."""
