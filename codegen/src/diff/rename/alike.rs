//! What goes and what comes, where the one is like the other in everything but the name.

use std::collections::{BTreeMap, BTreeSet};

use super::identity::has;
use crate::kind;
use crate::model::{
    BaseType, Builtin, Column, Composite, Constraint, DefinitionKind, Domain, Function, Index, Name,
    ObjectId, Pair, Policy, QualifiedName, Schema, Sequence, Statistics, Table, Trigger, ValueLiteral,
    Values,
};

/// Pairs of what goes and what comes, each the only one that is like the other.
pub(super) fn pairs(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let Pair { previous, next } = pair;
    let mut found = Found { pair, pairs: Vec::new() };
    found.tables();
    found.types();
    found.among(
        &previous.sequences,
        &next.sequences,
        |of| ObjectId::Sequence(of.name.clone()),
        same_sequence,
    );
    found.among(&previous.functions, &next.functions, |of| ObjectId::Function(of.id()), same_function);
    found.among(
        &previous.views,
        &next.views,
        |of| ObjectId::View(of.name.clone()),
        |a, b| a.query == b.query,
    );
    found.among(
        &previous.materialized_views,
        &next.materialized_views,
        |of| ObjectId::MaterializedView(of.name.clone()),
        |a, b| a.query == b.query,
    );
    found.columns(|_, _| false, |gone, come| only(gone, come, same_column));
    found.parts();
    found.pairs
}

/// The same of tables and columns alone, which hold something.
pub(super) fn holding(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    [tables(pair), columns(pair)].concat()
}

/// The same of tables alone.
pub(super) fn tables(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let mut found = Found { pair, pairs: Vec::new() };
    found.tables();
    found.pairs
}

/// Tables that go where one that stays comes to be more like them than like itself, and the other way round.
pub(super) fn replaced_tables<'a>(pair: Pair<&'a Schema>) -> Vec<(ObjectId, ObjectId)> {
    let Pair { previous, next } = pair;
    let mut found = Found { pair, pairs: Vec::new() };
    let is_own = |table: &&Table| [previous, next].iter().all(|of| !of.is_external(&id_of(table)));
    let own = |schema: &'a Schema| schema.tables.values().filter(is_own);
    let stays = |table: &&Table| [previous, next].iter().all(|of| of.tables.contains_key(&table.name));
    let (gone, come): (Vec<_>, Vec<_>) =
        (own(previous).filter(|it| !stays(it)).collect(), own(next).filter(|it| !stays(it)).collect());
    let (before, after): (Vec<_>, Vec<_>) =
        (own(previous).filter(stays).collect(), own(next).filter(stays).collect());
    let gone = only(&gone, &after, |one, other| replaces(pair, one, &other.name));
    let come = only(&before, &come, |one, other| {
        // No table comes to be partitioned, nor is so no more.
        let own = next.tables.get(&one.name).filter(|own| own.partition_by == one.partition_by);
        let own = own.map_or(0, |own| shared(one, own));
        same_table(one, other) && shared(one, other) > own
    });
    found.extend(gone, id_of);
    found.extend(come, id_of);
    found.pairs
}

/// Is a table that goes more like what has a name afterwards than what has it before?
pub(super) fn replaces(pair: Pair<&Schema>, gone: &Table, name: &QualifiedName) -> bool {
    let Pair { previous, next } = pair.map(|schema| schema.tables.get(name));
    next.is_some_and(|next| {
        let previous = previous.filter(|previous| previous.partition_by == next.partition_by);
        same_table(gone, next) && shared(gone, next) > previous.map_or(0, |previous| shared(previous, next))
    })
}

/// The same of columns alone.
pub(super) fn columns(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let mut found = Found { pair, pairs: Vec::new() };
    found.columns(|_, _| false, |gone, come| only(gone, come, same_column));
    found.pairs
}

/// The same of columns whatever their defaults, and of those whose name another one takes.
pub(super) fn columns_at_most(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let mut found = Found { pair, pairs: Vec::new() };
    found.columns(is_another, |gone, come| only(gone, come, same_at_most));
    found.pairs
}

/// The same of those among several whose names have the most words in common.
pub(super) fn columns_by_words(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let mut found = Found { pair, pairs: Vec::new() };
    found.columns(|_, _| false, |gone, come| nearest(gone, come, same_at_most));
    found.pairs
}

/// The same of types that columns may have.
pub(super) fn types(pair: Pair<&Schema>) -> Vec<(ObjectId, ObjectId)> {
    let mut found = Found { pair, pairs: Vec::new() };
    found.types();
    found.pairs
}

struct Found<'a> {
    pair: Pair<&'a Schema>,
    pairs: Vec<(ObjectId, ObjectId)>,
}

impl<'a> Found<'a> {
    fn among<K, T: 'a>(
        &mut self,
        previous: &'a BTreeMap<K, T>,
        next: &'a BTreeMap<K, T>,
        id: impl Fn(&T) -> ObjectId,
        alike: impl Fn(&T, &T) -> bool,
    ) where
        K: Ord,
    {
        let ours = |schema: &Schema, of: &T| !schema.is_external(&id(of));
        let gone =
            previous.iter().filter(|(key, of)| !next.contains_key(key) && ours(self.pair.previous, of));
        let come = next.iter().filter(|(key, of)| !previous.contains_key(key) && ours(self.pair.next, of));
        let (gone, come): (Vec<_>, Vec<_>) =
            (gone.map(|(_, of)| of).collect(), come.map(|(_, of)| of).collect());
        self.extend(only(&gone, &come, alike), id);
    }

    fn extend<T>(&mut self, pairs: Vec<(&T, &T)>, id: impl Fn(&T) -> ObjectId) {
        self.pairs.extend(pairs.into_iter().map(|(old, new)| (id(old), id(new))));
    }

    fn tables(&mut self) {
        let Pair { previous, next } = self.pair;
        self.among(&previous.tables, &next.tables, id_of, same_table);
    }

    fn types(&mut self) {
        let Pair { previous, next } = self.pair;
        self.among(
            &previous.enums,
            &next.enums,
            |of| ObjectId::Enum(of.name.clone()),
            |a, b| a.labels == b.labels,
        );
        self.among(&previous.domains, &next.domains, |of| ObjectId::Domain(of.name.clone()), same_domain);
        self.among(
            &previous.composites,
            &next.composites,
            |of| ObjectId::Composite(of.name.clone()),
            same_composite,
        );
    }

    /// Of tables that stay; `is_another` says whether what has the same name is nevertheless another column.
    fn columns(
        &mut self,
        is_another: impl Fn(&Column, &Column) -> bool,
        pairs: impl Fn(&[&'a Column], &[&'a Column]) -> Vec<(&'a Column, &'a Column)>,
    ) {
        for (name, next) in &self.pair.next.tables {
            let Some(previous) = self.pair.previous.tables.get(name) else { continue };
            let is_external = self.pair.next.is_external(&ObjectId::Table(name.clone()));
            if is_external || [self.pair.previous, self.pair.next].iter().any(|of| is_typed(of, name)) {
                continue;
            }
            let goes =
                |before: &&Column| next.column(&before.name).is_none_or(|after| is_another(before, after));
            let gone: Vec<_> = previous.columns.iter().filter(goes).collect();
            let come: Vec<_> =
                next.columns.iter().filter(|column| previous.column(&column.name).is_none()).collect();
            let id = |column: &Column| ObjectId::Column(name.clone(), column.name.clone());
            self.extend(pairs(&gone, &come), id);
        }
    }

    /// Parts of what stays.
    fn parts(&mut self) {
        let Pair { previous, next } = self.pair;
        let stays = |of: &QualifiedName| {
            [ObjectId::Table(of.clone()), ObjectId::View(of.clone()), ObjectId::MaterializedView(of.clone())]
                .iter()
                .any(|id| has(previous, id) && has(next, id))
        };
        self.among(
            &previous.constraints,
            &next.constraints,
            |of| ObjectId::Constraint(of.table.clone(), of.name.clone()),
            |a, b| {
                let named = Constraint { name: b.name.clone(), comment: b.comment.clone(), ..a.clone() };
                stays(&a.table) && named == *b
            },
        );
        self.among(
            &previous.indexes,
            &next.indexes,
            |of| ObjectId::Index(of.table.clone(), of.name.clone()),
            |a, b| {
                let named = Index { name: b.name.clone(), comment: b.comment.clone(), ..a.clone() };
                stays(&a.table) && named == *b
            },
        );
        self.among(
            &previous.statistics,
            &next.statistics,
            |of| ObjectId::Statistics(of.table.clone(), of.name.clone()),
            |a, b| {
                let named = Statistics { name: b.name.clone(), comment: b.comment.clone(), ..a.clone() };
                stays(&a.table) && named == *b
            },
        );
        self.among(
            &previous.triggers,
            &next.triggers,
            |of| ObjectId::Trigger(of.table.clone(), of.name.clone()),
            |a, b| {
                let named = Trigger { name: b.name.clone(), comment: b.comment.clone(), ..a.clone() };
                stays(&a.table) && named == *b
            },
        );
        self.among(
            &previous.policies,
            &next.policies,
            |of| ObjectId::Policy(of.table.clone(), of.name.clone()),
            |a, b| {
                let named = Policy { name: b.name.clone(), comment: b.comment.clone(), ..a.clone() };
                stays(&a.table) && named == *b
            },
        );
    }
}

fn id_of(table: &Table) -> ObjectId {
    ObjectId::Table(table.name.clone())
}

/// Is it a table of a type, whose columns have the names of that (PostgreSQL manual, CREATE TABLE, OF)?
fn is_typed(schema: &Schema, table: &QualifiedName) -> bool {
    let first = ObjectId::Definition(DefinitionKind::TypedTable, Name::new(format!("{table} of ")));
    let ObjectId::Definition(_, wanted) = &first else { return false };
    let found = schema.definitions.range(&first..).next().map(|(id, _)| id);
    matches!(found, Some(ObjectId::Definition(DefinitionKind::TypedTable, name))
        if name.as_str().starts_with(wanted.as_str()))
}

/// Most columns have the same names and types.
fn same_table(one: &Table, other: &Table) -> bool {
    let (shared, most) = (shared(one, other), one.columns.len().max(other.columns.len()));
    shared > 0 && shared * 10 >= most * 7
}

/// How many columns have the same names and types?
fn shared(one: &Table, other: &Table) -> usize {
    let shared = one.columns.iter().filter(|column| {
        other
            .column(&column.name)
            .is_some_and(|other| other.ty == column.ty && other.not_null == column.not_null)
    });
    shared.count()
}

/// Have two columns of a name values that do not go from the one to the other?
fn is_another(before: &Column, after: &Column) -> bool {
    use Builtin::{Bpchar, Text, Varchar};
    let is_text = matches!(after.ty.base, BaseType::Builtin(Text | Varchar | Bpchar));
    let is_own = |of: &Column| matches!(of.ty.base, BaseType::User(_));
    !is_own(before) && !is_own(after) && !is_text && kind::goes_by_text(&before.ty, &after.ty)
}

/// Those that are alike, and like no other.
fn only<'t, T>(gone: &[&'t T], come: &[&'t T], alike: impl Fn(&T, &T) -> bool) -> Vec<(&'t T, &'t T)> {
    let pairs = gone.iter().filter_map(|old| {
        let mut like = come.iter().filter(|new| alike(old, new));
        let (Some(new), None) = (like.next(), like.next()) else { return None };
        (gone.iter().filter(|other| alike(other, new)).count() == 1).then_some((*old, *new))
    });
    pairs.collect()
}

/// Those that are alike, and whose names have more words in common with one another than with any other.
fn nearest<'t>(
    gone: &[&'t Column],
    come: &[&'t Column],
    alike: impl Fn(&Column, &Column) -> bool,
) -> Vec<(&'t Column, &'t Column)> {
    let words = |of: &'t Column| -> BTreeSet<&str> { of.name.as_str().split('_').collect() };
    let best = |of: &'t Column, among: &[&'t Column], alike: &dyn Fn(&Column) -> bool| {
        let own = words(of);
        let shared = |other: &'t Column| own.intersection(&words(other)).count();
        let like = among.iter().copied().filter(|other| alike(other)).map(|other| (shared(other), other));
        let most = like.clone().map(|(shared, _)| shared).max().filter(|most| *most > 0)?;
        let mut nearest = like.filter(|(shared, _)| *shared == most).map(|(_, other)| other);
        nearest.next().filter(|_| nearest.next().is_none())
    };
    let pairs = gone.iter().filter_map(|old| {
        let new = best(old, come, &|new| alike(old, new))?;
        let back = best(new, gone, &|old| alike(old, new))?;
        (back.name == old.name).then_some((*old, new))
    });
    pairs.collect()
}

/// Are they the same whatever their defaults?
fn same_at_most(one: &Column, other: &Column) -> bool {
    let bare = |of: &Column| Column { default: None, ..of.clone() };
    one.default_value().is_some() == other.default_value().is_some() && same_column(&bare(one), &bare(other))
}

fn same_column(one: &Column, other: &Column) -> bool {
    let key = |of: &Column| {
        (
            of.ty.clone(),
            of.not_null,
            of.default.clone(),
            of.generated.clone(),
            of.identity.clone(),
            of.collation.clone(),
            of.values.clone(),
            of.json.clone(),
        )
    };
    key(one) == key(other)
}

fn same_domain(one: &Domain, other: &Domain) -> bool {
    one.base == other.base && !one.checks.is_empty() && one.checks.values().eq(other.checks.values())
}

fn same_composite(one: &Composite, other: &Composite) -> bool {
    one.fields.len() > 1 && one.fields == other.fields
}

fn same_sequence(one: &Sequence, other: &Sequence) -> bool {
    one.owned_by.is_some() && one.owned_by == other.owned_by
}

fn same_function(one: &Function, other: &Function) -> bool {
    let arguments = |of: &Function| of.id().arguments;
    one.body == other.body && one.language == other.language && arguments(one) == arguments(other)
}

/// Values of which one goes where another comes, in a set that is the same otherwise: set, old, new.
pub(super) fn values(pair: Pair<&Schema>) -> Vec<(String, ValueLiteral, ValueLiteral)> {
    let mut found = Vec::new();
    for (name, next) in &pair.next.values {
        let Some(previous) = pair.previous.values.get(name) else { continue };
        let declared = |new: &ValueLiteral| pair.next.renamed.former_value(name, new).is_some();
        if let Some((old, new)) = exchanged(previous, next).filter(|(_, new)| !declared(new)) {
            found.push((name.clone(), old, new));
        }
    }
    found
}

fn exchanged(previous: &Values, next: &Values) -> Option<(ValueLiteral, ValueLiteral)> {
    let values = |of: &Values| of.variants.iter().map(|(_, value, _)| value.clone()).collect::<Vec<_>>();
    let (old, new) = (values(previous), values(next));
    let mut differ = old.iter().zip(&new).filter(|(old, new)| old != new);
    let (Some((gone, come)), None, true) = (differ.next(), differ.next(), old.len() == new.len()) else {
        return None;
    };
    (!new.contains(gone) && !old.contains(come)).then(|| (gone.clone(), come.clone()))
}
