#!/usr/bin/env python3
"""Counts the distinct items of each captured feed sequence without any code of Bilat's.

    independent_count.py FOLDER     prints NAME<TAB>VERSIONS<TAB>ITEMS<TAB>IDS<TAB>DISTINCT a line

A sequence is one folder of documents that MANIFEST.tsv lists. An item is known again by its guid (RSS) or its id
(Atom); where that is absent or blank by its link, unless that is a site's front page or the feed's own link (one
captured feed gives "https://meduza.io/" to all of its articles); where that fails too by its title. Two ids are of one
item where some title and date came with both: mirrors of a site (three of these captures) give an item another id at
each of their addresses. Documents that are
no feed count as versions without items.
"""
import pathlib
import sys
import urllib.parse
import xml.etree.ElementTree as etree

ATOM_LINK_RELATIONS = (None, "alternate")


def local(element):
    return element.tag.rpartition("}")[2]


def children(element, name):
    return [child for child in element if local(child) == name]


def text(element, name):
    for child in children(element, name):
        words = "".join(child.itertext()).strip()
        if words:
            return words
    return None


def link(item):
    for child in children(item, "link"):
        if child.get("href") and child.get("rel") in ATOM_LINK_RELATIONS:
            return child.get("href").strip()
    return text(item, "link")


def names_a_page(address, own):
    parts = urllib.parse.urlsplit(address)
    return address != own and bool(parts.path.strip("/") or parts.query)


def identity(item, own):
    page = link(item)
    if page and not names_a_page(page, own):
        page = None
    return text(item, "guid") or text(item, "id") or page or text(item, "title")


def naming(item):
    date = next((words for name in ("pubDate", "published", "updated", "date") if (words := text(item, name))), None)
    return (text(item, "title"), date) if date and text(item, "title") else None


def items(path):
    """The identity of each item and its title with its date, in the order of the document."""
    root = etree.fromstring(path.read_bytes())
    if local(root) not in ("rss", "RDF", "feed"):
        return []
    own = link(next((child for child in root if local(child) == "channel"), root))
    return [(identity(element, own), naming(element)) for element in root.iter() if local(element) in ("item", "entry")]


def sequences(folder):
    listed = {}
    for manifest in sorted(folder.glob("*/MANIFEST.tsv")):
        for line in manifest.read_text(encoding="utf-8").splitlines():
            path = manifest.parent / line.split("\t")[0]
            if path.is_file():
                listed.setdefault(f"{manifest.parent.name}/{path.parent.name}", []).append(path)
    return sorted(listed.items())


def distinct(pairs):
    """How many groups the ids fall into, joined by titles with dates."""
    following = {}

    def root(name):
        while name in following:
            name = following[name]
        return name

    for key, name in pairs:
        one, other = root(("id", key)), root(("name", name))
        if name and one != other:
            following[one] = other
    return len({root(("id", key)) for key, _ in pairs})


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for name, paths in sequences(pathlib.Path(sys.argv[1])):
        found = [items(path) for path in paths]
        pairs = [pair for document in found for pair in document]
        print(name, len(paths), len(pairs), len({key for key, _ in pairs}), distinct(pairs), sep="\t")


if __name__ == "__main__":
    main()
