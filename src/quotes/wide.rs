//! Chinese, Japanese and Korean: no blanks and capitals to go by, so particles and marks decide.
//!
//! Chinese names the source before the words (`陳冠宇說：「…」`, `林書豪表示，…`) or behind them (`「…」他說。`); Japanese and Korean
//! put the verb last (`…と説明した`, `…고 밝혔다`) and mark the source with は or 은/는/이/가.

use crate::model::{Quote, QuoteKind, Span, SpeakerKind};

use super::kinds::kind_of_wide;
use super::marks::{Run, runs};
use super::reading::paragraphs;
use super::wide_words::{Words, words_of};

/// Whether a language is read here.
pub(super) fn is_wide_language(language: &str) -> bool {
    matches!(language.split(['-', '_']).next(), Some("zh" | "ja" | "ko" | "yue"))
}

/// A quotation with the stretch that names its source.
struct Spoken {
    kind: QuoteKind,
    span: Span,
    source: Option<Span>,
    cue: Option<Span>,
}

/// The quotations of a body in one of these languages.
pub(super) fn wide_quotes(body: &str, language: &str) -> Vec<Quote> {
    let words = words_of(language);
    let paragraphs = paragraphs(body);
    let all = runs(body, &paragraphs);
    let mut spoken = Vec::new();
    let mut next = 0;
    for paragraph in &paragraphs {
        while all.get(next).is_some_and(|run| run.open < paragraph.start()) {
            next += 1;
        }
        for sentence in sentences(body, *paragraph, &all, &mut next) {
            read_sentence(body, words, &sentence, &mut spoken);
        }
    }
    Resolver { body, words, people: people(body, words), last: None }.quotes(&spoken)
}

/// A sentence with the runs it holds; full stops inside marks do not end it.
struct Sentence {
    span: Span,
    runs: Vec<Run>,
}

fn sentences(body: &str, paragraph: Span, all: &[Run], next: &mut usize) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut inside = Vec::new();
    let mut start = paragraph.start();
    let mut skip = start;
    for (at, c) in paragraph.slice(body).char_indices().map(|(at, c)| (paragraph.start() + at, c)) {
        if at < skip {
            continue;
        }
        if let Some(run) = all.get(*next).filter(|run| run.open == at) {
            (skip, *next) = (run.close, *next + 1);
            inside.push(*run);
            continue;
        }
        let stop = matches!(c, '。' | '！' | '？')
            || c == '.' && body.get(at + 1..).is_none_or(|rest| rest.starts_with([' ', '\n']) || rest.is_empty());
        if stop {
            found.extend(
                Span::new(body, start, at + c.len_utf8())
                    .map(|span| Sentence { span: span.trimmed(body), runs: std::mem::take(&mut inside) }),
            );
            start = at + c.len_utf8();
        }
    }
    found.extend(
        Span::new(body, start, paragraph.end().max(skip.min(body.len())).max(start))
            .map(|span| Sentence { span: span.trimmed(body), runs: inside }),
    );
    found.retain(|sentence| !sentence.span.is_empty());
    found
}

fn read_sentence(body: &str, words: &Words, sentence: &Sentence, spoken: &mut Vec<Spoken>) {
    let before = spoken.len();
    let reported = if words.verb_last { verb_last(body, words, sentence) } else { verb_first(body, words, sentence) };
    if told_behind(body, words, sentence, spoken) {
        return;
    }
    let Some((source, cue, clause)) = reported else {
        return alone(body, sentence, spoken);
    };
    for run in &sentence.runs {
        let near = whole_speech(body, words, sentence, run);
        if near && let Some(span) = Span::new(body, run.start, run.end) {
            spoken.push(Spoken { kind: QuoteKind::Direct, span: span.trimmed(body), source, cue });
        }
    }
    if spoken.len() == before
        && let Some(clause) = clause.filter(|clause| clause.slice(body).chars().count() >= 5)
    {
        let marked = sentence.runs.iter().any(|run| clause.start() <= run.open && run.close <= clause.end());
        spoken.push(Spoken { kind: if marked { QuoteKind::Mixed } else { QuoteKind::Indirect }, span: clause, source, cue });
    }
}

/// `「…」。女性はそう打ち明ける。`: the sentence behind the words names who said them.
fn told_behind(body: &str, words: &Words, sentence: &Sentence, spoken: &mut [Spoken]) -> bool {
    let text = sentence.span.slice(body);
    let Some((cue, at)) = words.so_said.iter().find_map(|cue| text.find(cue).map(|at| (*cue, at))) else { return false };
    let Some(last) = spoken.last_mut().filter(|last| last.source.is_none() && last.cue.is_none()) else { return false };
    let near = body.get(last.span.end()..sentence.span.start()).is_some_and(|gap| gap.chars().count() <= 4);
    let start = sentence.span.start();
    let Some((source, _)) = topic(body, words, sentence, start + at).filter(|_| near) else { return false };
    last.source = Some(source);
    last.cue = Span::new(body, start + at, start + at + cue.len());
    true
}

/// Words in marks that are a sentence by themselves: long enough and bounded by a comma, a colon, a particle of quoting.
fn whole_speech(body: &str, words: &Words, sentence: &Sentence, run: &Run) -> bool {
    let inner = body.get(run.start..run.end).unwrap_or("");
    let length = inner.chars().filter(|c| c.is_alphanumeric()).count();
    let after = body.get(run.close..).unwrap_or("").trim_start_matches(['，', ',', '、', ' ']);
    let before = body.get(sentence.span.start()..run.open).unwrap_or("").trim_end();
    let ended = inner.ends_with(['。', '！', '？', '，', ',', '…', '.', '!', '?']);
    let quoted = words.quoting.iter().any(|particle| after.starts_with(particle));
    let bounded = before.is_empty() || before.ends_with(['：', ':', '，', ',', '、', '。']) || quoted;
    if words.verb_last {
        length >= 5 && quoted || length >= 8 && bounded && ended
    } else {
        length >= 4 && bounded && (ended || length >= 8)
    }
}

/// A paragraph or sentence that is all in marks goes on from the last speaker.
fn alone(body: &str, sentence: &Sentence, spoken: &mut Vec<Spoken>) {
    let [run] = sentence.runs.as_slice() else { return };
    let whole = run.open == sentence.span.start()
        && body.get(run.close..sentence.span.end()).is_some_and(|rest| rest.trim_matches(['。', '.']).is_empty());
    let length = body.get(run.start..run.end).map_or(0, |inner| inner.chars().count());
    if whole
        && length >= 8
        && let Some(span) = Span::new(body, run.start, run.end)
    {
        spoken.push(Spoken { kind: QuoteKind::Direct, span: span.trimmed(body), source: None, cue: None });
    }
}

type Reported = (Option<Span>, Option<Span>, Option<Span>);

/// The sentence without what stands in marks, as pieces with their places.
fn outside(sentence: &Sentence) -> Vec<(usize, usize)> {
    let mut pieces = Vec::new();
    let mut start = sentence.span.start();
    for run in &sentence.runs {
        pieces.push((start, run.open.max(start)));
        start = run.close;
    }
    pieces.push((start, sentence.span.end().max(start)));
    pieces.retain(|(a, b)| a < b);
    pieces
}

/// Chinese: `X表示，…`, `據X…`, `「…」X說`.
fn verb_first(body: &str, words: &Words, sentence: &Sentence) -> Option<Reported> {
    if let Some(reported) = according(body, words, sentence) {
        return Some(reported);
    }
    for (start, end) in outside(sentence) {
        let text = body.get(start..end)?;
        let Some((at, cue)) = first_cue(text, words) else { continue };
        let cue_span = Span::new(body, start + at, start + at + cue.len())?;
        let clause_start = text
            .get(..at)?
            .rfind(['，', ',', '。', '；', '」', '”'])
            .map_or(start, |comma| start + comma + char_width(text, comma));
        let source = source_span(body, words, clause_start, start + at).or_else(|| source_span(body, words, start, start + at));
        let rest = cue_span.end();
        let after = body.get(rest..sentence.span.end())?;
        let follows = after.trim_start_matches(['，', ',', '：', ':', ' ', '了']);
        let clause = if follows.trim_end_matches(['。', '.', '！', '？']).is_empty() || start > sentence.span.start() {
            Span::new(body, sentence.span.start(), clause_start)
        } else {
            Span::new(body, sentence.span.end() - follows.len(), sentence.span.end())
        };
        return Some((source, Some(cue_span), clause.map(|span| clean(body, span))));
    }
    None
}

fn char_width(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
}

/// The first cue of a piece that nothing but a comma, colon or clause follows.
fn first_cue<'a>(text: &str, words: &'a Words) -> Option<(usize, &'a str)> {
    let mut best: Option<(usize, &str)> = None;
    for cue in words.cues {
        let spoken = |at: &usize| {
            let before = text.get(..*at).and_then(|head| head.chars().next_back());
            let after = text.get(at + cue.len()..).and_then(|rest| rest.chars().next());
            // "俗称", "小说", "据说" and "问题" say nothing.
            !before.is_some_and(|c| words.no_cue_behind.contains(c)) && !after.is_some_and(|c| words.no_cue_before.contains(c))
        };
        let Some(at) = text.match_indices(cue).map(|(at, _)| at).take(8).find(spoken) else { continue };
        let better = best.is_none_or(|(known, word)| at < known || at == known && cue.len() > word.len());
        if better {
            best = Some((at, cue));
        }
    }
    best
}

/// `据X称，…`, `Xによると…`, `X에 따르면 …`
fn according(body: &str, words: &Words, sentence: &Sentence) -> Option<Reported> {
    let text = sentence.span.slice(body);
    let start = sentence.span.start();
    for (before, after) in words.according {
        let from = if before.is_empty() { Some(0) } else { text.find(before).map(|at| at + before.len()) };
        let Some(from) = from.filter(|from| *from <= before.len() + 12) else { continue };
        let Some(length) = text.get(from..).and_then(|rest| rest.find(after)) else { continue };
        let end = from + length;
        if text.get(from..end)?.chars().count() > 40 || text.get(from..end)?.contains(['。', '「']) {
            continue;
        }
        let source = source_span(body, words, start + from, start + end);
        let rest = text.get(end + after.len()..)?.trim_start_matches(['，', ',', '、', ' ']);
        let clause = Span::new(body, sentence.span.end() - rest.len(), sentence.span.end()).map(|span| clean(body, span));
        let cue = Span::new(body, start + end, start + end + after.len());
        return Some((source, cue, clause));
    }
    None
}

/// Japanese and Korean: the last verb of the sentence, its topic, and what stands between.
fn verb_last(body: &str, words: &Words, sentence: &Sentence) -> Option<Reported> {
    let text = sentence.span.slice(body).trim_end_matches(['。', '.', ' ']);
    let start = sentence.span.start();
    if let Some(reported) = according(body, words, sentence) {
        return Some(reported);
    }
    let known =
        words.cues.iter().filter(|cue| text.ends_with(*cue)).max_by_key(|cue| cue.len()).map(|cue| text.len() - cue.len());
    let cue_at = known.or_else(|| quoted_verb(body, words, sentence))?;
    let cue_span = Span::new(body, start + cue_at, start + text.len());
    let topic = topic(body, words, sentence, start + cue_at);
    if known.is_none() && topic.is_none() {
        return None;
    }
    let clause_start = topic.map_or(start, |(_, after)| after);
    let mut clause_end = start + cue_at;
    for particle in words.quoting {
        let piece = body.get(clause_start..clause_end).unwrap_or("").trim_end();
        if let Some(stem) = piece.strip_suffix(particle) {
            clause_end = clause_start + stem.len();
            break;
        }
    }
    let clause = Span::new(body, clause_start.min(clause_end), clause_end).map(|span| clean(body, span));
    Some((topic.map(|(span, _)| span), cue_span, clause))
}

/// `「…」と警戒を強めている`: whatever the verb, words in marks before the particle of quoting are said.
fn quoted_verb(body: &str, words: &Words, sentence: &Sentence) -> Option<usize> {
    let run = sentence.runs.last()?;
    let rest = body.get(run.close..sentence.span.end())?;
    let quoted = words.quoting.iter().any(|particle| rest.starts_with(particle));
    let long = body.get(run.start..run.end)?.chars().filter(|c| c.is_alphanumeric()).count() >= 10;
    let verb = rest.split(['、', ',']).next().unwrap_or(rest);
    (quoted && long && words.any_verb && verb.chars().count() <= 24).then(|| run.close - sentence.span.start())
}

/// The first topic outside of marks and where the clause behind it begins.
fn topic(body: &str, words: &Words, sentence: &Sentence, end: usize) -> Option<(Span, usize)> {
    for (from, to) in outside(sentence) {
        let text = body.get(from..to.min(end).max(from))?;
        let found = words.topics.iter().filter_map(|particle| topic_at(text, particle).map(|at| (at, particle.len()))).min()?;
        let head = text.get(..found.0)?;
        let cut = head.rfind(['，', ',', '、', '。', '」']).map_or(0, |at| at + char_width(head, at));
        if head.get(cut..)?.trim().is_empty() || head.chars().count() > 60 {
            continue;
        }
        let source = source_span(body, words, from + cut, from + found.0)?;
        return Some((source, from + found.0 + found.1));
    }
    None
}

/// Where the particle stands behind a noun: "偶然だが、" joins clauses and marks no topic.
fn topic_at(text: &str, particle: &str) -> Option<usize> {
    let joins = |at: &usize| {
        particle.starts_with('が') && text.get(..*at).is_some_and(|head| head.ends_with(['だ', 'た', 'い', 'る', 'す', 'ん']))
    };
    text.match_indices(particle).map(|(at, _)| at).take(8).find(|at| !joins(at))
}

/// The source's own words, without what leads up to them.
fn source_span(body: &str, words: &Words, start: usize, end: usize) -> Option<Span> {
    let span = Span::new(body, start, end)?.trimmed(body);
    let mut text = span.slice(body).trim_matches(['，', ',', '、', '：', ':', '」', '”', '「', '“', ' ']);
    for tail in words.tails {
        text = text.strip_suffix(tail).unwrap_or(text).trim_end();
    }
    for lead in words.leads {
        if let Some((_, rest)) = text.split_once(lead) {
            text = rest.trim_start_matches(['，', ',', '、', ' ']);
        }
    }
    let at = span.start() + span.slice(body).find(text)?;
    (!text.is_empty() && text.chars().count() <= 40).then(|| Span::new(body, at, at + text.len())).flatten()
}

fn clean(body: &str, span: Span) -> Span {
    let text = span.slice(body);
    let core = text.trim_matches(['，', ',', '。', '、', '：', ':', ' ', '.', '；']);
    let at = span.start() + text.find(core).unwrap_or(0);
    Span::new(body, at, at + core.len()).unwrap_or(span)
}

/// A name with the office before it, or behind it in Korean.
#[derive(Clone, Debug)]
struct Person {
    name: String,
    full: String,
    role: Option<String>,
}

/// Names that stand behind a job word, as in 泌尿科主任林書豪 or 田中恵子医師.
fn people(body: &str, words: &Words) -> Vec<Person> {
    let mut found: Vec<Person> = Vec::new();
    for job in words.jobs {
        for (at, _) in body.match_indices(job).take(60) {
            let person = if words.job_follows { named_before(body, at, job, words) } else { named_behind(body, at, job, words) };
            if let Some(person) = person
                && found.len() < 300
                && !found.iter().any(|known| known.name == person.name)
            {
                found.push(person);
            }
        }
    }
    found
}

/// Chinese: organisation, job, name of two to four characters.
fn named_behind(body: &str, at: usize, job: &str, words: &Words) -> Option<Person> {
    let rest = body.get(at + job.len()..)?;
    let name: String =
        rest.chars().take_while(|c| super::marks::is_wide(*c) && !matches!(c, '，' | '。' | '、' | '：')).take(4).collect();
    let recurs = |length: usize| {
        let name: String = name.chars().take(length).collect();
        name.chars().count() == length && body.match_indices(name.as_str()).nth(1).is_some()
    };
    let until = (2..=3).rev().find(|length| recurs(*length)).or_else(|| {
        (2..=3).rev().find(|length| {
            let end: usize = name.chars().take(*length).map(char::len_utf8).sum();
            let next = rest.get(end..).unwrap_or("");
            name.chars().count() >= *length
                && (words.cues.iter().chain(words.after_name).any(|word| next.starts_with(word))
                    || next.starts_with(['，', '。', '、', '：', ',', '「', '“']))
        })
    })?;
    let name: String = name.chars().take(until).collect();
    let surname = name.chars().next().is_some_and(|c| words.surnames.contains(c));
    let head = body.get(..at)?;
    let from = head.rfind(['，', ',', '。', '、', '\n', '是', '：', '」', '的']).map_or(0, |cut| cut + char_width(head, cut));
    let role = body.get(from..at + job.len())?.trim().to_owned();
    (surname && role.chars().count() <= 30).then(|| Person { full: name.clone(), name, role: Some(role) })
}

/// Japanese: organisation の job before or behind the name; here the job follows: 田中恵子医師.
fn named_before(body: &str, at: usize, job: &str, words: &Words) -> Option<Person> {
    let head = body.get(..at)?.trim_end_matches(' ');
    let whole = words.jobs.iter().any(|longer| {
        longer.len() > job.len() && longer.ends_with(job) && body.get(..at + job.len()).is_some_and(|text| text.ends_with(longer))
    });
    if whole {
        return None;
    }
    let from = head
        .rfind(['，', '、', '。', '\n', '」', 'の', '（', ' ', '・', 'は', 'が', 'と', 'で', 'に', 'を'])
        .map_or(0, |cut| cut + char_width(head, cut));
    let name = body.get(from..at)?.trim();
    let known_given = !words.no_names.contains(&name);
    let plausible = known_given
        && (2..=5).contains(&name.chars().count())
        && name.chars().all(|c| !c.is_ascii() && c.is_alphanumeric())
        && (words.surnames.is_empty() || name.starts_with(|c| words.surnames.contains(c)));
    let address = words.suffixes.iter().take(2).any(|suffix| suffix == &job);
    let before = body.get(..from)?.trim_end_matches([' ', '、', ',']);
    let cut = before.rfind(['，', '、', '。', '\n', '」', '.', ',', '”', '"']).map_or(0, |cut| cut + char_width(before, cut));
    let office = body.get(cut..before.len())?.trim();
    let office = Some(office).filter(|office| (1..=40).contains(&office.chars().count()));
    let role = match (office, address) {
        (Some(office), true) => Some(office.to_owned()),
        (Some(office), false) if office.ends_with('の') || words.spaced => {
            Some(format!("{office}{}{job}", if words.spaced { " " } else { "" }))
        }
        (_, true) => None,
        (_, false) => Some(job.to_owned()),
    };
    plausible.then(|| Person { name: name.to_owned(), full: name.to_owned(), role })
}

struct Resolver<'a> {
    body: &'a str,
    words: &'a Words,
    people: Vec<Person>,
    last: Option<(String, Option<String>)>,
}

impl Resolver<'_> {
    fn quotes(mut self, spoken: &[Spoken]) -> Vec<Quote> {
        let mut quotes: Vec<Quote> = Vec::new();
        let mut group = 0;
        for piece in spoken {
            let same = quotes
                .last()
                .is_some_and(|last| last.cue.is_some() && last.speaker_span == piece.source && piece.source.is_some());
            group += u32::from(!same && !quotes.is_empty());
            quotes.push(self.quote(piece, group));
        }
        quotes.retain(|quote| quote.speaker.is_some() || quote.mention.is_some() && quote.kind == QuoteKind::Direct);
        quotes
    }

    fn quote(&mut self, piece: &Spoken, group: u32) -> Quote {
        let mention = piece.source.map(|span| span.slice(self.body).to_owned());
        let (speaker, role) = self.resolve(mention.as_deref());
        if let Some(speaker) = &speaker {
            self.last = Some((speaker.clone(), role.clone()));
        }
        let named = [role.as_deref(), mention.as_deref(), speaker.as_deref()];
        let described = named.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Quote {
            kind: piece.kind,
            group,
            span: piece.span,
            speaker_kind: kind_of_wide(&described).unwrap_or(if speaker.is_some() && role.is_none() {
                SpeakerKind::Unknown
            } else {
                SpeakerKind::Other
            }),
            speaker,
            mention,
            speaker_span: piece.source,
            affiliation: None,
            role,
            cue: piece.cue.map(|span| span.slice(self.body).to_owned()),
            confidence: if piece.source.is_some() { 0.8 } else { 0.6 },
        }
    }

    fn resolve(&self, mention: Option<&str>) -> (Option<String>, Option<String>) {
        let last = || self.last.clone().map_or((None, None), |(name, role)| (Some(name), role));
        let Some(mention) = mention else { return last() };
        if self.words.pronouns.contains(&mention) {
            return last();
        }
        let known = self.people.iter().find(|person| mention.contains(&person.name));
        let known = known.or_else(|| {
            self.people.iter().find(|person| mention.chars().count() <= 4 && self.is_short_form(mention, &person.name))
        });
        match known {
            Some(person) => (Some(person.full.clone()), person.role.clone()),
            None => (Some(mention.to_owned()), None),
        }
    }

    /// 林医生 for 林書豪, 田中さん for 田中恵子.
    fn is_short_form(&self, mention: &str, name: &str) -> bool {
        let stem = self.words.suffixes.iter().find_map(|suffix| mention.strip_suffix(suffix)).unwrap_or(mention);
        !stem.is_empty() && name.starts_with(stem)
    }
}
