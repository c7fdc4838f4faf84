#!/usr/bin/env python3
"""Measures Bilat and prints one table.

    bench.py --bilat FILE --demo-feeds FILE [--folder DIR] [--only parse,import,start,idle,event,code,evaluate,gdelt]

Material is generated once, seeded, into the folder (default .build/bench). What runs beside it on the machine is in the
figures: run it alone.
"""
import argparse
import os
import pathlib
import sys

import gdelt
import lanes

LANES = {
    "parse": lanes.parse, "import": lanes.importing, "start": lanes.start, "idle": lanes.idle, "event": lanes.event,
    "code": lanes.code, "evaluate": lanes.evaluate, "gdelt": gdelt.lane,
}


def arguments():
    checkout = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bilat", default=checkout / ".build/release/bilat", type=pathlib.Path)
    parser.add_argument("--demo-feeds", default=checkout / ".build/release/demo-feeds", type=pathlib.Path)
    parser.add_argument("--folder", default=checkout / ".build/bench", type=pathlib.Path)
    shared = pathlib.Path(os.environ.get("BILAT_SHARED", checkout.parent / "shared"))
    parser.add_argument("--shared", default=shared, type=pathlib.Path)
    parser.add_argument("--only", default=",".join(LANES), help="lanes, separated by commas")
    return parser.parse_args()


def main():
    options = arguments()
    unknown = set(options.only.split(",")) - set(LANES)
    if unknown:
        sys.exit(f"bench: no lane {', '.join(sorted(unknown))}; there are {', '.join(LANES)}")
    if not options.bilat.exists():
        sys.exit(f"bench: {options.bilat} is not there; build it first (make run)")
    options.folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name in options.only.split(","):
        try:
            for what, figure, note in LANES[name](options):
                print(f"{what:<46} {figure:>20}  {note}".rstrip(), flush=True)
        except lanes.Skipped as reason:
            print(f"{name:<46} {'skipped':>20}  {reason}", flush=True)
        except lanes.Failed as reason:
            failed += 1
            print(f"{name:<46} {'FAILED':>20}  {reason}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
