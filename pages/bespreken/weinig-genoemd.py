"""Weinig genoemd: combinations and gemeenten of which the sources say little or nothing."""

from wsd_dash.texts import weinig as words
from wsd_dash.ui import shell
from wsd_dash.ui.html import draw
from wsd_dash.ui.weinig import draw_bar
from wsd_dash.viewmodels.weinig import build_weinig

page = shell.open_page("weinig-genoemd")
view = page.view(build_weinig)

shell.say(view.kop)
draw_bar(page, leeg=view.leeg)
if view.leeg:
    draw("leeg", titel=words.LEEG_TITEL, tekst=words.LEEG, links=[view.wis])
else:
    draw("tekst", kop="", alineas=view.noten, soort="wsd-noot")
    draw("weinig", v=view, w=words)
    draw("elders", links=view.links)
shell.close_page(page, view.voet)
