"""Counts the two's votes from the tables themselves, without bilat: `count_votes.py UNGA.csv VETOES.csv` prints
`assembly ALIKE ABSTAINED-APART OPPOSED` and `vetoes JOINT RUSSIA-ALONE CHINA-ALONE`, both to the end of the tables."""
import csv, sys

alike = apart = opposed = 0
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8", errors="replace")):
    china, russia = row["CN"].strip().lower(), row["RU"].strip().lower()
    known = {"yes", "no", "abstain"}
    if china not in known or russia not in known:
        continue
    if china == russia:
        alike += 1
    elif "abstain" in (china, russia):
        apart += 1
    else:
        opposed += 1
joint = russia_alone = china_alone = 0
for row in csv.DictReader(open(sys.argv[2], encoding="utf-8", errors="replace")):
    china = row["China"].strip() == "1"
    russia = row["Russia"].strip() == "1" or row["USSR"].strip() == "1"
    joint += china and russia
    russia_alone += russia and not china
    china_alone += china and not russia
print("assembly", alike, apart, opposed)
print("vetoes", joint, russia_alone, china_alone)
