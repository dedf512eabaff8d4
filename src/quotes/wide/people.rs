//! Whom a source means: names in full for surnames, persons for pronouns, and the role that any mention gives.

use crate::model::{Quote, QuoteKind, Span, SpeakerKind};

use super::chinese_words::{MEN, WOMEN};
use super::japanese::is_statement;
use super::kinds::kind_of;
use super::phrase::{Phrase, Tongue};
use super::read::Spoken;
use super::words::{length, without_brackets};

/// No more people of an article are kept apart.
const MOST_PEOPLE: usize = 300;

struct Person {
    phrase: Phrase,
    /// Where the name stands, in text order.
    places: Vec<usize>,
}

/// Those whom an article names or lets speak.
struct People {
    all: Vec<Person>,
}

impl People {
    fn of(body: &str, tongue: Tongue) -> People {
        let mut people = People { all: Vec::new() };
        for (at, text) in tongue.introductions(body) {
            people.meet(tongue.phrase(text), at);
        }
        people
    }

    /// Notes a mention and gives the person's number.
    fn meet(&mut self, phrase: Phrase, at: usize) -> Option<usize> {
        if let Some(known) = self.known(&phrase, at) {
            let person = self.all.get_mut(known)?;
            person.learn(phrase);
            let place = person.places.partition_point(|place| *place < at);
            if person.places.get(place) != Some(&at) {
                person.places.insert(place, at);
            }
            return Some(known);
        }
        if self.all.len() >= MOST_PEOPLE {
            return None;
        }
        self.all.push(Person { phrase, places: vec![at] });
        Some(self.all.len() - 1)
    }

    /// The person of that name, or the last one before that a shorter form of it may mean.
    fn known(&self, phrase: &Phrase, at: usize) -> Option<usize> {
        let same = |person: &Person| match (phrase.name.as_str(), person.phrase.name.as_str()) {
            ("", "") => person.phrase.called == phrase.called,
            ("", _) | (_, "") => false,
            (a, b) => a == b && (length(a) > 1 || kin_of(&phrase.called) == kin_of(&person.phrase.called)),
        };
        if let Some(known) = self.all.iter().position(same) {
            return Some(known);
        }
        let fits = |person: &Person| person.stands_for(phrase);
        let near = |(place, person): (usize, &Person)| {
            let before = person.places.iter().rev().find(|place| **place <= at);
            before.map(|before| (at - before, place))
        };
        let candidates = || self.all.iter().enumerate().filter(|(_, person)| fits(person));
        let earlier = candidates().filter_map(near).min().map(|(_, place)| place);
        // A name may come in full only later on: 高氏 in the lead, 高橋 below.
        earlier.or_else(|| candidates().next().map(|(place, _)| place))
    }

    /// Whom a pronoun means: the last person before it.
    ///
    /// Those without a name are soon forgotten: they count in the pronoun's own paragraph, which begins at `paragraph`.
    fn meant(&self, pronoun: &str, at: usize, paragraph: usize) -> Option<&Person> {
        let woman = pronoun.contains(['她', '女']) || pronoun == "그녀";
        let man = pronoun.starts_with('他') || pronoun == "彼";
        let other = |person: &Person| woman && person.is_told(MEN) || man && person.is_told(WOMEN);
        let fits = |person: &&Person| !person.phrase.body && !other(person);
        let from = |person: &Person| if person.phrase.name.is_empty() { paragraph } else { 0 };
        let last = |person: &Person| {
            person.places.iter().rev().find(|place| **place < at).copied().filter(|place| *place >= from(person))
        };
        let before = self.all.iter().filter(fits).filter_map(|person| last(person).map(|place| (place, person)));
        before.max_by_key(|(place, _)| *place).map(|(_, person)| person)
    }

    /// The last suspect before a place: who confesses and denies.
    fn suspect(&self, at: usize) -> Option<&Person> {
        let suspects = self.all.iter().filter(|person| {
            let called = without_brackets(&person.phrase.called);
            ["容疑者", "被告", "男", "女"].iter().any(|end| called.ends_with(end))
        });
        let last = suspects.filter_map(|person| Some((person.places.iter().rev().find(|place| **place < at)?, person)));
        last.max_by_key(|(place, _)| **place).map(|(_, person)| person)
    }
}

impl Person {
    /// Takes over what another mention adds: the longer name, a role where there was none.
    fn learn(&mut self, phrase: Phrase) {
        if length(&phrase.name) > length(&self.phrase.name) {
            (self.phrase.called, self.phrase.name) = (phrase.called, phrase.name);
        }
        let longer = match (&self.phrase.role, &phrase.role) {
            (None, Some(_)) => true,
            (Some(known), Some(new)) => new.len() > known.len() && new.ends_with(known.as_str()),
            _ => false,
        };
        if longer {
            self.phrase.role = phrase.role;
        }
    }

    /// Whether a shorter form may mean this person: 陳姓駕駛 the 陳姓男子, 白石 the 白石一郎, 女性 the 会社員の女性.
    fn stands_for(&self, phrase: &Phrase) -> bool {
        if !phrase.name.is_empty() {
            let (short, long) = (phrase.name.as_str(), self.phrase.name.as_str());
            return length(long) > length(short) && long.starts_with(short) && !kin_of(&phrase.called);
        }
        let known = without_brackets(&self.phrase.called);
        let plain = phrase.called.trim_start_matches(['同', '該', '该', '這', '这']);
        self.phrase.name.is_empty()
            && !plain.is_empty()
            && length(plain) <= 5
            && known.len() > plain.len()
            && known.ends_with(plain)
    }

    fn is_told(&self, words: &str) -> bool {
        let role = self.phrase.role.as_deref().unwrap_or("");
        words.split_whitespace().any(|word| self.phrase.called.ends_with(word) || role.ends_with(word))
    }
}

/// 陳母 is another person than 陳男.
fn kin_of(called: &str) -> bool {
    called.ends_with(['母', '父', '妻'])
}

/// Turns findings into quotes, in text order.
pub(super) struct Resolver<'b> {
    body: &'b str,
    tongue: Tongue,
    people: People,
    last: Option<Phrase>,
    /// Sentences that tell of the use of drugs.
    use_told: String,
}

impl<'b> Resolver<'b> {
    pub(super) fn new(body: &'b str, tongue: Tongue) -> Resolver<'b> {
        Resolver { body, tongue, people: People::of(body, tongue), last: None, use_told: use_told(body) }
    }

    pub(super) fn quotes(mut self, spoken: &[Spoken]) -> Vec<Quote> {
        // Names in full may come after the first quotation.
        for piece in spoken {
            if let Some(source) = piece.source {
                let phrase = self.tongue.phrase(source.slice(self.body));
                if !phrase.pronoun {
                    self.people.meet(phrase, source.start());
                }
            }
        }
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
        let speaker = self.speaker(piece);
        let named = speaker.as_ref().is_some_and(|phrase| !phrase.name.is_empty());
        let source = piece.source.map(|span| if named { without_tail(self.body, span) } else { span });
        if speaker.is_some() {
            self.last.clone_from(&speaker);
        }
        let kind = speaker.as_ref().map_or(SpeakerKind::Unknown, |phrase| self.kind(phrase, piece.span));
        Quote {
            kind: piece.kind,
            group,
            span: piece.span,
            role: speaker.as_ref().and_then(|phrase| phrase.role.clone()),
            speaker: speaker.map(|phrase| phrase.called),
            mention: source.map(|span| span.slice(self.body).to_owned()),
            speaker_span: source,
            affiliation: None,
            cue: piece.cue.map(|span| span.slice(self.body).to_owned()).filter(|cue| !cue.is_empty()),
            speaker_kind: kind,
            confidence: if source.is_some() { 0.8 } else { 0.6 },
        }
    }

    fn speaker(&self, piece: &Spoken) -> Option<Phrase> {
        let Some(source) = piece.source else {
            let stated = piece.cue.is_some_and(|cue| is_statement(cue.slice(self.body)));
            let suspect = self.people.suspect(piece.span.start()).filter(|_| stated).map(|person| person.phrase.clone());
            return suspect.or_else(|| self.last.clone());
        };
        let phrase = self.tongue.phrase(source.slice(self.body));
        if phrase.pronoun {
            let paragraph = self.body.get(..source.start()).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
            let meant = self.people.meant(source.slice(self.body), source.start(), paragraph);
            return meant.map(|person| person.phrase.clone()).or_else(|| self.last.clone());
        }
        let known = self.people.known(&phrase, source.start()).and_then(|known| self.people.all.get(known));
        Some(known.map_or(phrase, |person| person.phrase.clone()))
    }

    fn kind(&self, speaker: &Phrase, span: Span) -> SpeakerKind {
        let described = format!("{} {}", speaker.role.as_deref().unwrap_or(""), speaker.called);
        let told = kind_of(&described);
        match told {
            None | Some(SpeakerKind::Other) if !speaker.body && self.tells_of_use(speaker, span) => SpeakerKind::LivedExperience,
            Some(kind) => kind,
            None if speaker.role.is_none() && !speaker.name.is_empty() && !is_anonymous(&speaker.name) => SpeakerKind::Unknown,
            None => SpeakerKind::Other,
        }
    }

    /// Whether the article or the words themselves say that the speaker uses.
    fn tells_of_use(&self, speaker: &Phrase, span: Span) -> bool {
        let own = span.slice(self.body);
        let name = if length(&speaker.name) > 1 { speaker.name.as_str() } else { speaker.called.as_str() };
        own.len() < 3000 && OWN_USE.iter().any(|words| own.contains(words)) || !name.is_empty() && self.use_told.contains(name)
    }
}

/// A씨, 李某: somebody whom the article keeps from us.
fn is_anonymous(name: &str) -> bool {
    name.ends_with('某') || name.chars().all(|c| c.is_ascii_uppercase())
}

/// The source less brackets at its end.
fn without_tail(body: &str, span: Span) -> Span {
    Span::new(body, span.start(), span.start() + without_brackets(span.slice(body)).len())
        .filter(|span| !span.is_empty())
        .unwrap_or(span)
}

/// Verbs of use: whoever is named in their sentence uses.
const USE: &[&str] = &[
    "吸食",
    "吸毒",
    "施用",
    "拉K",
    "拉Ｋ",
    "抽K",
    "染上",
    "成癮",
    "成瘾",
    "使用した疑い",
    "吸引した",
    "乱用",
    "依存症",
    "투약한",
    "투약했",
    "흡입한",
    "흡입했",
    "중독",
];

/// The same in the first person.
const OWN_USE: &[&str] = &[
    "我吸",
    "我用了",
    "我第一次用",
    "我拉",
    "我开始用",
    "我開始用",
    "開始用",
    "开始用",
    "我戒",
    "我的膀胱",
    "やめられな",
    "使い始め",
    "使っていた",
    "使ってい",
    "手を出した",
    "끊을 수 없",
    "투약하",
    "빠졌",
];

/// The sentences of a text that tell of use, up to some 20,000 bytes.
fn use_told(body: &str) -> String {
    let mut told = String::new();
    for sentence in body.split(['。', '\n']) {
        if told.len() < 20_000 && sentence.len() < 2000 && USE.iter().any(|verb| sentence.contains(verb)) {
            told.push_str(sentence);
            told.push('\n');
        }
    }
    told
}
