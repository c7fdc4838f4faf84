"""Runs a command and says what it took."""
import dataclasses
import os
import pathlib
import subprocess
import time


@dataclasses.dataclass
class Run:
    seconds: float
    peak_mb: float
    status: int


def run(command, stdin=None, env=None, stdout=subprocess.DEVNULL):
    """One run; time by the wall, peak memory by the kernel's account of the child."""
    with open(stdin or os.devnull, "rb") as source:
        start = time.monotonic()
        child = subprocess.Popen(command, stdin=source, stdout=stdout, stderr=subprocess.DEVNULL, env=env)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    return Run(seconds, usage.ru_maxrss / 1024, child.returncode)


def best(command, times=3, **options):
    """The fastest of some runs, which disturbances slow down and nothing speeds up."""
    runs = [run(command, **options) for _ in range(times)]
    return min(runs, key=lambda one: one.seconds)


def cpu_seconds(pid):
    """Processor time of a process so far, ended threads included, to the nanosecond.

    The number is Linux' clock of another process: ~pid << 3 | CPUCLOCK_SCHED, as clock_getcpuclockid(3) makes it.
    """
    return time.clock_gettime(~pid << 3 | 2)


def resident_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    return float("nan")
