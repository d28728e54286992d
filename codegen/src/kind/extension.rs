//! Extensions (PostgreSQL manual, CREATE EXTENSION).

use std::collections::BTreeSet;

use super::{Alteration, Change, Context, Danger, Hazard, Kind, Object, comment};
use crate::model::{Extension, ObjectId, Schema, sql};

impl Kind for Extension {
    fn id(&self) -> ObjectId {
        ObjectId::Extension(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let namespace = schema.namespaces.get(&self.schema);
        namespace.map(|namespace| ObjectId::Schema(namespace.name.clone())).into_iter().collect()
    }

    // No IF NOT EXISTS: the undo must not drop an extension that was there before.
    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let version = self.version.iter().map(|version| format!(" version {}", sql::literal(version)));
        let version = version.collect::<String>();
        vec![format!("create extension {} with schema {}{version}", self.name, self.schema)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop extension {}", self.name)]
    }

    fn holds_data(&self) -> bool {
        true
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let mut alteration = Alteration::default();
        let Self { name, schema: _, version, comment: _ } = self;
        if *version != previous.version {
            // There is hardly ever a script that leads back to an earlier version.
            let schemas = [context.schema, context.other];
            if self.is_before(previous) && schemas.iter().all(|schema| !self.is_kept(schema)) {
                return Change::Replace;
            }
            let to = version.iter().map(|version| format!(" to {}", sql::literal(version)));
            alteration.push(format!("alter extension {name} update{}", to.collect::<String>()));
        }
        if self.schema != previous.schema {
            alteration.push(format!("alter extension {} set schema {}", self.name, self.schema));
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn drop_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let anew = context.other.extensions.contains_key(&self.name);
        let lost = || Danger::LosesData.because(format!("what {} keeps in tables of its own", self.name));
        anew.then(lost).into_iter().collect()
    }

    fn create_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        let name = &self.name;
        vec![
            Danger::MayFail
                .because(format!("the extension {name} must be available, and not be there already")),
        ]
    }
}

/// Is a name that of a member of an extension, and the other one the same in the schema that the extension moves to?
pub(super) fn moves(before: &str, after: &str, context: &Context<'_>) -> bool {
    let (Some(before), Some(after)) = (sql::split_qualified(before), sql::split_qualified(after)) else {
        return false;
    };
    let ([from, member], [to, other]) = (&before[..], &after[..]) else { return false };
    let moved = |extension: &Extension| {
        let now = context.schema.extensions.get(&extension.name);
        extension.schema == **from && now.is_some_and(|now| now.schema == **to)
    };
    member == other && context.other.extensions.values().any(moved)
}

/// The statement that gives an extension the comment that it came with.
pub(super) fn own_comment(name: &str) -> String {
    let plain = name.trim_matches('"').replace("\"\"", "\"");
    let of = format!("(select comment from pg_available_extensions where name = {})", sql::literal(&plain));
    let execute = format!("execute format('comment on extension %I is %L', {}, {of});", sql::literal(&plain));
    format!("do {}", sql::dollar_quoted(&format!("begin {execute} end")))
}

impl Extension {
    /// Is its version an earlier one, as numbers go? PostgreSQL itself knows no order of versions; where none is said, it
    /// is the one that an installation offers, which hardly ever has later ones.
    fn is_before(&self, other: &Self) -> bool {
        let numbers = |version: &str| -> Option<Vec<u64>> {
            version.split('.').map(|number| number.parse().ok()).collect()
        };
        match (&self.version, &other.version) {
            (Some(one), Some(other)) => {
                numbers(one).zip(numbers(other)).is_some_and(|(one, other)| one < other)
            }
            (one, other) => one.is_some() && other.is_none(),
        }
    }

    /// Is something made of it that rows are kept in?
    fn is_kept(&self, schema: &Schema) -> bool {
        let id = self.id();
        let keeps = |object: &Object<'_>| {
            matches!(
                object,
                Object::Column(_) | Object::Domain(_) | Object::Composite(_) | Object::Definition(_)
            )
        };
        super::objects(schema).filter(keeps).any(|object| object.holds(schema).contains(&id))
    }
}
