//! Views and materialized views.

use super::text::{parameters, stable};
use super::{Reader, column, relation};
use crate::model::{CheckOption, MaterializedView, ObjectId, Sql, View};

pub(super) fn read(reader: &mut Reader<'_, '_>, row: relation::Row, columns: Vec<column::Row>) {
    let comment = row.found(reader, &ObjectId::View(row.name.clone()));
    let relation::Row { name, options, query, .. } = row;
    let columns = columns.into_iter().map(|column| column.view_column(reader)).collect();
    let mut options = parameters(options);
    let mut spelled = options.clone();
    spelled.retain(|option, word| word != "true" && option != "check_option");
    let mut is_on = |option: &str| options.shift_remove(option).is_some_and(|value| is_true(&value));
    let (security_invoker, security_barrier) = (is_on("security_invoker"), is_on("security_barrier"));
    let check_option = options.shift_remove("check_option").map(|option| match option.as_str() {
        "local" => CheckOption::Local,
        _ => CheckOption::Cascaded,
    });
    for option in options.keys() {
        reader.unsupported("option of a view", format!("{option} of {name}"));
    }
    let view = View {
        name: name.clone(),
        columns,
        query: text(query),
        security_invoker,
        security_barrier,
        spelled,
        check_option,
        comment,
        rust_name: None,
        tenant: None,
        access: None,
    };
    reader.schema.views.insert(name, view);
}

pub(super) fn read_materialized(reader: &mut Reader<'_, '_>, row: relation::Row, columns: Vec<column::Row>) {
    row.refuse(reader);
    let comment = row.found(reader, &ObjectId::MaterializedView(row.name.clone()));
    let relation::Row { name, options, query, populated, .. } = row;
    let columns = columns.into_iter().map(|column| column.view_column(reader)).collect();
    let view = MaterializedView {
        name: name.clone(),
        columns,
        query: text(query),
        storage: parameters(options),
        without_data: !populated,
        clustered_on: None,
        comment,
        rust_name: None,
        tenant: None,
        access: None,
    };
    reader.schema.materialized_views.insert(name, view);
}

/// The query without the semicolon that `pg_get_viewdef` ends it with.
fn text(query: Option<String>) -> Sql {
    stable(query.unwrap_or_default().trim_end().trim_end_matches(';'))
}

/// The spellings of a boolean option (PostgreSQL manual, 20.1.1), which are kept as they were written.
fn is_true(value: &str) -> bool {
    ["true", "on", "yes", "1"].contains(&value.to_lowercase().as_str())
}
