"""Second floor: records to files. No HTML, no MkDocs."""
