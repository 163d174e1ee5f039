"""Backstride: a graded run-walk programme for people with back pain."""

__version__ = "0.1.0"
