//! The parts of tables, under their names of afterwards.

use super::rewrite::Rewrite;
use crate::model::{
    Constraint, ConstraintKind, ForeignKeyAction, Index, IndexKey, IndexTarget, Name, ObjectId, Policy,
    QualifiedName, Statistics, Trigger, TriggerEvent,
};

type Key = (QualifiedName, Name);

impl Rewrite<'_> {
    /// Gives a part its names of afterwards, and its key of them.
    fn part(
        &self,
        table: &mut QualifiedName,
        name: &mut Name,
        id: fn(QualifiedName, Name) -> ObjectId,
    ) -> Key {
        *name = self.map.part(&id(table.clone(), name.clone()));
        *table = self.map.named(table);
        (table.clone(), name.clone())
    }

    pub(super) fn constraint(&self, constraint: &mut Constraint) -> Key {
        let Constraint {
            table,
            name,
            kind,
            deferrable: _,
            validated: _,
            not_enforced: _,
            temporal: _,
            inherited: _,
            only: _,
            storage: _,
            comment: _,
        } = constraint;
        self.demand(table, kind);
        self.part(table, name, ObjectId::Constraint)
    }

    /// What a constraint demands.
    fn demand(&self, table: &QualifiedName, kind: &mut ConstraintKind) {
        match kind {
            ConstraintKind::PrimaryKey { columns, include }
            | ConstraintKind::Unique { columns, include, nulls_not_distinct: _ } => {
                self.columns(table, columns);
                self.columns(table, include);
            }
            ConstraintKind::Check { expression, no_inherit: _ } => self.text(table, expression),
            ConstraintKind::ForeignKey {
                columns,
                references,
                referenced,
                match_full: _,
                on_delete,
                on_update,
            } => {
                self.columns(table, columns);
                self.columns(references, referenced);
                *references = self.map.named(references);
                for action in [on_delete, on_update] {
                    if let ForeignKeyAction::SetNull(of) | ForeignKeyAction::SetDefault(of) = action {
                        self.columns(table, of);
                    }
                }
            }
            ConstraintKind::Exclude { method: _, elements, include, predicate } => {
                self.columns(table, include);
                for element in elements {
                    self.text(table, &mut element.target);
                }
                self.text_if(table, predicate);
            }
        }
    }

    pub(super) fn index(&self, index: &mut Index) -> Key {
        let Index {
            table,
            name,
            unique: _,
            nulls_not_distinct: _,
            method: _,
            keys,
            include,
            predicate,
            storage: _,
            inherited: _,
            only: _,
            attached: _,
            invalid: _,
            comment: _,
        } = index;
        for IndexKey { target, collation: _, operator_class: _, order: _, nulls: _, statistics: _ } in keys {
            match target {
                IndexTarget::Column(column) => *column = self.map.column(table, column),
                IndexTarget::Expression(expression) => self.text(table, expression),
            }
        }
        self.columns(table, include);
        self.text_if(table, predicate);
        self.part(table, name, ObjectId::Index)
    }

    pub(super) fn statistics(&self, statistics: &mut Statistics) -> Key {
        let Statistics { table, name, kinds: _, columns, expressions, target: _, comment: _ } = statistics;
        *columns = columns.iter().map(|column| self.map.column(table, column)).collect();
        for expression in expressions {
            self.text(table, expression);
        }
        self.part(table, name, ObjectId::Statistics)
    }

    pub(super) fn trigger(&self, trigger: &mut Trigger) -> Key {
        let Trigger {
            table,
            name,
            timing: _,
            events,
            level: _,
            old_table: _,
            new_table: _,
            condition,
            function,
            arguments: _,
            constraint: _,
            enabled: _,
            comment: _,
        } = trigger;
        for event in events {
            if let TriggerEvent::Update(columns) = event {
                self.columns(table, columns);
            }
        }
        if let Some(condition) = condition {
            *condition = self.texts.of_trigger(table, condition);
        }
        *function = self.map.function(function);
        self.part(table, name, ObjectId::Trigger)
    }

    pub(super) fn policy(&self, policy: &mut Policy) -> Key {
        let Policy { table, name, command: _, permissive: _, roles: _, using, with_check, comment: _ } =
            policy;
        self.text_if(table, using);
        self.text_if(table, with_check);
        self.part(table, name, ObjectId::Policy)
    }
}
