//! What differs between two states of a schema, object by object, and what has to be made anew because of that.
//!
//! Generic over the kinds: what a kind can change in place it says itself ([`crate::kind::Kind::alter`]).

pub mod rename;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::kind::{self, Alteration, Change, Context, Existing, State, Way};
use crate::model::{ObjectId, Pair, QualifiedName, Table};

/// What happens to an object on the way from one state to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is not there yet.
    Created,
    /// It is not there any more.
    Dropped,
    /// It changes in place.
    Altered(Alteration),
    /// It is dropped and created again.
    Replaced,
}

/// Two states and what differs.
#[derive(Clone, Debug)]
pub struct Diff<'a> {
    /// The states.
    pub states: Pair<&'a State<'a>>,
    /// How the migration goes.
    pub way: Way,
    /// What happens to the objects that do not stay as they are.
    pub differences: BTreeMap<ObjectId, Difference>,
}

/// Compares two states, for a migration that goes that way.
#[must_use]
pub fn diff<'a>(states: Pair<&'a State<'a>>, way: Way) -> Diff<'a> {
    let mut diff = Diff { states, way, differences: BTreeMap::new() };
    diff.compare(way);
    diff.spread(way);
    diff.hold();
    diff
}

impl<'a> Diff<'a> {
    /// Is it somebody else's, before or afterwards?
    fn is_external(&self, object: &ObjectId) -> bool {
        self.states.previous.schema.is_external(object) || self.states.next.schema.is_external(object)
    }

    fn compare(&mut self, way: Way) {
        let context = self.context(way);
        // Both are sorted: side by side, each object is seen once.
        let Pair { previous, next } = self.states;
        let mut before = previous.iter().peekable();
        for (id, object) in next.iter() {
            while let Some((gone, _)) = before.next_if(|(other, _)| *other < id) {
                self.differences.insert(gone.clone(), Difference::Dropped);
            }
            let difference = match before.next_if(|(other, _)| *other == id) {
                None => Difference::Created,
                Some((_, before)) => match object.alter(&before, &context) {
                    Change::Replace => Difference::Replaced,
                    Change::Alter(alteration) if alteration.is_empty() => continue,
                    Change::Alter(alteration) => Difference::Altered(alteration),
                },
            };
            self.differences.insert(id.clone(), difference);
        }
        self.differences.extend(before.map(|(gone, _)| (gone.clone(), Difference::Dropped)));
        let altered = self.differences.values().filter_map(|difference| match difference {
            Difference::Altered(alteration) => Some(&alteration.replaces),
            _ => None,
        });
        let anew: Vec<_> = altered.flatten().filter(|id| next.contains(id)).cloned().collect();
        self.differences.extend(anew.into_iter().map(|id| (id, Difference::Replaced)));
        let ours: Vec<_> = self.differences.keys().filter(|id| self.is_external(id)).cloned().collect();
        for id in ours {
            self.differences.remove(&id);
        }
    }

    fn context(&self, way: Way) -> Context<'a> {
        Context {
            schema: self.states.next.schema,
            other: self.states.previous.schema,
            folded: Vec::new(),
            existing: Existing::before(self.states),
            way,
        }
    }

    /// No partition lets go of rows that are referred to: the foreign keys that are made anew where one is, or gives its rows to
    /// others.
    fn let_go_of(&self, way: Way) -> Vec<ObjectId> {
        let context = self.context(way);
        let mut anew = Vec::new();
        for (id, difference) in &self.differences {
            let ObjectId::Table(name) = id else { continue };
            let Some(table) = context.other.tables.get(name) else { continue };
            anew.extend(match difference {
                Difference::Replaced => kind::referring_to_whole(name, &context),
                Difference::Dropped => kind::let_go_of(table, &context),
                _ => Vec::new(),
            });
        }
        anew.retain(|id| !self.is_replaced(id) && !self.is_external(id));
        anew
    }

    /// What depends on an object that is dropped, or changed so that it must be out of the way, is made anew.
    fn spread(&mut self, way: Way) {
        let created = self.differences.iter().filter(|(_, it)| **it == Difference::Created);
        let taken: BTreeSet<_> = created.flat_map(|(id, _)| kind::names(id)).collect();
        let mut queue: VecDeque<(ObjectId, Reach)> = VecDeque::new();
        for (id, difference) in &self.differences {
            match difference {
                Difference::Created => {}
                // What takes its name cannot be there beside it, so that it goes before anything changes. A view that groups
                // by a key must be gone before that.
                Difference::Dropped => {
                    let succeeded = kind::names(id).iter().any(|name| taken.contains(name));
                    let all = succeeded || matches!(id, ObjectId::Constraint(..));
                    let reach = if all { Reach::All } else { Reach::Unchanged };
                    queue.push_back((id.clone(), reach));
                }
                Difference::Replaced => queue.push_back((id.clone(), Reach::All)),
                Difference::Altered(alteration) => {
                    queue.extend(alteration.disturbs.iter().map(|disturbance| {
                        let reach = if disturbance.all { Reach::All } else { Reach::Rigid };
                        (disturbance.object.clone(), reach)
                    }));
                }
            }
        }
        let (Pair { previous, next }, mut gone_early) = (self.states, BTreeSet::new());
        let mut early = BTreeSet::new();
        loop {
            let Some((id, reach)) = queue.pop_front() else {
                // What is made anew in turn may have others go before it.
                let more = self.early_columns();
                queue.extend(more.difference(&early).map(|id| (id.clone(), Reach::All)));
                for id in self.let_go_of(way) {
                    self.differences.insert(id.clone(), Difference::Replaced);
                    queue.push_back((id, Reach::All));
                }
                if queue.is_empty() {
                    break;
                }
                early.extend(more);
                continue;
            };
            for dependent in previous.dependents(&id) {
                let Some(before) = previous.get(dependent) else { continue };
                if self.differences.get(dependent) == Some(&Difference::Dropped) {
                    // It is out of the way before anything changes, and so is what depends on it.
                    if reach != Reach::Unchanged && gone_early.insert(dependent) {
                        queue.push_back((dependent.clone(), Reach::All));
                    }
                    continue;
                }
                let follows = || {
                    reach == Reach::Rigid && before.follows_its_columns() && !previous.loses_names(dependent)
                };
                let stays = match self.differences.get(dependent) {
                    None => follows(),
                    Some(Difference::Altered(_)) => reach == Reach::Unchanged || follows(),
                    Some(_) => true,
                };
                let goes_along = previous.get(&id).is_some_and(|of| before.goes_with(&of));
                let again = reach == Reach::All && goes_along && self.is_replaced(&id);
                if stays || self.is_external(dependent) {
                    continue;
                }
                // What is generated and is to hold a value lets go itself.
                let holds_data =
                    before.holds_data() || next.get(dependent).is_some_and(|after| after.holds_data());
                if again || !holds_data || before.is_partitioned_by(&id, previous.schema) {
                    self.differences.insert(dependent.clone(), Difference::Replaced);
                    queue.push_back((dependent.clone(), Reach::All));
                } else {
                    self.let_go(dependent, &id);
                }
            }
        }
    }

    /// The columns that are gone before anything is made: those of tables that are tied to others, so that they are alike by
    /// then, and of those that something counts, which is made.
    pub(crate) fn early_columns(&self) -> BTreeSet<ObjectId> {
        let Pair { previous, next } = self.states.map(|state| state.schema);
        let gone = self.differences.iter().filter(|(_, it)| **it == Difference::Dropped);
        let columns = gone.filter_map(|(id, _)| match id {
            ObjectId::Column(table, _) if next.tables.contains_key(table) => Some((table, id)),
            _ => None,
        });
        let columns: Vec<_> = columns.collect();
        if columns.is_empty() {
            return BTreeSet::new();
        }
        let mut tables = BTreeSet::new();
        for (id, difference) in &self.differences {
            if !matches!(difference, Difference::Created | Difference::Replaced) {
                continue;
            }
            let object = self.states.next.get(id);
            tables.extend(object.into_iter().flat_map(|object| kind::counted_tables(next, object)));
            tables.extend(kind::tables_under(next, id).map(|table| table.name.clone()));
            // A partition that comes may get rows, and a child has its columns in another order, or none of another type.
            if let ObjectId::Table(name) = id {
                tables.extend(next.tables.get(name).into_iter().flat_map(Table::parents).cloned());
            }
        }
        for after in next.tables.values() {
            let Some(before) = previous.tables.get(&after.name) else { continue };
            let rebound = before.partition_of != after.partition_of;
            let is_new = |parent: &&QualifiedName| rebound || before.parents().all(|old| old != *parent);
            let mut parents = after.parents().filter(is_new).peekable();
            if parents.peek().is_some() {
                tables.insert(after.name.clone());
                tables.extend(parents.cloned());
            }
        }
        // Those of children go with them.
        let mut open: Vec<QualifiedName> = tables.iter().cloned().collect();
        while let Some(parent) = open.pop() {
            let new = previous.tables.children(&parent).filter(|child| tables.insert(child.name.clone()));
            open.extend(new.map(|child| child.name.clone()));
        }
        let early = columns.into_iter().filter(|(table, _)| tables.contains(*table));
        early.map(|(_, id)| id.clone()).collect()
    }

    /// What holds data stays, and only lets go of what is made anew.
    fn let_go(&mut self, dependent: &ObjectId, of: &ObjectId) {
        let Pair { previous, next } = self.states;
        let states = previous.get(dependent).zip(next.get(dependent));
        let schemas = self.states.map(|state| state.schema);
        let Some(more) = states.and_then(|(before, after)| after.let_go(&before, of, schemas)) else {
            return;
        };
        let unchanged = || Difference::Altered(Alteration::default());
        if let Difference::Altered(alteration) =
            self.differences.entry(dependent.clone()).or_insert_with(unchanged)
        {
            // What has been let go of is not dropped again, nor twice.
            let anew = !alteration.disturbs.is_empty();
            let is_new = !more.release.iter().all(|statement| alteration.release.contains(statement));
            alteration.statements.retain(|statement| !more.release.contains(statement));
            let release: Vec<_> = more
                .release
                .into_iter()
                .filter(|statement| !alteration.release.contains(statement))
                .collect();
            alteration.release.extend(release);
            // One that is made anew comes with all that it has.
            if is_new && !anew {
                for (to, from) in
                    [(&mut alteration.statements, more.statements), (&mut alteration.finish, more.finish)]
                {
                    let from: Vec<_> = from.into_iter().filter(|statement| !to.contains(statement)).collect();
                    to.extend(from);
                }
                alteration.hazards.extend(more.hazards);
            }
        }
    }

    /// A sequence stays where the table that owns it goes or is made anew: it is free meanwhile.
    fn hold(&mut self) {
        let Pair { previous, next } = self.states;
        let mut held = Vec::new();
        for (id, object) in next.iter().filter(|(id, _)| matches!(id, ObjectId::Sequence(_))) {
            let Some(before) = previous.get(id).and_then(|before| before.attachment()) else { continue };
            let owners =
                [Some(before.to.clone()), before.to.part().map(|(table, _)| ObjectId::Table(table.clone()))];
            let moves = matches!(self.differences.get(id), None | Some(Difference::Altered(_)));
            let goes = |owner: &&ObjectId| {
                matches!(self.differences.get(owner), Some(Difference::Replaced | Difference::Dropped))
            };
            if moves && owners.iter().flatten().any(|owner| goes(&owner)) {
                held.push((id.clone(), before, object.attachment()));
            }
        }
        for (id, before, after) in held {
            let whole = || Difference::Altered(Alteration::default());
            if let Difference::Altered(alteration) = self.differences.entry(id).or_insert_with(whole) {
                if !alteration.release.contains(&before.detach) {
                    alteration.release.push(before.detach);
                }
                // Another owner has been said already.
                let after = after.map(|after| after.attach);
                let said = |attach: &String| {
                    alteration.statements.contains(attach) || alteration.finish.contains(attach)
                };
                let after = after.filter(|attach| !said(attach));
                alteration.statements.extend(after);
            }
        }
    }

    fn is_replaced(&self, object: &ObjectId) -> bool {
        self.differences.get(object) == Some(&Difference::Replaced)
    }
}

/// Which dependents of an object have to be made anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// All of them.
    All,
    /// Those that do not follow their columns.
    Rigid,
    /// Those that nothing else changes: what does change needs it no more.
    Unchanged,
}
