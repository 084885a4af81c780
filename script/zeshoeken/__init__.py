"""Lay the gemeenten out as hexagons: points, neighbours, assignment, annealing, measuring."""
