"""What is drawn without a window: pictures for files, from the page and from the command line."""
