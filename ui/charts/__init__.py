"""The progress chart: one drawing for the screen, PNG, PDF and SVG."""
