"""Files and services outside: read, checked once at this border, handed on as tables."""
