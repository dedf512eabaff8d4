//! What a verb takes up as reported words though no "that" follows: the object of a speech act, the finding of a document, a
//! thought.

use super::cues::main_subject;
use super::grammar::{
    ACT, ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, PREPOSITION, PRONOUN, RELATIVE, SAY, SUBORDINATOR,
    THAT, TIME, TO, WILL,
};
use super::phrases::{Head, Mention, mention_in};
use super::reports::{Report, Sentence};

/// Tokens between a verb and the marks of what it calls something.
const MARKS_REACH: usize = 10;

/// Verbs that say what somebody calls something: even one word in marks behind them is somebody's, in all languages together.
const NAMING: &[&str] = &[
    "begrüßte",
    "beschreibt",
    "beschrieb",
    "beskrev",
    "beskrevet",
    "beskriver",
    "bestempelde",
    "bestempelt",
    "betecknade",
    "betecknar",
    "betegnede",
    "betegner",
    "bezeichnet",
    "bezeichnete",
    "bolla",
    "bollato",
    "branded",
    "branding",
    "brands",
    "califica",
    "calificó",
    "called",
    "calling",
    "calls",
    "chama",
    "chamou",
    "classifica",
    "classificou",
    "considera",
    "considerou",
    "consideró",
    "critica",
    "criticato",
    "criticou",
    "criticò",
    "criticó",
    "definisce",
    "definito",
    "definì",
    "denuncia",
    "denunciou",
    "denunció",
    "descreveu",
    "describe",
    "described",
    "describes",
    "describió",
    "dubbed",
    "décrit",
    "décrivait",
    "dénonce",
    "dénoncé",
    "dénonçait",
    "elogiou",
    "elogió",
    "evoca",
    "falou",
    "fustige",
    "fustigé",
    "habló",
    "hekelde",
    "hekelt",
    "juge",
    "jugea",
    "jugé",
    "jämför",
    "kalder",
    "kaldte",
    "kallade",
    "kallar",
    "kaller",
    "kalte",
    "kritiserade",
    "kritiserar",
    "kritiserede",
    "kritiserer",
    "kritiserte",
    "kritisiert",
    "kritisierte",
    "kritisierten",
    "kutsui",
    "kutsuu",
    "kuvailee",
    "kuvaili",
    "labelled",
    "liquida",
    "liquidato",
    "lobt",
    "lobte",
    "lobten",
    "monierte",
    "nannte",
    "nannten",
    "nazval",
    "nazvala",
    "nazwali",
    "nazwał",
    "nazwała",
    "nennen",
    "nennt",
    "noemde",
    "noemen",
    "noemt",
    "określił",
    "określiła",
    "omschreef",
    "omschrijft",
    "omtalte",
    "označil",
    "označila",
    "parla",
    "parlato",
    "parle",
    "piti",
    "pitää",
    "pointe",
    "prees",
    "qualifie",
    "qualifié",
    "regrette",
    "rügt",
    "rügte",
    "salue",
    "salué",
    "skrytykował",
    "skrytykowała",
    "sprach",
    "sprachen",
    "sprak",
    "spreekt",
    "spricht",
    "tacha",
    "tachou",
    "tachó",
    "tilda",
    "tildó",
    "uznał",
    "uznała",
    "évoque",
    "évoqué",
    "назвав",
    "назвал",
    "назвала",
    "назвали",
    "назвало",
    "называет",
    "обозвал",
    "раскритиковал",
    "раскритиковала",
];

impl Sentence<'_, '_> {
    /// "A poll shows |Trump leading|", "records found |no breach|": a document reports whatever it has for object.
    pub(super) fn is_showing(&self, at: usize, mention: &Mention) -> bool {
        let shows = matches!(
            self.reading.word(at),
            "show"
                | "shows"
                | "showed"
                | "found"
                | "finds"
                | "suggests"
                | "suggest"
                | "suggested"
                | "indicates"
                | "indicate"
                | "indicated"
                | "estimates"
                | "estimated"
        );
        shows && self.is_document(mention) && self.reading.lexicon.english
    }

    /// "the poll by the institute", "a survey last month": the head before its first link is a text that speaks.
    pub(super) fn is_document(&self, mention: &Mention) -> bool {
        let link =
            |at: &usize| self.is(*at, PREPOSITION | TIME) || matches!(self.reading.word(*at), "last" | "this" | "released");
        let head = (mention.first + 1..mention.past).find(link).unwrap_or(mention.past);
        self.reading.tokens.get(head - 1).is_some_and(|token| token.is(DOCUMENT))
    }

    /// "Surveys of voters taken as they entered the hall |showed|": the document that begins the sentence is the source of what
    /// "shows", whatever noun stands nearer.
    pub(super) fn document_before(&self, at: usize, mention: &Mention) -> Option<Mention> {
        if !self.reading.lexicon.english || self.is(at, SAY) || self.speaks(mention) && mention.head != Head::Pronoun {
            return None;
        }
        let subject = main_subject(self.reading, self.first, at)?;
        (self.is_document(&subject) && self.is_showing(at, &subject)).then_some(subject)
    }

    /// The object or infinitive of a verb that reports.
    pub(super) fn object_behind(&self, at: usize, next: usize) -> Option<usize> {
        let token = self.reading.tokens.get(next)?;
        let weak = token.is(PREPOSITION)
            && !token.is(TO)
            && !matches!(self.reading.word(next), "for" | "about" | "on" | "against" | "of");
        // "spoke for two minutes", "called an ambulance" are no reports; "spoke about", "called it a farce" are.
        let word = self.reading.word(at);
        let talks = matches!(word, "spoke" | "speaks" | "talked" | "talks") && self.reading.word(next) == "for";
        let names = matches!(
            word,
            "compare" | "compared" | "compares" | "call" | "called" | "calls" | "describe" | "described" | "describes"
        ) && !matches!(self.reading.word(next), "for" | "on")
            && !(next..self.past.min(next + 16))
                .any(|at| self.reading.word(at) == "as" || self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()));
        if self.reading.lexicon.english && (talks || names) {
            return None;
        }
        // Elsewhere the object of such a verb is as often a thing: "exige receita", "décrit des existences cabossées".
        let marked =
            (next..self.past.min(next + 30)).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()));
        let fits = self.is(at, ACT) && (self.reading.lexicon.english || marked)
            || token.is(TO) && self.is(at, WILL)
            || self.is(at, WILL) && self.is_object_with_infinitive(next)
            || token.is(SUBORDINATOR) && matches!(self.reading.word(next), "whether" | "if");
        // "called for |a ban|", "spoke about |her work|"
        let linked = matches!(self.reading.word(next), "for" | "about" | "on" | "of");
        if self.is_thought(at, next) {
            return Some(next);
        }
        (fits && !weak && !token.is(AUXILIARY | RELATIVE)).then_some(next + usize::from(linked))
    }

    /// "thinks |he will win|", "implied |a judge was biased|": a clause without "that" behind an English verb of opinion.
    pub(super) fn is_thought(&self, at: usize, next: usize) -> bool {
        if !self.reading.lexicon.english || self.is(at, ACT | WILL) {
            return false;
        }
        let subject = self.is(next, PRONOUN) && !self.is(next, ARTICLE);
        let noun = self.is(next, ARTICLE) || self.reading.tokens.get(next).is_some_and(|token| token.capital);
        let verb = (next + 1..self.past.min(next + 8))
            .take_while(|at| self.reading.tokens.get(*at).is_some_and(|token| token.is_word() && !token.is(THAT | RELATIVE)))
            .any(|at| self.is(at, AUXILIARY));
        subject || noun && verb
    }

    /// "declined |to comment|", "asked |not to be named|": who keeps silent says nothing.
    pub(super) fn is_refusal(&self, report: &Report, first: usize) -> bool {
        const REFUSES: &[&str] = &["decline", "declined", "declines", "refuse", "refused", "refuses"];
        const UNNAMED: &[&str] =
            &["anonymous", "apellido", "apellidos", "cognome", "identificado", "identified", "named", "nombre"];
        let cue = self.reading.word(report.cue.0);
        let unnamed = (first..self.past.min(first + 5)).any(|at| UNNAMED.binary_search(&self.reading.word(at)).is_ok());
        let not = matches!(self.reading.word(first), "no" | "non" | "not" | "não");
        // "declined to say |whether …|" tells what of.
        let silent = matches!(
            self.reading.word(first + 1),
            "answer" | "be" | "comment" | "discuss" | "elaborate" | "respond" | "speak" | "talk"
        );
        // "who did not want |to be named|, said"
        let hidden = self.is(first, TO) && self.reading.word(first + 1) == "be" && unnamed;
        hidden || self.is(first, TO) && silent && REFUSES.binary_search(&cue).is_ok() || not && unnamed
    }

    /// "|At 12 months|, users recalled fewer words": what stands before a clause of the reporter's own.
    pub(super) fn is_adjunct(&self, report: &Report, first: usize, past: usize) -> bool {
        let before = past <= report.cue.0 && past - first <= 5 && report.mention.is_some_and(|mention| mention.first >= past);
        let plain = |at: usize| self.reading.tokens.get(at).is_some_and(|token| token.run.is_none());
        let phrase = self.is(first, PREPOSITION) && !self.is(first, ARTICLE | SUBORDINATOR);
        before && self.reading.lexicon.english && phrase && (first..past).all(plain) && !self.has_auxiliary(first, past)
    }

    /// "wants |him to go|"
    pub(super) fn is_object_with_infinitive(&self, next: usize) -> bool {
        (next + 1..self.past.min(next + 6)).any(|at| self.is(at, TO)) && self.is(next, PRONOUN | ARTICLE)
    }

    /// "sprach von |„Indizien“|", "compares it to |“sorting mail”|", "qualifie l’affaire de |« banale »|": only the words in marks.
    pub(super) fn act_in_marks(&self, at: usize, mention: &Mention, from: usize) -> Option<Report> {
        if !self.is(at, ACT | SAY) || !self.speaks(mention) || mention.past + 14 < at {
            return None;
        }
        let run_at = |at: usize| self.reading.tokens.get(at).and_then(|token| token.run);
        let reach = self.past.min(from + MARKS_REACH);
        let start = (from..reach).find(|at| run_at(*at).is_some())?;
        let stop = |at: usize| {
            let like = matches!(self.reading.word(at), "als" | "as" | "come" | "comme" | "como" | "som" | "jako" | "как" | "як");
            !like && self.is(at, SAY | THAT | RELATIVE | SUBORDINATOR | AUXILIARY) && !self.is(at, ARTICLE | PREPOSITION)
                || self.is_sign(at, ',')
                || self.is_sign(at, ':')
        };
        let leads = start == from || (from..start).any(|at| self.is(at, PREPOSITION | SUBORDINATOR | ACT | ARTICLE));
        // "hält |das| für »eine schöne Zahl«"
        let das = usize::from(self.reading.lexicon.capital_nouns && self.reading.word(from) == "das");
        if !leads || (from + das..start).any(stop) || self.is_taken(start) {
            return None;
        }
        let run = run_at(start);
        let past = (start..self.past).find(|at| run_at(*at) != run).unwrap_or(self.past);
        let words = (start..past).filter(|at| self.reading.tokens.get(*at).is_some_and(|token| token.is_word())).count();
        let strong = words >= 1 && self.is_naming(at);
        let somebody = mention.head == Head::Name || (mention.first..mention.past).any(|at| self.is(at, JOB));
        (words >= 3 || strong && somebody).then(|| Report {
            cue: (at, at + 1),
            mention: Some(*mention),
            content: vec![(start, past)],
            confidence: 0.7,
            that: true,
        })
    }

    fn is_naming(&self, at: usize) -> bool {
        NAMING.binary_search(&self.reading.word(at).to_lowercase().as_str()).is_ok()
    }

    /// "noemt de aanklacht |'flinterdun'|": what somebody calls something, without the thing (codebook, "Quotes"). English
    /// annotators count the thing in.
    pub(super) fn named_in_marks(&self, at: usize, mention: &Mention, from: usize) -> Option<Report> {
        let names = !self.reading.lexicon.english && self.is_naming(at);
        names.then(|| self.act_in_marks(at, mention, from)).flatten()
    }

    /// "Cuenta que …", "Przyznaje, że …", "Racconta di …": a verb that begins its sentence and needs no subject.
    pub(super) fn subjectless(&self, at: usize) -> Option<Report> {
        let begins = (self.first..at).all(|at| {
            self.is(at, ADVERB | CONJUNCTION | AUXILIARY | PRONOUN)
                || !self.reading.tokens.get(at).is_some_and(|token| token.is_word())
        });
        // "W uzasadnieniu |podkreślił|, że …", "В Минздраве |уточнили|, что …"
        let led = self.is(self.first, PREPOSITION)
            && at <= self.first + 5
            && (self.first..at).all(|at| {
                self.reading.tokens.get(at).is_some_and(|token| token.is_word() && token.run.is_none())
                    && !self.is(at, SAY | AUXILIARY)
            });
        if !self.reading.lexicon.drops_subject || !(begins || led) {
            return None;
        }
        let body = led
            && (self.first + 1..at)
                .any(|at| self.is(at, INSTITUTION) || self.reading.tokens.get(at).is_some_and(|token| token.capital));
        let mention = if body { mention_in(self.reading, self.first + 1, at) } else { None };
        let that = self.that_behind(at + 1, 4).or_else(|| self.that_after_comma(at + 1).filter(|start| *start <= at + 5));
        let start = that.or_else(|| self.infinitive_behind(at))?;
        let end = self.clause_end(start);
        (end > start && !self.is_taken(start)).then(|| Report {
            cue: (at, at + 1),
            mention,
            content: vec![(start, end)],
            confidence: 0.7,
            that: true,
        })
    }
}
