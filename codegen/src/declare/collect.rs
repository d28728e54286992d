//! Gathers what the declared items say into one schema, and says so where two of them claim one name.

use std::collections::BTreeMap;
use std::mem;

use super::access::Draft;
use super::constraint::Constraint;
use super::grant::Grant;
use super::index::Index;
use super::policy::Written;
use super::statistics::Statistics;
use super::trigger::Trigger;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{
    self, Command, ConstraintKind, Danger, FunctionId, Name, ObjectId, Privilege, Privileges, QualifiedName,
    Schema,
};

/// The schema while it is gathered.
#[derive(Default)]
pub struct Collector {
    pub(super) schema: Schema,
    pub(super) sources: BTreeMap<ObjectId, Location>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) intents: Vec<Intent>,
    /// Places of what is no object of the database: closed sets and JSON shapes by name.
    named: BTreeMap<String, Location>,
    /// Names that PostgreSQL gives out once, each with who has it.
    taken: BTreeMap<(Space, QualifiedName), ObjectId>,
    /// Which module is being gathered: an index into the schema's modules.
    pub(super) module: usize,
}

/// What was said of access to a table or view, before policies and privileges are made of it.
pub(super) struct Intent {
    pub(super) module: usize,
    pub(super) object: ObjectId,
    pub(super) name: QualifiedName,
    pub(super) external: bool,
    /// None where the declaration does not speak of access.
    pub(super) rules: Option<Vec<Draft>>,
    pub(super) service: Vec<Command>,
    pub(super) written: Vec<Written>,
    /// Privileges by name.
    pub(super) granted: Vec<Grant>,
    pub(super) at: Location,
}

impl Intent {
    pub(super) fn new(object: ObjectId, name: QualifiedName, external: bool, at: Location) -> Self {
        let (rules, service, written, granted) = (None, Vec::new(), Vec::new(), Vec::new());
        Self { module: 0, object, name, external, rules, service, written, granted, at }
    }
}

impl Collector {
    /// Notes an object of the module being gathered; `false`, and a finding, where its name is taken.
    pub(super) fn claim(&mut self, id: ObjectId, at: &Location, external: bool) -> bool {
        self.claim_in(self.module, id, at, external)
    }

    pub(super) fn claim_in(&mut self, module: usize, id: ObjectId, at: &Location, external: bool) -> bool {
        if self.sources.contains_key(&id) {
            self.refuse_rival(&id, &id, at);
            return false;
        }
        if !self.take(spaces(&id), &id, at) {
            return false;
        }
        if external {
            self.schema.external.insert(id.clone());
        }
        self.sources.insert(id.clone(), at.clone());
        if let Some(module) = self.schema.modules.get_mut(module) {
            module.objects.push(id);
        }
        true
    }

    /// Takes names that PostgreSQL gives out once; `false`, and a finding, where another object has one.
    fn take(&mut self, names: Vec<(Space, QualifiedName)>, id: &ObjectId, at: &Location) -> bool {
        let rival = names.iter().find_map(|name| self.taken.get(name)).cloned();
        if let Some(rival) = rival {
            self.refuse_rival(id, &rival, at);
            return false;
        }
        self.taken.extend(names.into_iter().map(|name| (name, id.clone())));
        true
    }

    fn refuse_rival(&mut self, id: &ObjectId, rival: &ObjectId, at: &Location) {
        let first = self.sources.get(rival).map_or_else(String::new, ToString::to_string);
        let message = if rival == id {
            format!("{id} is declared twice; the other declaration is at {first}")
        } else {
            format!("{id} has the name of {rival}, which is declared at {first}")
        };
        self.diagnostics.push(
            Diagnostic::error("duplicate-object", Some(at.clone()), message)
                .help("give one of them another name"),
        );
    }

    fn refuse_name(&mut self, at: &Location, message: String) {
        self.diagnostics.push(
            Diagnostic::error("bad-name", Some(at.clone()), message)
                .help("give it a shorter name: `name = \"..\"`"),
        );
    }

    /// Notes that an object was called `former` before.
    pub(super) fn renamed(&mut self, id: ObjectId, former: Option<String>, at: &Location) {
        if let Some(former) = former {
            if matches!(id, ObjectId::Column(..)) {
                self.sources.entry(id.clone()).or_insert_with(|| at.clone());
            }
            self.schema.renamed.objects.insert(id, Name::new(former));
        }
    }

    /// Notes that dangers of a change of an object are accepted.
    pub(super) fn accept(&mut self, id: &ObjectId, accepted: impl IntoIterator<Item = (Danger, String)>) {
        for (danger, reason) in accepted {
            self.schema.accepted.entry(id.clone()).or_default().insert(danger, reason);
        }
    }

    /// Adds a table; `false`, and a finding, where its name is taken.
    pub(super) fn table(&mut self, table: model::Table, at: &Location, external: bool) -> bool {
        if let Some(module) = self.schema.modules.get_mut(self.module)
            && module.doc.is_empty()
        {
            module.doc = table.comment.clone().unwrap_or_default();
        }
        let free = self.claim(ObjectId::Table(table.name.clone()), at, external);
        if free {
            self.schema.tables.insert(table.name.clone(), table);
        }
        free
    }

    pub(super) fn constraint<T>(&mut self, table: &QualifiedName, constraint: Constraint<T>, external: bool) {
        let (name, numbered) = constraint.name_in(table);
        let mut name = match name {
            Ok(name) => name,
            Err(message) => return self.refuse_name(&constraint.at, message),
        };
        // As PostgreSQL does: `books_state_check1` beside `books_state_check`.
        let mut number = 0;
        let plain = name.as_str().to_owned();
        while numbered && self.schema.constraints.contains_key(&(table.clone(), name.clone())) {
            number += 1;
            name = Name::new(format!("{plain}{number}"));
        }
        let id = ObjectId::Constraint(table.clone(), name.clone());
        if !self.claim(id.clone(), &constraint.at, external) {
            return;
        }
        // The index behind a key is a relation of the same name.
        if !matches!(constraint.kind, ConstraintKind::Check { .. } | ConstraintKind::ForeignKey { .. }) {
            let index = QualifiedName::new(table.schema.clone(), name.clone());
            self.take(vec![(Space::Relation, index)], &id, &constraint.at);
        }
        self.renamed(id.clone(), constraint.renamed_from, &constraint.at);
        self.accept(&id, constraint.accepted);
        let key = (table.clone(), name.clone());
        let constraint = model::Constraint {
            inherited: false,
            only: false,
            table: table.clone(),
            name,
            kind: constraint.kind,
            deferrable: constraint.deferrable,
            validated: constraint.validated && !constraint.not_enforced,
            not_enforced: constraint.not_enforced,
            temporal: constraint.temporal,
            storage: constraint.storage,
            comment: constraint.comment,
        };
        self.schema.constraints.insert(key, constraint);
    }

    pub(super) fn index<T>(&mut self, table: &QualifiedName, mut index: Index<T>, external: bool) {
        let at = index.at.clone();
        let former = index.renamed_from.take();
        let accepted = mem::take(&mut index.accepted);
        match index.on(table) {
            Ok(index) => {
                let name = index.name.clone();
                let id = ObjectId::Index(table.clone(), name.clone());
                if self.claim(id.clone(), &at, external) {
                    self.renamed(id.clone(), former, &at);
                    self.accept(&id, accepted);
                    self.schema.indexes.insert((table.clone(), name), index);
                }
            }
            Err(message) => self.refuse_name(&at, message),
        }
    }

    pub(super) fn statistics<T>(
        &mut self,
        table: &QualifiedName,
        mut statistics: Statistics<T>,
        external: bool,
    ) {
        let at = statistics.at.clone();
        let former = statistics.renamed_from.take();
        match statistics.on(table) {
            Ok(statistics) => {
                let name = statistics.name.clone();
                let id = ObjectId::Statistics(table.clone(), name.clone());
                if self.claim(id.clone(), &at, external) {
                    self.renamed(id, former, &at);
                    self.schema.statistics.insert((table.clone(), name), statistics);
                }
            }
            Err(message) => self.refuse_name(&at, message),
        }
    }

    pub(super) fn trigger<T>(&mut self, table: &QualifiedName, mut trigger: Trigger<T>, external: bool) {
        let at = trigger.at.clone();
        let former = trigger.renamed_from.take();
        let accepted = mem::take(&mut trigger.accepted);
        match trigger.on(table) {
            Ok(trigger) => {
                let name = trigger.name.clone();
                let id = ObjectId::Trigger(table.clone(), name.clone());
                if self.claim(id.clone(), &at, external) {
                    self.renamed(id.clone(), former, &at);
                    self.accept(&id, accepted);
                    self.schema.triggers.insert((table.clone(), name), trigger);
                }
            }
            Err(message) => self.refuse_name(&at, message),
        }
    }

    pub(super) fn intent(&mut self, intent: Intent) {
        self.intents.push(Intent { module: self.module, ..intent });
    }

    /// Grants privileges on a whole object, besides those that it has; with none, notes that all are revoked.
    pub(super) fn grant<'a>(
        &mut self,
        module: usize,
        object: &ObjectId,
        privilege: Privilege,
        roles: impl IntoIterator<Item = &'a Name>,
        at: &Location,
    ) {
        if !self.schema.privileges.contains_key(object) {
            let id = ObjectId::Privileges(Box::new(object.clone()));
            let external = self.schema.is_external(object);
            self.claim_in(module, id, at, external);
        }
        let privileges = (self.schema.privileges.entry(object.clone()))
            .or_insert_with(|| Privileges::new(object.clone(), BTreeMap::new()));
        for role in roles {
            privileges.grants.entry(role.clone()).or_default().insert(privilege, model::Columns::All);
        }
    }

    /// Lets roles execute a function that their policies call.
    pub(super) fn grant_execute(&mut self, function: &FunctionId, roles: &[Name]) {
        let object = ObjectId::Function(function.clone());
        if let Some(privileges) = self.schema.privileges.get_mut(&object) {
            for role in roles {
                let grants = privileges.grants.entry(role.clone()).or_default();
                grants.insert(Privilege::Execute, model::Columns::All);
            }
        }
    }

    /// Notes a closed set or a JSON shape; `false`, and a finding, where its name is taken.
    pub(super) fn claim_name(&mut self, name: &str, at: &Location) -> bool {
        if let Some(first) = self.named.get(name) {
            let message = format!("`{name}` is declared twice; the other declaration is at {first}");
            let help = "closed sets and JSON shapes share one namespace in the generated types; rename one";
            self.diagnostics
                .push(Diagnostic::error("duplicate-object", Some(at.clone()), message).help(help));
            return false;
        }
        self.named.insert(name.to_owned(), at.clone());
        true
    }
}

/// What PostgreSQL keeps names apart in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Space {
    Relation,
    Statistics,
    Type,
}

/// The names that an object takes: relations share theirs, and so do types, of which each table and view is one.
fn spaces(id: &ObjectId) -> Vec<(Space, QualifiedName)> {
    match id {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            vec![(Space::Relation, name.clone()), (Space::Type, name.clone())]
        }
        ObjectId::Index(table, name) => {
            vec![(Space::Relation, QualifiedName::new(table.schema.clone(), name.clone()))]
        }
        ObjectId::Statistics(table, name) => {
            vec![(Space::Statistics, QualifiedName::new(table.schema.clone(), name.clone()))]
        }
        ObjectId::Sequence(name) => vec![(Space::Relation, name.clone())],
        ObjectId::Enum(name) | ObjectId::Domain(name) => vec![(Space::Type, name.clone())],
        ObjectId::Composite(name) => vec![(Space::Relation, name.clone()), (Space::Type, name.clone())],
        _ => Vec::new(),
    }
}
