//! One property of one object weakened in the model, and the statements by which the generator brings that about.

use std::collections::BTreeMap;

use codegen::model::{
    Columns, Command, ConstraintKind, Deferrable, Name, ObjectId, Pair, Policy, Privilege, QualifiedName,
    Schema, Sql, Trigger, TriggerEnabled, TriggerEvent, TriggerLevel, Volatility,
};
use codegen::plan::{Numbering, at_once};
use tests::states::script;

use super::{Mutant, Seen, conditions, constraints};

/// Foreign keys that are dropped and made again as they were. That alone is to be noticed by nothing: it changes which of
/// two keys is asked first.
pub fn controls(schema: &Schema) -> Vec<Mutant> {
    let altered = Altered { schema, mutants: Vec::new(), seen_by: Seen::Anybody };
    let keys = altered.own(&schema.constraints, ObjectId::Constraint).into_iter();
    let keys = keys.filter(|(_, it, _)| matches!(it.kind, ConstraintKind::ForeignKey { .. }));
    let again = |(key, _, id): (_, _, ObjectId)| {
        let mut without = schema.clone();
        without.constraints.remove(key);
        let sql = steps(schema, &without) + &steps(&without, schema);
        Mutant { what: id.to_string(), sql, seen_by: Seen::Anybody }
    };
    keys.map(again).collect()
}

/// The statements from one state to another.
fn steps(previous: &Schema, next: &Schema) -> String {
    let plan = at_once(Pair::new(previous, next), &BTreeMap::new(), &Numbering::default());
    let plan = plan.unwrap_or_else(|found| panic!("{found:?}"));
    plan.migrations.iter().map(|migration| script(&migration.forward)).collect()
}

/// All of them.
pub fn mutants(schema: &Schema) -> Vec<Mutant> {
    let mut altered = Altered { schema, mutants: Vec::new(), seen_by: Seen::Callers };
    altered.policies();
    altered.more_policies();
    altered.views();
    altered.privileges();
    altered.seen_by = Seen::Anybody;
    altered.constraints();
    altered.triggers();
    altered.functions();
    altered.mutants
}

struct Altered<'s> {
    schema: &'s Schema,
    mutants: Vec<Mutant>,
    seen_by: Seen,
}

impl<'s> Altered<'s> {
    fn add(&mut self, what: String, change: impl FnOnce(&mut Schema)) {
        let mut next = self.schema.clone();
        change(&mut next);
        let sql = steps(self.schema, &next);
        assert!(!sql.is_empty(), "{what} changes nothing");
        self.mutants.push(Mutant { what, sql, seen_by: self.seen_by });
    }

    /// One of the objects kept by table and name.
    fn own<T>(
        &self,
        objects: &'s BTreeMap<(QualifiedName, Name), T>,
        id: fn(QualifiedName, Name) -> ObjectId,
    ) -> Vec<(&'s (QualifiedName, Name), &'s T, ObjectId)> {
        let named = objects.iter().map(|(key, object)| (key, object, id(key.0.clone(), key.1.clone())));
        named.filter(|(.., id)| !self.schema.is_external(id)).collect()
    }

    fn policies(&mut self) {
        for (key, policy, id) in self.own(&self.schema.policies, ObjectId::Policy) {
            for other in policy.using.iter().flat_map(|using| conditions::changed(using.as_str())) {
                self.add(format!("{id}: using {other}"), |next| {
                    next.policies.get_mut(key).unwrap().using = Some(Sql::new(other));
                });
            }
            for other in policy.with_check.iter().flat_map(|check| conditions::changed(check.as_str())) {
                self.add(format!("{id}: with check {other}"), |next| {
                    next.policies.get_mut(key).unwrap().with_check = Some(Sql::new(other));
                });
            }
            self.add(format!("{id}: to public"), |next| {
                next.policies.get_mut(key).unwrap().roles.clear();
            });
        }
    }

    /// Permissive policies beside those that are there, where the command is granted at all.
    fn more_policies(&mut self) {
        let member = &self.schema.actors.member;
        for table in self.schema.tables.keys() {
            let id = ObjectId::Table(table.clone());
            let granted = self.schema.privileges_on(&id).and_then(|on| on.grants.get(member));
            let commands = [
                (Command::Select, Privilege::Select),
                (Command::Insert, Privilege::Insert),
                (Command::Update, Privilege::Update),
                (Command::Delete, Privilege::Delete),
            ];
            for (command, privilege) in commands {
                let is_granted = granted.is_some_and(|granted| granted.contains_key(&privilege));
                if self.schema.is_external(&id) || !is_granted {
                    continue;
                }
                let anything = Some(Sql::new("true"));
                let policy = Policy {
                    table: table.clone(),
                    name: Name::new("one_more"),
                    command: Some(command),
                    permissive: true,
                    roles: vec![member.clone()],
                    using: anything.clone().filter(|_| command != Command::Insert),
                    with_check: anything.filter(|_| matches!(command, Command::Insert | Command::Update)),
                    comment: None,
                };
                self.add(format!("{table}: any {}", command.as_sql()), |next| {
                    next.policies.insert((table.clone(), policy.name.clone()), policy);
                });
            }
        }
    }

    fn constraints(&mut self) {
        for (key, constraint, id) in self.own(&self.schema.constraints, ObjectId::Constraint) {
            for (what, kind) in constraints::other_kinds(self.schema, constraint) {
                self.add(format!("{id}: {what}"), |next| next.constraints.get_mut(key).unwrap().kind = kind);
            }
            let can_be_put_off = match &constraint.kind {
                ConstraintKind::ForeignKey { .. } => true,
                ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
                    !constraints::is_referred_to(self.schema, &constraint.table, columns)
                }
                _ => false,
            };
            for (what, deferrable) in [
                ("can be put off", Deferrable::InitiallyImmediate),
                ("is put off", Deferrable::InitiallyDeferred),
            ] {
                if can_be_put_off {
                    self.add(format!("{id}: {what}"), |next| {
                        next.constraints.get_mut(key).unwrap().deferrable = deferrable;
                    });
                }
            }
        }
    }

    fn triggers(&mut self) {
        for (key, trigger, id) in self.own(&self.schema.triggers, ObjectId::Trigger) {
            let mut with = |what: &str, change: &dyn Fn(&mut Trigger)| {
                self.add(format!("{id}: {what}"), |next| change(next.triggers.get_mut(key).unwrap()));
            };
            with("disabled", &|trigger| trigger.enabled = TriggerEnabled::Disabled);
            with("for replicas alone", &|trigger| trigger.enabled = TriggerEnabled::Replica);
            if let Some(condition) = &trigger.condition {
                with("whatever the row", &|trigger| trigger.condition = None);
                for other in conditions::changed(condition.as_str()) {
                    with(&format!("when {other}"), &|trigger| trigger.condition = Some(Sql::new(&other)));
                }
            }
            if trigger.level == TriggerLevel::Statement {
                with("row by row", &|trigger| trigger.level = TriggerLevel::Row);
            }
            for (at, event) in trigger.events.iter().enumerate() {
                if trigger.events.len() > 1 {
                    with(&format!("not upon {}", word(event)), &|trigger| drop(trigger.events.remove(at)));
                }
                let TriggerEvent::Update(columns) = event else { continue };
                if !columns.is_empty() {
                    let any = TriggerEvent::Update(Vec::new());
                    with("upon update of anything", &|trigger| trigger.events[at] = any.clone());
                }
                for column in columns.iter().filter(|_| columns.len() > 1) {
                    let rest: Vec<_> = columns.iter().filter(|other| *other != column).cloned().collect();
                    let event = TriggerEvent::Update(rest);
                    with(&format!("not upon update of {column}"), &|trigger| {
                        trigger.events[at] = event.clone();
                    });
                }
            }
        }
    }

    fn functions(&mut self) {
        for (key, function) in &self.schema.functions {
            let id = ObjectId::Function(key.clone());
            if self.schema.is_external(&id) {
                continue;
            }
            let rights = if function.security_definer { "its caller's rights" } else { "its owner's rights" };
            self.add(format!("{id}: {rights}"), |next| {
                let function = next.functions.get_mut(key).unwrap();
                function.security_definer = !function.security_definer;
            });
            for setting in function.settings.keys() {
                self.add(format!("{id}: its caller's {setting}"), |next| {
                    next.functions.get_mut(key).unwrap().settings.shift_remove(setting);
                });
            }
            // Of a trigger's function nobody asks either.
            if function.is_trigger() {
                continue;
            }
            for volatility in [Volatility::Immutable, Volatility::Stable, Volatility::Volatile] {
                if volatility != function.volatility {
                    let what = format!("{id}: {volatility:?}").to_lowercase();
                    self.add(what, |next| next.functions.get_mut(key).unwrap().volatility = volatility);
                }
            }
            if !function.arguments.is_empty() {
                self.add(format!("{id}: strict"), |next| next.functions.get_mut(key).unwrap().strict = true);
            }
        }
    }

    fn views(&mut self) {
        for (name, view) in &self.schema.views {
            if !view.security_invoker {
                self.add(format!("{name}: its reader's rights"), |next| {
                    next.views.get_mut(name).unwrap().security_invoker = true;
                });
            }
            if view.security_barrier {
                self.add(format!("{name}: no barrier"), |next| {
                    next.views.get_mut(name).unwrap().security_barrier = false;
                });
            }
        }
        for (name, _) in self.schema.tables.iter().filter(|(_, table)| table.force_row_security) {
            self.add(format!("{name}: row security, but for its owner"), |next| {
                next.tables.get_mut(name).unwrap().force_row_security = false;
            });
        }
    }

    fn privileges(&mut self) {
        for (object, privileges) in &self.schema.privileges {
            for role in privileges.grants.keys().filter(|_| !self.schema.is_external(object)) {
                self.add(format!("{object}: {role} hands its privileges on"), |next| {
                    let privileges = next.privileges.get_mut(object).unwrap();
                    privileges.grantable.insert(role.clone(), privileges.grants[role].clone());
                });
                for (privilege, columns) in &privileges.grants[role] {
                    let (ObjectId::Table(table), Columns::Only(columns)) = (object, columns) else {
                        continue;
                    };
                    let all = self.schema.tables[table].columns.iter();
                    for other in all.map(|column| &column.name).filter(|name| !columns.contains(name)) {
                        let mut more = columns.clone();
                        more.insert(other.clone());
                        let what = format!("{object}: {role} has {} of {other}", privilege.as_sql());
                        self.add(what, |next| {
                            let grants = &mut next.privileges.get_mut(object).unwrap().grants;
                            grants.get_mut(role).unwrap().insert(*privilege, Columns::Only(more));
                        });
                    }
                }
            }
        }
    }
}

fn word(event: &TriggerEvent) -> &'static str {
    match event {
        TriggerEvent::Insert => "insert",
        TriggerEvent::Update(_) => "update",
        TriggerEvent::Delete => "delete",
        TriggerEvent::Truncate => "truncate",
    }
}
