//! Words by which somebody speaks of themselves, by language.

/// The words of one language, in small letters.
#[derive(Clone, Copy, Debug)]
pub struct Speaker {
    /// I, me, my.
    pub myself: &'static [&'static str],
    /// We, us, our; and where the verb alone tells who speaks, its commonest forms.
    pub ours: &'static [&'static str],
}

const SPEAKERS: &[(&str, Speaker)] = &[
    ("ar", Speaker { myself: &["أنا", "كنت", "لي"], ours: &[] }),
    ("cs", Speaker { myself: &["já", "jsem", "mi", "mě", "mně", "můj", "moje"], ours: &["my", "nás", "jsme", "mám", "máme"] }),
    ("da", Speaker { myself: &["jeg", "mig", "min", "mit", "mine"], ours: &["vi", "os", "vores"] }),
    (
        "de",
        Speaker {
            myself: &["ich", "mich", "mir", "mein", "meine", "meinem", "meinen", "meiner"],
            ours: &["wir", "uns", "unser", "unsere", "unseren"],
        },
    ),
    (
        "en",
        Speaker {
            myself: &["i", "i'd", "i'll", "i'm", "i've", "i’d", "i’ll", "i’m", "i’ve", "me", "my"],
            ours: &["we", "we're", "we've", "us", "our"],
        },
    ),
    (
        "es",
        Speaker {
            myself: &["yo", "me", "mi", "mis"],
            ours: &["nosotros", "nosotras", "nos", "nuestro", "nuestra", "creo", "tengo", "he", "hemos", "tenemos"],
        },
    ),
    (
        "fi",
        Speaker {
            myself: &["minä", "minun", "minua", "minulla", "minulle", "olin"],
            ours: &["mulla", "me", "meillä", "meidän", "olen", "olemme"],
        },
    ),
    (
        "fr",
        Speaker {
            myself: &["je", "j'ai", "j’ai", "j", "me", "mon", "ma", "mes", "moi"],
            ours: &["j'en", "nous", "notre", "nos"],
        },
    ),
    (
        "it",
        Speaker {
            myself: &["io", "mi", "mio", "mia", "miei", "ho"],
            ours: &["noi", "ci", "nostro", "nostra", "abbiamo", "penso", "credo"],
        },
    ),
    ("ja", Speaker { myself: &["私", "僕", "俺"], ours: &[] }),
    ("ko", Speaker { myself: &["나는", "내가", "저는", "제가", "나의", "내"], ours: &[] }),
    ("nb", Speaker { myself: &["jeg", "meg", "min", "mitt", "mine"], ours: &["vi", "oss", "vår", "våre"] }),
    ("nl", Speaker { myself: &["ik", "me", "mij", "mijn"], ours: &["wij", "we", "ons", "onze"] }),
    ("no", Speaker { myself: &["jeg", "meg", "min", "mitt", "mine"], ours: &["vi", "oss", "vår", "våre"] }),
    (
        "pl",
        Speaker {
            myself: &["ja", "mnie", "mi", "mój", "moja", "moje", "jestem", "byłem", "byłam"],
            ours: &["my", "nas", "nam", "mam", "mamy", "jesteśmy"],
        },
    ),
    (
        "pt",
        Speaker {
            myself: &["eu", "me", "meu", "minha", "meus", "minhas"],
            ours: &["mim", "nós", "nos", "nosso", "nossa", "acho", "tenho", "temos"],
        },
    ),
    ("ro", Speaker { myself: &["eu", "mine", "meu", "mea"], ours: &["noi", "nostru", "noastră", "am", "avem"] }),
    (
        "ru",
        Speaker {
            myself: &["я", "мне", "меня", "мой", "моя", "моё", "мои"], ours: &["мы", "нас", "нам", "наш", "наша"]
        },
    ),
    ("sv", Speaker { myself: &["jag", "mig", "min", "mitt", "mina"], ours: &["vi", "oss", "vår", "våra"] }),
    ("tr", Speaker { myself: &["ben", "benim", "bana", "beni"], ours: &["biz", "bizim", "bize"] }),
    (
        "uk",
        Speaker {
            myself: &["я", "мені", "мене", "мій", "моя", "моє", "мої"], ours: &["ми", "нас", "нам", "наш", "наша"]
        },
    ),
    ("vi", Speaker { myself: &["tôi", "mình"], ours: &[] }),
    ("zh", Speaker { myself: &["我"], ours: &[] }),
];

/// The words of a language (BCP 47), where they are known.
pub fn first_person(language: &str) -> Option<&'static Speaker> {
    let primary = language.split(['-', '_']).next()?;
    SPEAKERS.iter().find(|(known, _)| *known == primary).map(|(_, words)| words)
}
