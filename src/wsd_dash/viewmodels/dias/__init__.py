"""The views as slides: one module per page, from the view-model that the page itself shows."""
