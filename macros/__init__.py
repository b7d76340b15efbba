"""The NAFT knowledge base: YAML records in, a site out.

Floors, each importing only from those before it: content, language, views and exports, edges.
This module is an edge: mkdocs-macros calls ``define_env``.
"""

from typing import Any


def define_env(env: Any) -> None:
    """Give every macro to the pages; called by mkdocs-macros once per language."""
    from macros.pagemacros import register

    register(env)
