//! Layout: two blanks per level, lines of at most 80 columns where there is a place to break.
//!
//! These are the rules of the formatter that Supabase recommends for its own output (oxfmt with `semi: false`).

use unicode_width::UnicodeWidthStr;

use super::syntax::{Member, Type, Value};

const WIDTH: usize = 80;

/// `prefix type`, where the type stands at the outer level of the file.
pub fn declaration(prefix: &str, ty: &Type) -> String {
    let mut printer = Printer { out: prefix.to_owned() };
    printer.after(ty, 0);
    printer.out
}

/// `prefix[type]`, where the type stands at the outer level of the file.
pub fn indexed(prefix: &str, ty: &Type) -> String {
    let mut printer = Printer { out: format!("{prefix}[") };
    printer.body(ty, 0, 1);
    printer.out + "]"
}

/// A doc comment with its newline, or nothing.
pub fn doc_comment(doc: Option<&str>, level: usize) -> String {
    let Some(doc) = doc.map(str::trim).filter(|doc| !doc.is_empty()) else {
        return String::new();
    };
    let indent = "  ".repeat(level);
    let text = doc.replace("*/", "*\\/");
    if !text.contains('\n') {
        return format!("{indent}/** {text} */\n");
    }
    let mut comment = format!("{indent}/**\n");
    for line in text.lines() {
        comment.push_str(format!("{indent} * {line}").trim_end());
        comment.push('\n');
    }
    comment + &indent + " */\n"
}

/// A value as an expression; every object and every list that does not fit is broken.
pub fn value(value: &Value) -> String {
    let mut printer = Printer { out: String::new() };
    printer.value(value, 0, 0);
    printer.out
}

struct Printer {
    out: String,
}

impl Printer {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn newline(&mut self, level: usize) {
        self.out.push('\n');
        self.out.push_str(&"  ".repeat(level));
    }

    /// Does `text` fit in the rest of the line?
    fn fits(&self, text: &str) -> bool {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        line.width() + text.width() <= WIDTH
    }

    fn members(&mut self, members: &[Member], level: usize) {
        self.push("{\n");
        for member in members {
            let doc = doc_comment(member.doc.as_deref(), level + 1);
            self.push(&doc);
            self.push(&"  ".repeat(level + 1));
            self.push(&head(member));
            self.after(&member.ty, level + 1);
            self.push("\n");
        }
        self.push(&"  ".repeat(level));
        self.push("}");
    }

    /// A type after `key:` or `=`.
    fn after(&mut self, ty: &Type, level: usize) {
        if let Some(flat) = flat(ty).map(|flat| format!(" {flat}"))
            && self.fits(&flat)
        {
            return self.push(&flat);
        }
        match ty {
            Type::Union(members) => match members.as_slice() {
                // What has braces of its own is broken inside them: `{ … } | null`.
                [ty, null] if *null == Type::word("null") && hugs(ty) => {
                    self.push(" ");
                    self.broken(ty, level);
                    self.push(" | null");
                }
                _ => self.bars(members, level + 1),
            },
            other => {
                self.push(" ");
                self.broken(other, level);
            }
        }
    }

    /// The members of a union, each on its own line behind a bar.
    fn bars(&mut self, members: &[Type], level: usize) {
        for member in members {
            self.newline(level);
            self.push("| ");
            self.body(member, level + 1, 0);
        }
    }

    /// A type at the current column, on this line if it fits together with as many columns more.
    fn body(&mut self, ty: &Type, level: usize, more: usize) {
        match flat(ty) {
            Some(flat) if self.fits(&format!("{flat}{}", " ".repeat(more))) => self.push(&flat),
            _ => self.broken(ty, level),
        }
    }

    /// A type over several lines, where it has a place to break.
    fn broken(&mut self, ty: &Type, level: usize) {
        match ty {
            Type::Word(text) => self.push(text),
            Type::Object(members) | Type::Inline(members) => self.members(members, level),
            Type::Union(members) => {
                self.push("(");
                self.bars(members, level + 1);
                self.newline(level);
                self.push(")");
            }
            Type::Array(element) => {
                self.broken(element, level);
                self.push("[]");
            }
            Type::Tuple(items) => {
                self.push("[");
                for item in items {
                    self.newline(level + 1);
                    self.body(item, level + 1, 1);
                    self.push(",");
                }
                self.newline(level);
                self.push("]");
            }
            Type::Generic(name, arguments) => {
                self.push(name);
                self.push("<");
                for (at, argument) in arguments.iter().enumerate() {
                    self.push(if at == 0 { "" } else { "," });
                    self.newline(level + 1);
                    self.body(argument, level + 1, usize::from(at + 1 < arguments.len()));
                }
                self.newline(level);
                self.push(">");
            }
            Type::Intersection(members, other) => {
                self.members(members, level);
                self.push(" & ");
                self.body(other, level, 0);
            }
        }
    }

    /// A value; `after` columns follow it on its last line.
    fn value(&mut self, value: &Value, level: usize, after: usize) {
        match value {
            Value::Object(members) if members.is_empty() => self.push("{}"),
            Value::Object(members) => {
                self.push("{");
                for (key, value) in members {
                    self.newline(level + 1);
                    self.push(&format!("{key}: "));
                    self.value(value, level + 1, 1);
                    self.push(",");
                }
                self.newline(level);
                self.push("}");
            }
            Value::List(items) => {
                let flat = format!("[{}]", items.join(", "));
                if self.fits(&format!("{flat}{}", " ".repeat(after))) {
                    return self.push(&flat);
                }
                self.push("[");
                for item in items {
                    self.newline(level + 1);
                    self.push(&format!("{item},"));
                }
                self.newline(level);
                self.push("]");
            }
        }
    }
}

/// Does a union of this with null stay on its line? So do objects and types by their names.
fn hugs(ty: &Type) -> bool {
    match ty {
        Type::Object(_) | Type::Inline(_) | Type::Generic(..) => true,
        Type::Word(word) => {
            let named = word.starts_with(|c: char| c.is_alphabetic() || c == '_') && !word.contains('[');
            let keywords =
                ["string", "number", "boolean", "unknown", "undefined", "never", "null", "true", "false"];
            named && !keywords.contains(&word.as_str())
        }
        Type::Union(_) | Type::Array(_) | Type::Tuple(_) | Type::Intersection(..) => false,
    }
}

/// `key:`, or `key?:`.
fn head(member: &Member) -> String {
    format!("{}{}:", member.key, if member.optional { "?" } else { "" })
}

/// A type on one line, unless it is one that always breaks.
fn flat(ty: &Type) -> Option<String> {
    let all = |types: &[Type], separator: &str| {
        let parts: Option<Vec<_>> = types.iter().map(flat).collect();
        parts.map(|parts| parts.join(separator))
    };
    match ty {
        Type::Word(text) => Some(text.clone()),
        Type::Union(members) => all(members, " | "),
        Type::Array(element) => match &**element {
            union @ Type::Union(_) => Some(format!("({})[]", flat(union)?)),
            element => Some(format!("{}[]", flat(element)?)),
        },
        Type::Object(members) => members.is_empty().then(|| "{}".to_owned()),
        Type::Inline(members) => {
            let parts: Option<Vec<_>> = members
                .iter()
                .map(|member| match &member.doc {
                    Some(_) => None,
                    None => Some(format!("{} {}", head(member), flat(&member.ty)?)),
                })
                .collect();
            Some(format!("{{ {} }}", parts?.join("; ")))
        }
        Type::Tuple(items) => Some(format!("[{}]", all(items, ", ")?)),
        Type::Generic(name, arguments) => Some(format!("{name}<{}>", all(arguments, ", ")?)),
        Type::Intersection(..) => None,
    }
}
