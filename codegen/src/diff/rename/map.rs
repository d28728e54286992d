//! Names looked up in one direction.

use std::collections::{BTreeMap, BTreeSet};

use super::{Renames, leaf};
use crate::model::{BaseType, FunctionId, Name, ObjectId, QualifiedName, Type};

/// The renames, ready to be asked what a name of the state before has become.
#[derive(Default)]
pub(super) struct Map<'a> {
    schemas: BTreeMap<&'a Name, &'a Name>,
    /// Relations, types and sequences: no two of one name can be renamed at once.
    named: BTreeMap<&'a QualifiedName, &'a Name>,
    functions: BTreeMap<&'a FunctionId, &'a Name>,
    columns: BTreeMap<&'a QualifiedName, BTreeMap<&'a Name, &'a Name>>,
    /// Constraints, indexes, triggers and policies.
    parts: BTreeMap<&'a ObjectId, &'a Name>,
    labels: BTreeMap<&'a QualifiedName, &'a BTreeMap<String, String>>,
    checks: BTreeMap<&'a (QualifiedName, Name), &'a Name>,
    /// The words that a text must hold for any of its names to change.
    words: BTreeSet<String>,
}

impl<'a> Map<'a> {
    pub(super) fn new(renames: &'a Renames) -> Self {
        let mut map = Self::default();
        for (id, now) in &renames.objects {
            map.words.extend(words(leaf(id).as_str()).next());
            match id {
                ObjectId::Schema(name) => _ = map.schemas.insert(name, now),
                ObjectId::Enum(name)
                | ObjectId::Domain(name)
                | ObjectId::Composite(name)
                | ObjectId::Sequence(name)
                | ObjectId::Table(name)
                | ObjectId::View(name)
                | ObjectId::MaterializedView(name) => _ = map.named.insert(name, now),
                ObjectId::Function(function) => _ = map.functions.insert(function, now),
                ObjectId::Column(of, name) => _ = map.columns.entry(of).or_default().insert(name, now),
                _ => _ = map.parts.insert(id, now),
            }
        }
        map.checks.extend(&renames.checks);
        for (of, labels) in &renames.labels {
            map.words.extend(labels.keys().filter_map(|label| words(label).next()));
            map.labels.insert(of, labels);
        }
        map
    }

    /// Can a text name something that is renamed?
    pub(super) fn mentions(&self, text: &str) -> bool {
        words(text).any(|word| self.words.contains(&word))
    }

    pub(super) fn schema(&self, name: &Name) -> Name {
        self.schemas.get(name).copied().unwrap_or(name).clone()
    }

    pub(super) fn named(&self, name: &QualifiedName) -> QualifiedName {
        let now = self.named.get(name).copied().unwrap_or(&name.name);
        QualifiedName { schema: self.schema(&name.schema), name: now.clone() }
    }

    pub(super) fn column(&self, of: &QualifiedName, name: &Name) -> Name {
        let columns = self.columns.get(of);
        columns.and_then(|columns| columns.get(name)).copied().unwrap_or(name).clone()
    }

    pub(super) fn ty(&self, ty: &Type) -> Type {
        let base = match &ty.base {
            BaseType::User(name) => BaseType::User(self.named(name)),
            BaseType::Builtin(builtin) => BaseType::Builtin(*builtin),
        };
        Type { base, ..ty.clone() }
    }

    pub(super) fn function(&self, id: &FunctionId) -> FunctionId {
        let name = self.functions.get(id).copied().unwrap_or(&id.name.name).clone();
        FunctionId {
            name: QualifiedName { schema: self.schema(&id.name.schema), name },
            arguments: id.arguments.iter().map(|ty| self.ty(ty)).collect(),
        }
    }

    pub(super) fn label(&self, of: &QualifiedName, label: &str) -> Option<&'a str> {
        Some(self.labels.get(of)?.get(label)?.as_str())
    }

    pub(super) fn check(&self, domain: &QualifiedName, name: &Name) -> Name {
        self.checks.get(&(domain.clone(), name.clone())).copied().unwrap_or(name).clone()
    }

    /// The name of a constraint, index, trigger or policy.
    pub(super) fn part(&self, id: &ObjectId) -> Name {
        self.parts.get(id).copied().unwrap_or(leaf(id)).clone()
    }

    pub(super) fn object(&self, id: &ObjectId) -> ObjectId {
        match id {
            ObjectId::Schema(name) => ObjectId::Schema(self.schema(name)),
            ObjectId::Extension(name) => ObjectId::Extension(name.clone()),
            ObjectId::Enum(name) => ObjectId::Enum(self.named(name)),
            ObjectId::Domain(name) => ObjectId::Domain(self.named(name)),
            ObjectId::Composite(name) => ObjectId::Composite(self.named(name)),
            ObjectId::Sequence(name) => ObjectId::Sequence(self.named(name)),
            ObjectId::Table(name) => ObjectId::Table(self.named(name)),
            ObjectId::View(name) => ObjectId::View(self.named(name)),
            ObjectId::MaterializedView(name) => ObjectId::MaterializedView(self.named(name)),
            ObjectId::Function(function) => ObjectId::Function(self.function(function)),
            ObjectId::Column(of, name) => ObjectId::Column(self.named(of), self.column(of, name)),
            ObjectId::Default(of, name) => ObjectId::Default(self.named(of), self.column(of, name)),
            ObjectId::Constraint(of, _) => ObjectId::Constraint(self.named(of), self.part(id)),
            ObjectId::Index(of, _) => ObjectId::Index(self.named(of), self.part(id)),
            ObjectId::Statistics(of, _) => ObjectId::Statistics(self.named(of), self.part(id)),
            ObjectId::Trigger(of, _) => ObjectId::Trigger(self.named(of), self.part(id)),
            ObjectId::Policy(of, _) => ObjectId::Policy(self.named(of), self.part(id)),
            ObjectId::Definition(kind, name) => ObjectId::Definition(*kind, name.clone()),
            ObjectId::Privileges(on) => ObjectId::Privileges(Box::new(self.object(on))),
            ObjectId::Owner(of) => ObjectId::Owner(Box::new(self.object(of))),
        }
    }
}

/// The words of a text, in lower case.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}
