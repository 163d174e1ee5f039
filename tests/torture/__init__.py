"""How the diary stands what must not happen: `make torture` prints every figure with its control."""
