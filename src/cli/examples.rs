//! Worked examples, shown by `--help` and in the manual. A test parses each line that begins with `ketwatch`.

/// Below the help of the program itself.
pub(super) const PROGRAM: &str = "\
Examples:
  ketwatch demo                               # see it work: needs no network
  ketwatch crawl --dry-run                    # what a crawl would ask for
  ketwatch crawl
  ketwatch search 'ketamine bladder' --since 30d
  ketwatch export --format xlsx --output ketamine.xlsx

`ketwatch help COMMAND` explains a command, with examples. The manual is
README.md and docs/.";

pub(super) const CRAWL: &str = "\
Examples:
  ketwatch crawl
  ketwatch crawl --dry-run                    # say what would be asked for
  ketwatch crawl --all --feed guardian        # one outlet, now
  ketwatch crawl --max-time 25m --json

In cron, every half hour:
  7,37 * * * * cd \"$HOME/ketwatch-study\" &&
      \"$HOME/.cargo/bin/ketwatch\" --quiet crawl --max-time 25m
(on one line)";

pub(super) const DIGEST: &str = "\
Examples:
  ketwatch digest --peek                      # look, and leave it new
  ketwatch digest | ifne mail -s ketwatch you@university.example
  ketwatch digest --search Bladder --format html --output new.html
  ketwatch digest --format atom --output public_html/ketwatch.xml

Saved searches are [[search]] sections of feeds.toml: docs/digest.md.";

pub(super) const SEARCH: &str = "\
Examples:
  ketwatch search 'ketamine bladder'
  ketwatch search '\"ketamine clinic\" OR title:ketamin*' --since 30d
  ketwatch search 'speaker:carter' --in quotes --speaker-kind expert
  ketwatch search --saved Bladder --since 7d --sort newest
  ketwatch search --theme death --country GB --facets --limit 0
  ketwatch search bladder --explain

Copies of a story are one result; --duplicates include lists each.
docs/search.md explains the query language and the order.";

pub(super) const SHOW: &str = "\
Examples:
  ketwatch show 654c2426380e0ab3
  ketwatch show 654c                          # as many digits as tell it
  ketwatch show https://www.example.org/news/ketamine-clinic --json
  ketwatch show 654c2426380e0ab3 --text | wc -w";

pub(super) const LABEL: &str = "\
Examples:
  ketwatch label 654c2426380e0ab3 --relevance other --note 'no misuse in it'
  ketwatch label 654c2426380e0ab3 --theme harm --theme services
  ketwatch label 654c2426380e0ab3 --clear
  ketwatch label --file coded.csv --by ana
  ketwatch label --list --json

The decision wins in search, trends, flow and exports, and stays when the
article is read again; the log keeps who decided what and when:
docs/relevance.md.";

pub(super) const EXPORT: &str = "\
Examples:
  ketwatch export --format xlsx --output ketamine.xlsx
  ketwatch export bladder --since 2026-01-01 --format jsonl > bladder.jsonl
  ketwatch export --quotes --speaker-kind clinician --format csv
  ketwatch export --format csv --fields id,site,title,relevance
  ketwatch export --relevance misuse --format ris --output references.ris
  ketwatch export --theme death --format txt-folder --output inquests
  ketwatch export --no-text --format csv --output to-share.csv";

pub(super) const EXPERTS: &str = "\
Examples:
  ketwatch experts --since 1y
  ketwatch experts bladder --speaker-kind expert --sort outlets --limit 10
  ketwatch experts --speaker-kind clinician --csv > clinicians.csv

Who is quoted without a name (\"she\", \"a spokesman\") is counted and not
listed.";

pub(super) const TRENDS: &str = "\
Examples:
  ketwatch trends --by week --since 6mo
  ketwatch trends bladder --split theme --relevance misuse
  ketwatch trends --normalize --split site --format svg --output share.svg

An article counts on the day of its publication, else on that of its
fetching. What is counted: docs/trends.md.";

pub(super) const FLOW: &str = "\
Examples:
  ketwatch flow --relevance misuse --since 2026-01-01 --until 2026-06-30
  ketwatch flow --relevance misuse --language en --format svg --output f.svg
  ketwatch flow --by feed-day --since 30d --format csv

Every step holds what the one before it left. What is counted:
docs/trends.md.";

pub(super) const FEEDS: &str = "\
Examples:
  ketwatch feeds list
  ketwatch feeds check https://www.example.org/feed
  ketwatch feeds add https://www.example.org/ --country GB";

pub(super) const FEEDS_LIST: &str = "\
Examples:
  ketwatch feeds list
  ketwatch feeds list --health blocked --health stale
  ketwatch feeds list --coverage --since 30d --json";

pub(super) const FEEDS_CHECK: &str = "\
Examples:
  ketwatch feeds check https://www.example.org/feed
  ketwatch feeds check 'The Guardian'         # a name of the list
  ketwatch feeds check saved-feed.xml --json";

pub(super) const FEEDS_ADD: &str = "\
Examples:
  ketwatch feeds add https://www.example.org/feed --country GB --tag local
  ketwatch feeds add https://www.example.org/ --all

feeds.toml keeps its comments, its order and everything else that is in it.";

pub(super) const FEEDS_REMOVE: &str = "\
Examples:
  ketwatch feeds remove https://www.example.org/feed
  ketwatch feeds remove 'The Example'

A feed that is only to rest is better kept, with disabled = \"reason\", so
that the gap has a name.";

pub(super) const FEEDS_DISCOVER: &str = "\
Examples:
  ketwatch feeds discover https://www.example.org/
  ketwatch feeds discover example.org --json  # tries https, then http";

pub(super) const FEEDS_IMPORT: &str = "\
Examples:
  ketwatch feeds import subscriptions.opml --dry-run
  ketwatch feeds import subscriptions.opml --tag imported
  newsboat --export-to-opml2 | ketwatch feeds import -";

pub(super) const FEEDS_EXPORT: &str = "\
Examples:
  ketwatch feeds export > feeds.opml
  ketwatch feeds export --enabled --output feeds.opml";

pub(super) const EXTRACT: &str = "\
Examples:
  ketwatch extract page.html --url https://www.example.org/news/1
  ketwatch extract https://www.example.org/news/1
  ketwatch extract page.html --show            # to be read, not parsed
  ketwatch extract --batch pages.jsonl > articles.jsonl";

pub(super) const ANNOTATE: &str = "\
Examples:
  ketwatch annotate interview.txt
  ketwatch annotate report.txt --title 'Bladder clinics are full' --show
  pdftotext report.pdf - | ketwatch annotate -
  ketwatch annotate --batch texts.jsonl > records.jsonl";

pub(super) const IMPORT: &str = "\
Examples:
  ketwatch import collected-2019.warc.gz
  ketwatch import saved-pages/
  ketwatch import articles.jsonl --json

A line of a .jsonl file is an article ({\"url\", \"body\", \"title\",
\"published\" ...}, as `export` writes it) or names a page
({\"file\": \"page.html\", \"url\": \"https://...\"}).";

pub(super) const REPROCESS: &str = "\
Examples:
  ketwatch reprocess
  ketwatch reprocess --since 1y --language de
  ketwatch reprocess --relevance passing --json";

pub(super) const VERIFY: &str = "\
Examples:
  ketwatch verify
  ketwatch verify --repair
  ketwatch verify --json

A lost index is made anew from the store; a lost raw page stays lost.";

pub(super) const DEMO: &str = "\
Examples:
  ketwatch demo
  ketwatch --data-dir try demo                # keep what it collects";

pub(super) const COMPLETIONS: &str = "\
Examples:
  ketwatch completions bash > ketwatch.bash   # source it in ~/.bashrc
  ketwatch completions zsh > ~/.zfunc/_ketwatch
  ketwatch completions fish > ~/.config/fish/completions/ketwatch.fish";

pub(super) const MAN: &str = "\
Examples:
  ketwatch man | man -l -
  ketwatch man > ~/.local/share/man/man1/ketwatch.1";
