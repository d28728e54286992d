//! One direction of a migration: what is dropped, made and changed, each in its order.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::graph::{Graph, Node};
use super::{Action, Obstacle};
use crate::diff::{Diff, Difference};
use crate::kind::{self, Alteration, Object};
use crate::model::{
    Constraint, ConstraintKind, DefinitionKind, ObjectId, Pair, QualifiedName, Schema, Table,
};

/// The statements between two states, before they are written down.
pub(super) struct Side<'d, 'a> {
    pub diff: &'d Diff<'a>,
    /// What is created or altered, over the next state.
    pub makes: Graph<'a>,
    /// The nodes of `makes`, in order.
    pub make_order: Vec<usize>,
    /// What is dropped, over the previous state.
    pub drops: Graph<'a>,
    /// The nodes of `drops`, in the order in which they would be created.
    pub drop_order: Vec<usize>,
    /// Nodes of `drops` that go before anything is made.
    pub early: BTreeSet<usize>,
    /// Those among them that refer to a table which lets go of partitions: none does while rows refer to it.
    pub references: BTreeSet<usize>,
}

impl<'d, 'a> Side<'d, 'a> {
    pub(super) fn of(diff: &'d Diff<'a>) -> Result<Self, Vec<Obstacle>> {
        let Pair { previous, next } = diff.states;
        let mut made = Vec::new();
        let mut dropped = Vec::new();
        for (id, difference) in &diff.differences {
            let (before, after) = (previous.get(id), next.get(id));
            if let Difference::Altered(_) = difference {
                made.extend(after.map(|object| (object, Action::Alter)));
            } else {
                made.extend(after.map(|object| (object, Action::Create)));
                dropped.extend(before.map(|object| (object, Action::Drop)));
            }
        }
        let makes = Graph::of(next, made, Some(diff));
        let drops = Graph::of(previous, dropped, None);
        let (make_order, drop_order) = match (makes.order(), drops.order()) {
            (Ok(makes), Ok(drops)) => (makes, drops),
            (makes, drops) => {
                return Err(makes.err().into_iter().chain(drops.err()).flatten().collect());
            }
        };
        let (early, references) = (BTreeSet::new(), BTreeSet::new());
        let mut side = Self { diff, makes, make_order, drops, drop_order, early, references };
        side.references = side.references();
        side.early = side.early();
        side.early.extend(&side.references);
        Ok(side)
    }

    /// How an object changes in place.
    pub(super) fn alteration(&self, id: &ObjectId) -> Option<&'d Alteration> {
        match self.diff.differences.get(id) {
            Some(Difference::Altered(alteration)) => Some(alteration),
            _ => None,
        }
    }

    /// The foreign keys that go, also with their tables, and refer to a table whose partitions leave it, or come again.
    fn references(&self) -> BTreeSet<usize> {
        let Pair { previous, next } = self.diff.states.map(|state| state.schema);
        let leaves = |part: &&Table| {
            let id = ObjectId::Table(part.name.clone());
            let after = next.tables.get(&part.name);
            self.diff.differences.get(&id) == Some(&Difference::Replaced)
                || after.is_none_or(|after| after.partition_of != part.partition_of)
        };
        let parts = previous.tables.values().filter(|table| table.partition_of.is_some()).filter(leaves);
        let wholes: BTreeSet<_> = parts.flat_map(|part| kind::ancestors(previous, &part.name)).collect();
        if wholes.is_empty() {
            return BTreeSet::new();
        }
        let refers = |(_, node): &(usize, &Node<'_>)| match node.object {
            Object::Constraint(of) if !of.inherited => match &of.kind {
                ConstraintKind::ForeignKey { references, .. } => wholes.contains(references),
                _ => false,
            },
            _ => false,
        };
        self.drops.nodes.iter().enumerate().filter(refers).map(|(number, _)| number).collect()
    }

    /// The children that a new column does not suit.
    fn others_below(&self, node: &Node<'_>) -> Vec<ObjectId> {
        match node.object {
            Object::Column(column) if node.action == Action::Create => {
                column.others_below(self.diff.states.previous.schema)
            }
            _ => Vec::new(),
        }
    }

    /// Does a domain come to take no null? What a new check asks is asked later.
    fn asks_more(&self, id: &ObjectId) -> bool {
        let ObjectId::Domain(name) = id else { return false };
        let Pair { previous, next } = self.diff.states.map(|state| state.schema.domains.get(name));
        previous.zip(next).is_some_and(|(before, after)| after.not_null && !before.not_null)
    }

    /// What something needs that does not go, and lets go of it only when it changes.
    fn needed_by_what_stays(&self) -> BTreeSet<&ObjectId> {
        let state = self.diff.states.previous;
        let goes: BTreeSet<_> = self.drops.nodes.iter().map(|node| &node.id).collect();
        let stays = state.iter().map(|(id, _)| id).filter(|id| !goes.contains(id));
        stays.flat_map(|id| state.needs(id)).collect()
    }

    /// Does something that stays need a table or part of it, until it changes?
    fn is_needed<'s>(&'s self, table: &ObjectId, needed: &OnceCell<BTreeSet<&'s ObjectId>>) -> bool {
        let ObjectId::Table(name) = table else { return false };
        let needed = needed.get_or_init(|| self.needed_by_what_stays());
        needed.iter().any(|id| *id == table || id.part().is_some_and(|(of, _)| of == name))
    }

    /// What must be gone before something is made: what is made again, what stands on a name that is taken, what depends on
    /// an object that changes under it; and the parts of objects that stay. The rest goes last, so that whatever changes can
    /// let go of it first. What depends on something that goes early goes early too.
    fn early(&self) -> BTreeSet<usize> {
        if self.makes.nodes.is_empty() {
            return BTreeSet::new();
        }
        let mut taken = BTreeSet::new();
        // What changes in place may come by the name of a sequence.
        let comes =
            |node: &&Node<'_>| node.action == Action::Create || matches!(node.object, Object::Column(_));
        for node in self.makes.nodes.iter().filter(comes) {
            taken.extend(names(node.object));
        }
        let mut moved: BTreeSet<&ObjectId> = BTreeSet::new();
        let mut domains: BTreeSet<&ObjectId> = BTreeSet::new();
        for (id, difference) in &self.diff.differences {
            if let Difference::Altered(alteration) = difference {
                moved.extend(alteration.disturbs.iter().map(|disturbance| &disturbance.object));
                domains.extend(Some(id).filter(|id| self.asks_more(id)));
            }
        }
        let claimed: BTreeSet<_> =
            self.makes.nodes.iter().filter_map(|node| partitioned(node.object)).collect();
        let keys = self.makes.nodes.iter().filter_map(|node| match node.object {
            Object::Constraint(constraint) => Some(constraint),
            _ => None,
        });
        let (referred, keyed) = wholes(keys);
        let columns = self.diff.early_columns();
        let children: BTreeSet<_> =
            self.makes.nodes.iter().flat_map(|node| self.others_below(node)).collect();
        let needed = OnceCell::new();
        let state = self.diff.states.previous;
        let mut early = BTreeSet::new();
        // Later ones need earlier ones: one pass over the order from behind would miss none, so this starts with the seeds.
        for (number, node) in self.drops.nodes.iter().enumerate() {
            let again = self.diff.differences.get(&node.id) == Some(&Difference::Replaced);
            let in_the_way = names(node.object).iter().any(|name| taken.contains(name));
            // Whatever is made from now on gets no privileges but its own, and depends on no transform; nobody loses what they
            // have granted on. A table of a type has no columns but that one's.
            let gives = matches!(
                node.id,
                ObjectId::Definition(
                    DefinitionKind::DefaultPrivileges
                        | DefinitionKind::ChainedGrant
                        | DefinitionKind::Transform
                        | DefinitionKind::TypedTable,
                    _
                )
            );
            let of_one_that_stays = node.parent.is_none() && is_part(&node.id);
            let on_one_that_moves = || {
                let parent = node.object.parent(state.schema);
                state.needs(&node.id).iter().chain(&parent).any(|need| moved.contains(need))
            };
            // What a domain asks it asks of all values that are there.
            let is_asked = || {
                let is_column = matches!(node.id, ObjectId::Column(..));
                is_column
                    && state.needs(&node.id).iter().any(|need| domains.contains(need))
                    && !needed.get_or_init(|| self.needed_by_what_stays()).contains(&node.id)
            };
            let whole = partitioned(node.object);
            let in_its_place = whole.is_some_and(|whole| claimed.contains(whole));
            let is_refused = || {
                let refuses = |whole| {
                    referred.contains(whole) || (keyed.contains(whole) && has_key(state.schema, node.object))
                };
                whole.is_some_and(refuses) && !self.is_needed(&node.id, &needed)
            };
            if again
                || gives
                || in_the_way
                || in_its_place
                || is_refused()
                || (children.contains(&node.id) && !self.is_needed(&node.id, &needed))
                || of_one_that_stays
                || columns.contains(&node.id)
                || on_one_that_moves()
                || is_asked()
            {
                early.insert(number);
                // A column goes with its table, if that goes.
                early.extend(node.parent.filter(|_| matches!(node.id, ObjectId::Column(..))));
            }
        }
        for &number in &self.drop_order {
            // What it wishes for does not take it along.
            let Node { needs, wishes, .. } = &self.drops.nodes[number];
            if needs.iter().any(|need| early.contains(need) && !wishes.contains(need)) {
                early.insert(number);
            }
        }
        early
    }
}

/// The tables whose partitions go before such constraints come: those that are referred to, as each partition is then; and those
/// that get a primary key, beside which no partition has its own.
fn wholes<'a>(
    constraints: impl Iterator<Item = &'a Constraint>,
) -> (BTreeSet<&'a QualifiedName>, BTreeSet<&'a QualifiedName>) {
    let (mut referred, mut keyed) = (BTreeSet::new(), BTreeSet::new());
    for constraint in constraints {
        if let ConstraintKind::ForeignKey { references, .. } = &constraint.kind {
            referred.insert(references);
        } else if constraint.is_primary_key() {
            keyed.insert(&constraint.table);
        }
    }
    (referred, keyed)
}

/// Is it a table with a primary key?
fn has_key(schema: &Schema, object: Object<'_>) -> bool {
    let Object::Table(table) = object else { return false };
    schema.constraints_of(&table.name).any(Constraint::is_primary_key)
}

/// The table that it is a partition of: no two share a value.
fn partitioned(object: Object<'_>) -> Option<&QualifiedName> {
    let Object::Table(table) = object else { return None };
    table.partition_of.as_ref().map(|of| &of.parent)
}

/// The names that an object takes, that of an identity column's sequence among them.
fn names(object: Object<'_>) -> Vec<(u8, QualifiedName)> {
    if let Object::Column(column) = object {
        let sequence = column.sequence().map(ObjectId::Sequence);
        return sequence.iter().flat_map(kind::names).collect();
    }
    kind::names(&object.id())
}

fn is_part(id: &ObjectId) -> bool {
    matches!(
        id,
        ObjectId::Constraint(..)
            | ObjectId::Index(..)
            | ObjectId::Trigger(..)
            | ObjectId::Policy(..)
            | ObjectId::Default(..)
            | ObjectId::Privileges(_)
            | ObjectId::Owner(_)
            | ObjectId::Definition(DefinitionKind::Trigger | DefinitionKind::Comment, _)
    )
}
