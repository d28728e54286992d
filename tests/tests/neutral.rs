//! The generator serves schemas that it has never seen: it holds no word of those that this repository declares.

use std::collections::BTreeSet;
use std::fs;

use codegen::model::Schema;
use tests::root;
use tests::tree::below;

/// Single words that name the platform's or the shop's own business.
const WORDS: &[&str] = &[
    "assistant",
    "carts",
    "chatbot",
    "conversation",
    "conversations",
    "feedback",
    "shipments",
    "suppliers",
    "warehouses",
];

/// Names that any schema may have: a generator's examples need them too.
const ORDINARY: &[&str] = &["invoice_numbers", "order_lines", "order_total", "set_updated_at"];

/// Names of declared objects that are no single word: what the generator can only know from them.
fn names(schema: &Schema) -> impl Iterator<Item = String> {
    let tables = schema.tables.keys().chain(schema.views.keys()).chain(schema.materialized_views.keys());
    let types = schema.enums.keys().chain(schema.domains.keys()).chain(schema.composites.keys());
    let functions = schema.functions.keys().map(|id| &id.name);
    let all = tables.chain(types).chain(schema.sequences.keys()).chain(functions);
    all.map(|name| name.name.as_str().to_owned())
        .filter(|name| name.contains('_') && !ORDINARY.contains(&name.as_str()))
}

/// Words as identifiers have them: `usage_total` is one.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).map(str::to_lowercase)
}

#[test]
fn the_generator_knows_no_schema() {
    let schemas = [schema::declaration().schema, shop::declaration().schema];
    let mut banned: BTreeSet<String> = schemas.iter().flat_map(names).collect();
    banned.extend(WORDS.iter().map(|word| (*word).to_owned()));
    assert!(banned.len() > 40, "the declarations give words to look for: {banned:?}");

    let files = ["codegen", "macros"].into_iter().flat_map(|folder| below(&root().join(folder)));
    let mut found = Vec::new();
    for file in files {
        // What is no text holds no word.
        let Ok(text) = fs::read_to_string(&file) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            for word in words(line).filter(|word| banned.contains(word)) {
                found.push(format!("{}:{}: {word}", file.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "words of a schema in the generator:\n{}", found.join("\n"));
}
