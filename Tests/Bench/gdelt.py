"""The lane over GDELT's event tables: from bytes to the dyad's events, beside DuckDB and wc on the same file."""
import pathlib
import subprocess
import sys

import material
import process

ORIGINALS = ("20180101000000.export.CSV", "20190121220000.export.CSV")
ZIP = "20190121220000.export.CSV.zip"
MEGABYTES = 400
ROUNDS = 5
ZIPS = 50

# The rule of GDELTSelection for russia-china, with the third parties that GDELT's country and group codes can name.
THIRD = (
    "USA UKR JPN KOR PRK TWN IND IRN BLR MNG KAZ KGZ UZB TJK TKM TUR VNM PAK AFG MMR GBR FRA DEU POL HUN SRB AUS CAN PHL "
    "ISR SYR SAU ZAF BRA VEN AFR GEO").split()
GROUPS = "EEC NAT G07 UNO SCO CIS G20 ASN WTO IAE ICC OPC".split()
SQL = """
select column00, column01, column07, column17, column26, column29, column30, column31, column34, column52, column59, column60
from read_csv('{file}', delim='\t', header=false, quote='', all_varchar=true, parallel=true, columns={columns})
where (column07 = 'RUS' and column17 = 'CHN') or (column07 = 'CHN' and column17 = 'RUS')
   or ((column07 = 'RUS' or column17 = 'RUS') and column53 = 'CH')
   or ((column07 = 'CHN' or column17 = 'CHN') and column53 = 'RS')
   or ((column26 like '16%' or column26 in ('1312', '085'))
       and ((column07 in ('RUS', 'CHN') and (column17 in {third} or column18 in {groups}))
            or (column17 in ('RUS', 'CHN') and (column07 in {third} or column08 in {groups}))))
"""
DUCKDB = """
import duckdb, sys
connection = duckdb.connect(config={'threads': 2})
print(len(connection.execute(sys.argv[1]).fetchall()))
"""


CSV = """
import csv, sys
pair, rows = {('RUS', 'CHN'), ('CHN', 'RUS')}, 0
for row in csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), delimiter='\\t', quoting=csv.QUOTE_NONE):
    rows += (row[7], row[17]) in pair
print(rows)
"""


def lane(options):
    folder = options.shared / "data" / "gdelt"
    if not all((folder / name).exists() for name in ORIGINALS):
        return
    table = material.once(options.folder / "gdelt.CSV", lambda path: write_table(path, folder))
    size = table.stat().st_size / 1e6
    commands = {"bilat parse": ([options.bilat, "parse", table], None), "wc -l": (["wc", "-l", table], None)}
    rival = "duckdb, 2 threads"
    if has_duckdb():
        commands[rival] = ([sys.executable, "-c", DUCKDB, query(table)], None)
    else:
        rival = "python's csv"
        commands[rival] = ([sys.executable, "-c", CSV, table], None)
    runs = interleaved(commands)
    own = runs["bilat parse"]
    verdict = "beaten" if own.seconds < runs[rival].seconds else "not beaten"
    yield f"gdelt: aim, {rival}", verdict, f"{own.seconds:.2f} s against {runs[rival].seconds:.2f} s on one file"
    for name, run in runs.items():
        ratio = "" if name == "bilat parse" else f"; bilat takes {own.seconds / run.seconds:.2f} times as long"
        yield f"gdelt: {name}", f"{run.seconds:.2f} s", f"{size:.0f} MB, peak {run.peak_mb:.0f} MB{ratio}"
    one = best([options.bilat, "parse", folder / ZIP])
    many = best([options.bilat, "parse"] + [folder / ZIP] * (ZIPS + 1))
    inside = max(0.0, many.seconds - one.seconds) / ZIPS
    yield "gdelt: a quarter of an hour's zip", f"{inside * 1000:.1f} ms", (
        f"aim of 20 ms {'met' if inside < 0.02 else 'missed'}; mean of {ZIPS} in one run; {one.seconds * 1000:.0f} ms with the program's start and the dossier's reading")
    if "duckdb, 2 threads" in runs:
        ours, theirs = rows_of([options.bilat, "parse", table]), rows_of(commands["duckdb, 2 threads"][0])
        if len(ours) != int(theirs[0]):
            raise RuntimeError(f"bilat chose {len(ours)} rows, the same rule in SQL {theirs[0]}")
        yield "gdelt: rows chosen", f"{len(ours):,}", "as many by the same rule in SQL"


def rows_of(command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.splitlines()


def interleaved(commands):
    """The best of several rounds, in each of which all take their turn, so that a busy minute meets all alike."""
    bests = {}
    for _ in range(ROUNDS):
        for name, (command, stdin) in commands.items():
            run = process.run(command, stdin=stdin)
            if run.status not in (0, 1):
                raise RuntimeError(f"{name} ended with {run.status}")
            if name not in bests or run.seconds < bests[name].seconds:
                bests[name] = run
    return bests


def best(command):
    return min((process.run(command) for _ in range(ROUNDS)), key=lambda run: run.seconds)


def query(table):
    columns = "{" + ", ".join(f"'column{place:02}': 'VARCHAR'" for place in range(61)) + "}"
    return SQL.format(file=table, columns=columns, third=tuple(THIRD), groups=tuple(GROUPS))


def has_duckdb():
    return process.run([sys.executable, "-c", "import duckdb"]).status == 0


def write_table(path, folder):
    originals = b"".join((folder / name).read_bytes() for name in ORIGINALS)
    with open(path, "wb") as file:
        while file.tell() < MEGABYTES * 1e6:
            file.write(originals)


if __name__ == "__main__":
    import types

    bilat, shared, target = map(pathlib.Path, sys.argv[1:4])
    target.mkdir(parents=True, exist_ok=True)
    for what, figure, note in lane(types.SimpleNamespace(bilat=bilat, shared=shared, folder=target)):
        print(f"{what:<46} {figure:>12}  {note}")
