"""Whether another program has a file open; only looked at, never opened for writing."""

import os
import sys
from pathlib import Path


def locks_beside(path: Path) -> tuple[Path, ...]:
    """The files that Excel, Word and LibreOffice put beside one they have open."""
    # Word writes over the first two letters of a long name, Excel keeps them.
    names = (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#")
    # os.path, because Path.exists raises where such a name is longer than the system takes.
    return tuple(lock for name in names if os.path.lexists(lock := path.with_name(name)))


if sys.platform == "win32":
    import ctypes

    _READ, _SHARE_NOTHING, _EXISTING, _PLAIN = 0x80000000, 0, 3, 0x80
    _NO_HANDLE = ctypes.c_void_p(-1).value
    _SHARING, _LOCKED = 32, 33

    def is_open_elsewhere(path: Path) -> bool:
        """Whether somebody has it open in a way that forbids to have it alone."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = ctypes.c_void_p
        kernel.CreateFileW.argtypes = (
            *(ctypes.c_wchar_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p),
            *(ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p),
        )
        kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
        handle = kernel.CreateFileW(
            os.fspath(path), _READ, _SHARE_NOTHING, None, _EXISTING, _PLAIN, None
        )
        if handle == _NO_HANDLE:
            return ctypes.get_last_error() in {_SHARING, _LOCKED}
        kernel.CloseHandle(handle)
        return False

elif sys.platform == "linux":
    import errno
    import fcntl

    def is_open_elsewhere(path: Path) -> bool:
        """Whether somebody has it open for writing: the kernel grants no lease on such a file."""
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return False
        try:
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        except (
            OSError
        ) as error:  # another user's file, or a file system without leases: nothing is known
            return error.errno == errno.EAGAIN
        finally:
            os.close(handle)
        return False

else:

    def is_open_elsewhere(path: Path) -> bool:  # noqa: ARG001
        """Nothing is known here beyond the files beside it."""
        return False
