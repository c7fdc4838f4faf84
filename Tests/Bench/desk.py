"""Bilat in a pseudo-terminal, as a person would have it, with the time of each chunk it writes.

pyte knows no scrolling by CSI S and T, so rows that ncurses moves may stand twice in its screen: good enough to see when
words arrive, not to judge a screen by. That is the work of the tests with libvterm.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import pyte

PANES = ("Economic", "Military", "Diplomatic", "Tech")


class Desk:
    def __init__(self, command, env, columns=120, lines=40):
        self.columns, self.lines = columns, lines
        self.chunks = []
        self.started = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
            os.execvpe(command[0], command, env)

    def read_for(self, seconds):
        """Takes what is written for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read_once(max(0.01, end - time.monotonic()))

    def read_once(self, wait):
        """False when the program has ended or nothing came."""
        if not select.select([self.terminal], [], [], wait)[0]:
            return False
        try:
            data = os.read(self.terminal, 65536)
        except OSError:
            return False
        if data:
            self.chunks.append((time.monotonic(), data))
        return bool(data)

    def read_until(self, words, timeout):
        """Seconds from the start until all the words stood on the screen, or None. Reads on for a moment after that.

        The screen is worked out after the reading, so that the emulator's own slowness is not in the figure.
        """
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if not self.read_once(0.3) and (moment := self.moment_of(words)) is not None:
                return moment - self.started
        moment = self.moment_of(words)
        return None if moment is None else moment - self.started

    def moment_of(self, words, since=0):
        screen = pyte.Screen(self.columns, self.lines)
        stream = pyte.ByteStream(screen)
        for moment, data in self.chunks:
            stream.feed(data)
            if moment >= since and all(any(word in line for line in screen.display) for word in words):
                return moment
        return None

    def text(self):
        screen = pyte.Screen(self.columns, self.lines)
        stream = pyte.ByteStream(screen)
        for _, data in self.chunks:
            stream.feed(data)
        return screen.display

    def bytes_since(self, moment):
        return sum(len(data) for when, data in self.chunks if when >= moment)

    def press(self, keys):
        os.write(self.terminal, keys.encode())

    def close(self):
        """Ends the program and returns its exit status, as a shell would show it."""
        os.kill(self.pid, signal.SIGTERM)
        end = time.monotonic() + 5
        while time.monotonic() < end:
            self.read_once(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                os.close(self.terminal)
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
        return None
