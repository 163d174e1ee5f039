"""How the diary stands what must not happen: `make torture` prints a table of it."""
