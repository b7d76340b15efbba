"""Second floor: records to HTML. Templates stand beside the code, with autoescape on."""
