//! The part of TypeScript that the file consists of, as plain data, and how its names and literals are spelled.

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text without a place to break a line: `string`, `Database["public"]["Enums"]["genre"]`.
    Word(String),
    /// `A | B`.
    Union(Vec<Type>),
    /// `A[]`.
    Array(Box<Type>),
    /// An object with one member per line.
    Object(Vec<Member>),
    /// An object that stays on one line where it fits.
    Inline(Vec<Member>),
    /// `[A, B]`.
    Tuple(Vec<Type>),
    /// `Name<A, B>`.
    Generic(&'static str, Vec<Type>),
    /// `{ … } & A`, broken.
    Intersection(Vec<Member>, Box<Type>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// What stands before it as a doc comment.
    pub doc: Option<String>,
    /// Its key as TypeScript spells it.
    pub key: String,
    /// May it be absent?
    pub optional: bool,
    /// Its type.
    pub ty: Type,
}

impl Member {
    /// A required member called `name`.
    pub fn new(name: &str, ty: Type) -> Self {
        Self { doc: None, key: key(name), optional: false, ty }
    }

    /// The same member, optional where `optional`.
    pub fn optional(self, optional: bool) -> Self {
        Self { optional, ..self }
    }

    /// The same member with a doc comment.
    pub fn doc(self, doc: Option<&str>) -> Self {
        Self { doc: doc.map(str::to_owned), ..self }
    }
}

impl Type {
    /// A type that is one word.
    pub fn word(text: impl Into<String>) -> Self {
        Self::Word(text.into())
    }

    /// The type of one string.
    pub fn string(text: &str) -> Self {
        Self::Word(string(text))
    }

    /// An array of this.
    pub fn array(self) -> Self {
        Self::Array(Box::new(self))
    }

    /// This, or null. `unknown` includes null.
    pub fn or_null(self, nullable: bool) -> Self {
        if !nullable || self == Self::word("unknown") {
            return self;
        }
        let mut members = match self {
            Self::Union(members) => members,
            other => vec![other],
        };
        members.push(Self::word("null"));
        Self::Union(members)
    }

    /// A union; one member stands alone, none is `never`.
    pub fn union(mut members: Vec<Self>) -> Self {
        match members.len() {
            0 => Self::word("never"),
            1 => members.remove(0),
            _ => Self::Union(members),
        }
    }

    /// An object with one member per line, or what stands for a group without any.
    pub fn group(members: Vec<Member>) -> Self {
        if members.is_empty() {
            return Self::Object(vec![Member {
                doc: None,
                key: "[_ in never]".to_owned(),
                optional: false,
                ty: Self::word("never"),
            }]);
        }
        Self::Object(members)
    }
}

/// A value of `Constants`.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An object: key as TypeScript spells it, and value.
    Object(Vec<(String, Value)>),
    /// A list of literals.
    List(Vec<String>),
}

/// A name as the key of an object: bare where it is an identifier name, else a string
/// (ECMAScript, 12.7 Names and Keywords; reserved words may be keys).
pub fn key(name: &str) -> String {
    let starts = |c: char| matches!(c, '$' | '_') || unicode_ident::is_xid_start(c);
    let continues = |c: char| matches!(c, '$' | '\u{200c}' | '\u{200d}') || unicode_ident::is_xid_continue(c);
    let mut characters = name.chars();
    if characters.next().is_some_and(starts) && characters.all(continues) {
        name.to_owned()
    } else {
        string(name)
    }
}

/// A string literal: in double quotes, unless it holds more of them than single ones.
pub fn string(text: &str) -> String {
    let count = |quote| text.matches(quote).count();
    let quote = if count('"') > count('\'') { '\'' } else { '"' };
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    for c in text.chars() {
        match c {
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '\u{8}' => literal.push_str("\\b"),
            '\u{c}' => literal.push_str("\\f"),
            c if c == quote => literal.extend(['\\', c]),
            c if c < ' ' => literal.extend(format!("\\u{:04x}", u32::from(c)).chars()),
            c => literal.push(c),
        }
    }
    literal.push(quote);
    literal
}

/// `Database["schema"]["group"]["name"]`.
pub fn database(schema: &str, group: &str, name: &str) -> String {
    format!("Database[{}][{}][{}]", string(schema), string(group), string(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_quoted_unless_they_are_identifier_names() {
        for bare in ["title", "_under", "dollar$", "default", "é", "日本"] {
            assert_eq!(key(bare), bare);
        }
        for quoted in ["two words", "a-b", "1st", "10", ""] {
            assert_eq!(key(quoted), format!("\"{quoted}\""));
        }
    }

    #[test]
    fn strings_take_the_quotes_that_need_fewer_escapes() {
        assert_eq!(string("it's"), r#""it's""#);
        assert_eq!(string(r#"say "hi""#), r#"'say "hi"'"#);
        assert_eq!(string(r#"it's "lost""#), r#"'it\'s "lost"'"#);
        assert_eq!(string(r#"both ' and ""#), r#""both ' and \"""#);
        assert_eq!(string("a\\b\tc\u{1}\u{2028}"), "\"a\\\\b\\tc\\u0001\u{2028}\"");
    }
}
