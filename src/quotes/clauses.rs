//! Where a reported clause begins and ends.

use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, BE, CONJUNCTION, DOCUMENT, FEMALE, INSTITUTION, JOB, MALE, PARTICIPLE, PLURAL, PREPOSITION,
    PRONOUN, QUESTION, RELATIVE, SAY, SUBORDINATOR, THAT, TIME, TO, WILL,
};
use super::phrase_ends::is_quantity;
use super::phrases::{Head, Mention};
use super::reading::{Kind, Token, object_pronoun};
use super::reports::{Report, Sentence};

/// Verbs of saying that as often take a thing: "remembers the drive", "wrote a number", "concluded the inquest".
const OBJECT_TAKERS: &[&str] = &[
    "accepted",
    "accepts",
    "admits",
    "admitted",
    "announced",
    "announces",
    "answered",
    "answers",
    "concluded",
    "concludes",
    "continued",
    "continues",
    "denied",
    "denies",
    "posted",
    "posts",
    "promised",
    "quoted",
    "read",
    "reads",
    "sang",
    "recalled",
    "recounted",
    "relayed",
    "remembered",
    "remembers",
    "reported",
    "reports",
    "revealed",
    "reveals",
    "shouted",
    "write",
    "writes",
    "wrote",
];

impl Sentence<'_, '_> {
    /// "was told", "is expected": the subject is not the source.
    pub(super) fn is_passive(&self, at: usize) -> bool {
        let mut before = at;
        while before > self.first && self.is(before - 1, ADVERB) {
            before -= 1;
        }
        before > self.first && self.is(before - 1, BE)
    }

    /// "an estimated 40", "the number of reported cases": a participle before its noun.
    pub(super) fn is_attributive(&self, at: usize) -> bool {
        // "En |una nota|, el colegio …": behind an article that is no clitic a noun.
        let Some(before) = at.checked_sub(1).filter(|before| *before >= self.first) else { return false };
        let word = self.reading.word(before);
        matches!(word, "este" | "esta" | "su" | "um" | "uma" | "un" | "una" | "une")
            || self.is(before, ARTICLE | PREPOSITION)
                && !self.is(before, PRONOUN | TO)
                && self.reading.lexicon.english
                && !is_quantity(word)
    }

    /// Whether somebody can speak: a person or body, not "the picture" or "it".
    pub(super) fn speaks(&self, mention: &Mention) -> bool {
        match mention.head {
            Head::Name | Head::Institution => true,
            Head::Pronoun => self.reading.word(mention.first).to_lowercase() != "it",
            Head::Noun => {
                // "Der 26-jährige |Lenker|": a German noun for somebody who does something.
                let doer = |at: usize| {
                    let word = self.reading.word(at);
                    let ends =
                        ["er", "erin", "ant", "ent", "ist", "istin", "eur", "or"].iter().any(|ending| word.ends_with(ending));
                    self.reading.lexicon.capital_nouns && ends && self.reading.tokens.get(at).is_some_and(|token| token.capital)
                };
                let known =
                    |at: usize| self.reading.tokens.get(at).is_some_and(|token| token.is(JOB | INSTITUTION | DOCUMENT | PLURAL));
                (mention.first..mention.past).any(|at| known(at) || doer(at))
            }
        }
    }

    pub(super) fn ends_clause(&self, at: usize) -> bool {
        self.is_sign(at, ',') || self.reading.tokens.get(at).is_some_and(|token| token.kind == Kind::Mark && !self.is_taken(at))
    }

    /// Whether words behind a verb of saying are a clause rather than its object: "admitted |conspiracy to supply|" is none.
    pub(super) fn is_clause(&self, at: usize, start: usize, end: usize) -> bool {
        if self.is(start, TO) || self.is(start, ADVERB) && self.is(start + 1, TO) {
            return self.is(at, WILL) || self.takes_person(at);
        }
        let opens = self.is(start, PRONOUN | ARTICLE | SUBORDINATOR)
            || self.reading.tokens.get(start).is_some_and(|token| token.capital || token.kind != Kind::Word);
        let verb = (start..end).any(|at| self.is(at, AUXILIARY) || self.reading.word(at).ends_with("ed"));
        let english = self.reading.lexicon.english;
        if english && matches!(self.reading.word(start), "how" | "what" | "whether" | "why") {
            return true;
        }
        if english && OBJECT_TAKERS.contains(&self.reading.word(at)) {
            let first = self.reading.word(start);
            // "reported |he sold|", "reported |it sold $30 billion| in the quarter"
            let subject = self.is(start, PRONOUN) && !self.is(start, ARTICLE) && !matches!(first, "her" | "it" | "you");
            let plain = self.reading.tokens.get(start + 1).is_some_and(|next| next.is_word() && next.classes == 0);
            if subject || first == "it" && plain && end > start + 4 {
                return true;
            }
            let gerund = first.ends_with("ing") && matches!(self.reading.word(at), "admitted" | "denied" | "admits" | "denies");
            return !gerund
                && (start..end.min(start + 16)).any(|at| self.is(at, AUXILIARY) && !self.reading.word(at).ends_with("ing"));
        }
        // "says |officers still scrutinize the area|": verbs without an ending are known by the length of their clause.
        let long = end > start + 4 && (opens || matches!(self.reading.word(at), "said" | "say" | "says" | "saying"));
        if !english {
            // Elsewhere a clause without "that" is one with its verb: "confirme la tendance" is none, "dice no saber nada" is.
            let marked = (start..end).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()));
            return marked
                || self.reading.lexicon.comma_clauses
                || !self.is(start, ARTICLE | PREPOSITION)
                || (start..end).any(|at| self.is(at, AUXILIARY) && !self.is(at, ARTICLE | PREPOSITION));
        }
        verb || long
    }

    /// "that" among the next tokens, before another clause begins; the place behind it.
    pub(super) fn that_behind(&self, from: usize, reach: usize) -> Option<usize> {
        for at in from..self.past.min(from + reach) {
            let token = self.reading.tokens.get(at)?;
            // "legde uit |dat|", "points out |that|": the verb's own particle is no preposition.
            let particle = at == from + 1 && (self.reading.lexicon.code == "nl" || self.reading.word(from) == "out");
            if token.is(THAT) && (particle || !(token.is(ARTICLE) && at > from && self.is(at - 1, PREPOSITION))) {
                return Some(at + 1);
            }
            if matches!(token.kind, Kind::Sign(',' | ':' | ';'))
                || self.is_taken(at)
                || token.is(SAY | AUXILIARY | RELATIVE) && !token.is(PREPOSITION | ARTICLE)
            {
                return None;
            }
        }
        None
    }

    /// Where the reported clause begins behind the cue at `at`; `None` where none follows.
    pub(super) fn content_behind(&self, at: usize, say: bool) -> Option<usize> {
        // "ruled |last year| that"
        let dated = matches!(self.reading.word(at + 1), "last" | "this" | "next") && self.is(at + 2, TIME);
        let mut next = if dated { at + 3 } else { at + 1 };
        if let Some(start) = self.infinitive_behind(at) {
            return Some(start);
        }
        if let Some(start) = self.german_clause(at) {
            return Some(start);
        }
        // "say they feel that way": the clause has begun before the "that".
        let begun = self.begins_clause(next) && !self.takes_person(at);
        let that = self.that_behind(next, 12).filter(|_| !begun);
        if that.is_some() {
            return that;
        }
        while self.is(next, TIME | ADVERB) && !self.is(next, ARTICLE | PRONOUN) {
            next += 1;
        }
        if matches!(self.reading.lexicon.code, "cs" | "fi" | "pl" | "ru" | "sv")
            && let Some(start) = self.behind_northern_addressee(at)
        {
            return Some(start);
        }
        if self.is_sign(next, ',')
            && let Some(start) = self.that_after_comma(next).or_else(|| self.asks_at(next + 1).then_some(next + 1))
        {
            return Some(start);
        }
        // "She said, if elected, she would …", "told CNN, his policy would …"
        if self.reading.lexicon.english
            && say
            && self.is_sign(next, ',')
            && self.is(next + 1, SUBORDINATOR | PRONOUN | ARTICLE)
            && self.is_said_first(at)
            && self.has_verb(next + 1)
            && !self.is_taken(next + 1)
        {
            return Some(next + 1);
        }
        next += usize::from(self.is_particle(next));
        if self.is_sign(next, ':')
            || self.is_sign(next, ',')
                && self.reading.lexicon.comma_clauses
                && !self.is(next + 1, CONJUNCTION)
                && (next == at + 1 || !self.is(next + 1, RELATIVE))
        {
            // "sagte, es bestehe …": behind the verb itself a comma opens nothing but its clause.
            let clause = self.has_verb(next + 1) || next == at + 1 && self.reading.lexicon.comma_clauses;
            return (clause && !self.is_taken(next + 1)).then_some(next + 1);
        }
        if say && self.reading.lexicon.comma_clauses {
            return None;
        }
        let token = self.reading.tokens.get(next).filter(|_| next < self.past)?;
        if token.kind == Kind::Mark {
            return (!self.is_taken(next)).then_some(next);
        }
        if !matches!(token.kind, Kind::Word | Kind::Number | Kind::Sign('$' | '£' | '€')) || token.is(CONJUNCTION) {
            return None;
        }
        if self.takes_person(at) {
            return self.behind_addressee(next);
        }
        if !say {
            return self.object_behind(at, next);
        }
        if self.asks_at(next) {
            return Some(next);
        }
        if token.is(PREPOSITION) && !token.is(TO | ARTICLE) && !self.is_rough_number(next) {
            // "ha alertado, |en una nota, de que| …"
            let later = self.that_after_comma(next).filter(|_| !self.reading.lexicon.english);
            return later.or_else(|| self.behind_adverbial(next));
        }
        Some(next)
    }

    /// "hielt |dagegen|: Die Anklage stütze sich …": what belongs to the verb before a colon.
    fn is_particle(&self, at: usize) -> bool {
        let small = self.reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.capital);
        small && self.is_sign(at + 1, ':') && !self.reading.lexicon.english
    }

    /// "kündigte an, |die Produktion solle|", "schilderte als Zeugin, |wie sie|", "rät Betroffenen, |sich untersuchen zu lassen|".
    fn german_clause(&self, at: usize) -> Option<usize> {
        if !self.reading.lexicon.comma_clauses {
            return None;
        }
        let comma = (at + 1..self.past.min(at + 8)).find(|at| self.is_sign(*at, ','))?;
        let quiet = |at: usize| !self.is(at, SAY | AUXILIARY | RELATIVE) || self.is(at, ARTICLE | PREPOSITION);
        if self.is_taken(comma + 1) || !(at + 1..comma).all(quiet) || self.is(comma + 1, CONJUNCTION) {
            return None;
        }
        if self.is(comma + 1, THAT) {
            return Some(comma + 2);
        }
        // "hielt |ihm| vor, er habe …"
        let whom = usize::from(object_pronoun("de", self.reading.word(at + 1)).is_some());
        let particle = comma == at + 2 + whom && self.is(comma - 1, PREPOSITION | ADVERB);
        let asks = self.is(comma + 1, QUESTION);
        let end = (comma + 1..self.past.min(comma + 20))
            .find(|at| self.is_sign(*at, ',') || self.is_sign(*at, '.'))
            .unwrap_or(self.past);
        let infinitive = (comma + 1..end).any(|at| self.reading.word(at) == "zu")
            && !(comma + 1..end).any(|at| {
                let led = self.reading.word(at - 1) == "zu";
                self.is(at, AUXILIARY | RELATIVE) && !self.is(at, ARTICLE) && !led
            });
        let opens = self.is(comma + 1, ARTICLE | PRONOUN) || !self.is(comma + 1, RELATIVE | SUBORDINATOR);
        // "schrieben auf Instagram, |sie seien| …"
        let said = self.is(at, SAY) && self.is(comma + 1, PRONOUN | ARTICLE) && !self.is(comma + 1, RELATIVE);
        let clause = (particle || said) && opens && self.has_verb(comma + 1);
        (clause || asks || infinitive).then_some(comma + 1 + usize::from(self.reading.word(comma + 1) == "ob"))
    }

    /// "przekazała PAP, |że| …", "рассказала журналистам, |что| …", "regner med, |at| …"
    fn behind_northern_addressee(&self, at: usize) -> Option<usize> {
        let comma = (at + 2..self.past.min(at + 8)).find(|at| self.is_sign(*at, ','))?;
        let quiet = |at: usize| {
            self.reading.tokens.get(at).is_some_and(|token| token.is_word() && token.run.is_none())
                && !self.is(at, SAY | AUXILIARY | THAT | RELATIVE)
        };
        (self.is(comma + 1, THAT) && (at + 1..comma).all(quiet)).then_some(comma + 2)
    }

    /// "explicó |por qué se falsifican|", "vertelt |hoe|", ", |как сын перестал| …": the word of a question or story that is told.
    fn asks_at(&self, at: usize) -> bool {
        let why = self.reading.word(at) == "por" && matches!(self.reading.word(at + 1), "que" | "qué");
        !self.reading.lexicon.english && (why || self.is(at, QUESTION)) && self.has_verb(at + 1)
    }

    /// "about half", "around 40": a preposition that begins a number.
    fn is_rough_number(&self, at: usize) -> bool {
        let number = self.reading.tokens.get(at + 1).is_some_and(|token| token.kind == Kind::Number);
        let up_to = self.reading.word(at) == "up" && self.reading.word(at + 1) == "to";
        up_to
            || matches!(self.reading.word(at), "about" | "around" | "over" | "under")
                && (number || matches!(self.reading.word(at + 1), "half" | "one" | "two" | "three" | "four" | "five" | "a"))
    }

    /// Whether an English clause begins with this token: no adverbial, time or "that" stands before its subject.
    fn begins_clause(&self, at: usize) -> bool {
        let Some(token) = self.reading.tokens.get(at).filter(|token| token.is_word() && at < self.past) else { return false };
        let adjunct = PREPOSITION | ADVERB | TIME | THAT | CONJUNCTION | RELATIVE | SAY | AUXILIARY | PARTICIPLE;
        self.reading.lexicon.english && (token.is(PRONOUN) && !token.is(ARTICLE | THAT) || !token.is(adjunct))
    }

    /// Whether nothing but the subject stands before a cue: "She |said|, if elected, …" is no parenthesis.
    fn is_said_first(&self, at: usize) -> bool {
        at <= self.first + 8 && !(self.first..at).any(|at| self.is_sign(at, ',') || self.is_taken(at))
    }

    pub(super) fn takes_person(&self, at: usize) -> bool {
        matches!(
            self.reading.word(at).to_lowercase().as_str(),
            "told"
                | "tells"
                | "tell"
                | "telling"
                | "warning"
                | "urging"
                | "assures"
                | "asking"
                | "convinced"
                | "informed"
                | "informs"
                | "reminded"
                | "reminds"
                | "assured"
                | "warned"
                | "warns"
                | "urged"
                | "urges"
                | "asked"
                | "asks"
                | "advised"
                | "instructed"
        )
    }

    /// "told |reporters |he would": the clause begins at the next subject or "to".
    pub(super) fn behind_addressee(&self, next: usize) -> Option<usize> {
        let word = self.reading.word(next).to_lowercase();
        if self.is(next, TO | SUBORDINATOR)
            || self.is(next, PREPOSITION) && matches!(word.as_str(), "of" | "against" | "about" | "for")
        {
            return Some(next);
        }
        // "told us |a friend had ended up| …"
        let us = matches!(word.as_str(), "her" | "him" | "me" | "reporters" | "them" | "us");
        if us && self.is(next + 1, ARTICLE) && !self.is(next + 1, PRONOUN) && self.has_verb(next + 1) {
            return Some(next + 1);
        }
        for at in next + 1..self.past.min(next + 12) {
            let token = self.reading.tokens.get(at)?;
            if matches!(token.kind, Kind::Sign('.' | ',' | ':')) {
                break;
            }
            if token.is(ADVERB) && self.is(at + 1, TO) {
                return Some(at);
            }
            if token.is(PRONOUN | SUBORDINATOR | TO) && !token.is(RELATIVE)
                || token.kind == Kind::Mark
                || (token.is(ARTICLE) && at > next + 1 && !self.is(at - 1, PREPOSITION))
            {
                return Some(at);
            }
        }
        let finite = (next..self.past).any(|at| self.is(at, AUXILIARY));
        let begins =
            self.is(next, ARTICLE | PRONOUN) || self.reading.tokens.get(next).is_some_and(|token| token.kind == Kind::Number);
        (finite && begins).then_some(next)
    }

    /// "said |in a statement |he would"
    pub(super) fn behind_adverbial(&self, next: usize) -> Option<usize> {
        for at in next + 2..self.past.min(next + 14) {
            let token = self.reading.tokens.get(at)?;
            if matches!(token.kind, Kind::Sign('.' | ':' | ';')) {
                return None;
            }
            if token.is_sign(',') && self.is(at + 1, SAY) {
                return None;
            }
            if token.is_sign(',')
                || token.is(PRONOUN) && !token.is(ARTICLE | RELATIVE)
                || (token.is(ARTICLE) && !self.is(at - 1, PREPOSITION | ARTICLE | AUXILIARY | SAY | CONJUNCTION))
                    && self.has_verb(at)
            {
                let start = at + usize::from(token.is_sign(','));
                return self.has_verb(start).then_some(start);
            }
        }
        None
    }

    pub(super) fn has_verb(&self, from: usize) -> bool {
        // Only English and German verbs are known by their auxiliaries and endings; elsewhere any plain word may be one.
        let open = !self.reading.lexicon.english && !self.reading.lexicon.capital_nouns;
        if open {
            let plain = |at: usize| {
                self.reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.capital && token.classes == 0)
            };
            return (from..self.past.min(from + 14)).any(|at| self.is(at, AUXILIARY) || plain(at));
        }
        // "er |handle| mit Zierfischen": behind a German pronoun stands its verb.
        let small = |at: usize| self.reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.capital);
        let pronoun = self.reading.lexicon.capital_nouns && self.is(from, PRONOUN) && !self.is(from, ARTICLE) && small(from + 1);
        pronoun || (from..self.past.min(from + 14)).any(|at| self.is_verbal(at))
    }

    /// An auxiliary, or a word that ends like a past tense.
    fn is_verbal(&self, at: usize) -> bool {
        let past = |token: &Token| token.is_word() && !token.capital && self.reading.word(at).ends_with("ed");
        self.is(at, AUXILIARY) || self.reading.tokens.get(at).is_some_and(past)
    }

    /// `…, X said.` and `…, X said, …`
    pub(super) fn cue_behind(&self, at: usize, mention: Mention, free: usize) -> Option<Report> {
        let mut begin =
            mention.role.map_or(mention.first, |(first, past)| if past <= mention.first { first } else { mention.first });
        while begin > free && self.is(begin - 1, ARTICLE) {
            begin -= 1;
        }
        let behind = |short: bool| {
            // "Otherwise, she said, countries may …": an adjunct before the parenthesis, the clause behind it.
            let rest = at + 2;
            let clause = short
                && begin > free
                && self.ends_clause(begin - 1)
                && self.is_sign(at + 1, ',')
                && !self.is(rest, CONJUNCTION | PARTICIPLE | RELATIVE | SUBORDINATOR)
                && !self.is_taken(rest)
                && self.has_verb(rest);
            let stub = (self.clause_start(begin, free), begin);
            clause.then(|| Report {
                cue: (at, at + 1),
                mention: Some(mention),
                content: vec![stub, (rest, self.clause_end(rest))],
                confidence: 0.8,
                that: false,
            })
        };
        if begin <= free + 2 {
            return behind(true);
        }
        if !self.ends_clause(begin - 1) || mention.head == Head::Noun && mention.past - mention.first > 14 {
            return None;
        }
        let first = self.clause_start(begin, free);
        if self.is_taken(begin - 1) || self.is_taken(begin - 2) || begin < first + 3 {
            return behind(begin < first + 3);
        }
        let spoken = self.cues.partition_point(|cue| *cue < first);
        if self.cues.get(spoken).is_some_and(|cue| *cue < begin) {
            return None;
        }
        // "|Tom's mother|, Karen Ellery, wept": an office or kinship beside the name is no clause.
        let kin = (first..begin).any(|at| self.is(at, JOB | MALE | FEMALE));
        if mention.head == Head::Name && begin <= first + 4 && kin && !(first..begin).any(|at| self.is_verbal(at)) {
            return None;
        }
        let mut content = vec![(first, begin)];
        // "In the early 1990s, she said, when she was poor, …": a stub without a verb needs what follows.
        let stub = self.reading.lexicon.english && !(first..begin).any(|at| self.is_verbal(at));
        if self.is_sign(at + 1, ',')
            && (stub && !self.is(at + 2, RELATIVE)
                || !self.is(at + 2, CONJUNCTION | PARTICIPLE | RELATIVE | SUBORDINATOR | PREPOSITION))
            && !self.is_taken(at + 2)
        {
            content.push((at + 2, self.clause_end(at + 2)));
        }
        Some(Report { cue: (at, at + 1), mention: Some(mention), content, confidence: 0.85, that: false })
    }

    /// "ammette di |averci messo due anni|", "aseguró |llevar tres años|": the infinitive a Romance verb of saying takes.
    pub(super) fn infinitive_behind(&self, at: usize) -> Option<usize> {
        let endings: &[&str] = match self.reading.lexicon.code {
            "es" | "pt" => &["ar", "er", "ir", "arse", "erse", "irse"],
            "fr" => &["er", "ir", "oir", "re"],
            "it" => &["are", "ere", "ire", "arsi", "ersi", "irsi", "arci", "erci", "aver", "esser"],
            _ => return None,
        };
        let mut next = at + 1;
        while self.is(next, ADVERB) && !self.is(next, ARTICLE | PREPOSITION) {
            next += 1;
        }
        if matches!(self.reading.word(next), "de" | "di" | "d'" | "d’") {
            next += 1;
        }
        let start = next;
        while self.is(next, ADVERB)
            || matches!(self.reading.word(next), "ne" | "pas" | "se" | "s'" | "s’" | "no" | "non" | "não" | "y" | "l'" | "l’")
        {
            next += 1;
        }
        let word = self.reading.tokens.get(next).filter(|token| next < self.past && token.is_word() && !token.capital)?;
        let text = self.reading.word(next);
        let verb = !word.is(ARTICLE | PREPOSITION | JOB | TIME | CONJUNCTION) && text.chars().count() >= 4;
        let clitic = ["lo", "la", "le", "li", "ne", "ci", "vi", "los", "las", "les"]
            .iter()
            .filter_map(|clitic| text.strip_suffix(clitic))
            .any(|stem| stem.ends_with('r'));
        (verb && (clitic || endings.iter().any(|ending| text.ends_with(ending)))).then_some(start)
    }
}
