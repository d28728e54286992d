//! Values of columns that another table has had: of the rows that refer to those of this one, or are referred to.

use super::referred::Reference;
use super::refill::Rows;
use super::{Context, TableColumn, stays};
use crate::kind::layout;
use crate::model::{Constraint, Name, QualifiedName};

/// Where the values are, and how a row of the one table is one of the other's.
struct Source<'a> {
    table: &'a QualifiedName,
    /// Columns there, and here.
    pairs: Vec<(&'a Name, &'a Name)>,
}

impl TableColumn<'_> {
    /// What a column of the same name and type holds that goes from a table which a foreign key joins to this one.
    pub(super) fn moved(&self, context: &Context<'_>, rows: Rows<'_>) -> Option<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let before = context.other;
        let referred = Reference::all(before, table).map(|key| Source {
            table: key.references,
            pairs: key.pairs().map(|(own, other)| (other, own)).collect(),
        });
        let referring = before.constraints.values().filter_map(|constraint: &Constraint| {
            let key = Reference::of(constraint).filter(|key| key.references == table)?;
            Some(Source { table: &constraint.table, pairs: key.pairs().collect() })
        });
        let mut sources = referred.chain(referring).filter(|source| {
            let goes = context.schema.tables.get(source.table).is_none_or(|it| it.column(name).is_none());
            let there = before.tables.get(source.table).and_then(|it| it.column(name));
            let own = |column: &Name| {
                context.existing.lasts(table, column)
                    && before.tables.get(table).is_some_and(|it| it.column(column).is_some())
            };
            let lasts =
                |(other, here): &(&Name, &Name)| context.existing.lasts(source.table, other) && own(here);
            source.table != table
                && goes
                && there.is_some_and(|it| it.ty == self.column.ty && stays(&it.ty, context))
                && context.existing.lasts(source.table, name)
                && source.pairs.iter().all(lasts)
        });
        let source = sources.next()?;
        let same = source.pairs.iter().map(|(other, own)| format!("source.{other} = target.{own}"));
        let same = same.collect::<Vec<_>>().join(" and ");
        let value = format!("(select source.{name} from {} as source where {same} limit 1)", source.table);
        let empty = rows.condition("where", "target.", name).trim_start().to_owned();
        let update = [format!("update {table} as target"), format!("set {name} = {value}"), empty];
        Some(layout::wrapped(update))
    }
}
