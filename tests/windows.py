"""Answers of Windows, for what the program asks of that system alone."""

import ctypes
import os
import sys
from collections.abc import Callable
from types import ModuleType, SimpleNamespace

import pytest


def set_kernel32(monkeypatch: pytest.MonkeyPatch, **functions: Callable[..., object]) -> None:
    """From now on the system is Windows, whose kernel32 has these functions."""
    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(kernel32=SimpleNamespace(**functions))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)


def like_windows() -> SimpleNamespace:
    """The module `os` as it is but for its name: pathlib, which asks it too, must go on as on this system."""
    return SimpleNamespace(**{**vars(os), "name": "nt"})


class Registry(ModuleType):
    """The module `winreg` over keys written as tables: {root: {path: {name: value}}}."""

    HKEY_LOCAL_MACHINE, HKEY_CURRENT_USER = "machine", "person"

    def __init__(self, keys: dict[str, dict[str, dict[str, str]]]) -> None:
        super().__init__("winreg")
        self._keys = keys

    def OpenKey(self, root: str, path: str) -> "Key":  # noqa: N802 - its name there
        if path not in self._keys.get(root, {}):
            raise FileNotFoundError(path)
        return Key(self._keys[root][path])

    @staticmethod
    def QueryInfoKey(key: "Key") -> tuple[int, int, int]:  # noqa: N802
        return 0, len(key.values), 0

    @staticmethod
    def EnumValue(key: "Key", place: int) -> tuple[str, str, int]:  # noqa: N802
        return *list(key.values.items())[place], 1


class Key:
    """One opened key."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values = values

    def __enter__(self) -> "Key":
        return self

    def __exit__(self, *_: object) -> None:
        return None
