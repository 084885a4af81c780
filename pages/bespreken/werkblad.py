"""Werkblad: the labels on which the rounds differ, to decide on at the table."""

from wsd_dash.ui import shell
from wsd_dash.ui.html import draw
from wsd_dash.ui.werkblad import draw_bar, draw_questions
from wsd_dash.viewmodels.werkblad import build_werkblad

page = shell.open_page("werkblad")
view = page.view(build_werkblad)

shell.say(view.kop)
draw_bar(page)
if view.leeg:
    draw("leeg", titel=view.leeg, tekst=view.leeg_tekst, links=[*view.links, view.wis])
else:
    draw_questions(view)
shell.close_page(page, view.voet)
