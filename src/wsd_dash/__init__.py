"""Sociale kwaliteit in beeld: reported activities of the Werkplaatsen Sociaal Domein."""
