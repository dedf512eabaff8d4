#!/usr/bin/env python3
"""Reads every export back with the readers people use, and compares it with the JSON Lines of the same articles.

    python3 -m venv /tmp/readers && /tmp/readers/bin/pip install -r tests/readers/requirements.txt
    /tmp/readers/bin/python tests/readers/check.py --ketwatch target/release/ketwatch [--data-dir index]

Without a package the check that needs it is skipped, and says so. Exit status 1 where something was read differently, 3 where
nothing was but a check was skipped.
"""

import argparse
import csv
import hashlib
import importlib
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import hostile

PROBLEMS = []
SKIPPED = []
MOST_SHOWN = 8


def problem(check, text):
    PROBLEMS.append((check, text))
    if sum(1 for name, _ in PROBLEMS if name == check) <= MOST_SHOWN:
        print(f"  WRONG {check}: {text}")


def same(check, where, found, expected):
    if found != expected:
        problem(check, f"{where}: {found!r:.300} is not {expected!r:.300}")


def need(check, *names):
    """The modules; None where one is missing, which is said once."""
    try:
        modules = [importlib.import_module(name) for name in names]
    except ImportError as error:
        SKIPPED.append(check)
        print(f"  SKIPPED {check}: {error}")
        return None
    return modules[0] if len(modules) == 1 else modules


class Folder:
    """A data folder and its exports."""

    def __init__(self, ketwatch, data, out, csl_schema=None):
        self.ketwatch, self.data, self.out, self.csl_schema = ketwatch, data, pathlib.Path(out), csl_schema
        self.articles = self.lines()
        self.quotes = self.lines("--quotes")

    def export(self, name, *arguments):
        path = self.out / name
        manifest = self.out / f"{name}.manifest.json"
        command = [self.ketwatch, "--data-dir", self.data, "--quiet", "export", "--duplicates", "include"]
        subprocess.run([*command, "--output", path, "--manifest", manifest, *arguments], check=True, timeout=900)
        self.check_manifest(name, path, json.loads(manifest.read_text()))
        return path

    def check_manifest(self, name, path, manifest):
        output = path / "index.csv" if path.is_dir() else path
        same("manifest", name, manifest["sha256"], hashlib.sha256(output.read_bytes()).hexdigest())
        files = list(path.iterdir()) if path.is_dir() else [path]
        same("manifest", name, manifest["bytes"], sum(file.stat().st_size for file in files))
        articles = getattr(self, "articles", None)
        if articles and manifest["records"] == "articles":
            same("manifest", name, manifest["articles_exported"], len(articles))
            same("manifest", name, manifest["stories_exported"], len({article["cluster"] for article in articles}))

    def lines(self, *arguments):
        path = self.export(f"truth{''.join(arguments)}.jsonl", "--format", "jsonl", *arguments)
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


# What formats cannot hold, as docs/export.md describes it.

DROPPED = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)}


def is_never_text(c):
    return unicodedata.category(c) == "Cc" or ord(c) in (0xFFFE, 0xFFFF)


def one_line(text):
    words = re.split(r"[^\S\u00a0\u202f]+|[\u0085\u2028\u2029]+", text or "")
    kept = ("".join(c for c in word if not is_never_text(c) and ord(c) not in DROPPED) for word in words)
    return " ".join(word for word in kept if word)


def cell(value):
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "; ".join(value)
    return value


def is_formula(text):
    # Some readers trim blanks, what nobody sees, and the mark between columns.
    shown = text.lstrip(" \u00a0\ufeff\u200b\u200e\u200f\u2060;")
    return shown.startswith(tuple("=+-@\t\r\n＝＋－＠"))


# The checks, one for each format.


def check_csv(folder):
    for arguments, records in (([], folder.articles), (["--quotes"], folder.quotes)):
        path = folder.export(f"table{''.join(arguments)}.csv", "--format", "csv", *arguments)
        with path.open(encoding="utf-8", newline="") as file:
            csv.field_size_limit(sys.maxsize)
            rows = list(csv.DictReader(file, strict=True))
        compare_csv("csv (Python)", rows, records)
        if pandas := need("csv (pandas)", "pandas"):
            table = pandas.read_csv(path, dtype=str, keep_default_na=False)
            compare_csv("csv (pandas)", table.to_dict("records"), records)
    marked = folder.export("marked.csv", "--format", "csv", "--bom").read_bytes()
    same("csv", "--bom", marked[:3], b"\xef\xbb\xbf")


def compare_csv(check, rows, records):
    same(check, "rows", len(rows), len(records))
    for row, record in zip(rows, records):
        same(check, record["id"], list(row), list(record))
        for name, value in record.items():
            value = cell(value)
            found = row[name]
            if isinstance(value, str):
                # A table holds no control characters but those that part lines and columns.
                value = "".join(c for c in value if c in "\t\n\r" or unicodedata.category(c) != "Cc")
                expected = "'" + value if is_formula(value) else value
                if check.endswith("(pandas)"):
                    # pandas reads every line break in a cell as \n.
                    expected, found = expected.replace("\r\n", "\n"), found.replace("\r\n", "\n")
                same(check, f"{record['id']} {name}", found, expected)
            else:
                same(check, f"{record['id']} {name}", json.loads(found.lower() if found in ("True", "False") else found), value)


def check_xlsx(folder):
    openpyxl = need("xlsx (openpyxl)", "openpyxl")
    calamine = need("xlsx (calamine)", "python_calamine")
    for arguments, records in (([], folder.articles), (["--quotes"], folder.quotes)):
        path = folder.export(f"book{''.join(arguments)}.xlsx", "--format", "xlsx", *arguments)
        if openpyxl:
            book = openpyxl.load_workbook(path)
            sheet = book.worksheets[0]
            same("xlsx (openpyxl)", "sheets", book.sheetnames[-1], "about")
            formulas = [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"]
            same("xlsx (openpyxl)", "formulas", [c for c in formulas if not quoted(sheet[c])], [])
            rows = [["" if value is None else value for value in row] for row in sheet.iter_rows(values_only=True)]
            compare_xlsx("xlsx (openpyxl)", rows, records)
        if calamine:
            rows = calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python(skip_empty_area=False)
            compare_xlsx("xlsx (calamine)", rows, records)


def quoted(cell):
    return cell.quotePrefix


def compare_xlsx(check, rows, records):
    names, rows = rows[0], rows[1:]
    same(check, "rows", len(rows), len(records))
    for row, record in zip(rows, records):
        for name, found in zip(names, row):
            value = cell(record[name])
            where = f"{record['id']} {name}"
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                same(check, where, float(found), float(value))
                continue
            if not isinstance(value, str):
                if "[cut: " not in str(found):
                    same(check, where, json.loads(found), json.loads(without_controls(json.dumps(value, ensure_ascii=False))))
                continue
            expected = without_controls(value)
            if check.endswith("(openpyxl)"):
                # openpyxl leaves Excel's numbered characters as they stand.
                expected = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", expected)
            units = len(found.encode("utf-16-le")) // 2
            if units > 32767:
                problem(check, f"{where}: {units} characters in a cell")
            if "[cut: " in found:
                kept = found[: found.rindex(" … [cut: ")]
                same(check, where, expected.startswith(kept), True)
                same(check, where, found.endswith(f"[cut: {len(value)} characters in all]"), True)
                same(check, where, len(value.encode("utf-16-le")) // 2 > 32767, True)
            else:
                same(check, where, found, expected)


def without_controls(text):
    return "".join(c for c in text if c in "\n\t" or not is_never_text(c))


def check_ris(folder):
    rispy = need("ris (rispy)", "rispy")
    path = folder.export("references.ris", "--format", "ris")
    if not rispy:
        return
    with path.open(encoding="utf-8", newline="") as file:
        entries = rispy.load(file)
    same("ris", "entries", len(entries), len(folder.articles))
    for entry, record in zip(entries, folder.articles):
        where = record["id"]
        same("ris", where, entry.get("type_of_reference"), "NEWS")
        same("ris", where, entry.get("accession_number"), record["id"])
        same("ris", where, entry.get("title", ""), one_line(record["title"]))
        authors = [one_line(name) for name in record["authors"] if one_line(name)]
        found = [" ".join(reversed([part.strip() for part in name.split(",", 1)])) for name in entry.get("authors", [])]
        same("ris", where, found, [name.replace(",", "") for name in authors])
        same("ris", where, entry.get("date", "").rstrip("/").replace("/", "-"), (record["published"] or "")[:10])
        same("ris", where, entry.get("urls", [""])[0].replace("%3B", ";"), (record["canonical_url"] or record["url"]).replace("%3B", ";"))
        same("ris", where, entry.get("keywords", []), record["themes"] + record["substances"])
        same("ris", where, [name for name in entry if name == "unknown_tag"], [])
    same("ris", "unique keys", len({entry["id"] for entry in entries}), len(entries))


# What biblatex (data model and manual, 2.2.1 and 4.5.2.6) wants of @article, and babel's names of languages.
BIBLATEX_FIELDS = set("author title journal entrysubtype date year url urldate langid keywords abstract".split())
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")


def check_bibtex(folder):
    path = folder.export("references.bib", "--format", "bibtex")
    text = path.read_text(encoding="utf-8")
    if pybtex := need("bibtex (pybtex)", "pybtex.database", "pybtex.richtext", "pylatexenc.latex2text"):
        database, _, latex = pybtex
        entries = database.parse_string(text, "bibtex").entries
        same("bibtex (pybtex)", "entries", len(entries), len(folder.articles))
        reader = latex.LatexNodes2Text(keep_braced_groups=False, strict_latex_spaces=True, math_mode="verbatim")

        def plain(text):
            # pylatexenc knows no names of braces.
            text = text.replace("{\\textbraceleft}", "\ue000").replace("{\\textbraceright}", "\ue001")
            return reader.latex_to_text(text).replace("\ue000", "{").replace("\ue001", "}")

        for (key, entry), record in zip(entries.items(), folder.articles):
            compare_bibtex(key, entry, record, plain)
    if bibtexparser := need("bibtex (bibtexparser)", "bibtexparser"):
        library = bibtexparser.parse_string(text)
        same("bibtex (bibtexparser)", "failed blocks", [str(block.error) for block in library.failed_blocks], [])
        same("bibtex (bibtexparser)", "entries", len(library.entries), len(folder.articles))


def compare_bibtex(key, entry, record, plain):
    check, where = "bibtex (pybtex)", record["id"]
    same(check, where, key.endswith(record["id"]) and re.fullmatch(r"[a-z0-9-]+", key) is not None, True)
    same(check, where, set(entry.fields) | set(entry.persons) <= BIBLATEX_FIELDS, True)
    title = entry.fields.get("title", "")
    same(check, where, plain(title), as_told(one_line(record["title"])))
    for name in ("date", "urldate"):
        same(check, f"{where} {name}", DATE.match(entry.fields.get(name, "2000")) is not None, True)
    same(check, f"{where} date", entry.fields.get("date", ""), (record["published"] or "")[:10])
    persons = [plain(str(person)) for person in entry.persons.get("author", [])]
    found = [" ".join(reversed([part.strip() for part in name.split(", ", 1)])) if is_parted(person) else name
             for name, person in zip(persons, entry.persons.get("author", []))]
    same(check, where, found, [as_told(one_line(name)) for name in record["authors"] if one_line(name)])


def is_parted(person):
    return bool(person.first_names)


def as_told(text):
    """pylatexenc reads \\textasciicircum as the letter that looks like it."""
    return text.replace("^", "ˆ")


# The part of csl-data.json (CSL 1.0.2) that newspaper articles need; everything else is refused, as it refuses unknown names.
TEXT = {"type": "string"}
NAME = {"type": "object", "properties": {name: TEXT for name in ("family", "given", "suffix", "literal")}, "additionalProperties": False}
PARTS = {"type": "array", "items": {"type": ["string", "number"]}, "minItems": 1, "maxItems": 3}
DAY = {
    "type": "object",
    "properties": {"date-parts": {"type": "array", "items": PARTS, "minItems": 1, "maxItems": 2}, "raw": TEXT, "literal": TEXT},
    "additionalProperties": False,
}
CSL_SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "type": {"enum": ["article-newspaper"]},
            **{name: TEXT for name in ("id", "title", "container-title", "URL", "language", "abstract", "keyword", "source", "note")},
            "author": {"type": "array", "items": NAME},
            "issued": DAY,
            "accessed": DAY,
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}


def check_csl(folder):
    path = folder.export("references.json", "--format", "csl-json")
    items = json.loads(path.read_text(encoding="utf-8"))
    same("csl-json", "items", len(items), len(folder.articles))
    if jsonschema := need("csl-json (schema)", "jsonschema"):
        schema = json.loads(folder.csl_schema.read_text()) if folder.csl_schema else CSL_SCHEMA
        for error in jsonschema.Draft7Validator(schema).iter_errors(items):
            problem("csl-json (schema)", f"{list(error.path)}: {error.message:.200}")
    if modules := need("csl-json (citeproc)", "citeproc", "citeproc.source.json"):
        render(modules, items, folder.articles)


def render(modules, items, records):
    citeproc, source = modules
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = citeproc.CitationStylesBibliography(style, source.CiteProcJSON(items), citeproc.formatter.plain)
    for item in items:
        bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
    entries = {key: str(entry) for key, entry in zip(bibliography.keys, bibliography.bibliography())}
    same("csl-json (citeproc)", "entries", len(entries), len(records))
    for item, record in zip(items, records):
        entry = entries.get(item["id"].lower(), entries.get(item["id"], ""))
        for part in [item.get("title", "")[:40], *(name.get("family", name.get("literal", "")) for name in item.get("author", [])[:1])]:
            if letters(part) not in letters(entry):
                problem("csl-json (citeproc)", f"{record['id']}: {part!r} is not in {entry!r:.300}")


def letters(text):
    return "".join(c for c in text.lower() if c.isalnum())


def check_md(folder):
    parser = need("md (markdown-it)", "markdown_it")
    for arguments in ([], ["--quotes"]):
        path = folder.export(f"document{''.join(arguments)}.md", "--format", "md", *arguments)
        if parser:
            tokens = parser.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(path.read_text(encoding="utf-8"))
            (compare_quotes if arguments else compare_md)(folder, tokens)


ALLOWED = {"text", "link_open", "link_close", "strong_open", "strong_close", "text_special"}


def inline_text(token):
    return "".join(child.content for child in token.children or [])


def compare_md(folder, tokens):
    check = "md (markdown-it)"
    kinds = {token.type for token in tokens} - {
        "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "bullet_list_open", "bullet_list_close",
        "list_item_open", "list_item_close", "blockquote_open", "blockquote_close", "hr",
    }
    same(check, "markup that should not be there", kinds, set())
    inner = {child.type for token in tokens for child in token.children or []} - ALLOWED
    same(check, "markup in lines that should not be there", inner, set())
    headings = [inline_text(tokens[at + 1]) for at, token in enumerate(tokens) if token.type == "heading_open" and token.tag == "h2"]
    same(check, "headings", headings, [one_line(record["title"]) or "(no headline)" for record in folder.articles])
    paragraphs, depth = [], 0
    for at, token in enumerate(tokens):
        depth += token.nesting if token.type.startswith(("blockquote", "list_item")) else 0
        if token.type == "paragraph_open" and depth == 0:
            paragraphs.append(inline_text(tokens[at + 1]))
    expected = [one_line(line) for record in folder.articles for line in
                [record["canonical_url"] or record["url"], record["standfirst"] or "", *record["body"].split("\n")]]
    found = [paragraph for paragraph in paragraphs if paragraph]
    expected = [line for line in expected if line]
    for number, (one, other) in enumerate(zip(found, expected)):
        if one != other and not other.startswith("http"):
            problem(check, f"paragraph {number}: {one!r:.200} is not {other!r:.200}")
    same(check, "paragraphs", len(found), len(expected) + 1)


def compare_quotes(folder, tokens):
    quotes = sum(token.type == "blockquote_open" for token in tokens)
    same("md (markdown-it)", "block quotes", quotes, len(folder.quotes))


def check_txt(folder):
    path = folder.export("texts", "--format", "txt-folder")
    with (path / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    same("txt-folder", "rows", len(rows), len(folder.articles))
    same("txt-folder", "files", sorted(row["file"] for row in rows), sorted(f.name for f in path.iterdir() if f.name != "index.csv"))
    for row, record in zip(rows, folder.articles):
        content = (path / row["file"]).read_bytes()
        same("txt-folder", row["file"], hashlib.sha256(content).hexdigest(), row["sha256"])
        header, _, body = content.decode("utf-8").partition("\n\n")
        names = dict(line.partition(":")[::2] for line in header.split("\n"))
        same("txt-folder", row["file"], names["Title"].strip(), one_line(record["title"]))
        same("txt-folder", row["file"], names["ID"].strip(), record["id"])
        text = "\n\n".join(part for part in (record["standfirst"], record["body"]) if part)
        same("txt-folder", row["file"], body.rstrip("\n"), without_controls(text).rstrip("\n"))


CHECKS = [check_csv, check_xlsx, check_ris, check_bibtex, check_csl, check_md, check_txt]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ketwatch", required=True, type=pathlib.Path)
    parser.add_argument("--data-dir", type=pathlib.Path, help="read this data folder too")
    parser.add_argument("--csl-schema", type=pathlib.Path, help="the whole csl-data.json of citation-style-language/schema")
    parser.add_argument("--keep", type=pathlib.Path, help="leave the exports in this new folder")
    options = parser.parse_args()
    ketwatch = options.ketwatch.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        out = options.keep or pathlib.Path(scratch, "out")
        folders = {"hard cases": hostile.crawl(ketwatch, scratch)}
        if options.data_dir:
            folders[str(options.data_dir)] = options.data_dir
        for number, (name, data) in enumerate(folders.items()):
            (out / str(number)).mkdir(parents=True)
            folder = Folder(ketwatch, data, out / str(number), options.csl_schema)
            print(f"{name}: {len(folder.articles)} articles, {len(folder.quotes)} quotes")
            for check in CHECKS:
                check(folder)
    skipped = f", SKIPPED: {', '.join(dict.fromkeys(SKIPPED))}" if SKIPPED else ""
    print(f"{len(PROBLEMS)} differences{skipped}")
    sys.exit(1 if PROBLEMS else 3 if SKIPPED else 0)


if __name__ == "__main__":
    main()
