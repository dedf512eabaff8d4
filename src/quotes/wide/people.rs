//! Whom a source means: names in full for surnames, persons for pronouns, and the role that any mention gives.

use crate::model::{Quote, QuoteKind, Span, SpeakerKind};

use super::super::turn_labels::{Part, is_same};
use super::super::turns::{Turn, asking_label};
use super::chinese_words::{MEN, WOMEN};
use super::experience::{OWN_USE, aliases, use_told};
use super::japanese::{is_hearsay, is_statement};
use super::kinds::kind_of;
use super::phrase::{Phrase, Tongue};
use super::read::Spoken;
use super::words::{first_characters, last_characters, length, without_brackets};

/// Documents without a name speak for the body named before them.
const ISSUED: &[&str] = &[
    "発表",
    "調べ",
    "報告書",
    "声明",
    "報告",
    "报告",
    "声明",
    "聲明",
    "公告",
    "判决书",
    "判決書",
    "通报",
    "보고서",
    "성명",
    "판결문",
    "입장문",
    "공소장",
];

/// No more people of an article are kept apart.
const MOST_PEOPLE: usize = 300;

/// Whose words open a paragraph is told within so many bytes behind them.
const NEAR: usize = 40;
/// No paragraph is looked back on for more characters.
const LONGEST_PARAGRAPH: usize = 3000;

struct Person {
    phrase: Phrase,
    /// Where the name stands, in text order.
    places: Vec<usize>,
}

/// What has been said so far.
#[derive(Default)]
struct Said {
    /// Beginnings and ends, in text order.
    spans: Vec<(usize, usize)>,
    /// Who said the last of it.
    by: String,
}

impl Said {
    fn end(&self) -> usize {
        self.spans.last().map_or(0, |(_, end)| *end)
    }

    /// Whether a place lies in words that somebody else says: a mention there makes nobody the subject.
    fn holds(&self, place: usize) -> bool {
        let after = self.spans.partition_point(|(start, _)| *start <= place);
        after.checked_sub(1).and_then(|before| self.spans.get(before)).is_some_and(|(_, end)| place < *end)
    }
}

/// Those whom an article names or lets speak.
struct People {
    all: Vec<Person>,
}

impl People {
    /// Met in text order: who introduces comes before who is called by less.
    fn of(body: &str, tongue: Tongue, spoken: &[Spoken]) -> People {
        let mut people = People { all: Vec::new() };
        let sources = spoken.iter().filter_map(|piece| piece.source).map(|source| (source.start(), source.slice(body)));
        let mut mentions = tongue.introductions(body);
        mentions.extend(sources);
        mentions.sort_by_key(|(at, text)| (*at, text.len()));
        for (at, text) in mentions {
            let phrase = tongue.phrase(text);
            if !phrase.pronoun {
                people.meet(phrase, at);
            }
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
            let before = person.last_place(at + 1, &Said::default());
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
    fn meant(&self, pronoun: &str, at: usize, paragraph: usize, said: &Said) -> Option<&Person> {
        let woman = pronoun.contains(['她', '女']) || pronoun == "그녀";
        let man = pronoun.starts_with('他') || pronoun == "彼";
        let other = |person: &Person| woman && person.is_told(MEN) || man && person.is_told(WOMEN);
        let fits = |person: &&Person| !person.phrase.body && !other(person);
        let from = |person: &Person| if person.phrase.name.is_empty() { paragraph } else { 0 };
        let last = |person: &Person| {
            let place = person.last_place(at, said);
            let place = place.filter(|place| *place >= from(person));
            // Who has just spoken goes on speaking.
            let spoke = (person.phrase.called == said.by && said.end() >= from(person)).then(|| said.end());
            place.max(spoke)
        };
        let before = self.all.iter().filter(fits).filter_map(|person| last(person).map(|place| (place, person)));
        before.max_by_key(|(place, _)| *place).map(|(_, person)| person)
    }

    /// The last person mentioned between two places.
    fn recent(&self, from: usize, to: usize, said: &Said) -> Option<&Person> {
        let persons = self.all.iter().filter(|person| !person.phrase.body);
        let last = persons.filter_map(|person| Some((person.last_place(to, said)?, person)));
        last.filter(|(place, _)| *place >= from).max_by_key(|(place, _)| *place).map(|(_, person)| person)
    }

    /// The person mentioned next, within so many bytes.
    fn next(&self, at: usize, near: usize) -> Option<&Person> {
        let persons = self.all.iter().filter(|person| !person.phrase.body);
        let next = persons.filter_map(|person| {
            let place = person.places.get(person.places.partition_point(|place| *place < at))?;
            (*place <= at + near).then_some((*place, person))
        });
        next.min_by_key(|(place, _)| *place).map(|(_, person)| person)
    }

    /// The last authority or company before a place.
    fn last_body(&self, at: usize) -> Option<&Person> {
        let bodies = self.all.iter().filter(|person| person.phrase.body && length(&person.phrase.called) > 2);
        let last = bodies.filter_map(|person| Some((person.last_place(at, &Said::default())?, person)));
        last.max_by_key(|(place, _)| *place).map(|(_, person)| person)
    }

    /// The last suspect before a place: who confesses and denies.
    fn suspect(&self, at: usize) -> Option<&Person> {
        let suspects = self.all.iter().filter(|person| {
            let called = without_brackets(&person.phrase.called);
            ["容疑者", "被告", "男", "女"].iter().any(|end| called.ends_with(end))
        });
        let last = suspects.filter_map(|person| Some((person.last_place(at, &Said::default())?, person)));
        last.max_by_key(|(place, _)| *place).map(|(_, person)| person)
    }
}

impl Person {
    /// The last place before another where the person is mentioned outside of what others say.
    fn last_place(&self, before: usize, said: &Said) -> Option<usize> {
        let behind = self.places.partition_point(|place| *place < before);
        let earlier = self.places.get(..behind)?.iter().rev().take(20);
        earlier.copied().find(|place| !said.holds(*place))
    }

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
        if self.phrase.body && phrase.body && is_short_for(&phrase.called, known) {
            return true;
        }
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

/// 税関 for 神戸税関, 경찰 for 서울경찰청 마약범죄수사대, 식약처 for 식품의약품안전처.
fn is_short_for(short: &str, long: &str) -> bool {
    let (count, general) = (length(short), matches!(short, "政府" | "정부"));
    if general || !(2..=6).contains(&count) || length(long) <= count || short.contains(' ') {
        return false;
    }
    let mut letters = long.chars();
    let ends = short.chars().next() == long.chars().next() && short.chars().next_back() == long.chars().next_back();
    let abbreviates = ends && count <= 4 && !long.contains(' ') && short.chars().all(|c| letters.any(|other| other == c));
    abbreviates || long.contains(short)
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
    said: Said,
    /// Sentences that tell of the use of drugs.
    use_told: String,
    /// What stands before "name changed".
    aliases: Vec<&'b str>,
}

impl<'b> Resolver<'b> {
    pub(super) fn new(body: &'b str, tongue: Tongue, spoken: &[Spoken]) -> Resolver<'b> {
        Resolver {
            body,
            tongue,
            people: People::of(body, tongue, spoken),
            last: None,
            said: Said::default(),
            use_told: use_told(body),
            aliases: aliases(body),
        }
    }

    pub(super) fn quotes(mut self, spoken: &[Spoken], turns: Vec<Turn>) -> Vec<Quote> {
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
        quotes.extend(self.turn_quotes(turns, group + 1));
        quotes.sort_by_key(|quote| (quote.span.start(), quote.span.end()));
        quotes
    }

    /// The turns of an interview; answers without a label are of the person named before the first question.
    fn turn_quotes(&mut self, turns: Vec<Turn>, first_group: u32) -> Vec<Quote> {
        let Some(first) = turns.first().map(Turn::start) else { return Vec::new() };
        let asking = asking_label(self.body, &turns);
        let asked = self.people.all.iter().filter(|person| !person.phrase.name.is_empty());
        let before = asked.clone().filter(|person| person.places.iter().any(|place| *place < first));
        let guest = before.max_by_key(|person| person.phrase.role.is_some()).or_else(|| asked.clone().next());
        let guest = guest.map(|person| person.phrase.clone());
        let mut quotes = Vec::new();
        for (group, turn) in (first_group..).zip(turns) {
            self.last.clone_from(&guest);
            self.said = Said { spans: vec![(0, turn.span.start())], by: String::new() };
            let spoken = Spoken { kind: QuoteKind::Turn, span: turn.span, source: turn.label, cue: None };
            let mut quote = self.quote(&spoken, group);
            if let Some(guest) = guest.as_ref().filter(|_| turn.part == Part::Answers && turn.label.is_some()) {
                quote.speaker = Some(guest.called.clone());
                quote.role.clone_from(&guest.role);
                quote.speaker_kind = self.kind(guest, turn.span);
            }
            let asks = asking.as_ref().zip(quote.mention.as_ref()).is_some_and(|(asking, label)| is_same(asking, label));
            if turn.part == Part::Asks || asks {
                quote.speaker_kind = SpeakerKind::Media;
                quote.role = None;
            }
            if turn.part == Part::Asks {
                quote.speaker = quote.mention.clone();
            }
            quotes.push(quote);
        }
        quotes
    }

    fn quote(&mut self, piece: &Spoken, group: u32) -> Quote {
        let speaker = self.speaker(piece);
        let named = speaker.as_ref().is_some_and(|phrase| !phrase.name.is_empty());
        let source = piece.source.map(|span| if named { without_tail(self.body, span) } else { span });
        if speaker.is_some() {
            self.last.clone_from(&speaker);
            self.said.spans.push((piece.span.start(), piece.span.end()));
            self.said.by = speaker.as_ref().map_or(String::new(), |phrase| phrase.called.clone());
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
            return self.untold(piece);
        };
        let phrase = self.tongue.phrase(source.slice(self.body));
        if ISSUED.contains(&phrase.called.as_str()) {
            return self.people.last_body(source.start()).map(|body| body.phrase.clone()).or(Some(phrase));
        }
        if phrase.pronoun {
            let meant = self.people.meant(source.slice(self.body), source.start(), self.paragraph(source.start()), &self.said);
            return meant.map(|person| person.phrase.clone()).or_else(|| self.last.clone());
        }
        let known = self.people.known(&phrase, source.start()).and_then(|known| self.people.all.get(known));
        Some(known.map_or(phrase, |person| person.phrase.clone()))
    }

    /// Who speaks where nobody is named: the person whom the paragraph has come to since the last quotation, else the last
    /// speaker.
    fn untold(&self, piece: &Spoken) -> Option<Phrase> {
        let at = piece.span.start();
        let cue = piece.cue.map_or("", |cue| cue.slice(self.body));
        if is_statement(cue)
            && let Some(suspect) = self.people.suspect(at)
        {
            return Some(suspect.phrase.clone());
        }
        let paragraph = self.paragraph(at);
        let recent = self.people.recent(paragraph.max(self.said.end()), at, &self.said).map(|person| person.phrase.clone());
        let opening = piece.cue.is_none() && self.said.end() <= paragraph && recent.is_none();
        let next = self.following(piece.span.end(), at).filter(|_| opening);
        // Hearsay goes on from a source of its own paragraph alone.
        let last = || self.last.clone().filter(|_| !is_hearsay(cue) || self.said.end() > paragraph);
        recent.or(next).or_else(last)
    }

    /// Who stands right behind words that open a paragraph: `「…」她今年24歲`, `「…」美容師Vivian坐在…`.
    fn following(&self, end: usize, at: usize) -> Option<Phrase> {
        let behind = self.body.get(end..).unwrap_or("").trim_start_matches(['」', '”', '』', '"', '。', '.', ' ']);
        let pronoun = ["她", "他", "彼女", "彼は", "그는", "그녀"].iter().find(|pronoun| behind.starts_with(**pronoun));
        if let Some(pronoun) = pronoun {
            return self.people.meant(pronoun, at, self.paragraph(at), &self.said).map(|person| person.phrase.clone());
        }
        let next = self.people.next(end, NEAR)?;
        let same = next.last_place(end + NEAR + 1, &Said::default()).is_some_and(|place| self.paragraph(place) <= end);
        (same || self.said.end() == 0).then(|| next.phrase.clone())
    }

    fn paragraph(&self, at: usize) -> usize {
        let near = last_characters(self.body.get(..at).unwrap_or(""), LONGEST_PARAGRAPH);
        at - near.len() + near.rfind('\n').map_or(0, |end| end + 1)
    }

    fn kind(&self, speaker: &Phrase, span: Span) -> SpeakerKind {
        let described = format!("{} {}", speaker.role.as_deref().unwrap_or(""), speaker.called);
        let told = kind_of(&described);
        let own_use = || span.len() < 3000 && OWN_USE.iter().any(|words| span.slice(self.body).contains(words));
        match told {
            // Peers speak from experience.
            Some(SpeakerKind::Services) if !speaker.body && own_use() => SpeakerKind::LivedExperience,
            None | Some(SpeakerKind::Other) if !speaker.body && self.uses_too(span) => SpeakerKind::LivedExperience,
            None | Some(SpeakerKind::Other) if !speaker.body && self.tells_of_use(speaker, span) => SpeakerKind::LivedExperience,
            Some(kind) => kind,
            None => SpeakerKind::Other,
        }
    }

    /// `自身も一昨年まで使っていた`: the paragraph says so of whom it is about.
    fn uses_too(&self, span: Span) -> bool {
        let from = self.paragraph(span.start());
        let paragraph = first_characters(self.body.get(from..).unwrap_or(""), 600);
        let paragraph = paragraph.split('\n').next().unwrap_or("");
        let too =
            ["自身も", "自らも", "자신도", "자신 역시", "自己也", "自己曾", "本身也"].iter().any(|word| paragraph.contains(word));
        too && ["使って", "使用", "吸", "투약", "흡입", "服用", "抽"].iter().any(|word| paragraph.contains(word))
    }

    /// Whether the article says that the name stands for another: those who tell of their own use ask for it.
    fn is_alias(&self, called: &str) -> bool {
        called.contains("가명") || self.aliases.iter().any(|alias| alias.ends_with(called))
    }

    /// Whether the article or the words themselves say that the speaker uses.
    fn tells_of_use(&self, speaker: &Phrase, span: Span) -> bool {
        let own = span.slice(self.body);
        let name = if length(&speaker.name) > 1 { speaker.name.as_str() } else { speaker.called.as_str() };
        own.len() < 3000 && OWN_USE.iter().any(|words| own.contains(words))
            || !name.is_empty() && (self.use_told.contains(name) || self.is_alias(&speaker.called))
    }
}

/// The source less brackets at its end.
fn without_tail(body: &str, span: Span) -> Span {
    Span::new(body, span.start(), span.start() + without_brackets(span.slice(body)).len())
        .filter(|span| !span.is_empty())
        .unwrap_or(span)
}
