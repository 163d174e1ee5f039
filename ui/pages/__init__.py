"""The pages of the window. Each gets its use cases, the words and the way to other pages."""
