"""Being built."""

from wsd_dash.ui import shell

shell.open_page("bronnen")
