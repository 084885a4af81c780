"""Every word a reader sees, in Dutch."""
