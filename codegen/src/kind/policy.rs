//! Row-level security policies (PostgreSQL manual, CREATE POLICY).

use super::{Alteration, Change, Context, Danger, Hazard, Kind, Text, comment, layout};
use crate::model::{Command, ObjectId, Policy, Schema, Sql, sql};

impl Kind for Policy {
    fn id(&self) -> ObjectId {
        ObjectId::Policy(self.table.clone(), self.name.clone())
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(ObjectId::Table(self.table.clone()))
    }

    fn place(&self) -> (u8, usize) {
        (8, 0)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        self.using.iter().chain(&self.with_check).map(|sql| Text::over(&self.table, sql)).collect()
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let command = self.command.map_or("all", Command::as_sql);
        let mut lines = vec![format!("create policy {} on {}", self.name, self.table)];
        lines.extend((!self.permissive).then(|| "as restrictive".to_owned()));
        lines.push(format!("for {command} to {}", roles(self)));
        lines.extend(self.using.iter().map(|using| layout::parenthesised("using", using)));
        lines.extend(self.with_check.iter().map(|check| layout::parenthesised("with check", check)));
        vec![lines.join("\n    ")]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop {}", self.id())]
    }

    // ALTER POLICY cannot change the command, nor take a condition away (PostgreSQL manual, ALTER POLICY).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { table, name, command, permissive, roles: to, using, with_check, comment: _ } = self;
        let lost = |before: &Option<Sql>, after: &Option<Sql>| before.is_some() && after.is_none();
        if *command != previous.command
            || *permissive != previous.permissive
            || lost(&previous.using, using)
            || lost(&previous.with_check, with_check)
        {
            return Change::Replace;
        }
        let mut parts = vec![format!("alter policy {name} on {table}")];
        parts.extend((*to != previous.roles).then(|| format!("to {}", roles(self))));
        let conditions =
            [("using", &previous.using, using), ("with check", &previous.with_check, with_check)];
        for (word, before, after) in conditions {
            parts
                .extend(after.iter().filter(|_| before != after).map(|sql| layout::parenthesised(word, sql)));
        }
        let mut alteration = Alteration::default();
        if parts.len() > 1 {
            alteration.push(parts.join("\n    "));
            alteration.hazards = self.create_hazards(context);
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let (table, name) = (&self.table, &self.name);
        let lock =
            || Danger::BlocksReads.because(format!("reads and writes of {table} wait while {name} is added"));
        context.relation_in_use(table).then(lock).into_iter().collect()
    }
}

/// `PUBLIC` is a key word here, not the name of a role; no role at all means the same.
fn roles(policy: &Policy) -> String {
    if policy.roles.is_empty() {
        return "public".to_owned();
    }
    sql::list(&policy.roles)
}
