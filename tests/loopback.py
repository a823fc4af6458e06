"""Keeps the tests on this machine: a socket that would leave it is refused, and the test that asked for it fails.

A pytest plugin (`-p tests.loopback`). It sees this process and its threads, not the programs that tests start.
"""

import ipaddress
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

GUARDED = ("connect", "connect_ex", "bind", "sendto")
attempts: list[str] = []


class LeftTheMachine(RuntimeError):
    """Tests speak only to loopback. Not an OSError: code that rides out a bad network must not ride out this."""


def is_loopback(host: object) -> bool:
    """
    >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("localhost")
    (True, True, True)
    >>> is_loopback("0.0.0.0"), is_loopback("example.org"), is_loopback("")
    (False, False, False)
    """
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def refuse(what: str) -> None:
    attempts.append(what)
    raise LeftTheMachine(f"{what}: tests stay on loopback")


def guarded(name: str) -> Callable[..., Any]:
    """The socket method of this name, for loopback alone. Its address is always the last argument."""
    original = getattr(socket.socket, name)

    def method(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[-1]
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
            refuse(f"{name} {address}")
        return original(self, *arguments)

    return method


def guarded_look_up() -> Callable[..., Any]:
    original = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
        if host is not None and not is_loopback(host):
            refuse(f"getaddrinfo {host!r}")
        return original(host, *arguments, **named)

    return getaddrinfo


def pytest_configure(config: pytest.Config) -> None:
    patch = pytest.MonkeyPatch()
    for name in GUARDED:
        patch.setattr(socket.socket, name, guarded(name))
    patch.setattr(socket, "getaddrinfo", guarded_look_up())
    config.add_cleanup(patch.undo)


@pytest.fixture(autouse=True)
def stays_on_loopback() -> Iterator[None]:
    """Fails the test even where the code under test caught the refusal."""
    attempts.clear()
    yield
    assert not attempts, f"left the machine: {attempts}"
