"""A small web of articles that are hard to write down, on loopback, and a crawl of it.

Each case is a headline, authors, a date and paragraphs; what they hold is what file formats trip over.
"""

import html
import http.server
import json
import pathlib
import subprocess
import threading

FILLER = (
    "Police said that two men were taken to hospital after they had used ketamine at a party in the town on Saturday. "
    "A nurse at the clinic said more young people with ketamine addiction ask for help than a year ago."
)


def case(title, authors=("Jane Smith",), date="2026-03-01T08:30:00+01:00", paragraphs=(), query=""):
    return {"title": title, "authors": list(authors), "date": date, "paragraphs": list(paragraphs), "query": query}


LONG = [f"Ketamine case number {n}: " + "the court heard of bladders, debts and lost years; " * 20 for n in range(60)]

CASES = [
    case('=HYPERLINK("http://example.org/?x=1","ketamine")'),
    case("+44 ketamine hotline opens", ["+Jane Smith"]),
    case("-5 °C: ketamine found in snow"),
    case("@ketamine_watch quoted in court", ["@janesmith"]),
    case("＝ketamine in full-width letters"),
    case("\u2060=1+1 ketamine behind a word joiner", ["\u200e+Jane Smith"], paragraphs=["\u200b\u00a0=1+1 is ketamine, he wrote."]),
    case("; =1+1 ketamine behind a semicolon", ["\u00a0@janesmith"]),
    case("Ketamine 👩‍⚕️🐘 and the 🏴󠁧󠁢󠁥󠁮󠁧󠁿 clinics"),
    case("ضبط كمية من الكيتامين في المدينة", ["محمد علي"], paragraphs=["قالت الشرطة إنها ضبطت الكيتامين ketamine في المدينة."]),
    case("Ketamine \u202etxt.exe\u202c reversed", ["Jane \u202eSmith"]),
    case("警方在派對上查獲氯胺酮，三人被捕", ["王小明"], paragraphs=["警方表示，三名男子因持有氯胺酮（K他命）被捕。" * 5]),
    case("קטמין נתפס בשדה התעופה", ["דוד לוי"]),
    case("50% of $users & #ket_a {x} \\input{y} ~^ \"both\" ketamine"),
    case("Ketamine _x0041_ and _x005F_ in a headline"),
    case("Ketamine; a \"quoted, comma'd\"\theadline\nover two lines"),
    case("<b>Ketamine</b> &amp; <script>alert(1)</script>"),
    case("# Ketamine *stars* _and_ `ticks` [x](javascript:alert(1)) | cell |"),
    case("1. Ketamine as an ordered list"),
    case("Ketamine [@cite] $x^2$ ^[note] ~~gone~~ www.example.org"),
    case("Ketamine, with a semicolon and braces in the address", query="?a=1;b=2&c={d}&e=%7B_~"),
    case("Ketamine and names", ["Ursula von der Leyen", "Martin Luther King Jr.", "Ludwig van Beethoven", "BBC News"]),
    case("Ketamine and more names", ["O’Neill, Jane", "María-José García y López", "Barnes and Noble", "Smith, John, Jr."]),
    case("Ketamine and names in braces", ["{Jane} Smith", "Jane %Smith", "and", "Anna d'Este-Müller", "J. R. R. Tolkien"]),
    case("Ketamine without a date", date=None),
    case("Ketamine on a day", date="2026-02-28"),
    case("Ketamine to the nanosecond", date="2026-02-27T10:11:12.123456789Z"),
    case("Ketamine controls \u0007\u001b[31m and \u009b31m", ["Jane\u0000 Smith"]),
    case("Ketamine noncharacters \ufffe\uffff and \ufeffmarks"),
    case("Ketamine surrogates SURROGATE", ["Jane SURROGATE Smith"]),
    case("Ketamine: " + "a long headline that does not end " * 60),
    case("Ketamine in a long text", paragraphs=LONG),
    case("Ketamine in a long text of elephants", paragraphs=["ketamine " + "🐘" * 400 + f" {n}" for n in range(60)]),
    case(
        "Ketamine in the markup of other languages",
        paragraphs=[
            "# no heading about ketamine", "- no list", "+ no list", "* no list", "1) no list", "    no code", "> no block",
            "---", "***", "===", "```", "| a | b |", ": no definition", "[1]: http://example.org/ 'no reference'",
            "<div>no markup</div>", "&lt; no entity &amp;", "a\\\nb", "http://example.org/ and www.example.org, ketamine",
            "% no title", "$no$ mathematics", "=1+1", "TY  - NEWS", "ER  - ", "@article{no, title={entry}}",
        ],
    ),
    case(
        "Ketamine quotes over lines",
        paragraphs=[
            "“Ketamine took my son.\u2028He was twenty,” said Anna Carter, a nurse at Hull Royal Infirmary.",
            "“=cmd|' /C calc'!A0 is what the ketamine label said,” said Peter Holm, a toxicologist at Lund University.",
            "“I was in pain 🐘 \u202eevery day\u202c because of ketamine,” said Maya O’Brien, a former user from Leeds.",
        ],
    ),
]


def page(number, case):
    facts = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": case["title"], "datePublished": case["date"]}
    facts["author"] = [{"@type": "Person", "name": name} for name in case["authors"]]
    facts = {name: value for name, value in facts.items() if value}
    # A lone surrogate can only come as an escape.
    data = json.dumps(facts).replace("SURROGATE", "\\ud83d").replace("</", "<\\/")
    paragraphs = "".join(f"<p>{html.escape(text)}</p>\n" for text in [FILLER, f"This is case {number}. " * 3, *case["paragraphs"]])
    title = html.escape(case["title"])
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<script type="application/ld+json">{data}</script></head>'
        f"<body><main><article><h1>{title}</h1>\n{paragraphs}</article></main></body></html>"
    )


def feed(base):
    items = "".join(f"<item><title>{n}</title><link>{html.escape(address(base, n))}</link></item>" for n in range(len(CASES)))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Hard</title>{items}</channel></rss>'


def address(base, number):
    return f"{base}/news/{number}{CASES[number]['query']}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        base = f"http://{self.headers['Host']}"
        path = self.path.split("?")[0]
        if path == "/feed":
            self.answer("application/rss+xml", feed(base))
        elif path.startswith("/news/"):
            number = int(path.rsplit("/", 1)[1])
            self.answer("text/html; charset=utf-8", page(number, CASES[number]))
        else:
            self.send_error(404)

    def answer(self, kind, text):
        body = text.encode("utf-8", "surrogatepass")
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def crawl(ketwatch, folder):
    """Crawls the cases into a data folder below `folder`, and gives its path."""
    folder = pathlib.Path(folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    (folder / "feeds.toml").write_text(
        '[crawler]\nuser_agent = "ketwatch-readers/1 (+https://example.org/contact)"\nallow_private = true\n'
        'per_host_delay = "0s"\n[keep]\nfull_text = ["misuse", "other", "passing", "none"]\n'
        f'[[feed]]\nurl = "{base}/feed"\nname = "Hard"\ncountry = "GB"\nlanguage = "en"\n'
    )
    data = folder / "data"
    arguments = [ketwatch, "--config", folder / "feeds.toml", "--data-dir", data, "crawl"]
    subprocess.run(arguments, check=True, stderr=subprocess.DEVNULL, timeout=300)
    server.shutdown()
    return data
