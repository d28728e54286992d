//! The queries' way to the server and what has been read so far.

use std::collections::{BTreeMap, BTreeSet};

use postgres::{SimpleQueryMessage, Transaction};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::address::{Address, Class, Oid};
use super::locked::Locked;
use super::{Catalog, CatalogError, Options, limits, supported};
use crate::model::{
    Definition, DefinitionKind, ExcludeElement, ForeignOptions, Name, ObjectId, Parameters, QualifiedName,
    Schema, Sql, sql,
};

/// Reads one kind after the other.
pub(super) struct Reader<'r, 'c> {
    transaction: &'r mut Transaction<'c>,
    version: u32,
    /// Is the role shown where subscriptions connect to?
    sees_connections: bool,
    /// Are passwords read?
    secrets: bool,
    /// What has been read.
    pub schema: Schema,
    /// The objects of the schema, by the catalog's name for them.
    pub objects: BTreeMap<Address, ObjectId>,
    /// What the model has no word for: kind and name.
    pub unsupported: Vec<(String, String)>,
    /// What needs what, where the catalog does not say so itself.
    pub needs: Vec<(ObjectId, Address)>,
    /// The names of columns.
    pub column_names: BTreeMap<Address, Name>,
    /// The tables themselves, apart from their row types and sequences.
    pub table_addresses: BTreeMap<Address, QualifiedName>,
    /// The sequences of identity columns.
    pub identity_sequences: BTreeMap<Address, QualifiedName>,
    /// The indexes behind constraints, by the constraint's OID.
    pub constraint_indexes: BTreeMap<Oid, Keyed>,
    comments: BTreeMap<Address, String>,
    locked: BTreeSet<ObjectId>,
    /// What stands before each query.
    before: String,
}

/// What a constraint has from its index.
pub(super) struct Keyed {
    pub method: Name,
    pub include: Vec<Name>,
    pub nulls_not_distinct: bool,
    pub predicate: Option<Sql>,
    /// The elements of an exclusion constraint.
    pub elements: Vec<ExcludeElement>,
    /// Has it another name than PostgreSQL would have chosen, or storage that is not its whole's?
    pub own: bool,
    /// Is it that of a partitioned table alone?
    pub only: bool,
    pub storage: Parameters,
}

impl<'r, 'c> Reader<'r, 'c> {
    /// A reader in a transaction of its own, with the comments of the database at hand.
    pub fn new(
        transaction: &'r mut Transaction<'c>,
        options: &Options,
        passed_by: &Locked,
    ) -> Result<Self, CatalogError> {
        // Without a search path every name is printed qualified. Values are printed in one form, whatever the role's
        // settings are (what pg_dump sets).
        let settings = format!(
            "{} set local search_path = ''; set local extra_float_digits = 3; set local intervalstyle = postgres;
             set local datestyle = iso; set local quote_all_identifiers = off;",
            limits(options)
        );
        let mut reader = Self {
            transaction,
            version: 0,
            sees_connections: false,
            secrets: options.secrets,
            schema: Schema::default(),
            objects: BTreeMap::new(),
            unsupported: Vec::new(),
            needs: Vec::new(),
            column_names: BTreeMap::new(),
            table_addresses: BTreeMap::new(),
            identity_sequences: BTreeMap::new(),
            constraint_indexes: BTreeMap::new(),
            comments: BTreeMap::new(),
            locked: passed_by.relations.clone(),
            before: passed_by.before(),
        };
        reader.transaction.batch_execute(&settings).map_err(CatalogError::query("the settings"))?;
        reader.greet()?;
        for row in reader.rows::<Comment>("comments", include_str!("sql/comment.sql"))? {
            let address = Address { class: row.class, oid: row.oid, column: row.column };
            reader.comments.insert(address, row.comment);
        }
        Ok(reader)
    }

    /// Asks the server for its version, and what it shows to this role.
    fn greet(&mut self) -> Result<(), CatalogError> {
        #[derive(Deserialize)]
        struct Version {
            number: u32,
            text: String,
            sees_connections: bool,
        }
        let versions: Vec<Version> = self.rows(
            "the version",
            "select current_setting('server_version_num')::int as number, current_setting('server_version') as text,
                 has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'select') as sees_connections",
        )?;
        // Without an answer it is of no version at all.
        let answer = versions.into_iter().next();
        supported(answer.as_ref().map_or(0, |it| it.number), answer.as_ref().map_or("", |it| &it.text))?;
        if let Some(answer) = answer {
            (self.version, self.sees_connections) = (answer.number, answer.sees_connections);
        }
        Ok(())
    }

    /// The rows of a query, in one round trip.
    pub fn rows<R: DeserializeOwned>(
        &mut self,
        reading: &'static str,
        sql: &str,
    ) -> Result<Vec<R>, CatalogError> {
        rows(self.transaction, reading, &self.before, sql)
    }

    /// The rows of a query that names, in braces, columns which only later versions have: from which major version, the
    /// name in braces, and what stands there before.
    pub fn rows_since<R: DeserializeOwned>(
        &mut self,
        reading: &'static str,
        sql: &str,
        columns: &[(u32, &str, &str)],
    ) -> Result<Vec<R>, CatalogError> {
        let major = self.major();
        let sql = columns.iter().fold(sql.to_owned(), |sql, (since, column, before)| {
            sql.replace(&format!("{{{column}}}"), if major >= *since { column } else { before })
        });
        self.rows(reading, &sql)
    }

    /// What not every version has of subscriptions, not every role sees, and what is kept secret, for [`Self::rows_since`].
    pub fn private(&self) -> [(u32, &'static str, &'static str); 5] {
        let since = |is: bool| if is { 0 } else { u32::MAX };
        let seen = self.sees_connections;
        [
            (15, "s.subtwophasestate", "'d'"),
            (17, "s.subfailover", "false"),
            (since(seen), "s.subconninfo", "null::text"),
            (
                since(seen && !self.secrets),
                "s.subconninfo ~* 'pass|secret|scram|token|%|://[^/@]*:[^/@]*@'",
                "false",
            ),
            (since(!self.secrets), "o.option_name ~* 'pass|secret|token|key'", "false"),
        ]
    }

    /// The major version of the server.
    pub fn major(&self) -> u32 {
        self.version / 10_000
    }

    /// Notes that an object is at an address, and gives its comment.
    pub fn found(&mut self, address: Address, id: ObjectId) -> Option<String> {
        self.objects.insert(address, id);
        self.comment(address)
    }

    /// The names of columns of a relation, by their numbers.
    pub fn columns(&self, table: Oid, numbers: Option<&[i32]>) -> Vec<Name> {
        let column = |number: &i32| self.column_names.get(&Address::column(table, *number)).cloned();
        numbers.unwrap_or_default().iter().filter_map(column).collect()
    }

    /// The object at an address; a column that is no object of its own is its relation.
    pub fn object(&self, address: Address) -> Option<ObjectId> {
        let whole = || self.objects.get(&Address::of(address.class, address.oid));
        self.objects.get(&address).or_else(whole).cloned()
    }

    /// The name of a table, view or materialized view that has been read.
    pub fn relation(&self, oid: Oid) -> Option<QualifiedName> {
        match self.objects.get(&Address::of(Class::RELATION, oid))? {
            ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
                Some(name.clone())
            }
            _ => None,
        }
    }

    /// The comment on what is at an address; whoever asks for it keeps it.
    pub fn comment(&mut self, address: Address) -> Option<String> {
        self.comments.remove(&address)
    }

    /// Notes what the model has no word for.
    pub fn unsupported(&mut self, kind: &str, name: impl std::fmt::Display) {
        self.unsupported.push((kind.to_owned(), name.to_string()));
    }

    /// What was read, with the comments that nobody asked for.
    pub fn finish(mut self) -> Result<Catalog, CatalogError> {
        self.homeless_comments()?;
        let Self { version, schema, mut unsupported, locked, .. } = self;
        unsupported.sort();
        unsupported.dedup();
        Ok(Catalog { version, schema, unsupported, locked })
    }

    /// Comments on parts of what the model has are kept as the statements that make them.
    fn homeless_comments(&mut self) -> Result<(), CatalogError> {
        let comments: BTreeMap<Address, String> = std::mem::take(&mut self.comments);
        let homeless = comments.into_iter().filter_map(|(address, comment)| {
            let of = self.object(address);
            // The columns' are among the statements that make a foreign table.
            let kept = matches!(
                of,
                Some(ObjectId::Extension(_) | ObjectId::Definition(DefinitionKind::ForeignTable, _))
            );
            (!kept).then_some((address, of, comment))
        });
        let homeless: Vec<_> = homeless.collect();
        if homeless.is_empty() {
            return Ok(());
        }
        let values: Vec<String> = homeless.iter().map(|(address, ..)| address.numbers()).collect();
        let query = format!(
            "select (pg_identify_object(class, oid, part)).type as kind, \
                 (pg_identify_object(class, oid, part)).identity as name \
             from (values {}) as comments (class, oid, part)",
            values.join(", ")
        );
        let identities = self.rows::<Identity>("the objects of comments", &query)?;
        for (Identity { kind, name }, (_, of, comment)) in identities.into_iter().zip(homeless) {
            let on = match (kind.as_str(), of) {
                ("index", Some(of)) => Some((format!("index {name}"), of)),
                ("domain constraint", Some(of)) => {
                    let on = name.replacen(" on ", " on domain ", 1);
                    Some((format!("constraint {on}"), of))
                }
                _ => None,
            };
            let Some((on, of)) = on else {
                self.unsupported("comment", format!("on {kind} {name}: {comment}"));
                continue;
            };
            let id = ObjectId::Definition(DefinitionKind::Comment, Name::new(on.as_str()));
            let definition = Definition {
                kind: DefinitionKind::Comment,
                name: Name::new(on.as_str()),
                create: vec![Sql::verbatim(format!("comment on {on} is {}", sql::literal(&comment)))],
                drop: vec![Sql::verbatim(format!("comment on {on} is null"))],
                clauses: BTreeMap::new(),
                options: ForeignOptions::default(),
                comment: None,
            };
            self.schema.depends.entry(id.clone()).or_default().insert(of);
            self.schema.definitions.insert(id, definition);
        }
        Ok(())
    }
}

/// What PostgreSQL calls an object.
#[derive(Deserialize)]
struct Identity {
    kind: String,
    name: String,
}

/// The rows of a query, in one round trip. They travel as JSON, which holds lists and lists of rows as well.
pub(super) fn rows<R: DeserializeOwned>(
    transaction: &mut Transaction,
    reading: &'static str,
    before: &str,
    sql: &str,
) -> Result<Vec<R>, CatalogError> {
    let query = format!("{before}select row_to_json(found)::text from (\n{sql}\n) found");
    let messages = transaction.simple_query(&query).map_err(CatalogError::query(reading))?;
    let mut rows = Vec::with_capacity(messages.len());
    for message in &messages {
        let SimpleQueryMessage::Row(row) = message else { continue };
        let text = row.get(0).unwrap_or_default();
        let row = serde_json::from_str(text);
        rows.push(row.map_err(|source| CatalogError::Row { reading, row: text.to_owned(), source })?);
    }
    Ok(rows)
}

/// A comment on an object or column.
#[derive(Deserialize)]
struct Comment {
    class: Class,
    oid: Oid,
    column: i32,
    comment: String,
}
