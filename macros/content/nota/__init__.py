"""From the sector's own note (Markdown or Word) to the records of an edition. Pure: nothing is written here."""
