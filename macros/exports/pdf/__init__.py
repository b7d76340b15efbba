"""PDF from the same records: the vision note, its chapters, method cards, roles and the figures.

Records become plain values (``Document``), and typst sets those with a template. Text never becomes
typst source: it goes in as data, so nothing an editor writes can be run. Only ``zetter`` imports typst.
"""
