//! Views and materialized views as they are declared.

use std::collections::BTreeSet;

use super::access::AccessRule;
use super::collect::{Collector, Intent};
use super::column::{AnyColumn, Column};
use super::data_type::SqlType;
use super::grant::Grant;
use super::index::Index;
use super::object::{Object, Relation};
use super::trigger::Trigger;
use crate::diagnostic::Location;
use crate::model::{
    CheckOption, Command, MaterializedView, Name, ObjectId, Parameters, Sql, View, ViewColumn,
};

/// A view with all that its declaration says.
#[allow(clippy::struct_excessive_bools, reason = "one per word of the declaration")]
pub struct ViewDefinition<T> {
    rust_name: String,
    columns: Vec<ViewColumn>,
    query: Sql,
    materialized: bool,
    external: bool,
    security_invoker: bool,
    security_barrier: bool,
    check_option: Option<CheckOption>,
    storage: Parameters,
    comment: Option<String>,
    tenant: Option<Name>,
    indexes: Vec<Index<T>>,
    triggers: Vec<Trigger<T>>,
    access: Option<(Vec<AccessRule<T>>, Vec<Command>)>,
    grants: Vec<Grant>,
    depends_on: BTreeSet<ObjectId>,
    without_data: bool,
    clustered_on: Option<Name>,
    renamed_from: Option<String>,
    renamed_columns: Vec<(Name, String, Location)>,
    at: Location,
}

impl<T: Relation> ViewDefinition<T> {
    /// A view of this query, which checks the rights of its caller.
    #[must_use]
    pub fn new(rust_name: &str, query: &str, at: Location) -> Self {
        Self {
            rust_name: rust_name.to_owned(),
            columns: Vec::new(),
            query: Sql::new(query.trim().trim_end_matches(';')),
            materialized: false,
            external: false,
            security_invoker: true,
            security_barrier: false,
            check_option: None,
            storage: Parameters::new(),
            comment: None,
            tenant: None,
            indexes: Vec::new(),
            triggers: Vec::new(),
            access: None,
            grants: Vec::new(),
            depends_on: BTreeSet::new(),
            without_data: false,
            clustered_on: None,
            renamed_from: None,
            renamed_columns: Vec::new(),
            at,
        }
    }

    /// `CREATE MATERIALIZED VIEW`.
    #[must_use]
    pub fn materialized(mut self) -> Self {
        self.materialized = true;
        self
    }

    /// Somebody else's: referred to, never created.
    #[must_use]
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// Checks the rights of the view's owner, not of its caller.
    #[must_use]
    pub fn security_definer(mut self) -> Self {
        self.security_invoker = false;
        self
    }

    /// `security_barrier`.
    #[must_use]
    pub fn security_barrier(mut self) -> Self {
        self.security_barrier = true;
        self
    }

    /// `WITH CHECK OPTION`.
    #[must_use]
    pub fn check_option(mut self, option: CheckOption) -> Self {
        self.check_option = Some(option);
        self
    }

    /// With a storage parameter.
    #[must_use]
    pub fn storage(mut self, parameter: &str, value: &str) -> Self {
        self.storage.insert(parameter.to_owned(), value.to_owned());
        self
    }

    /// With `COMMENT ON VIEW`.
    #[must_use]
    pub fn comment(mut self, comment: &str) -> Self {
        self.comment = Some(comment.to_owned());
        self
    }

    /// With a column.
    #[must_use]
    pub fn column<Ty: SqlType>(mut self, column: Column<T, Ty>, comment: Option<&str>) -> Self {
        let data_type = Ty::data_type();
        self.columns.push(ViewColumn {
            name: column.name(),
            ty: data_type.ty,
            not_null: !data_type.nullable,
            comment: comment.map(str::to_owned),
            values: data_type.values.map(|values| values.rust_name),
            json: data_type.json,
        });
        self
    }

    /// Called so before: what grants and other views have of it is kept.
    #[must_use]
    pub fn renamed_from(mut self, former: &str) -> Self {
        self.renamed_from = Some(former.to_owned());
        self
    }

    /// One of its columns was called so before.
    #[must_use]
    pub fn renamed_column(mut self, column: AnyColumn<T>, former: &str, at: Location) -> Self {
        self.renamed_columns.push((column.name, former.to_owned(), at));
        self
    }

    /// Rows belong to the tenant that this column names.
    #[must_use]
    pub fn tenant(mut self, column: AnyColumn<T>) -> Self {
        self.tenant = Some(column.name);
        self
    }

    /// With an index, which a materialized view can have.
    #[must_use]
    pub fn index(mut self, index: Index<T>) -> Self {
        self.indexes.push(index);
        self
    }

    /// With a trigger, which a plain view can have.
    #[must_use]
    pub fn trigger(mut self, trigger: Trigger<T>) -> Self {
        self.triggers.push(trigger);
        self
    }

    /// Who is meant to read it (and, through it, to write).
    #[must_use]
    pub fn access(
        mut self,
        rules: impl IntoIterator<Item = AccessRule<T>>,
        service: impl IntoIterator<Item = Command>,
    ) -> Self {
        self.access = Some((rules.into_iter().collect(), service.into_iter().collect()));
        self
    }

    /// `WITH NO DATA`: cannot be read until it is refreshed.
    #[must_use]
    pub fn without_data(mut self) -> Self {
        self.without_data = true;
        self
    }

    /// Of a materialized view: the index that CLUSTER orders it by.
    #[must_use]
    pub fn cluster_on(mut self, index: &str) -> Self {
        self.clustered_on = Some(Name::new(index));
        self
    }

    /// With privileges by name, beside what its access gives.
    #[must_use]
    pub fn grants(mut self, grants: impl IntoIterator<Item = Grant>) -> Self {
        self.grants.extend(grants);
        self
    }

    /// Needs this object, which its query does not name.
    #[must_use]
    pub fn depends_on<O: Object>(mut self) -> Self {
        self.depends_on.insert(O::object());
        self
    }

    /// Adds the view and all that belongs to it.
    pub fn declare(self, into: &mut Collector) {
        let name = T::relation();
        let rust_name = Some(self.rust_name);
        let object = if self.materialized {
            let view = MaterializedView {
                without_data: self.without_data,
                clustered_on: self.clustered_on,
                name: name.clone(),
                columns: self.columns,
                query: self.query,
                storage: self.storage,
                comment: self.comment,
                rust_name,
                tenant: self.tenant,
                access: None,
            };
            let object = ObjectId::MaterializedView(name.clone());
            if !into.claim(object.clone(), &self.at, self.external) {
                return;
            }
            into.schema.materialized_views.insert(name.clone(), view);
            object
        } else {
            let view = View {
                name: name.clone(),
                columns: self.columns,
                query: self.query,
                security_invoker: self.security_invoker,
                security_barrier: self.security_barrier,
                spelled: Parameters::new(),
                check_option: self.check_option,
                comment: self.comment,
                rust_name,
                tenant: self.tenant,
                access: None,
            };
            let object = ObjectId::View(name.clone());
            if !into.claim(object.clone(), &self.at, self.external) {
                return;
            }
            into.schema.views.insert(name.clone(), view);
            object
        };
        if !self.depends_on.is_empty() {
            into.schema.depends.entry(object.clone()).or_default().extend(self.depends_on);
        }
        into.renamed(object.clone(), self.renamed_from, &self.at);
        for (column, former, at) in self.renamed_columns {
            into.renamed(ObjectId::Column(name.clone(), column), Some(former), &at);
        }
        for index in self.indexes {
            into.index(&name, index, self.external);
        }
        for trigger in self.triggers {
            into.trigger(&name, trigger, self.external);
        }
        let mut intent = Intent::new(object, name, self.external, self.at);
        if let Some((rules, service)) = self.access {
            intent.rules = Some(rules.into_iter().map(AccessRule::erase).collect());
            intent.service = service;
        }
        intent.granted = self.grants;
        into.intent(intent);
    }
}
