"""What a diary is read from: one module a format, none of which needs a screen."""
