//! Test data in tables that are known by all sorts of keys.

use codegen::model::*;

use super::build::*;

pub fn seeded() -> Schema {
    let identity = Identity { sequence: None, always: true, options: SequenceOptions::default() };
    let nulls_equal =
        ConstraintKind::Unique { columns: names("shelf day"), include: Vec::new(), nulls_not_distinct: true };
    let mut schema = Build::new()
        .module("shelves", "create_shelves", "Shelves, and what stands on them.")
        .table(
            "shelves",
            vec![
                column("id", "bigint").with(|c| c.identity = Some(identity)),
                column("name", "text"),
                column("labels", "json?"),
            ],
        )
        .primary_key("shelves", "id")
        .table(
            "visits",
            vec![
                column("id", "uuid").default("gen_random_uuid()"),
                column("shelf", "bigint?"),
                column("day", "date"),
                column("visitors", "integer"),
            ],
        )
        .primary_key("visits", "id")
        .foreign_key("visits", "shelf", "shelves", "id")
        .constraint("visits", "visits_shelf_day_key", nulls_equal)
        .table(
            "remarks",
            vec![column("text", "text?"), column("details", "json?"), column("loud", "boolean")],
        )
        .done();
    schema.seed.rows = vec![
        row("shelves", &[("id", number("7")), ("name", text("it's a \\ shelf")), ("labels", json("[1, 2]"))]),
        row("shelves", &[("id", number("8")), ("name", text("low")), ("labels", SeedValue::Null)]),
        row("visits", &[("shelf", number("7")), ("day", text("2026-01-12")), ("visitors", number("12"))]),
        row("visits", &[("shelf", SeedValue::Null), ("day", text("2026-01-12")), ("visitors", number("2"))]),
        row("visits", &[("shelf", number("8")), ("day", sql("current_date - 1")), ("visitors", number("3"))]),
        row(
            "remarks",
            &[("text", SeedValue::Null), ("details", json("{}")), ("loud", SeedValue::Boolean(true))],
        ),
    ];
    schema
}

fn row(table: &str, values: &[(&str, SeedValue)]) -> SeedRow {
    let values = values.iter().map(|(name, value)| (Name::new(*name), value.clone()));
    SeedRow { table: qualified(table), values: values.collect() }
}

fn number(value: &str) -> SeedValue {
    SeedValue::Number(value.to_owned())
}

fn text(value: &str) -> SeedValue {
    SeedValue::Text(value.to_owned())
}

fn json(value: &str) -> SeedValue {
    SeedValue::Json(value.to_owned())
}

fn sql(value: &str) -> SeedValue {
    SeedValue::Expression(value.into())
}
