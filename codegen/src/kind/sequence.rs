//! Free-standing sequences, and the options that identity columns share with them (PostgreSQL manual, CREATE SEQUENCE).

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::{Alteration, Attachment, Change, Context, Danger, Hazard, Kind, comment, layout, references};
use crate::model::{Builtin, ObjectId, Schema, Sequence, SequenceOptions, Type, sql};

impl Kind for Sequence {
    fn id(&self) -> ObjectId {
        ObjectId::Sequence(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::namespace(schema, &self.name)
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let unlogged = if self.unlogged { "unlogged " } else { "" };
        let mut parts = vec![format!("create {unlogged}sequence {} as {}", self.name, self.ty)];
        parts.extend(options(&self.options));
        vec![layout::wrapped(parts)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop sequence {}", self.name)]
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { name, ty, unlogged, options, owned_by, comment: _ } = self;
        let mut parts = Vec::new();
        parts.extend((*ty != previous.ty).then(|| format!("as {ty}")));
        parts.extend(changed_options(&previous.options, options));
        parts.extend(restarted(&previous.options, options));
        let mut alteration = Alteration::default();
        if *owned_by != previous.owned_by {
            match owned_by {
                Some((table, column)) => {
                    let owned_by = format!("owned by {table}.{column}");
                    if self.has_one_owner(previous, context) {
                        parts.push(owned_by);
                    } else {
                        let free =
                            previous.owned_by.iter().map(|_| format!("alter sequence {name} owned by none"));
                        alteration.release.extend(free);
                        alteration.finish.push(format!("alter sequence {name} {owned_by}"));
                    }
                }
                // While it is the table's, nobody else can have it.
                None => alteration.release.push(format!("alter sequence {name} owned by none")),
            }
        }
        let own = format!("{}::pg_catalog.regclass", sql::literal(&name.to_string()));
        alteration.statements.extend(moved(&previous.options, options, &own));
        if !parts.is_empty() {
            alteration.push(format!("alter sequence {name} {}", parts.join(" ")));
        }
        if *unlogged != previous.unlogged {
            let logged = if *unlogged { "unlogged" } else { "logged" };
            alteration.push(format!("alter sequence {name} set {logged}"));
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        vec![Danger::LosesData.because(format!("how far {} has counted", self.name))]
    }

    // A column's default needs the sequence, and the sequence's owner is that column: neither can be first as a whole.
    fn attachment(&self) -> Option<Attachment> {
        let (table, column) = self.owned_by.as_ref()?;
        Some(Attachment {
            to: ObjectId::Column(table.clone(), column.clone()),
            attach: format!("alter sequence {} owned by {table}.{column}", self.name),
            detach: format!("alter sequence {} owned by none", self.name),
        })
    }
}

/// The clauses that turn options into others; what is not stated any more becomes what CREATE SEQUENCE makes it.
pub(super) fn changed_options(previous: &SequenceOptions, next: &SequenceOptions) -> Vec<String> {
    let SequenceOptions { increment, minvalue, maxvalue, start: _, cache, cycle } = next;
    // Where nothing is said, it is the first number of the range, which no ALTER SEQUENCE computes again.
    let (first_before, first) = (Some(first(previous)), Some(first(next)));
    // Where nothing is said, the bounds of a sequence that counts the other way are others.
    let turns = (previous.increment.unwrap_or(1) < 0) != (increment.unwrap_or(1) < 0);
    let numbers = [
        (previous.increment, *increment, "increment by", "increment by 1".to_owned()),
        (previous.minvalue, *minvalue, "minvalue", "no minvalue".to_owned()),
        (previous.maxvalue, *maxvalue, "maxvalue", "no maxvalue".to_owned()),
        (first_before, first, "start with", String::new()),
        (previous.cache, *cache, "cache", "cache 1".to_owned()),
    ];
    let bound = |word: &str| word.ends_with("value");
    let changed =
        numbers.into_iter().filter(|(before, after, word, _)| before != after || (turns && bound(word)));
    let said = |after: Option<i64>, word, unsaid| after.map_or(unsaid, |number| format!("{word} {number}"));
    let mut clauses: Vec<_> = changed.map(|(_, after, word, unsaid)| said(after, word, unsaid)).collect();
    clauses.extend((previous.cycle != *cycle).then(|| if *cycle { "cycle" } else { "no cycle" }.to_owned()));
    clauses
}

/// The clause that lets a sequence begin anew, where no number that it had is one that it may have.
pub(super) fn restarted(previous: &SequenceOptions, next: &SequenceOptions) -> Option<String> {
    let (old, new) = (range(previous), range(next));
    let apart = old.end() < new.start() || new.end() < old.start();
    apart.then(|| format!("restart with {}", first(next)))
}

impl Sequence {
    /// Have it and the tables that it belongs to the same owner, before and afterwards? It can be theirs alone then
    /// (PostgreSQL manual, ALTER SEQUENCE).
    fn has_one_owner(&self, previous: &Self, context: &Context<'_>) -> bool {
        let tables = [self, previous].into_iter().filter_map(|of| of.owned_by.as_ref());
        let names: Vec<_> = tables.map(|(table, _)| table).chain([&self.name]).collect();
        let owners = [context.schema, context.other].into_iter().flat_map(|schema| {
            let there = names.iter().filter_map(|name| schema.relation_or_type(name));
            there.map(|id| schema.owners.get(&id)).collect::<Vec<_>>()
        });
        owners.collect::<BTreeSet<_>>().len() == 1
    }
}

/// The number that a sequence starts with (PostgreSQL manual, CREATE SEQUENCE).
pub(super) fn first(options: &SequenceOptions) -> i64 {
    let of_range = || match options.increment.unwrap_or(1) {
        ..0 => options.maxvalue.unwrap_or(-1),
        0.. => options.minvalue.unwrap_or(1),
    };
    options.start.unwrap_or_else(of_range)
}

/// The numbers that a sequence may give.
pub(super) fn range(options: &SequenceOptions) -> RangeInclusive<i64> {
    let descending = options.increment.unwrap_or(1) < 0;
    let low = options.minvalue.unwrap_or(if descending { i64::MIN } else { 1 });
    low..=options.maxvalue.unwrap_or(if descending { -1 } else { i64::MAX })
}

/// The value of a column that a sequence of a type counts on from: the word that finds it, and the condition that the sequence
/// reaches it.
pub(super) fn reached(options: &SequenceOptions, ty: &Type) -> (&'static str, String) {
    let descending = options.increment.unwrap_or(1) < 0;
    let (low, high) = range(options).into_inner();
    let (least, most) = match ty.as_builtin() {
        Some(Builtin::Int2) => (i16::MIN.into(), i16::MAX.into()),
        Some(Builtin::Int4) => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN, i64::MAX),
    };
    let (low, high) = (low.max(least), high.min(most));
    let condition = match (descending, low, high) {
        (false, 1, i64::MAX) => "> 0".to_owned(),
        (true, i64::MIN, -1) => "< 0".to_owned(),
        _ => format!("between {low} and {high}"),
    };
    (if descending { "min" } else { "max" }, condition)
}

/// The statement that brings a sequence, an expression of type regclass, into the range that it is about to get, if the number
/// that it started with is not in it.
pub(super) fn moved(previous: &SequenceOptions, next: &SequenceOptions, sequence: &str) -> Option<String> {
    let (old, new, start) = (range(previous), range(next), first(next));
    if new.contains(&first(previous)) || !old.contains(&start) {
        return None;
    }
    Some(format!(
        "select pg_catalog.setval(moved, {start}, false) from (select {sequence} as moved) of_range\n\
         where coalesce(pg_catalog.pg_sequence_last_value(moved), {}) not between {} and {}",
        first(previous),
        new.start(),
        new.end()
    ))
}

/// The clauses of the options that are stated.
pub(super) fn options(options: &SequenceOptions) -> Vec<String> {
    let SequenceOptions { increment, minvalue, maxvalue, start, cache, cycle } = options;
    let numbers = [
        ("increment by", increment),
        ("minvalue", minvalue),
        ("maxvalue", maxvalue),
        ("start with", start),
        ("cache", cache),
    ];
    let stated = numbers.into_iter().filter_map(|(word, number)| number.map(|n| format!("{word} {n}")));
    stated.chain(cycle.then(|| "cycle".to_owned())).collect()
}
