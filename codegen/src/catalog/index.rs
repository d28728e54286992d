//! Indexes. Those of constraints are kept for [`super::constraint`].

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::reader::Keyed;
use super::text::{parameters, unwrapped};
use super::{CatalogError, Reader};
use crate::model::{
    ExcludeElement, Index, IndexKey, IndexTarget, Name, Nulls, ObjectId, QualifiedName, SortOrder, Sql, sql,
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
    nulls_not_distinct: bool,
    clustered: bool,
    replica_identity: bool,
    predicate: Option<String>,
    options: Vec<String>,
    tablespace: Option<String>,
    parent: Option<QualifiedName>,
    include: Vec<Name>,
    keys: Vec<Key>,
}

#[derive(Deserialize)]
struct Key {
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
    let since = [(15, "i.indnullsnotdistinct", "false")];
    for row in reader.rows_since::<Row>("indexes", include_str!("sql/index.sql"), &since)? {
        row.refuse(reader);
        let Some(table) = reader.relation(row.table) else { continue };
        if let Some(constraint) = row.constraint_oid {
            reader.constraint_indexes.insert(constraint, row.behind_constraint());
        } else {
            let id = ObjectId::Index(table.clone(), row.relname.clone());
            let comment = reader.found(Address::of(Class::RELATION, row.oid), id);
            let index = row.index(table, comment);
            reader.schema.indexes.insert((index.table.clone(), index.name.clone()), index);
        }
    }
    Ok(())
}

impl Row {
    fn refuse(&self, reader: &mut Reader<'_, '_>) {
        let refused = [
            ("invalid index", !self.valid),
            ("clustered index", self.clustered),
            ("index as replica identity", self.replica_identity),
            ("tablespace", self.tablespace.is_some()),
            ("index of a partition", self.parent.is_some()),
            ("statistics target of an index", self.keys.iter().any(|key| key.statistics.is_some())),
            ("storage parameters of a constraint", self.constraint_oid.is_some() && !self.options.is_empty()),
        ];
        for (kind, is) in refused {
            if is {
                reader.unsupported(kind, &self.name);
            }
        }
    }

    fn index(self, table: QualifiedName, comment: Option<String>) -> Index {
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
            comment,
        }
    }

    fn behind_constraint(self) -> Keyed {
        let method = self.method;
        let predicate = self.predicate.as_deref().map(unwrapped);
        let elements = self.keys.into_iter().filter_map(Key::element).collect();
        Keyed {
            method,
            include: self.include,
            nulls_not_distinct: self.nulls_not_distinct,
            predicate,
            elements,
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
