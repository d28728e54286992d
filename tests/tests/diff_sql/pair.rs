//! The files of `tests/diff_sql`: one for each topic, with many pairs in it.
//!
//! A pair begins with `--- pair name`; what follows is the first schema, behind `--- new` the second one, and behind `--- rows`
//! what the first one's tables hold, `--- rows one way` where such rows do not let the other way go. In the place of `--- new`,
//! `--- same` says that the second one means the same as the first, and `--- refused words` that the tool must say so instead
//! of planning it. Behind `--- keeps` stands a query that finds the same at every step; of partitions whose bounds change it
//! alone says what is kept. `--- since 18` in front of the first schema keeps a pair from older servers.

use std::fs;
use std::path::{Path, PathBuf};

/// Two schemas, and what a plan between them must be.
#[derive(Debug)]
pub struct Pair {
    /// `topic/name`.
    pub name: String,
    pub old: String,
    pub new: String,
    /// Statements that fill the tables of `old`.
    pub rows: String,
    /// A query whose rows stay the same throughout: what the test cannot ask of types that somebody made.
    pub keeps: String,
    /// Is the other way closed to them?
    pub one_way: bool,
    /// The first version that it is for, where not every one has what it says; on all that have, it is tried.
    pub since: u32,
    pub expected: Expected,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Expected {
    /// There and back.
    Plan,
    /// Nothing to do.
    Same,
    /// These words in the refusal.
    Refused(String),
}

/// The folder of the pairs; another one where the environment variable `PAIRS` names it.
pub fn folder() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("diff_sql");
    std::env::var_os("PAIRS").map_or_else(own, PathBuf::from)
}

/// Does one work on some of the pairs?
pub fn some() -> bool {
    std::env::var_os("PAIR").is_some()
}

/// All the pairs; those that the environment variable `PAIR` names a part of, where one works on some.
pub fn pairs() -> Vec<Pair> {
    let wanted = std::env::var("PAIR").unwrap_or_default();
    let mut files: Vec<_> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let topics = files.iter().filter(|file| file.extension().is_some_and(|of| of == "sql"));
    let topics = topics.filter(|file| !file.ends_with("prelude.sql"));
    let mut pairs: Vec<Pair> = topics
        .flat_map(|file| {
            read(&file.file_stem().unwrap().to_string_lossy(), &fs::read_to_string(file).unwrap())
        })
        .collect();
    pairs.retain(|pair| pair.name.contains(&wanted));
    assert!(!pairs.is_empty(), "no pair's name contains {wanted}");
    pairs
}

/// The pairs of a topic.
fn read(topic: &str, text: &str) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut part = Part::Old;
    for line in text.lines() {
        let Some(head) = line.strip_prefix("--- ") else {
            let pair: &mut Pair =
                pairs.last_mut().unwrap_or_else(|| panic!("{topic}: no pair before {line}"));
            let part = match part {
                Part::Old => &mut pair.old,
                Part::New => &mut pair.new,
                Part::Rows => &mut pair.rows,
                Part::Keeps => &mut pair.keeps,
            };
            part.push_str(line);
            part.push('\n');
            continue;
        };
        let (word, rest) = head.split_once(' ').unwrap_or((head, ""));
        if word == "pair" {
            pairs.push(Pair {
                name: format!("{topic}/{rest}"),
                old: String::new(),
                new: String::new(),
                rows: String::new(),
                keeps: String::new(),
                one_way: false,
                since: 0,
                expected: Expected::Plan,
            });
            part = Part::Old;
            continue;
        }
        let pair = pairs.last_mut().unwrap_or_else(|| panic!("{topic}: no pair before {line}"));
        part = match word {
            "new" => Part::New,
            "same" => {
                pair.expected = Expected::Same;
                Part::New
            }
            "refused" => {
                pair.expected = Expected::Refused(rest.to_owned());
                Part::New
            }
            "rows" => {
                pair.one_way = rest == "one way";
                Part::Rows
            }
            "keeps" => Part::Keeps,
            "since" => {
                pair.since = rest.parse().unwrap_or_else(|_| panic!("{topic}: {line}"));
                part
            }
            _ => panic!("{topic}: {line}"),
        };
    }
    pairs
}

#[derive(Clone, Copy)]
enum Part {
    Old,
    New,
    Rows,
    Keeps,
}
