"""Whether anything has changed since a run that triage, checks or drafts depend on."""

import hashlib

from dialogue_cli import __version__
from dialogue_cli.register.written import state_of
from dialogue_cli.steps.desk import Desk


def mark_of(desk: Desk) -> str:
    """A mark of everything that triage, checks and drafts depend on: register, settings, templates, program."""
    hashed = hashlib.sha256(f"{__version__} {state_of(desk.folder.register)}".encode())
    templates = desk.folder.templates
    own = sorted(templates.iterdir()) if templates.is_dir() else []
    for path in (desk.folder.settings, desk.folder.conference(desk.year), *own):
        if path.is_file():
            hashed.update(hashlib.sha256(path.read_bytes()).digest())
    return hashed.hexdigest()
