//! Query trees as PostgreSQL stores them (`pg_node_tree`): `{TYPE :field value …}`, lists in parentheses, `<>` for nothing.

use std::collections::BTreeMap;

/// A value of a tree.
#[derive(Debug)]
pub(super) enum Node {
    /// Nothing, or what is of no interest here.
    Nothing,
    /// A word or number.
    Word(String),
    /// A list.
    List(Vec<Node>),
    /// A node: its type and fields.
    Tree(String, BTreeMap<String, Node>),
}

impl Node {
    /// Reads a whole tree; none where it is not of the form.
    pub fn read(text: &str) -> Option<Self> {
        let mut tokens = Tokens { rest: text };
        let tree = tokens.value()?;
        tokens.peek().is_none().then_some(tree)
    }

    /// A field of a node of this type.
    pub fn field(&self, of: &str, name: &str) -> Option<&Self> {
        match self {
            Self::Tree(kind, fields) if kind == of => fields.get(name),
            _ => None,
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The word that it is.
    pub fn word(&self) -> &str {
        match self {
            Self::Word(word) => word,
            _ => "",
        }
    }

    /// The number that it is.
    pub fn number<N: std::str::FromStr>(&self) -> Option<N> {
        self.word().parse().ok()
    }
}

struct Tokens<'t> {
    rest: &'t str,
}

const BRACKETS: [char; 4] = ['(', ')', '{', '}'];

impl<'t> Tokens<'t> {
    /// The next token as it is written.
    fn peek(&mut self) -> Option<&'t str> {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\t']);
        let first = self.rest.chars().next()?;
        if BRACKETS.contains(&first) {
            return Some(&self.rest[..1]);
        }
        let mut escaped = false;
        let end = self.rest.find(|c: char| {
            if escaped {
                escaped = false;
                return false;
            }
            escaped = c == '\\';
            BRACKETS.contains(&c) || matches!(c, ' ' | '\n' | '\t')
        });
        Some(&self.rest[..end.unwrap_or(self.rest.len())])
    }

    fn next(&mut self) -> Option<&'t str> {
        let token = self.peek()?;
        self.rest = &self.rest[token.len()..];
        Some(token)
    }

    fn value(&mut self) -> Option<Node> {
        match self.next()? {
            "{" => self.node(),
            "(" => self.list(),
            "<>" => Some(Node::Nothing),
            token => Some(Node::Word(unescaped(token))),
        }
    }

    fn node(&mut self) -> Option<Node> {
        let kind = self.next()?.to_owned();
        let mut fields = BTreeMap::new();
        while self.peek()? != "}" {
            let name = self.next()?.trim_start_matches(':').to_owned();
            let value = if self.is_at_field()? { Node::Nothing } else { self.value()? };
            fields.insert(name, value);
            // Constants are several tokens long.
            while !self.is_at_field()? {
                self.value()?;
            }
        }
        self.next()?;
        Some(Node::Tree(kind, fields))
    }

    /// Does a field, or the end of the node, come next?
    fn is_at_field(&mut self) -> Option<bool> {
        self.peek().map(|token| token == "}" || token.starts_with(':'))
    }

    fn list(&mut self) -> Option<Node> {
        // Lists of numbers and sets begin with a letter that says so.
        if matches!(self.peek()?, "i" | "o" | "x" | "b") {
            self.next()?;
        }
        let mut items = Vec::new();
        while self.peek()? != ")" {
            items.push(self.value()?);
        }
        self.next()?;
        Some(Node::List(items))
    }
}

fn unescaped(token: &str) -> String {
    let mut text = String::with_capacity(token.len());
    let mut characters = token.chars();
    while let Some(c) = characters.next() {
        text.push(if c == '\\' { characters.next().unwrap_or(c) } else { c });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn a_tree() {
        let tree = "({QUERY :commandType 1 :name two\\ words :nothing <> :values (i 1 2) :const 4 [ 1 0 ] :last {VAR :varno 3}})";
        let tree = Node::read(tree).unwrap();
        let query = &tree.items()[0];
        assert_eq!(query.field("QUERY", "name").unwrap().word(), "two words");
        assert!(matches!(query.field("QUERY", "nothing"), Some(Node::Nothing)));
        assert_eq!(query.field("QUERY", "values").unwrap().items()[1].number(), Some(2));
        assert_eq!(
            query.field("QUERY", "last").and_then(|var| var.field("VAR", "varno")).unwrap().word(),
            "3"
        );
        assert!(query.field("VAR", "name").is_none());
    }

    #[test]
    fn what_is_no_tree() {
        for broken in ["", "(", "{QUERY", "{QUERY :a", "() ()"] {
            assert!(Node::read(broken).is_none(), "{broken}");
        }
    }
}
