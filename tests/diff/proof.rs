//! A change, tried on a server.

use std::collections::BTreeSet;

use codegen::model::{BaseType, Name, ObjectId, QualifiedName, Type};
use codegen::scratch::{Cluster, Database};
use tests::observe::{difference, is_of_not_null};
use tests::states::{self, Tried, created, run};

use super::case::Case;

/// Applies a change to a database with rows, and undoes it.
pub fn prove(cluster: &'static Cluster, case: &Case) -> Tried<()> {
    let (plan, files) = case.emitted();
    let file = |name: &str| files.get(name).unwrap_or_default().to_owned();
    let fresh = created(cluster, &case.after)?;
    let wanted = observed(&fresh)?;
    let database = created(cluster, &case.before)?;
    let start = observed(&database)?;
    run(&database, "rows.sql", case.rows)?;
    let kept = Kept::of(case);
    let rows = kept.read(&database)?;

    let mut states = vec![start];
    for migration in &plan.migrations {
        run(&database, &migration.forward_file(), &file(&migration.forward_file()))?;
        states.push(observed(&database)?);
    }
    same("forward", &wanted, &states[plan.migrations.len()])?;
    same("rows, forward", &rows, &kept.read(&database)?)?;
    for (migration, state) in plan.migrations.iter().zip(&states).rev() {
        run(&database, &migration.rollback_file(), &file(&migration.rollback_file()))?;
        same(&migration.rollback_file(), state, &observed(&database)?)?;
    }
    same("rows, back", &rows, &kept.read(&database)?)
}

/// The catalog, without the constraints behind NOT NULL.
fn observed(database: &Database) -> Tried<String> {
    let lines = states::observed(database)?;
    Ok(lines.lines().filter(|line| !is_of_not_null(line)).flat_map(|line| [line, "\n"]).collect())
}

fn same(what: &str, expected: &str, found: &str) -> Tried<()> {
    difference(expected, found).map_or(Ok(()), |difference| Err(format!("{what}:\n{difference}")))
}

/// The tables and columns that are in both states: what nobody may lose. Of values that take another type that they are there.
struct Kept(Vec<String>);

impl Kept {
    fn of(case: &Case) -> Self {
        let renamed = &case.after.renamed.values;
        let filled = |table: &QualifiedName, column: &Name| {
            case.after.backfills.contains_key(&ObjectId::Column(table.clone(), column.clone()))
        };
        let same_fields = |ty: &Type| match &ty.base {
            BaseType::User(name) => case.before.composites.get(name) == case.after.composites.get(name),
            BaseType::Builtin(_) => true,
        };
        let queries = case.before.tables.values().filter_map(|table| {
            let next = case.after.tables.get(&table.name)?;
            let columns: BTreeSet<String> = (table.columns.iter())
                .filter(|column| column.generated.is_none() && !filled(&table.name, &column.name))
                .filter_map(|column| {
                    let next = next.column(&column.name).filter(|next| next.generated.is_none())?;
                    // Whether a row is null depends on all its fields.
                    if !same_fields(&column.ty) {
                        return None;
                    }
                    let same = next.ty == column.ty
                        && column.values.as_ref().is_none_or(|set| !renamed.contains_key(set));
                    let name = &column.name;
                    Some(if same { name.to_string() } else { format!("{name} is not null as {name}") })
                })
                .collect();
            let columns: Vec<String> = columns.into_iter().collect();
            let id = ObjectId::Table(table.name.clone());
            Some(format!(
                "select '{id}' || count(*) || coalesce(string_agg(r::text, E'\\n' order by r::text), '') \
                 from (select {} from only {}) r",
                if columns.is_empty() { "1".to_owned() } else { columns.join(", ") },
                table.name
            ))
        });
        Self(queries.collect())
    }

    fn read(&self, database: &Database) -> Tried<String> {
        let mut client = database.superuser().map_err(|error| error.to_string())?;
        let mut text = String::new();
        for query in &self.0 {
            let row = client.query_one(query, &[]).map_err(|error| error.to_string())?;
            text.push_str(row.get(0));
            text.push('\n');
        }
        Ok(text)
    }
}
