//! What rows get so that a constraint which comes lets them pass.

use super::{Refill, made_up};
use crate::kind::column::TableColumn;
use crate::kind::{Context, Kind as _, Text, parents, references};
use crate::model::{Constraint, ConstraintKind, Sql};

impl Constraint {
    /// What its rows get, or those that they refer to.
    pub(in crate::kind) fn refill(&self, context: &Context<'_>) -> Vec<Refill> {
        match &self.kind {
            _ if self.inherited => Vec::new(),
            ConstraintKind::Check { expression, .. } => self.passing(expression, context),
            ConstraintKind::ForeignKey { columns, .. } => {
                // Of two over the same column one alone says what its values become.
                let mut same = context.schema.constraints_of(&self.table).filter(|it| match &it.kind {
                    ConstraintKind::ForeignKey { columns: others, .. } => others == columns,
                    _ => false,
                });
                let is_first = same.next().is_some_and(|first| first.name == self.name);
                let own = self.columns(context).into_iter();
                let own = own.filter(|of| is_first && columns.contains(&of.column.name));
                let anew = own.filter_map(|of| of.pointed_anew(context));
                anew.chain(made_up::rows_of(self, context)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Those of its table.
    fn columns<'a>(&self, context: &Context<'a>) -> Vec<TableColumn<'a>> {
        let table = context.schema.tables.get(&self.table).into_iter();
        let numbered = table.flat_map(|table| table.columns.iter().enumerate().map(move |it| (table, it)));
        numbered.map(|(table, (index, column))| TableColumn { table, column, index }).collect()
    }

    /// Values for rows that a check would refuse: first in columns that are new and have got their default, then where they have
    /// none, and where they have others, the last column first.
    fn passing(&self, expression: &Sql, context: &Context<'_>) -> Vec<Refill> {
        // The rows of children are none of what does not go on to them.
        let only = parents::only(&self.table, context);
        let is_its_own =
            matches!(self.kind, ConstraintKind::Check { no_inherit: true, .. }) && !only.is_empty();
        if !context.way.replaces() || !self.validated || self.inherited || is_its_own {
            return Vec::new();
        }
        let named = references::in_texts(context.schema, [Text::over(&self.table, expression)]);
        let own: Vec<_> = self.columns(context).into_iter().filter(|of| named.contains(&of.id())).collect();
        let empty = own.iter().filter_map(|of| of.let_pass(expression, context));
        let (old, new): (Vec<&TableColumn<'_>>, Vec<&TableColumn<'_>>) =
            own.iter().rev().partition(|of| of.was_there(context));
        // Without a default they have got values that pass.
        let new = new.into_iter().filter(|of| of.column.default_value().is_some());
        let new = new.filter_map(|of| of.replaced_for(expression, context));
        let old = old.into_iter().filter_map(|of| of.replaced_for(expression, context));
        new.chain(empty).chain(old).collect()
    }
}
