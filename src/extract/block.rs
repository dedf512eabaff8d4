//! Blocks: the text of one paragraph, heading, list item or bare line, and how much of it is linked.

/// A run of text between two block boundaries.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The innermost block-level element around it.
    pub(super) element: usize,
    /// White space folded, soft hyphens gone; line breaks within a paragraph are `\n`.
    pub(super) text: String,
    /// Length in characters, a Chinese or Japanese one counted as three: see [`weight_of`].
    pub(super) size: usize,
    /// The part of `size` inside links.
    pub(super) linked: usize,
    /// The part of `size` in elements named as byline or date.
    pub(super) labelled: usize,
}

impl Block {
    /// Share of the text inside links.
    pub(super) fn link_share(&self) -> f32 {
        share(self.linked, self.size)
    }

    /// Whether most of it is in elements named as byline or date.
    pub(super) fn is_label(&self) -> bool {
        share(self.labelled, self.size) > 0.6
    }

    /// Whether it ends as a sentence does, closing quotation marks and brackets aside.
    pub(super) fn ends_a_sentence(&self) -> bool {
        self.text.trim_end_matches(CLOSING).ends_with(SENTENCE_ENDS)
    }

    /// Whether it is written in a script whose sentences end with a blank: Thai, Lao, Khmer.
    pub(super) fn has_no_stops(&self) -> bool {
        let is_of = |c: char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}');
        self.text.starts_with(is_of) || self.text.trim_start_matches(|c: char| !c.is_alphabetic()).starts_with(is_of)
    }

    /// Whether it has a sentence in it.
    pub(super) fn has_sentence(&self) -> bool {
        self.ends_a_sentence() || self.text.contains(SENTENCE_BREAKS)
    }
}

/// What may stand after the full stop.
const CLOSING: &[char] = &['"', '\'', '”', '’', '“', '»', '«', '›', ')', ']', '」', '』', '）', ' '];
const SENTENCE_ENDS: &[char] = &['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔', '：', ':'];
const SENTENCE_BREAKS: &[char] = &['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔', ',', '，', '、', '،'];

fn share(part: usize, whole: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a share needs three digits")]
    let share = part as f32 / whole.max(1) as f32;
    share
}

/// What a character counts for. A Chinese or Japanese word has two characters where an English one has six.
pub(super) fn weight_of(c: char) -> usize {
    match c {
        '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => 3,
        _ => 1,
    }
}

/// Length of a text in the same measure as [`Block::size`].
pub(super) fn size_of(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().map(weight_of).sum()
}

/// How the text being written is set.
#[derive(Clone, Copy, Default)]
pub(super) struct Setting {
    /// Inside a link.
    pub(super) linked: bool,
    /// In an element named as byline or date.
    pub(super) label: bool,
}

/// Collects text into blocks.
#[derive(Default)]
pub(super) struct BlockWriter {
    blocks: Vec<Block>,
    current: Block,
    /// White space is due before the next character.
    space: bool,
    /// A line break is due before the next character.
    line: bool,
    breaks: usize,
}

impl BlockWriter {
    /// Adds text inside `element`.
    pub(super) fn write(&mut self, text: &str, element: usize, setting: Setting) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            // Words of plain letters with one blank between them are copied as they are.
            let plain = plain_run(rest.as_bytes());
            let (run, behind) = rest.split_at(if plain > 0 { plain } else { first.len_utf8() });
            rest = behind;
            if plain > 0 {
                self.push(run, plain, element, setting);
            } else if first.is_whitespace() {
                self.space = true;
            } else if !is_invisible(first) {
                self.push(run, weight_of(first), element, setting);
            }
        }
    }

    fn push(&mut self, run: &str, weight: usize, element: usize, setting: Setting) {
        self.breaks = 0;
        if self.current.text.is_empty() {
            self.current.element = element;
        } else if self.line {
            self.add("\n", 1, setting);
        } else if self.space {
            self.add(" ", 1, setting);
        }
        self.line = false;
        self.space = false;
        self.add(run, weight, setting);
    }

    fn add(&mut self, run: &str, weight: usize, setting: Setting) {
        self.current.text.push_str(run);
        self.current.size += weight;
        self.current.linked += if setting.linked { weight } else { 0 };
        self.current.labelled += if setting.label { weight } else { 0 };
    }

    /// A line break: the second in a row ends the paragraph.
    pub(super) fn line_break(&mut self) {
        self.line = true;
        self.breaks += 1;
        if self.breaks > 1 {
            self.end_block();
        }
    }

    /// Ends the block under way.
    pub(super) fn end_block(&mut self) {
        self.space = false;
        self.line = false;
        self.breaks = 0;
        if !self.current.text.is_empty() {
            self.blocks.push(std::mem::take(&mut self.current));
        }
    }

    /// Number of finished blocks.
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// The blocks.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.end_block();
        self.blocks
    }
}

/// Bytes of the plain words at the beginning.
fn plain_run(text: &[u8]) -> usize {
    let mut end = 0;
    while let Some(byte) = text.get(end) {
        let between = *byte == b' ' && end > 0 && text.get(end + 1).is_some_and(u8::is_ascii_graphic);
        if !byte.is_ascii_graphic() && !between {
            break;
        }
        end += 1;
    }
    end
}

/// Characters that only tell where a line may break or which way it runs, and what no text may hold.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{fffc}')
        || (c.is_control())
}
