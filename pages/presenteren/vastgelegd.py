"""Vastgelegd: a view as it was frozen for the minutes, and what has changed since."""

from wsd_dash.ui import shell
from wsd_dash.ui.vastgelegd import build_page, draw_frozen, draw_opening

page = shell.open_page("vastgelegd")
view = build_page(page)

shell.say(view.kop)
draw_opening(view)
draw_frozen(view)

shell.close_page(page, view.voet)
