"""The progression engine: pure functions of (history, programme, today)."""
