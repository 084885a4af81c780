"""How it looks: view data in, a figure or a map specification out."""
