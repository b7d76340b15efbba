"""First floor: nl/fr/en text with fallback, interface strings, numbers, dates and addresses."""
