"""The guards of conftest.py hold: each is tried with what it must refuse."""

import os
import socket
import sqlite3
import time
from pathlib import Path

import pytest

from tests.conftest import REAL_HOME


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_test_opens_a_network_socket(family: int) -> None:
    with pytest.raises(RuntimeError, match="network"):
        socket.socket(family, socket.SOCK_STREAM)


def test_local_sockets_are_left_alone() -> None:
    first, second = socket.socketpair(socket.AF_UNIX)
    first.close()
    second.close()


def test_home_is_an_empty_folder_of_the_tests_own(home: Path) -> None:
    assert Path.home() == home != REAL_HOME
    assert list(home.iterdir()) == []


def test_the_real_diary_is_out_of_reach() -> None:
    diary = REAL_HOME / ".local/share/backstride/diary.sqlite"
    with pytest.raises(RuntimeError, match="diary of whoever"):
        diary.open("ab")
    with pytest.raises(RuntimeError, match="diary of whoever"):
        sqlite3.connect(diary)
    with pytest.raises(RuntimeError, match="diary of whoever"):
        diary.parent.mkdir(parents=True)


def test_time_and_words_are_the_same_everywhere() -> None:
    assert time.tzname[0] == "UTC"
    assert os.environ["LC_ALL"] == "C.UTF-8"
