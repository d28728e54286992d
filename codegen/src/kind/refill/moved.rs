//! Values of columns that another table has had: of the rows that refer to those of this one, or are referred to.

use super::keys::is_lone_key;
use super::reference::{Reference, is_as_it_was, own_rows};
use super::{Refill, Rows};
use crate::kind::column::{TableColumn, stays};
use crate::kind::{Context, Danger, layout};
use crate::model::{Name, QualifiedName, Schema};

/// Where the values are, and how a row of the one table is one of the other's.
struct Source<'a> {
    table: &'a QualifiedName,
    /// Columns there, and here.
    pairs: Vec<(&'a Name, &'a Name)>,
    /// May several rows there be one here?
    is_one_of_many: bool,
}

impl TableColumn<'_> {
    /// What a column of the same name and type holds that goes from a table which a foreign key joins to this one.
    pub(super) fn moved(&self, context: &Context<'_>, rows: Rows<'_>) -> Option<Refill> {
        let (table, name) = (&self.table.name, &self.column.name);
        let (before, existing) = (context.other, context.existing);
        let (going, _) = existing.going?;
        let from = going.tables(name).filter(|from| *from != table).filter(|from| {
            let goes = context.schema.tables.get(*from).is_none_or(|it| it.column(name).is_none());
            let held = before.tables.get(*from).and_then(|it| it.column(name));
            let fits = held.is_some_and(|it| it.ty == self.column.ty && stays(&it.ty, context));
            goes && fits && existing.lasts(from, name)
        });
        let mut sources = from.flat_map(|from| joined(before, table, from)).filter(|source| {
            let mut pairs = source.pairs.iter();
            pairs.all(|(other, own)| {
                is_as_it_was(context, table, own) && is_as_it_was(context, source.table, other)
            })
        });
        let Source { table: from, pairs, is_one_of_many } = sources.next()?;
        // Of two nobody could say which, where nothing has to be said.
        if !self.column.not_null && sources.next().is_some() {
            return None;
        }
        let same: Vec<_> =
            pairs.iter().map(|(other, own)| format!("source.{other} = target.{own}")).collect();
        let rest = if is_one_of_many {
            format!(" order by source.{name} is null, source.tableoid, source.ctid limit 1")
        } else {
            String::new()
        };
        let source = own_rows(before, from);
        let value =
            format!("select source.{name} from {source} as source where {}{rest}", same.join(" and "));
        let update = [format!("update {table} as target"), format!("set {name} = ({value})")];
        let told = format!("the rows of {table} get the {name} that those of {from} have had");
        let why = format!("of several rows of {from} that one of {table} has, one says its {name}");
        let lost = is_one_of_many.then(|| Danger::LosesData.because(why));
        Some(Refill {
            statements: vec![layout::wrapped(update.into_iter().chain(rows.condition("target.", name)))],
            hazards: std::iter::once(Danger::RewritesTable.because(told)).chain(lost).collect(),
        })
    }
}

/// The foreign keys between two tables: what is referred to is one row.
fn joined<'a>(
    schema: &'a Schema,
    table: &'a QualifiedName,
    other: &'a QualifiedName,
) -> impl Iterator<Item = Source<'a>> {
    let referred =
        Reference::all(schema, table).filter(move |key| key.references == other).map(|key| Source {
            table: key.references,
            pairs: key.pairs().map(|(own, other)| (other, own)).collect(),
            is_one_of_many: false,
        });
    let referring =
        Reference::all(schema, other).filter(move |key| key.references == table).map(move |key| {
            let is_one_of_many = !is_lone_key(schema, other, key.columns);
            Source { table: other, pairs: key.pairs().collect(), is_one_of_many }
        });
    referred.chain(referring)
}
