"""The progression engine: pure functions of (history, programme, today). No clock, file or screen."""
