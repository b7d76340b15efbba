"""Matrices: one engine for rows × columns × cells, and what is made with it."""
