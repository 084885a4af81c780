"""What the tables mean: selection, counting, coding and places. No screen, no files."""
