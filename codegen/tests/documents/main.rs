//! The documents as people read them, and that they render.

mod intent;
#[path = "../samples/mod.rs"]
#[allow(dead_code, reason = "other tests take single samples")]
mod samples;

use std::collections::{BTreeMap, BTreeSet};

use codegen::emit::{docs, migration};
use codegen::history::Past;
use codegen::model::Schema;
use codegen::plan::creation;

fn documents(schema: &Schema) -> BTreeMap<String, String> {
    let plan = creation(schema, &BTreeMap::new()).unwrap();
    let (_, history) = migration::emit(schema, &plan, &Past::default()).unwrap();
    docs::emit(schema, &history)
}

fn samples() -> Vec<(&'static str, Schema)> {
    let mut samples = samples::all();
    samples.push(("intent", intent::intent()));
    samples.push(("nothing", Schema::default()));
    samples
}

#[test]
fn schema_documentation_of_every_sample() {
    for (name, schema) in samples() {
        insta::assert_snapshot!(name, documents(&schema)["SCHEMA_DOCUMENTATION.md"]);
    }
}

#[test]
fn guide_and_readme() {
    for (name, schema) in [("intent", intent::intent()), ("nothing", Schema::default())] {
        let documents = documents(&schema);
        insta::assert_snapshot!(format!("{name}_guide"), documents["MIGRATION_GUIDE.md"]);
        insta::assert_snapshot!(format!("{name}_readme"), documents["README.md"]);
    }
}

/// GitHub's anchor of a heading.
fn anchor(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    heading.to_lowercase().chars().filter(kept).map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The lines outside of fences.
fn lines(text: &str) -> Vec<&str> {
    let mut fenced = false;
    let outside = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fence && !fenced
    });
    outside.collect()
}

fn headings(lines: &[&str]) -> Vec<(usize, String)> {
    let headings = lines.iter().filter(|line| line.starts_with('#'));
    headings
        .map(|line| line.split_once(' ').map(|(marks, text)| (marks.len(), text.to_owned())).unwrap())
        .collect()
}

#[test]
fn every_link_leads_to_a_heading() {
    for (name, schema) in samples() {
        for (file, text) in documents(&schema) {
            let lines = lines(&text);
            let anchors: Vec<String> = headings(&lines).iter().map(|(_, text)| anchor(text)).collect();
            let known: BTreeSet<&String> = anchors.iter().collect();
            assert_eq!(known.len(), anchors.len(), "{name}/{file}: two headings of one name");
            for link in text.split("](#").skip(1) {
                let target = link.split_once(')').unwrap().0.to_owned();
                assert!(known.contains(&target), "{name}/{file}: no heading for #{target}");
            }
        }
    }
}

#[test]
fn every_row_has_the_cells_of_its_table() {
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    for (name, schema) in samples() {
        for (file, text) in documents(&schema) {
            let mut width = None;
            for line in lines(&text) {
                if !line.starts_with('|') {
                    width = None;
                    continue;
                }
                let expected = *width.get_or_insert(cells(line));
                assert_eq!(cells(line), expected, "{name}/{file}: {line}");
            }
        }
    }
}

#[test]
fn no_heading_stands_over_nothing() {
    for (name, schema) in samples() {
        for (file, text) in documents(&schema) {
            let filled: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
            for pair in filled.windows(2) {
                let level = |line: &str| line.len() - line.trim_start_matches('#').len();
                let (above, below) = (level(pair[0]), level(pair[1]));
                let empty = above > 0 && below > 0 && below <= above;
                assert!(!empty, "{name}/{file}: nothing below {}", pair[0]);
                let label = pair[0].starts_with("**") && pair[0].ends_with("**");
                assert!(!(label && below > 0), "{name}/{file}: nothing below {}", pair[0]);
            }
        }
    }
}
