//! Triggers (PostgreSQL manual, CREATE TRIGGER).

use std::collections::BTreeSet;

use super::{
    Alteration, Change, Context, Danger, Disturbance, Hazard, Kind, Text, comment, constraint, layout,
    parents, references,
};
use crate::model::{
    ObjectId, QualifiedName, Schema, Timing, Trigger, TriggerEnabled, TriggerEvent, TriggerLevel, sql,
};

impl Kind for Trigger {
    fn id(&self) -> ObjectId {
        ObjectId::Trigger(self.table.clone(), self.name.clone())
    }

    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        references::relation(schema, &self.table)
    }

    fn place(&self) -> (u8, usize) {
        (7, 0)
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = BTreeSet::from([ObjectId::Function(self.function.clone())]);
        for event in &self.events {
            if let TriggerEvent::Update(columns) = event {
                needed.extend(references::columns(schema, &self.table, columns));
            }
        }
        needed
    }

    fn texts(&self) -> Vec<Text<'_>> {
        self.condition.iter().map(|sql| Text::over(&self.table, sql)).collect()
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let enabled = (self.enabled != TriggerEnabled::Origin).then(|| self.set_enabled());
        std::iter::once(self.definition("create")).chain(enabled).collect()
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop {}", self.id())]
    }

    // A constraint trigger cannot be replaced in place (PostgreSQL manual, CREATE TRIGGER, Notes).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let mut alteration = Alteration::default();
        let definition = self.definition("create or replace");
        if definition != previous.definition("create or replace") {
            if self.constraint.is_some() || previous.constraint.is_some() {
                return Change::Replace;
            }
            alteration.push(definition);
            alteration.hazards = self.create_hazards(context);
        }
        // Replacing a trigger enables it.
        let before = if alteration.is_empty() { previous.enabled } else { TriggerEnabled::Origin };
        if self.enabled != before {
            alteration.push(self.set_enabled());
        }
        // Those of partitions are switched with it, also those that are to be switched otherwise.
        if !alteration.is_empty() {
            alteration.disturbs.push(Disturbance { object: self.id(), all: true });
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let (table, name) = (&self.table, &self.name);
        let lock = || Danger::BlocksWrites.because(format!("writes to {table} wait while {name} is added"));
        context.relation_in_use(table).then(lock).into_iter().collect()
    }
}

impl Trigger {
    /// `alter table … enable always trigger …`.
    fn set_enabled(&self) -> String {
        let enable = match self.enabled {
            TriggerEnabled::Origin => "enable",
            TriggerEnabled::Always => "enable always",
            TriggerEnabled::Replica => "enable replica",
            TriggerEnabled::Disabled => "disable",
        };
        format!("alter table {} {enable} trigger {}", self.table, self.name)
    }

    /// `create trigger …`, or `create or replace trigger …`.
    fn definition(&self, create: &str) -> String {
        let constraint = if self.constraint.is_some() { "constraint " } else { "" };
        let timing = match self.timing {
            Timing::Before => "before",
            Timing::After => "after",
            Timing::InsteadOf => "instead of",
        };
        let events: Vec<_> = self.events.iter().map(event).collect();
        let mut lines = vec![
            format!("{create} {constraint}trigger {}", self.name),
            format!("{timing} {} on {}", events.join(" or "), self.table),
        ];
        lines.extend(self.constraint.and_then(constraint::deferrable).map(str::to_owned));
        let tables = [("old", &self.old_table), ("new", &self.new_table)];
        let tables: Vec<_> = tables
            .iter()
            .filter_map(|(which, t)| t.as_ref().map(|t| format!("{which} table as {t}")))
            .collect();
        lines.extend((!tables.is_empty()).then(|| format!("referencing {}", tables.join(" "))));
        lines.push(match self.level {
            TriggerLevel::Row => "for each row".to_owned(),
            TriggerLevel::Statement => "for each statement".to_owned(),
        });
        lines.extend(self.condition.iter().map(|condition| layout::parenthesised("when", condition)));
        let arguments = self.arguments.iter().map(|argument| sql::literal(argument));
        lines.push(format!("execute function {}({})", self.function.name, sql::list(arguments)));
        lines.join("\n    ")
    }
}

/// Statements that write rows of a table, which no trigger sees that stays, also of those below: nobody has changed the rows
/// (PostgreSQL manual, ALTER TABLE, DISABLE TRIGGER).
pub(super) fn unseen(
    table: &QualifiedName,
    statements: Vec<String>,
    fires_on: impl Fn(&TriggerEvent) -> bool,
    context: &Context<'_>,
) -> Vec<String> {
    let tables = parents::below(context.other, table);
    tables.into_iter().fold(statements, |statements, of| unseen_by_own(of, statements, &fires_on, context))
}

fn unseen_by_own(
    table: &QualifiedName,
    statements: Vec<String>,
    fires_on: impl Fn(&TriggerEvent) -> bool,
    context: &Context<'_>,
) -> Vec<String> {
    let Context { schema, other, .. } = context;
    let is_new = !other.tables.contains_key(table);
    let next = |trigger: &Trigger| schema.triggers.get(&(table.clone(), trigger.name.clone()));
    let mut there = if is_new { schema } else { other }
        .triggers_of(table)
        .filter(|trigger| trigger.events.iter().any(&fires_on))
        .filter(|trigger| next(trigger).is_some())
        .peekable();
    if there.peek().is_none() {
        return statements;
    }
    let on = |action: &str| format!("alter table {table} {action}");
    // One that is made anew, or comes later, cannot be named meanwhile, so all are, where all fire afterwards.
    let mut all = [schema, other].into_iter().flat_map(|schema| schema.triggers_of(table));
    if all.all(|trigger| trigger.enabled == TriggerEnabled::Origin) {
        let (before, after) = (vec![on("disable trigger user")], vec![on("enable trigger user")]);
        return [before, statements, after].concat();
    }
    let bare = |trigger: &Trigger| Trigger { comment: None, ..trigger.clone() };
    // One that changes may do so only afterwards.
    let held = there.filter(|of| !is_new && next(of).is_some_and(|next| bare(next) == bare(of)));
    let held = held.filter(|of| matches!(of.enabled, TriggerEnabled::Origin | TriggerEnabled::Always));
    let (before, after): (Vec<_>, Vec<_>) =
        held.map(|of| (on(&format!("disable trigger {}", of.name)), of.set_enabled())).unzip();
    [before, statements, after].concat()
}

fn event(event: &TriggerEvent) -> String {
    match event {
        TriggerEvent::Insert => "insert".to_owned(),
        TriggerEvent::Update(columns) if columns.is_empty() => "update".to_owned(),
        TriggerEvent::Update(columns) => format!("update of {}", sql::list(columns)),
        TriggerEvent::Delete => "delete".to_owned(),
        TriggerEvent::Truncate => "truncate".to_owned(),
    }
}
