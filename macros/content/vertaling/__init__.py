"""Translations: what must be translated, what was, and from which Dutch text."""
