"""CPU milliseconds a page of Python's trafilatura, text and metadata, on the pages that the other benches read.

    pip install trafilatura lxml_html_clean
    python benches/peers/trafilatura_time.py FOLDER ...

Reads every .html and .html.gz below the folders, one process, the faster of two rounds.
"""
import gzip
import sys
import time
from pathlib import Path

import trafilatura


def pages_below(folder):
    for path in sorted(Path(folder).rglob("*.html*")):
        if path.name.endswith(".html"):
            yield path.read_bytes()
        elif path.name.endswith(".html.gz"):
            yield gzip.decompress(path.read_bytes())


def main():
    pages = [page for folder in sys.argv[1:] for page in pages_below(folder)]
    times = []
    for _ in range(2):
        started = time.process_time()
        found = sum(trafilatura.bare_extraction(page, with_metadata=True) is not None for page in pages)
        times.append(time.process_time() - started)
    each = min(times) * 1000 / len(pages)
    print(f"trafilatura {trafilatura.__version__}: {each:.1f} ms a page, {found} of {len(pages)} pages with a result")


if __name__ == "__main__":
    main()
