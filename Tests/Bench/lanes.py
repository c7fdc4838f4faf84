"""The lanes of the bench; each yields rows of what was measured, the figure, and how it was had."""
import email.utils
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import material
import process
from desk import PANES, Desk
from one_feed import OneFeed

FEED_MB, SLICE_MB, EVENTS, HEADLINES = 50, 2, 100_000, 100_000
IDLE_SECONDS = 20


class Skipped(Exception):
    pass


class Failed(Exception):
    pass


def parse(options):
    """Whole commands on one feed: bilat parse, sfeed, feedparser."""
    feed = material.once(options.folder / "feed.xml", lambda path: material.write_feed(path, FEED_MB))
    piece = material.once(options.folder / "slice.xml", lambda path: material.write_feed(path, SLICE_MB))
    size, rows = feed.stat().st_size / 1e6, {}
    ours = succeeded(process.best([options.bilat, "parse", feed]), "bilat parse")
    rows["bilat parse"] = (size / ours.seconds, ours.peak_mb, f"{size:.0f} MB in {ours.seconds:.2f} s")
    if shutil.which("sfeed"):
        theirs = succeeded(process.best(["sfeed"], stdin=feed), "sfeed")
        rows["sfeed"] = (size / theirs.seconds, theirs.peak_mb, f"{size:.0f} MB in {theirs.seconds:.2f} s")
    program = "import feedparser, sys; feedparser.parse(open(sys.argv[1], 'rb').read())"
    python = process.run([sys.executable, "-c", program, piece])
    if python.status == 0:
        size = piece.stat().st_size / 1e6
        note = f"{size:.0f} MB in {python.seconds:.2f} s, a slice: scaled"
        rows["python feedparser"] = (size / python.seconds, python.peak_mb, note)
    own = rows["bilat parse"][0]
    for name, (speed, peak, note) in rows.items():
        ratio = "" if name == "bilat parse" else f", bilat is {own / speed:.2f} times as fast"
        yield f"parse: {name}", f"{speed:.1f} MB/s", f"peak {peak:.0f} MB; {note}{ratio}"


def importing(options):
    reports = material.once(options.folder / "reports.jsonl", lambda path: material.write_reports(path, EVENTS))
    target = options.folder / "events.sqlite"
    for leftover in options.folder.glob("events.sqlite*"):
        leftover.unlink()
    run = process.run([options.bilat, "import", "--archive", target, reports], env=environment(options))
    if run.status not in (0, 3):
        for leftover in options.folder.glob("events.sqlite*"):
            leftover.unlink()
        raise Failed(f"bilat import ended with {run.status}")
    size = target.stat().st_size / 1e6
    yield "import: reports as JSON lines", f"{EVENTS / run.seconds:,.0f} /s", (
        f"{EVENTS:,} in {run.seconds:.1f} s, peak {run.peak_mb:.0f} MB, archive {size:.0f} MB")


def start(options):
    """From exec to the first frame with all four panes, in a pseudo-terminal of 120×40; median of five."""
    newest = next(material.headlines(1))[1][:20]
    for name, archive in archives(options):
        frames, rows, memory = [], [], 0
        for _ in range(5):
            desk = open_desk(options, archive, "--offline")
            frames.append(desk.read_until(PANES, timeout=20))
            row = desk.moment_of([newest])
            memory = process.resident_mb(desk.pid)
            end_cleanly(desk)
            if frames[-1] is None:
                raise Failed(f"no frame with {', '.join(PANES)} within 20 s, {name}")
            if row is not None:
                rows.append(row - desk.started)
        yield f"start to first paint, {name}", *median(frames)
        if rows:
            yield f"start to the newest event on the screen, {name}", *median(rows)
        yield f"resident memory, {name}", f"{memory:.0f} MB", "VmRSS after the first frame"


def median(times):
    times = sorted(times)
    spread = f"{times[0] * 1000:.0f} to {times[-1] * 1000:.0f} ms in {len(times)} starts"
    return f"{times[len(times) // 2] * 1000:.0f} ms", spread


def idle(options):
    """Processor time while nothing happens."""
    for name, archive in archives(options):
        desk = open_desk(options, archive, "--offline")
        desk.read_for(4)
        before, written = process.cpu_seconds(desk.pid), desk.bytes_since(0)
        desk.read_for(IDLE_SECONDS)
        used = process.cpu_seconds(desk.pid) - before
        written = desk.bytes_since(0) - written
        end_cleanly(desk)
        yield f"idle, {name}", f"{used * 60 / IDLE_SECONDS:.3f} CPU s/min", (
            f"{IDLE_SECONDS} s measured, scaled to a minute; {written} bytes drawn")


def event(options):
    """Bytes that reach the terminal for one new event on a full screen, clock and status line included."""
    title = "Newly arrived: Russia and China agree a payment link for grain in Harbin"
    feed = OneFeed(["Russia and China meet", title], lambda: email.utils.formatdate(usegmt=True))
    with tempfile.TemporaryDirectory() as folder:
        archive = pathlib.Path(folder) / "events.sqlite"
        shutil.copy(dict(archives(options))[f"{EVENTS:,} events"], archive)
        overlay = pathlib.Path(folder) / "russia-china.yaml"
        overlay.write_text(dossier(options, feed.url), encoding="utf-8")
        desk = open_desk(options, archive, "--dossier", overlay)
        if desk.read_until(PANES, timeout=20) is None:
            raise Failed("no first frame")
        desk.read_for(4)
        feed.shown = 2
        asked = time.monotonic()
        desk.press("R")
        seen = arrival(desk, "Newly arrived", asked)
        end_cleanly(desk)
    feed.close()
    if seen is None:
        raise Failed("the new event did not reach the screen within 30 s")
    sent = sum(len(data) for when, data in desk.chunks if asked <= when <= seen + 0.2)
    yield "bytes for one new event, 120×40", f"{sent:,} B", (
        f"from the key R to 0.2 s after its headline stood there, {seen - asked:.1f} s: clock and status line included")


def code(options):
    lines = material.once(options.folder / "headlines.txt", lambda path: material.write_headlines(path, HEADLINES))
    run = succeeded(process.best([options.bilat, "code", "--text", lines], times=2), "bilat code --text")
    yield "code: headlines", f"{HEADLINES / run.seconds:,.0f} /s", (
        f"{HEADLINES:,} in {run.seconds:.1f} s, peak {run.peak_mb:.0f} MB")


def evaluate(options):
    """evaluate's own table, as it prints it."""
    gold = sorted((options.shared / "data/coding").glob("dyad_*_dev.tsv"))
    if not gold:
        raise Skipped(f"{options.shared} has no labelled items")
    run = subprocess.run([options.bilat, "evaluate", *gold], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise Failed(f"bilat evaluate ended with {run.returncode}: {run.stderr.strip()[:200]}")
    yield "evaluate", f"{len(gold)} files", "its own table:"
    for line in run.stdout.splitlines():
        yield f"  {line}", "", ""


def succeeded(run, name):
    if run.status != 0:
        raise Failed(f"{name} ended with {run.status}")
    return run


def archives(options):
    """An archive that is not there yet, and the large one."""
    for leftover in options.folder.glob("empty.sqlite*"):
        leftover.unlink()
    full = options.folder / "events.sqlite"
    if not full.exists():
        for _ in importing(options):
            pass
    return [("empty archive", options.folder / "empty.sqlite"), (f"{EVENTS:,} events", full)]


def environment(options):
    """No configuration of the user's own, and a terminal of 256 colours in UTF-8."""
    home = options.folder / "home"
    home.mkdir(exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "NO_COLOR", "COLORTERM"))}
    return kept | {"HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


def open_desk(options, archive, *more):
    command = [str(options.bilat), "--archive", str(archive), *map(str, more)]
    return Desk(command, environment(options))


def end_cleanly(desk):
    """A desk that crashes on SIGTERM must not look like one that was measured."""
    status = desk.close()
    if status not in (0, 143):
        last = desk.chunks[-1][1][-120:] if desk.chunks else b""
        raise Failed(f"on SIGTERM bilat ended with {status}, its last words {last!r}")


def arrival(desk, words, since):
    """When the words came to stand on the screen after a moment, or None after 30 s."""
    while time.monotonic() < since + 30:
        desk.read_for(0.5)
        if (moment := desk.moment_of([words], since)) is not None:
            return moment
    return None


def dossier(options, url):
    """An overlay without any of the shipped sources and with one of our own."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "russia-china.yaml"
        server = subprocess.Popen([options.demo_feeds, "--dossier-out", path], stdout=subprocess.PIPE)
        server.stdout.readline()
        server.send_signal(signal.SIGTERM)
        server.wait()
        lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "remove: true" in line or not line.startswith(" ")]
    source = (
        f"  - {{name: one, url: \"{url}\", side: third, jurisdiction: INT, kind: wire, audience: foreign, "
        "language: en, interval: 1h, allowsPrivateAddress: true}")
    return "\n".join([*kept, source, ""])
