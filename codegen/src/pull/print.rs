//! Pieces of Rust: texts, comments, names, and their layout.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::PullError;

/// A name as an identifier; `r#type` is a raw one.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(word) => Ident::new_raw(word, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A name of the database where the surface takes a word, or a text for what is no word of Rust.
pub fn word(name: &str) -> TokenStream {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match syn::parse_str::<Ident>(name) {
        Ok(ident) if plain => quote!(#ident),
        _ => text(name),
    }
}

/// A text: raw where escapes would hide it.
pub fn text(text: &str) -> TokenStream {
    let raw = text.contains(['"', '\\']) || (text.contains('\n') && !text.contains('\r'));
    if raw && !text.contains('\r') && !text.contains('\0') {
        let mut hashes = String::new();
        while text.contains(&format!("\"{hashes}")) {
            hashes.push('#');
        }
        if let Ok(tokens) = format!("r{hashes}\"{text}\"{hashes}").parse() {
            return tokens;
        }
    }
    quote!(#text)
}

/// How wide a line of a comment gets.
const WIDTH: usize = 100;

/// A comment of the database: lines of documentation, or a text where these would not say it to the letter.
pub fn comment(comment: Option<&String>) -> TokenStream {
    let Some(comment) = comment else { return TokenStream::new() };
    let paragraphs: Vec<&str> = comment.split("\n\n").collect();
    let plain = |paragraph: &&str| {
        !paragraph.is_empty() && paragraph.trim() == *paragraph && !paragraph.contains(['\n', '\r', '\0'])
    };
    if !paragraphs.iter().all(plain) {
        let comment = text(comment);
        return quote!(#[comment(#comment)]);
    }
    let mut lines: Vec<String> = Vec::new();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        if number > 0 {
            lines.push(String::new());
        }
        lines.extend(wrapped(paragraph).into_iter().map(|line| format!(" {line}")));
    }
    quote!(#(#[doc = #lines])*)
}

/// A paragraph in lines, broken at single blanks alone: joined by a blank, they are what it was.
fn wrapped(paragraph: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        // Words that other blanks stand beside stay on their line.
        let breaks = !line.is_empty() && !line.ends_with(' ') && !word.is_empty();
        if breaks && line.chars().count() + word.chars().count() >= WIDTH {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() || (lines.len() == 1 && word.is_empty()) {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}

/// An item, laid out.
pub fn layout(item: &TokenStream) -> Result<String, PullError> {
    let file = syn::parse2(item.clone()).map_err(|error| {
        PullError::Internal(format!("an item of the source does not parse: {error}: {item}"))
    })?;
    Ok(prettyplease::unparse(&file).trim_end().to_owned())
}

/// The source as rustfmt lays it out with the settings of a folder.
pub fn rustfmt(source: &str, folder: &Path) -> io::Result<String> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--emit", "stdout"]).current_dir(folder);
    let mut run = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    if let Some(mut input) = run.stdin.take() {
        input.write_all(source.as_bytes())?;
    }
    let output = run.wait_with_output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_lines_where_these_say_the_same() {
        let tokens = |text: &str| comment(Some(&text.to_owned())).to_string();
        assert_eq!(tokens("A film."), "# [doc = \" A film.\"]");
        assert_eq!(tokens("One.\n\nTwo."), "# [doc = \" One.\"] # [doc = \"\"] # [doc = \" Two.\"]");
        assert_eq!(tokens("One\ntwo"), "# [comment (r\"One\ntwo\")]");
        let long = "word ".repeat(60);
        let long = long.trim_end();
        assert_eq!(wrapped(long).join(" "), long);
        assert!(wrapped(long).iter().all(|line| line.len() <= WIDTH + 1));
        assert_eq!(wrapped("two  blanks").join(" "), "two  blanks");
    }

    #[test]
    fn texts_are_raw_where_that_reads_better() {
        assert_eq!(text("plain").to_string(), "\"plain\"");
        assert_eq!(text("a \"b\"").to_string(), "r#\"a \"b\"\"#");
        assert_eq!(text("\\d").to_string(), "r\"\\d\"");
    }
}
