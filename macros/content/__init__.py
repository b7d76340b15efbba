"""Ground floor: YAML in, checked records out. Knows nothing of languages, HTML or MkDocs."""
