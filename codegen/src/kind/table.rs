//! Tables (PostgreSQL manual, CREATE TABLE). Their columns are a kind of their own.

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Danger, Hazard, Kind, Object, column, comment, layout, references};
use crate::model::{ObjectId, Schema, Table};

impl Kind for Table {
    fn id(&self) -> ObjectId {
        ObjectId::Table(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::namespace(schema, &self.name)
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let mut lines = column::lines(self, context);
        lines.extend(context.folded.iter().filter_map(|part| match part {
            Object::Constraint(constraint) => Some(constraint.clause()),
            _ => None,
        }));
        let unlogged = if self.unlogged { "unlogged " } else { "" };
        let table = layout::block(&format!("create {unlogged}table {}", self.name), &lines);
        let storage = layout::storage(&self.storage);
        let mut statements = vec![if storage.is_empty() { table } else { format!("{table} {storage}") }];
        let folded = self
            .columns
            .iter()
            .filter(|of| context.folds(&ObjectId::Column(self.name.clone(), of.name.clone())));
        statements.extend(folded.filter_map(|of| column::set_storage(self, of)));
        for (on, action) in [(self.row_security, "enable"), (self.force_row_security, "force")] {
            statements.extend(on.then(|| format!("alter table {} {action} row level security", self.name)));
        }
        statements
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop table {}", self.name)]
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        // Columns are objects of their own, and what only the declaration knows is not in the database.
        let Self {
            name,
            columns: _,
            unlogged,
            storage,
            row_security,
            force_row_security,
            comment: _,
            rust_name: _,
            tenant: _,
            owner: _,
            access: _,
        } = self;
        let mut alteration = Alteration::default();
        if *unlogged != previous.unlogged {
            let logged = if *unlogged { "unlogged" } else { "logged" };
            alteration.push(format!("alter table {name} set {logged}"));
            if context.in_use(&self.id()) {
                alteration.warn(Danger::RewritesTable, format!("{name} is written anew as {logged}"));
            }
        }
        alteration.statements.extend(layout::storage_changes(
            &format!("alter table {name}"),
            &previous.storage,
            storage,
        ));
        let switches = [
            (previous.row_security, *row_security, ["disable", "enable"]),
            (previous.force_row_security, *force_row_security, ["no force", "force"]),
        ];
        for (before, after, words) in switches {
            if before != after {
                alteration
                    .push(format!("alter table {name} {} row level security", words[usize::from(after)]));
            }
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        vec![Danger::LosesData.because(format!("every row of {}", self.name))]
    }
}
