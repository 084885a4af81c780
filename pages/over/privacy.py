"""Privacy: what the app keeps about a reader, which is next to nothing, and whom to ask."""

from wsd_dash.texts import privacy as words
from wsd_dash.ui import shell
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.privacy import build_privacy

page = shell.open_page("privacy")
view = page.view(build_privacy)

shell.say(view.kop)
draw("verklaring", w=words, delen=view.delen, adres=page.settings.meldadres)
shell.close_page(page, view.voet)
