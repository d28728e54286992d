//! States in between: what a transaction cannot do, or should not do while others work, becomes a migration of its own.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diff::{self, Diff, Difference};
use crate::kind::{self, Kind, Object, State, Way};
use crate::model::{
    BaseType, Column, Constraint, Definition, DefinitionKind, Index, Name, ObjectId, Pair, QualifiedName,
    Schema, Table, Type, sql,
};

/// The previous state with the new labels of its enums, if anything new uses one: a label cannot be used in the transaction
/// that adds it (PostgreSQL manual, ALTER TYPE).
pub(super) fn with_labels(pair: Pair<&Schema>) -> Option<Schema> {
    let mut between = None;
    let texts = OnceCell::new();
    let is_said = |label: &&String| {
        let literal = sql::literal(label);
        // In a list or row too, where quotes are doubled or escaped.
        let bare = |text: &str| text.replace(['\'', '"', '\\'], "");
        let says = |text: &String| {
            let holds_values = || text.contains("'{") || text.contains("'(");
            text.contains(&literal) || (holds_values() && bare(text).contains(&bare(label)))
        };
        texts.get_or_init(|| new_texts(pair)).iter().any(says)
    };
    for (name, next) in &pair.next.enums {
        let Some(previous) = pair.previous.enums.get(name) else { continue };
        let mut kept = next.labels.iter().filter(|label| previous.labels.contains(label));
        let grows = previous.labels.iter().all(|label| kept.next() == Some(label));
        let mut new = next.labels.iter().filter(|label| !previous.labels.contains(label));
        if grows && new.any(|label| is_said(&label)) {
            let schema = between.get_or_insert_with(|| without_event_triggers(pair.previous, pair.next));
            if let Some(of) = schema.enums.get_mut(name) {
                of.labels.clone_from(&next.labels);
            }
        }
    }
    between
}

/// The previous state without the types and collations that are made anew while columns of them stay: what they hold is text
/// meanwhile, and what depends on them comes back afterwards. A type that only columns use changes beside them instead.
pub(super) fn without_types(states: Pair<&State<'_>>) -> Option<Schema> {
    let Pair { previous, next } = states.map(|state| state.schema);
    let stay = previous.enums == next.enums && previous.domains == next.domains;
    let stay = stay && previous.composites == next.composites && previous.definitions == next.definitions;
    // Functions alone may take the type along that they make.
    let stay = stay && kind::shells(&previous.definitions).next().is_none();
    let of_rows = columns_of_rows(previous);
    if stay && of_rows.is_empty() {
        return None;
    }
    let diff = diff::diff(states, Way::default());
    let is_changed = |id: &ObjectId| diff.differences.get(id).is_some_and(|it| *it != Difference::Created);
    let new = diff.differences.iter().filter(|(_, it)| **it == Difference::Created).map(|(id, _)| id);
    let successors: BTreeSet<_> = new.flat_map(kind::names).collect();
    let is_succeeded = |id: &ObjectId| kind::names(id).iter().any(|name| successors.contains(name));
    // The rows of a relation whose name something else takes.
    let relations = diff.differences.iter().filter(|(id, it)| is_relation(id) && **it == Difference::Dropped);
    let left: BTreeSet<_> = relations.map(|(id, _)| id).filter(|id| is_succeeded(id)).cloned().collect();
    let of_types = diff.differences.keys().any(|id| is_type(id) && is_changed(id));
    if of_rows.is_empty() && left.is_empty() && !of_types {
        return None;
    }
    // What is a part of a view goes with that.
    let is_whole = |id: &ObjectId| !matches!(id, ObjectId::Table(_) | ObjectId::Column(..));
    let needs = states.previous.iter().map(|(id, object)| {
        let whole = object.parent(previous).filter(is_whole);
        (id, states.previous.needs(id).iter().cloned().chain(whole).collect())
    });
    let needs: BTreeMap<&ObjectId, BTreeSet<ObjectId>> = needs.collect();
    let is_part_of_another =
        |id: &ObjectId| needs.iter().any(|(of, needs)| is_type(of) && needs.contains(id));
    let mut gone: BTreeSet<ObjectId> = diff
        .differences
        .iter()
        .filter(|(id, difference)| match difference {
            _ if !is_type(id) => false,
            Difference::Dropped => is_succeeded(id),
            Difference::Replaced => true,
            Difference::Altered(alteration) => !alteration.disturbs.is_empty() && is_part_of_another(id),
            Difference::Created => false,
        })
        .map(|(id, _)| id.clone())
        .collect();
    gone.extend(traded(&diff));
    // A type whose fields are rows of a view goes with that.
    let relations =
        diff.differences.iter().filter(|(id, it)| is_relation(id) && **it == Difference::Replaced);
    gone.extend(relations.map(|(id, _)| id.clone()));
    spread(&needs, &mut gone, is_type);
    gone.retain(is_type);
    let shells = kind::shells(&previous.definitions).filter(|(_, whole)| gone.contains(whole));
    let shells: Vec<_> = shells.map(|(shell, _)| shell.clone()).collect();
    gone.extend(shells);
    // What is generated has no value of its own.
    let stays = |id: &ObjectId| match states.previous.get(id) {
        Some(Object::Column(of)) if of.column.generated.is_none() => {
            heir(Pair::new(previous, next), &of.table.name, &of.column.name).is_some()
        }
        _ => false,
    };
    let loses = |needs: &BTreeSet<ObjectId>| [&gone, &left].iter().any(|gone| !needs.is_disjoint(gone));
    let users = needs.iter().filter(|(id, needs)| stays(id) && loses(needs));
    let users = users.map(|(id, _)| (*id).clone());
    let rows =
        of_rows.into_iter().filter(|(id, rows)| stays(id) && rows.iter().any(|of| rewrites(&diff, of)));
    let users: BTreeSet<ObjectId> = users.chain(rows.map(|(id, _)| id)).collect();
    let in_place = |id: &ObjectId| matches!(diff.differences.get(id), Some(Difference::Altered(_)));
    if users.is_empty() && !gone.iter().any(in_place) {
        return None;
    }
    let triggers = event_triggers(previous, next);
    let mut out: BTreeSet<ObjectId> = gone.into_iter().chain(users.iter().cloned()).chain(triggers).collect();
    spread(&needs, &mut out, |id| !matches!(id, ObjectId::Table(_)));
    Some(as_text(Pair::new(previous, next), &users, &out))
}

/// The types that change themselves while columns of theirs become others': one may have taken another's name.
fn traded(diff: &Diff<'_>) -> BTreeSet<ObjectId> {
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    let changed = |ty: &Type| {
        let BaseType::User(name) = &ty.base else { return None };
        let ids = [ObjectId::Enum, ObjectId::Domain, ObjectId::Composite].map(|id| id(name.clone()));
        ids.into_iter().find(|id| diff.differences.contains_key(id))
    };
    let is_altered = |id: &ObjectId| match diff.differences.get(id) {
        Some(Difference::Altered(alteration)) => !alteration.disturbs.is_empty(),
        _ => false,
    };
    let columns = previous.tables.values().flat_map(|table| table.columns.iter().map(move |of| (table, of)));
    let moved = columns.filter_map(|(table, column)| {
        let after = next.tables.get(&table.name)?.column(&column.name)?;
        let (from, to) = (changed(&column.ty)?, changed(&after.ty)?);
        (from != to && is_altered(&from)).then_some(from)
    });
    moved.collect()
}

/// The columns whose values have fields, such as rows of tables, and the types that these consist of.
fn columns_of_rows(schema: &Schema) -> Vec<(ObjectId, BTreeSet<QualifiedName>)> {
    let columns = schema.tables.values().flat_map(|table| table.columns.iter().map(move |of| (table, of)));
    let of_users = columns.filter(|(_, column)| matches!(column.ty.base, BaseType::User(_)));
    let found = of_users.filter_map(|(table, column)| {
        let id = || ObjectId::Column(table.name.clone(), column.name.clone());
        kind::has_parts(schema, &column.ty).then(|| (id(), kind::within(schema, &column.ty)))
    });
    found.collect()
}

/// Does a table, view or domain change in a way that PostgreSQL refuses while a column holds its rows, or rows with it
/// (`find_composite_type_dependencies` in its sources)?
fn rewrites(diff: &Diff<'_>, of: &QualifiedName) -> bool {
    let relations = [ObjectId::Table, ObjectId::View, ObjectId::MaterializedView, ObjectId::Domain];
    let anew = |id: &ObjectId| matches!(diff.differences.get(id), Some(Difference::Replaced));
    let disturbs = |id: &ObjectId| match diff.differences.get(id) {
        Some(Difference::Altered(alteration)) => !alteration.disturbs.is_empty(),
        Some(Difference::Created | Difference::Replaced) => true,
        Some(Difference::Dropped) | None => false,
    };
    let Pair { previous, next } = diff.states.map(|state| state.schema);
    let [before, after] = [previous, next].map(|schema| schema.tables.get(of));
    let relogged = before.zip(after).is_some_and(|(before, after)| before.unlogged != after.unlogged);
    let stricter = || match (previous.domains.get(of), next.domains.get(of)) {
        (Some(before), Some(after)) => {
            let new = after.new_checks(before, Pair::new(previous, next));
            new.into_iter().any(|check| after.checks.contains_key(check))
                || before.not_valid.iter().any(|check| !after.not_valid.contains(check))
                || (!before.not_null && after.not_null)
        }
        _ => false,
    };
    let mut columns = [before, after].into_iter().flatten().flat_map(|table| &table.columns);
    relations.iter().any(|relation| anew(&relation(of.clone())))
        || relogged
        || stricter()
        || columns.any(|column| disturbs(&ObjectId::Column(of.clone(), column.name.clone())))
        // What happens to a parent happens to it.
        || after.into_iter().flat_map(Table::parents).any(|parent| rewrites(diff, parent))
}

/// Adds those that depend on one of these, and so on.
fn spread(
    needs: &BTreeMap<&ObjectId, BTreeSet<ObjectId>>,
    to: &mut BTreeSet<ObjectId>,
    fits: impl Fn(&ObjectId) -> bool,
) {
    loop {
        let depends = |(id, needs): &(&&ObjectId, &BTreeSet<ObjectId>)| {
            fits(id) && !to.contains(**id) && !needs.is_disjoint(to)
        };
        let more: Vec<ObjectId> = needs.iter().filter(depends).map(|(id, _)| (*id).clone()).collect();
        if more.is_empty() {
            return;
        }
        to.extend(more);
    }
}

/// What a column is afterwards: that of its table or, of a partition that goes, that of the whole, which may get its rows.
fn heir<'s>(states: Pair<&'s Schema>, table: &QualifiedName, column: &Name) -> Option<&'s Column> {
    let of = |table: &QualifiedName| states.next.tables.get(table).map(|of| of.column(column));
    of(table).or_else(|| kind::ancestors(states.previous, table).find_map(of)).flatten()
}

/// A state without some objects, and with text in columns whose types are among them.
fn as_text(states: Pair<&Schema>, columns: &BTreeSet<ObjectId>, out: &BTreeSet<ObjectId>) -> Schema {
    let mut schema = states.previous.clone();
    schema.retain(|id| !out.contains(id));
    for table in schema.tables.values_mut() {
        let name = table.name.clone();
        let id = |column: &Column| ObjectId::Column(name.clone(), column.name.clone());
        table.columns.retain(|column| columns.contains(&id(column)) || !out.contains(&id(column)));
        for column in &mut table.columns {
            if out.contains(&ObjectId::Default(name.clone(), column.name.clone())) {
                column.default = None;
            }
            if columns.contains(&id(column)) {
                (column.collation, column.default) = (None, None);
                let after = heir(states, &name, &column.name);
                column.ty = kind::held_as(states, &column.ty, after);
            }
        }
    }
    schema
}

fn is_type(id: &ObjectId) -> bool {
    match id {
        ObjectId::Enum(_) | ObjectId::Domain(_) | ObjectId::Composite(_) => true,
        ObjectId::Definition(kind, _) => matches!(
            kind,
            DefinitionKind::BaseType
                | DefinitionKind::RangeType
                | DefinitionKind::ShellType
                | DefinitionKind::Collation
        ),
        _ => false,
    }
}

fn is_relation(id: &ObjectId) -> bool {
    matches!(id, ObjectId::Table(_) | ObjectId::View(_) | ObjectId::MaterializedView(_))
}

/// The texts that are new.
fn new_texts(pair: Pair<&Schema>) -> BTreeSet<String> {
    let Pair { previous, next } = pair.map(|schema| {
        let texts = kind::objects(schema).flat_map(|object| {
            object.texts().into_iter().map(|text| text.sql.to_string()).collect::<Vec<_>>()
        });
        let bounds = schema.tables.values().filter_map(|table| table.partition_of.as_ref());
        let bounds = bounds.map(|of| of.bound.to_string());
        let bodies = schema.functions.values().map(|function| function.body.to_string());
        texts.chain(bodies).chain(bounds).collect::<BTreeSet<_>>()
    });
    &next - &previous
}

/// The next state without the indexes that are built, or built anew, on tables that may hold rows: they are built while
/// others read and write (PostgreSQL manual, CREATE INDEX, Building Indexes Concurrently).
///
/// An index stays where it is if it comes with a column or module that is new (adding the column locks the table anyway), or
/// if something else needs it. The same goes for keys, which take over an index that was built so.
pub(super) fn without_online(states: Pair<&State<'_>>) -> Option<Schema> {
    let pair = states.map(|state| state.schema);
    // What an index of the partitioned table is to make its part has to be there before.
    let waits = |part: &dyn Kind| part.precedes(pair.next).is_some();
    let ours = |index: &Index| {
        // Nothing of a partitioned table is built while others write (PostgreSQL manual, CREATE INDEX).
        let of = pair.next.tables.get(&index.table);
        let partitioned = of.is_some_and(|table| table.partition_by.is_some());
        let view = pair.next.materialized_views.get(&index.table);
        let clusters = view.is_some_and(|view| view.clustered_on.as_ref() == Some(&index.name));
        let goes_by = clusters || of.is_some_and(|table| table.goes_by(&index.name));
        if partitioned || index.inherited || waits(index) || goes_by {
            return false;
        }
        let table = ObjectId::Table(index.table.clone());
        pair.previous.tables.contains_key(&index.table)
            || pair.previous.materialized_views.contains_key(&index.table)
            || (pair.next.is_external(&table) && !pair.previous.modules.is_empty())
    };
    let changed =
        pair.next.indexes.iter().filter(|(key, index)| pair.previous.indexes.get(*key) != Some(index));
    let candidates: Vec<_> = changed.filter(|(_, index)| ours(index)).collect();
    let new_keys = || {
        pair.next.constraints.iter().filter(|(key, it)| {
            is_key_of_rows(it, pair) && !waits(*it) && !pair.previous.constraints.contains_key(*key)
        })
    };
    if candidates.is_empty() && new_keys().next().is_none() {
        return None;
    }
    let diff = diff::diff(states, Way::default());
    let known: BTreeSet<_> = pair.previous.modules.iter().map(|module| &module.name).collect();
    let in_a_new_module = |id: &ObjectId| {
        let module = states.next.place(id).and_then(|(module, _)| pair.next.modules.get(module));
        module.is_some_and(|module| module.migration.is_some() && !known.contains(&module.name))
    };
    let constraints = diff.differences.keys().filter(|id| matches!(id, ObjectId::Constraint(..)));
    let needed: BTreeSet<_> = constraints.flat_map(|id| states.next.needs(id)).collect();
    let is_new = |need: &ObjectId| diff.differences.get(need) == Some(&Difference::Created);
    let on_a_new_column = |needs: &BTreeSet<ObjectId>| {
        needs.iter().any(|need| matches!(need, ObjectId::Column(..)) && is_new(need))
    };
    let start = || without_event_triggers(pair.next, pair.previous);
    let mut between = None;
    for (key, index) in candidates {
        let id = ObjectId::Index(key.0.clone(), key.1.clone());
        let again = match diff.differences.get(&id) {
            Some(Difference::Replaced) => true,
            Some(Difference::Created) => false,
            Some(Difference::Altered(_) | Difference::Dropped) | None => continue,
        };
        let needs = states.next.needs(&id);
        // What is made anew only because something that it depends on is, cannot wait for it.
        let moves =
            |need: &ObjectId| is_new(need) || diff.differences.get(need) == Some(&Difference::Replaced);
        let follows = again && (pair.previous.indexes.get(key) == Some(index) || needs.iter().any(moves));
        if on_a_new_column(needs) || follows || needed.contains(&id) || in_a_new_module(&id) {
            continue;
        }
        // The old one stays until the new one is there, unless what it needs does not.
        let own = |old: &Index| !old.inherited;
        let stays = again
            && pair.previous.indexes.get(key).is_some_and(own)
            && states.previous.needs(&id).iter().all(|need| match diff.differences.get(need) {
                None | Some(Difference::Created) => true,
                Some(Difference::Altered(alteration)) => {
                    alteration.disturbs.is_empty() && !moves_away(need, pair)
                }
                Some(Difference::Replaced | Difference::Dropped) => false,
            });
        let schema = between.get_or_insert_with(start);
        match pair.previous.indexes.get(key) {
            Some(old) if stays => {
                schema.indexes.insert(key.clone(), old.clone());
            }
            _ => {
                schema.indexes.remove(key);
            }
        }
    }
    let needed: BTreeSet<_> = diff
        .differences
        .keys()
        .flat_map(|id| states.next.needs(id).iter().filter(move |need| *need != id))
        .filter(|need| matches!(need, ObjectId::Constraint(..)))
        .collect();
    for (key, constraint) in new_keys() {
        let id = ObjectId::Constraint(key.0.clone(), key.1.clone());
        let stays = !is_new(&id)
            || on_a_new_column(states.next.needs(&id))
            || needed.contains(&id)
            || in_a_new_module(&id)
            || (constraint.is_primary_key() && diff.differences.keys().any(can_group_by_key));
        if !stays {
            let schema = between.get_or_insert_with(start);
            schema.constraints.remove(key);
        }
    }
    between
}

/// Is it an extension that leaves a schema, which texts say?
fn moves_away(object: &ObjectId, pair: Pair<&Schema>) -> bool {
    let ObjectId::Extension(name) = object else { return false };
    let Pair { previous, next } = pair.map(|schema| schema.extensions.get(name).map(|of| &of.schema));
    previous != next
}

/// A state without the event triggers that another one has not: they would fire for what is done on the way to it.
fn without_event_triggers(schema: &Schema, other: &Schema) -> Schema {
    let gone = event_triggers(schema, other);
    let mut schema = schema.clone();
    if !gone.is_empty() {
        schema.retain(|id| !gone.contains(id));
    }
    schema
}

/// The event triggers that another state has not, or has otherwise.
fn event_triggers(schema: &Schema, other: &Schema) -> Vec<ObjectId> {
    let own = schema.definitions.iter().filter(|(_, of)| of.kind == DefinitionKind::EventTrigger);
    let changes = |id: &ObjectId, of: &Definition| {
        other.definitions.get(id) != Some(of) || kind::calls_another(of, Pair::new(schema, other))
    };
    own.filter(|(id, of)| changes(id, of)).map(|(id, _)| id.clone()).collect()
}

/// Is it a primary or unique key of a table that may hold rows?
fn is_key_of_rows(constraint: &Constraint, pair: Pair<&Schema>) -> bool {
    let table = pair.next.tables.get(&constraint.table);
    // An index of a partitioned table is not built beside writers, nor can it become a key.
    constraint.has_plain_index()
        && !constraint.inherited
        && pair.previous.tables.contains_key(&constraint.table)
        && table.is_some_and(|table| table.partition_by.is_none() && !table.goes_by(&constraint.name))
}

/// A query that groups by the primary key may show the other columns (PostgreSQL manual, SELECT, GROUP BY Clause).
fn can_group_by_key(id: &ObjectId) -> bool {
    matches!(id, ObjectId::View(_) | ObjectId::MaterializedView(_) | ObjectId::Function(_))
}
