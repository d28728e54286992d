//! The JSON that is kept between runs, as reviewers read its diffs.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

/// Plain data with texts for keys, as a file: serde cannot fail on it.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// The same, with each object of a list in a migration on one line.
pub(super) fn lines(value: &impl Serialize) -> String {
    let mut text = Vec::new();
    let formatter = Lines { pretty: PrettyFormatter::new(), depth: 0 };
    // As above; a Vec takes all that is written to it.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut text, formatter));
    String::from_utf8_lossy(&text).into_owned() + "\n"
}

/// The history, its list, a migration, a list of that: what is deeper stands on one line.
const DEPTH: usize = 4;

struct Lines {
    pretty: PrettyFormatter<'static>,
    depth: usize,
}

impl Lines {
    fn is_inline(&self) -> bool {
        self.depth > DEPTH
    }

    fn begin<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        bracket: &str,
        pretty: impl Fn(&mut PrettyFormatter<'static>, &mut W) -> io::Result<()>,
    ) -> io::Result<()> {
        self.depth += 1;
        if self.is_inline() { writer.write_all(bracket.as_bytes()) } else { pretty(&mut self.pretty, writer) }
    }

    fn end<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        bracket: &str,
        pretty: impl Fn(&mut PrettyFormatter<'static>, &mut W) -> io::Result<()>,
    ) -> io::Result<()> {
        let inline = self.is_inline();
        self.depth -= 1;
        if inline { writer.write_all(bracket.as_bytes()) } else { pretty(&mut self.pretty, writer) }
    }

    fn item<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
        pretty: impl Fn(&mut PrettyFormatter<'static>, &mut W, bool) -> io::Result<()>,
    ) -> io::Result<()> {
        match (self.is_inline(), first) {
            (true, true) => Ok(()),
            (true, false) => writer.write_all(b", "),
            (false, _) => pretty(&mut self.pretty, writer, first),
        }
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, "[", PrettyFormatter::begin_array)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, "]", PrettyFormatter::end_array)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.item(writer, first, PrettyFormatter::begin_array_value)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.is_inline() { Ok(()) } else { self.pretty.end_array_value(writer) }
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, "{ ", PrettyFormatter::begin_object)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, " }", PrettyFormatter::end_object)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.item(writer, first, PrettyFormatter::begin_object_key)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.is_inline() { Ok(()) } else { self.pretty.end_object_value(writer) }
    }
}
