//! Indexes. Those of constraints are kept for [`super::constraint`].

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::reader::Keyed;
use super::text::{parameters, unwrapped};
use super::{CatalogError, Reader, UNFINISHED};
use crate::declare::names;
use crate::model::{
    ExcludeElement, Index, IndexKey, IndexTarget, Name, Nulls, ObjectId, QualifiedName, ReplicaIdentity,
    SortOrder, Sql, sql,
};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: QualifiedName,
    relname: Name,
    table: Oid,
    constraint_oid: Option<Oid>,
    method: Name,
    unique: bool,
    valid: bool,
    /// Is it not valid because it is that of a partitioned table alone?
    only: bool,
    /// The parts that it has although it is not valid.
    attached: BTreeSet<QualifiedName>,
    unfinished: bool,
    nulls_not_distinct: bool,
    clustered: bool,
    replica_identity: bool,
    predicate: Option<String>,
    options: Vec<String>,
    tablespace: Option<String>,
    /// Is it part of an index of a partitioned table?
    part: bool,
    /// Has it storage parameters that it did not get from that one, or is that one not valid?
    apart: bool,
    columns: Vec<i32>,
    key_count: usize,
    /// Columns that are carried, by name.
    #[serde(skip)]
    include: Vec<Name>,
    /// Its keys in order.
    #[serde(skip)]
    keys: Vec<Key>,
}

#[derive(Deserialize)]
struct Key {
    index: Oid,
    number: i32,
    /// The column of that number, where it is one.
    #[serde(skip)]
    column: Option<Name>,
    expression: Option<String>,
    collation: Option<QualifiedName>,
    operator_class: Option<String>,
    class_options: Vec<String>,
    statistics: Option<i32>,
    descending: bool,
    nulls_first: bool,
    operator: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let mut keys: BTreeMap<Oid, Vec<Key>> = BTreeMap::new();
    for key in reader.rows::<Key>("keys of indexes", include_str!("sql/index_key.sql"))? {
        keys.entry(key.index).or_default().push(key);
    }
    let since = [(15, "i.indnullsnotdistinct", "false")];
    for mut row in reader.rows_since::<Row>("indexes", include_str!("sql/index.sql"), &since)? {
        let Some(table) = reader.relation(row.table) else { continue };
        let columns = |numbers: Option<&[i32]>| reader.columns(row.table, numbers);
        let mut keys = keys.remove(&row.oid).unwrap_or_default();
        for key in &mut keys {
            key.column = columns(Some(&[key.number])).pop();
        }
        row.include = columns(row.columns.get(row.key_count..));
        row.keys = keys;
        row.refuse(reader);
        // One with a name or storage of its own was there before, and became a part of the parent's.
        let own = row.apart || row.is_named(&table);
        if let Some(of) = reader.schema.tables.get_mut(&table) {
            if row.clustered {
                of.clustered_on = Some(row.relname.clone());
            }
            if row.replica_identity {
                of.replica_identity = ReplicaIdentity::Index(row.relname.clone());
            }
        } else if row.clustered
            && let Some(of) = reader.schema.materialized_views.get_mut(&table)
        {
            of.clustered_on = Some(row.relname.clone());
        }
        if let Some(constraint) = row.constraint_oid {
            // It has the name of its constraint.
            let id = ObjectId::Constraint(table, row.relname.clone());
            reader.objects.insert(Address::of(Class::RELATION, row.oid), id);
            reader.constraint_indexes.insert(constraint, row.behind_constraint(own));
        } else {
            let id = ObjectId::Index(table.clone(), row.relname.clone());
            let comment = reader.found(Address::of(Class::RELATION, row.oid), id);
            let index = row.index(table, own, comment);
            reader.schema.indexes.insert((index.table.clone(), index.name.clone()), index);
        }
    }
    Ok(())
}

impl Row {
    /// Has it another name than PostgreSQL chooses (`ChooseIndexName` in its sources)? Of expressions that is not known.
    fn is_named(&self, table: &QualifiedName) -> bool {
        let columns: Option<Vec<&str>> = self
            .keys
            .iter()
            .map(|key| key.column.as_ref())
            .chain(self.include.iter().map(Some))
            .map(|name| Some(name?.as_str()))
            .collect();
        let Some(columns) = columns else { return false };
        let labels: &[&str] = if self.constraint_oid.is_some() { &["key", "pkey", "excl"] } else { &["idx"] };
        let mut chosen = labels.iter().map(|label| {
            let of = if *label == "pkey" { String::new() } else { names::joined(columns.iter().copied()) };
            names::object_name(table.name.as_str(), &of, label)
        });
        let without_number = self.relname.as_str().trim_end_matches(|c: char| c.is_ascii_digit());
        !chosen.any(|chosen| chosen == self.relname || chosen == *without_number)
    }

    fn refuse(&self, reader: &mut Reader<'_, '_>) {
        let refused = [
            ("invalid index", !self.valid && !self.only && !self.unfinished),
            (UNFINISHED, self.unfinished),
            ("tablespace", self.tablespace.is_some()),
        ];
        for (kind, is) in refused {
            if is {
                reader.unsupported(kind, &self.name);
            }
        }
        // With what they are of: where that changes, they have to be said again.
        let of = |key: &Key| {
            let column = key.column.as_ref().map(ToString::to_string);
            column.or_else(|| key.expression.clone()).unwrap_or_default()
        };
        for key in &self.keys {
            // Of a key that the model has, it is known.
            if let Some(target) = key.statistics.filter(|_| self.constraint_oid.is_some()) {
                let what = format!("{target} for {} of {}", of(key), self.name);
                reader.unsupported("statistics target of an index", what);
            }
        }
    }

    fn index(self, table: QualifiedName, own: bool, comment: Option<String>) -> Index {
        Index {
            table,
            name: self.relname,
            unique: self.unique,
            nulls_not_distinct: self.nulls_not_distinct,
            method: self.method,
            keys: self.keys.into_iter().map(Key::key).collect(),
            include: self.include,
            predicate: self.predicate.as_deref().map(unwrapped),
            storage: parameters(self.options),
            inherited: self.part && !own,
            only: self.only,
            attached: self.attached,
            invalid: self.unfinished,
            comment,
        }
    }

    fn behind_constraint(self, own: bool) -> Keyed {
        let method = self.method;
        let predicate = self.predicate.as_deref().map(unwrapped);
        let elements = self.keys.into_iter().filter_map(Key::element).collect();
        Keyed {
            method,
            include: self.include,
            nulls_not_distinct: self.nulls_not_distinct,
            predicate,
            elements,
            own,
            only: self.only,
            storage: parameters(self.options),
        }
    }
}

impl Key {
    fn key(self) -> IndexKey {
        let nulls = match (self.descending, self.nulls_first) {
            (false, true) => Some(Nulls::First),
            (true, false) => Some(Nulls::Last),
            (false, false) | (true, true) => None,
        };
        IndexKey {
            operator_class: self.operator_class(),
            target: match (self.column, self.expression) {
                (Some(column), _) => IndexTarget::Column(column),
                (None, expression) => IndexTarget::Expression(unwrapped(&expression.unwrap_or_default())),
            },
            collation: self.collation,
            order: if self.descending { SortOrder::Desc } else { SortOrder::Asc },
            nulls,
            statistics: self.statistics,
        }
    }

    /// `gist_trgm_ops (siglen = '32')`.
    fn operator_class(&self) -> Option<String> {
        let class = self.operator_class.as_ref()?;
        if self.class_options.is_empty() {
            return Some(class.clone());
        }
        let options = parameters(self.class_options.clone());
        let options = options.iter().map(|(name, value)| format!("{name} = {}", sql::literal(value)));
        Some(format!("{class} ({})", sql::list(options)))
    }

    /// An element of an exclusion constraint, where there is an operator.
    fn element(self) -> Option<ExcludeElement> {
        let operator = self.operator.clone()?;
        let key = self.key();
        let mut target = match key.target {
            IndexTarget::Column(column) => column.to_string(),
            IndexTarget::Expression(expression) => format!("({expression})"),
        };
        let order = (key.order == SortOrder::Desc).then(|| "desc".to_owned());
        let nulls = key.nulls.map(|nulls| match nulls {
            Nulls::First => "nulls first".to_owned(),
            Nulls::Last => "nulls last".to_owned(),
        });
        let collation = key.collation.map(|collation| format!("collate {collation}"));
        for part in [collation, key.operator_class, order, nulls].into_iter().flatten() {
            target = format!("{target} {part}");
        }
        Some(ExcludeElement { target: Sql::new(target), operator })
    }
}
