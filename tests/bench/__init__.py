"""Speed and memory, measured side by side with something well known: `make bench`."""
