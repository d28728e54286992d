//! A schema seen as its objects, and what needs what among them.
//!
//! Everything here is found out when it is first asked for, and once: of a large schema of which little changes, most texts
//! are never parsed.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use super::vocabulary::Vocabulary;
use super::{Object, adoption, ancestors, objects};
use crate::model::{ConstraintKind, ObjectId, QualifiedName, Schema};

/// A state of a database, object by object.
#[derive(Debug)]
pub struct State<'a> {
    /// The schema.
    pub schema: &'a Schema,
    /// By identity, ascending.
    members: Vec<Member<'a>>,
    // Maps that are looked up, never gone through.
    places: OnceCell<HashMap<ObjectId, (usize, usize)>>,
    stated: OnceCell<HashMap<ObjectId, Vec<usize>>>,
    vocabulary: OnceCell<Vocabulary>,
    named: OnceCell<BTreeSet<QualifiedName>>,
}

/// An object of a state.
#[derive(Debug)]
struct Member<'a> {
    id: ObjectId,
    object: Object<'a>,
    holds: OnceCell<BTreeSet<ObjectId>>,
    needs: OnceCell<BTreeSet<ObjectId>>,
}

impl<'a> State<'a> {
    /// The objects of a schema.
    #[must_use]
    pub fn of(schema: &'a Schema) -> Self {
        let member = |object: Object<'a>| Member {
            id: object.id(),
            object,
            holds: OnceCell::new(),
            needs: OnceCell::new(),
        };
        let mut members: Vec<_> = objects(schema).map(member).collect();
        members.sort_by(|one, other| one.id.cmp(&other.id));
        let (places, stated, vocabulary) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { schema, members, places, stated, vocabulary, named: OnceCell::new() }
    }

    /// All of them, by identity.
    pub fn iter(&self) -> impl Iterator<Item = (&ObjectId, Object<'a>)> {
        self.members.iter().map(|member| (&member.id, member.object))
    }

    fn member(&self, id: &ObjectId) -> Option<&Member<'a>> {
        let found = self.members.binary_search_by(|member| member.id.cmp(id));
        found.ok().map(|place| &self.members[place])
    }

    /// The object of this identity.
    #[must_use]
    pub fn get(&self, id: &ObjectId) -> Option<Object<'a>> {
        self.member(id).map(|member| member.object)
    }

    /// Is it an index, key or foreign key among partitions whose names or comments PostgreSQL forgets with another type of a
    /// column?
    pub(crate) fn loses_names(&self, id: &ObjectId) -> bool {
        let table = match self.get(id) {
            Some(Object::Index(index)) => &index.table,
            Some(Object::Constraint(of)) if !matches!(of.kind, ConstraintKind::Check { .. }) => &of.table,
            _ => return false,
        };
        let top = ancestors(self.schema, table).last().unwrap_or(table);
        self.named.get_or_init(|| adoption::with_named_parts(self.schema)).contains(top)
    }

    /// Is it there?
    #[must_use]
    pub fn contains(&self, id: &ObjectId) -> bool {
        self.member(id).is_some()
    }

    /// What an object needs besides its parent; itself may be among that.
    #[must_use]
    pub fn needs(&self, id: &ObjectId) -> &BTreeSet<ObjectId> {
        static NOTHING: BTreeSet<ObjectId> = BTreeSet::new();
        let Some(member) = self.member(id) else { return &NOTHING };
        member.needs.get_or_init(|| {
            let held = self.held_by(member).iter().cloned();
            held.chain(member.object.expects(self.schema)).collect()
        })
    }

    fn held_by<'s>(&self, member: &'s Member<'a>) -> &'s BTreeSet<ObjectId> {
        member.holds.get_or_init(|| member.object.holds(self.schema))
    }

    /// Module, and position in it, where an object is declared.
    pub(crate) fn place(&self, id: &ObjectId) -> Option<(usize, usize)> {
        let places = self.places.get_or_init(|| {
            let mut places = HashMap::new();
            for (module, declared) in self.schema.modules.iter().enumerate() {
                for (position, object) in declared.objects.iter().enumerate() {
                    places.entry(object.clone()).or_insert((module, position));
                }
            }
            places
        });
        places.get(id).copied()
    }

    /// The objects that hold on to this one: it cannot go while they stay. Its parts are among them.
    #[must_use]
    pub fn dependents(&self, id: &ObjectId) -> BTreeSet<&ObjectId> {
        let stated = self.stated().get(id).into_iter().flatten().map(|place| &self.members[*place]);
        let saying = self.saying(id).into_iter().map(|place| &self.members[place]);
        let saying = saying.filter(|member| self.held_by(member).contains(id));
        stated.chain(saying).map(|member| &member.id).filter(|other| *other != id).collect()
    }

    /// By object, those that hold on to it whatever their texts say.
    fn stated(&self) -> &HashMap<ObjectId, Vec<usize>> {
        self.stated.get_or_init(|| {
            let mut stated: HashMap<ObjectId, Vec<usize>> = HashMap::new();
            for (place, Member { id, object, .. }) in self.members.iter().enumerate() {
                let known = self.schema.depends.get(id).into_iter().flatten().cloned();
                let needs = object.depends_on(self.schema).into_iter().chain(object.parent(self.schema));
                for need in needs.chain(known) {
                    stated.entry(need).or_default().push(place);
                }
            }
            stated
        })
    }

    /// The objects whose texts may name this one, going by the words that they hold.
    fn saying(&self, id: &ObjectId) -> Vec<usize> {
        let vocabulary = self.vocabulary.get_or_init(|| {
            let texts = self.members.iter().enumerate();
            Vocabulary::of(
                texts.flat_map(|(place, of)| of.object.texts().into_iter().map(move |it| (place, it))),
            )
        });
        match id {
            ObjectId::Enum(name)
            | ObjectId::Domain(name)
            | ObjectId::Composite(name)
            | ObjectId::Sequence(name)
            | ObjectId::Table(name)
            | ObjectId::View(name)
            | ObjectId::MaterializedView(name) => vocabulary.holding(&name.name).to_vec(),
            ObjectId::Function(function) => vocabulary.holding(&function.name.name).to_vec(),
            ObjectId::Column(table, name) => vocabulary.holding_column(&table.name, name),
            // What a text takes from an extension has names that are not known.
            ObjectId::Extension(name) => match self.schema.extensions.get(name) {
                Some(extension) if extension.schema == "public" => vocabulary.all().to_vec(),
                Some(extension) => vocabulary.holding(&extension.schema).to_vec(),
                None => Vec::new(),
            },
            // No expression and no query names any of these.
            ObjectId::Schema(_)
            | ObjectId::Default(..)
            | ObjectId::Constraint(..)
            | ObjectId::Index(..)
            | ObjectId::Statistics(..)
            | ObjectId::Trigger(..)
            | ObjectId::Policy(..)
            | ObjectId::Definition(..)
            | ObjectId::Privileges(_)
            | ObjectId::Owner(_) => Vec::new(),
        }
    }
}
