"""Edge: the verbs of the ``naft`` command, one module each."""
