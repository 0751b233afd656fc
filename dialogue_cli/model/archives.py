"""What Python raises of a zip archive that is not sound: one list for every room that opens one."""

import zipfile
import zlib

try:
    from lzma import LZMAError
except ImportError:  # a Python built without it never unpacks such a part
    LZMAError = zlib.error  # type: ignore[assignment, misc]

# RuntimeError: a part is locked by a password; its kind NotImplementedError: it is packed in a way that zipfile does
# not know. ValueError and OSError are what its directory and bzip2 come to when bytes are changed.
DAMAGED = (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError, RuntimeError)
