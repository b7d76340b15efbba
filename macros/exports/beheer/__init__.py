"""The editor page ``/beheer/``: its form, its policy and its files."""
