"""Small widgets shared by the pages; each file holds one idea, import from the file."""
