"""Router: the whole app is one call, so that every page gets the same frame."""

from wsd_dash.ui.shell import run

run()
