//! News agencies, as bylines and credits name them.

/// Names and signs, folded.
#[rustfmt::skip]
pub const AGENCIES: &[&str] = &[
    "aap", "adnkronos", "afp", "agencia brasil", "agencia efe", "agerpres", "anadolu", "ani", "anp", "ansa", "antara", "ap", "apa",
    "associated press", "ats", "belga", "bernama", "bloomberg", "canadian press", "ctk", "dpa", "efe", "europa press", "ians",
    "interfax", "keystone", "kyodo", "lapresse", "lusa", "mti", "ntb", "pa media", "pap", "press association",
    "press trust of india", "pti", "reuters", "ritzau", "sda", "stt", "tass", "telam", "tt", "united press international", "upi",
    "xinhua", "yonhap", "απε", "интерфакс", "риа новости", "тасс", "укринформ", "укрінформ", "中央社", "中新社", "中新網", "中新网",
    "共同", "共同通信", "新华社", "新華社", "時事", "時事通信", "뉴스1", "뉴시스", "연합뉴스",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::fold;

    #[test]
    fn names_are_written_folded_and_sorted() {
        assert!(AGENCIES.iter().all(|name| fold(name) == *name));
        assert!(AGENCIES.is_sorted());
    }
}
