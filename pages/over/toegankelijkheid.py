"""Accessibility: what was researched, what falls short and for whom, and whom to tell."""

from wsd_dash.texts import toegankelijkheid as words
from wsd_dash.ui import shell
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.toegankelijkheid import build_toegankelijkheid

page = shell.open_page("toegankelijkheid")
view = page.view(build_toegankelijkheid)

shell.say(view.kop)
draw("verklaring", w=words, delen=view.delen, adres=page.settings.meldadres)
shell.close_page(page, view.voet)
