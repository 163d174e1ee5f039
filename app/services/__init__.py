"""Use cases: what the person does, as verbs, and the ports they need."""
