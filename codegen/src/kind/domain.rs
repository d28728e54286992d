//! Domains (PostgreSQL manual, CREATE DOMAIN).

use std::collections::BTreeSet;

use super::fit::{Fit, fit};
use super::rebuild::{self, Rebuild};
use super::{Alteration, Change, Context, Danger, Kind, Text, comment, fields, layout, references};
use crate::declare::names::object_name;
use crate::model::{
    BaseType, Column, Definition, DefinitionKind, Domain, Name, ObjectId, Pair, QualifiedName, Schema, Sql,
    Type,
};

impl Kind for Domain {
    fn id(&self) -> ObjectId {
        ObjectId::Domain(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(references::in_type(schema, &self.base));
        needed.extend(references::in_collation(schema, self.collation.as_ref()));
        needed
    }

    fn texts(&self) -> Vec<Text<'_>> {
        self.checks.values().chain(&self.default).map(Text::expression).collect()
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        self.definition("not null")
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop domain {}", self.name)]
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { name, base, collation, not_null, default, checks, not_valid, comment } = self;
        let validated = |of: &Name| previous.not_valid.contains(of) && !not_valid.contains(of);
        let anew = self.new_checks(previous, Pair::new(context.other, context.schema));
        let new = |of: &&Name| anew.contains(*of);
        let demanding = |check: &Name| validated(check) || (new(&check) && !not_valid.contains(check));
        let demands = checks.keys().any(demanding) || (*not_null && !previous.not_null);
        // PostgreSQL does not look into lists.
        let rebuilt = *base != previous.base || *collation != previous.collation;
        if rebuilt || (demands && is_in_a_list(name, context.other)) {
            let not_null_name = object_name(name.name.as_str(), "", "not_null");
            let rebuild = Rebuild {
                id: self.id(),
                name,
                rounds: matches!(fit(&previous.base, base), Fit::Rounds),
                convert: &|column, ty| rebuild::through(base, column, ty),
                // Until the old one is gone, that has the name which PostgreSQL 18 would choose.
                create: self.definition(&format!("constraint {not_null_name} not null")),
                comment: comment.as_ref(),
            };
            return Change::Alter(rebuild.alteration(context));
        }
        let alter = format!("alter domain {name}");
        let mut alteration = Alteration::default();
        if *default != previous.default {
            let action = default
                .as_ref()
                .map_or_else(|| "drop default".to_owned(), |sql| format!("set default {sql}"));
            alteration.push(format!("{alter} {action}"));
        }
        for check in previous.checks.keys().filter(new) {
            alteration.push(format!("{alter} drop constraint {check}"));
        }
        for check in checks.keys().filter(new) {
            // What lists or rows hold is looked at, or refused, where the check comes.
            if is_within(name, context.schema) && !not_valid.contains(check) {
                alteration.push(self.add(check));
            } else {
                alteration.push(format!("{} not valid", self.add(check)));
            }
            alteration.statements.extend(self.said_of(check, Pair::new(context.other, context.schema)));
        }
        for check in checks.keys().filter(|check| demanding(check)) {
            let validate = format!("{alter} validate constraint {check}");
            match (is_within(name, context.schema), new(&check)) {
                (false, _) => alteration.finish.push(validate),
                // While rows are put aside.
                (true, false) => alteration.push(validate),
                (true, true) => {}
            }
            alteration.warn(Danger::MayFail, format!("fails where a value of {name} breaks {check}"));
        }
        match (previous.not_null, *not_null) {
            (true, false) => alteration.push(format!("{alter} drop not null")),
            (false, true) => {
                alteration.push(format!("{alter} set not null"));
                alteration.warn(Danger::MayFail, format!("fails where a value of {name} is null"));
            }
            _ => {}
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }
}

impl Domain {
    fn definition(&self, not_null: &str) -> Vec<String> {
        let mut parts = vec![format!("create domain {} as {}", self.name, layout::short(&self.base))];
        parts.extend(self.collation.iter().map(|collation| format!("collate {collation}")));
        parts.extend(self.default.iter().map(|default| format!("default {default}")));
        parts.extend(self.not_null.then(|| not_null.to_owned()));
        for (name, check) in self.checks.iter().filter(|(name, _)| !self.not_valid.contains(*name)) {
            parts.push(layout::parenthesised(&format!("constraint {name} check"), check));
        }
        let not_valid = self.not_valid.iter().map(|check| format!("{} not valid", self.add(check)));
        std::iter::once(layout::wrapped(parts)).chain(not_valid).collect()
    }

    /// The checks that are not those of before: they say something else, are not known to hold any more, or call another
    /// function by the same words.
    pub(crate) fn new_checks<'d>(&'d self, previous: &'d Self, schemas: Pair<&Schema>) -> BTreeSet<&'d Name> {
        let calls = |schema: &Schema| schema.depends.get(&self.id()).cloned().unwrap_or_default();
        let gone = &calls(schemas.previous) - &calls(schemas.next);
        let is_called = |check: &Sql| {
            !gone.is_empty()
                && !references::in_texts(schemas.previous, [Text::expression(check)]).is_disjoint(&gone)
        };
        let all = previous.checks.iter().chain(&self.checks);
        let new = all.filter(|(name, check)| {
            previous.checks.get(*name) != self.checks.get(*name)
                || (self.not_valid.contains(*name) && !previous.not_valid.contains(*name))
                || is_called(check)
        });
        new.map(|(name, _)| name).collect()
    }

    /// The comment on a check that stays the same: it has gone with the check.
    fn said_of(&self, check: &Name, schemas: Pair<&Schema>) -> Vec<String> {
        let on = Name::new(format!("constraint {check} on domain {}", self.name));
        let on = ObjectId::Definition(DefinitionKind::Comment, on);
        let Pair { previous, next } = schemas.map(|schema| schema.definitions.get(&on));
        let same = next.filter(|_| previous == next);
        same.into_iter().flat_map(Definition::statements).map(|sql| sql.to_string()).collect()
    }

    /// The statement that adds a check, without `not valid`.
    fn add(&self, check: &Name) -> String {
        let add = format!("alter domain {} add constraint {check} check", self.name);
        self.checks.get(check).map(|sql| layout::parenthesised(&add, sql)).unwrap_or_default()
    }
}

/// Checks and a default that call what is made anew go before it, and come again.
pub(super) fn let_go(states: Pair<&Domain>, of: &ObjectId, schemas: Pair<&Schema>) -> Option<Alteration> {
    let Pair { previous, next } = states;
    // By words it may be one of several functions.
    let needs = |schema: &Schema| schema.depends.get(&previous.id()).is_none_or(|needs| needs.contains(of));
    let calls = |schema: &Schema, sql: &Sql| {
        needs(schema) && references::in_texts(schema, [Text::expression(sql)]).contains(of)
    };
    // While lists or rows hold its values, PostgreSQL looks at them where a check comes, or refuses it.
    let within = is_within(&previous.name, schemas.previous);
    let alter = format!("alter domain {}", next.name);
    let mut alteration = Alteration::default();
    for (name, check) in previous.checks.iter().filter(|(_, check)| calls(schemas.previous, check)) {
        alteration.release.push(format!("{alter} drop constraint {name}"));
        if next.checks.get(name) == Some(check) {
            let not_valid = if within && !next.not_valid.contains(name) { "" } else { " not valid" };
            alteration.push(format!("{}{not_valid}", next.add(name)));
            alteration.statements.extend(next.said_of(name, schemas));
        }
        if next.checks.get(name) == Some(check) && !next.not_valid.contains(name) && !within {
            alteration.finish.push(format!("{alter} validate constraint {name}"));
            alteration.warn(Danger::MayFail, format!("fails where a value of {} breaks {name}", next.name));
        }
    }
    if let Some(default) = previous.default.as_ref().filter(|default| calls(schemas.previous, default)) {
        alteration.release.push(format!("{alter} drop default"));
        let stays = next.default.as_ref().filter(|next| *next == default);
        alteration.statements.extend(stays.map(|default| format!("{alter} set default {default}")));
    }
    (!alteration.release.is_empty()).then_some(alteration)
}

/// Does a column hold its values within others, such as lists or rows?
fn is_within(name: &QualifiedName, schema: &Schema) -> bool {
    let mut columns = schema.tables.values().flat_map(|table| &table.columns);
    columns.any(|Column { ty, .. }| {
        let holds = ty.array || fields::has_parts(schema, ty);
        holds && !is_of(name, ty, schema) && fields::within(schema, ty).contains(name)
    })
}

/// Are values of a type the domain's own, be it by way of other domains?
fn is_of(name: &QualifiedName, ty: &Type, schema: &Schema) -> bool {
    let of = |ty: &Type| match &ty.base {
        BaseType::User(name) if !ty.array => Some(name.clone()),
        _ => None,
    };
    let mut types = std::iter::successors(of(ty), |own| of(&schema.domains.get(own)?.base));
    types.any(|own| own == *name)
}

/// Does a column hold lists of its values?
fn is_in_a_list(name: &QualifiedName, schema: &Schema) -> bool {
    let columns = schema.tables.values().flat_map(|table| &table.columns);
    let mut lists = columns.filter(|column| column.ty.array);
    lists.any(|column| matches!(&column.ty.base, BaseType::User(of) if of == name))
}
