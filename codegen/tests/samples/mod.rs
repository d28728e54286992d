//! Small schemas of one feature each, as model values.

pub mod build;
mod lend;
mod objects;
mod order;
mod seeded;

use codegen::model::Schema;

/// A sample by name.
pub fn named(name: &str) -> Schema {
    let found = all().into_iter().find(|(other, _)| *other == name);
    found.map(|(_, schema)| schema).unwrap()
}

/// All the samples by name.
pub fn all() -> Vec<(&'static str, Schema)> {
    vec![
        ("shared_objects", lend::shared_objects()),
        ("types_and_columns", objects::types_and_columns()),
        ("constraints", objects::constraints()),
        ("indexes", objects::indexes()),
        ("statistics", objects::statistics()),
        ("functions", objects::functions()),
        ("triggers", objects::triggers()),
        ("views", objects::views()),
        ("policies_and_privileges", objects::policies_and_privileges()),
        ("mutual_foreign_keys", order::mutual_foreign_keys()),
        ("forward_references", order::forward_references()),
        ("late_parts", order::late_parts()),
        ("odd_names", order::odd_names()),
        ("seeded", seeded::seeded()),
    ]
}
