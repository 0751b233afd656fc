"""The learned weights as a file with its checksum; what they mean is for decisions/ to say."""

import hashlib
from functools import cache
from importlib.resources import files

from dialogue_cli.errors import DialogueError
from dialogue_cli.messages import decisions as say

WEIGHTS, CHECKSUM = "trained.npz", "trained.sha256"


class DamagedWeights(DialogueError):
    """The file of weights is not the one that was shipped."""

    message, hint, exit_code = say.DAMAGED_WEIGHTS, say.DAMAGED_WEIGHTS_HINT, 5


@cache
def trained_file() -> bytes:
    """The file of weights; raises DamagedWeights when it does not agree with its checksum."""
    room = files("dialogue_cli.reference")
    data = room.joinpath(WEIGHTS).read_bytes()
    if hashlib.sha256(data).hexdigest() != room.joinpath(CHECKSUM).read_text("ascii").split()[0]:
        raise DamagedWeights
    return data
