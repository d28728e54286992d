//! Makes policies and privileges of what the declaration says of access.
//!
//! Each call of a function that knows the caller is `(select f())`: an uncorrelated subquery is run once per statement,
//! not once per row (Supabase documentation, Row Level Security, "Call functions with select").

use std::collections::{BTreeMap, BTreeSet};

use super::access::{Draft, DraftScope, Key};
use super::collect::{Collector, Intent};
use super::condition::Conditions;
use super::names;
use super::policy::Written;
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{
    self, Access, Columns, Command, ConstraintKind, FunctionId, Name, ObjectId, Policy, Privilege,
    Privileges, QualifiedName, Rule, Schema, Scope,
};

/// Makes them for every table and view.
pub(super) fn lower(collector: &mut Collector) {
    for mut intent in std::mem::take(&mut collector.intents) {
        let written = std::mem::take(&mut intent.written);
        let drafts = intent.rules.take();
        let stated = drafts.is_some();
        let mut rules = Vec::new();
        let expected = written.iter().flat_map(|policy| &policy.expected);
        for draft in drafts.iter().flatten().chain(expected) {
            if let Some(rule) = resolve_rule(collector, &intent, draft) {
                add_rule(collector, &intent, &mut rules, rule, draft);
            }
        }
        for policy in written {
            add_written(collector, &intent, policy);
        }
        if stated || !rules.is_empty() {
            set_access(collector, &intent, rules.iter().map(|(rule, _)| rule.clone()).collect());
        }
        if !intent.external || stated || !intent.granted.is_empty() {
            grant(collector, &intent, &rules);
        }
    }
}

/// A rule in the model's words, or findings.
fn resolve_rule(collector: &mut Collector, intent: &Intent, draft: &Draft) -> Option<Rule> {
    match resolve(&collector.schema, &intent.name, &draft.scope) {
        Ok(scope) => Some(Rule {
            command: draft.command,
            scope,
            only: draft.only.clone(),
            columns: draft.columns.clone(),
        }),
        Err(message) => {
            report(collector, &draft.at, message);
            None
        }
    }
}

fn report(collector: &mut Collector, at: &Location, message: String) {
    collector.diagnostics.push(Diagnostic::error("unresolved-access", Some(at.clone()), message));
}

/// Adds a rule, and its policy unless a person wrote one.
fn add_rule(
    collector: &mut Collector,
    intent: &Intent,
    rules: &mut Vec<(Rule, Vec<Name>)>,
    rule: Rule,
    draft: &Draft,
) {
    if rules.iter().any(|(other, _)| other.command == rule.command) {
        let command = rule.command.as_sql();
        let message = format!("who may {command} rows of {} is said twice", intent.name);
        return report(collector, &draft.at, message);
    }
    let actors = &collector.schema.actors;
    let (member, anonymous) = (actors.member.clone(), actors.anonymous.clone());
    let command = rule.command.as_sql();
    let mut policies = vec![(command.to_owned(), vec![member.clone()], rule.clone())];
    let mut roles = vec![member];
    if let Some(scope) = rule.scope.anonymous() {
        roles.insert(0, anonymous.clone());
        if scope == rule.scope {
            policies[0].1.clone_from(&roles);
        } else {
            // What signed-in callers have beside that is not even asked about anybody else.
            let part = Rule { scope, ..rule.clone() };
            policies.push((format!("{command}_anonymous"), vec![anonymous], part));
        }
    }
    if let ObjectId::Table(table) = &intent.object
        && !draft.written
    {
        for (label, roles, rule) in policies {
            add_rule_policy(collector, intent, table, (&label, roles), &rule, &draft.at);
        }
    }
    rules.push((rule, roles));
}

/// Adds the policy of a rule, called after the table and this label, for these roles.
fn add_rule_policy(
    collector: &mut Collector,
    intent: &Intent,
    table: &QualifiedName,
    (label, roles): (&str, Vec<Name>),
    rule: &Rule,
    at: &Location,
) {
    let mut conditions = Conditions::new(&collector.schema);
    let condition = match conditions.of_rule(table, rule) {
        Ok(condition) => condition,
        Err(message) => return report(collector, at, message),
    };
    let functions = conditions.functions;
    let (using, with_check) = match rule.command {
        // Without WITH CHECK, USING judges the new row too (PostgreSQL manual, CREATE POLICY).
        Command::Select | Command::Update | Command::Delete => (Some(condition), None),
        Command::Insert => (None, Some(condition)),
    };
    let policy = Policy {
        table: table.clone(),
        name: names::object_name(table.name.as_str(), "", label),
        command: Some(rule.command),
        permissive: true,
        roles,
        using,
        with_check,
        comment: None,
    };
    add_policy(collector, intent, policy, intent.external, &functions, at);
}

fn add_written(collector: &mut Collector, intent: &Intent, written: Written) {
    let name = match names::checked(&written.name) {
        Ok(name) => name,
        Err(message) => return report(collector, &written.at, message),
    };
    let roles =
        if written.roles.is_empty() { vec![collector.schema.actors.member.clone()] } else { written.roles };
    if written.using.is_none() && written.with_check.is_none() {
        let message =
            format!("policy {name} on {} has neither `.using(..)` nor `.with_check(..)`", intent.name);
        report(collector, &written.at, message);
    }
    let id = ObjectId::Policy(intent.name.clone(), name.clone());
    collector.accept(&id, written.accepted);
    collector.renamed(id, written.renamed_from, &written.at);
    let policy = Policy {
        table: intent.name.clone(),
        name,
        command: written.command,
        permissive: written.permissive,
        roles,
        using: written.using,
        with_check: written.with_check,
        comment: written.comment,
    };
    let external = intent.external && !written.added;
    add_policy(collector, intent, policy, external, &written.functions, &written.at);
}

fn add_policy(
    collector: &mut Collector,
    intent: &Intent,
    policy: Policy,
    external: bool,
    functions: &[FunctionId],
    at: &Location,
) {
    for function in functions {
        collector.grant_execute(function, &policy.roles);
    }
    let id = ObjectId::Policy(policy.table.clone(), policy.name.clone());
    if collector.claim_in(intent.module, id, at, external) {
        let key = (policy.table.clone(), policy.name.clone());
        collector.schema.policies.insert(key, policy);
    }
}

fn set_access(collector: &mut Collector, intent: &Intent, rules: Vec<Rule>) {
    let access = Some(Access { rules, service: intent.service.clone() });
    let schema = &mut collector.schema;
    match &intent.object {
        ObjectId::Table(name) => {
            if let Some(table) = schema.tables.get_mut(name) {
                table.access = access;
            }
        }
        ObjectId::View(name) => {
            if let Some(view) = schema.views.get_mut(name) {
                view.access = access;
            }
        }
        ObjectId::MaterializedView(name) => {
            if let Some(view) = schema.materialized_views.get_mut(name) {
                view.access = access;
            }
        }
        _ => {}
    }
}

fn grant(collector: &mut Collector, intent: &Intent, rules: &[(Rule, Vec<Name>)]) {
    let mut grants: BTreeMap<Name, BTreeMap<Privilege, Columns>> = BTreeMap::new();
    for (rule, roles) in rules {
        // DELETE has no column privileges (PostgreSQL manual, GRANT).
        let columns = match (&rule.columns, rule.command) {
            (Some(columns), Command::Select | Command::Insert | Command::Update) => {
                Columns::Only(columns.iter().cloned().collect::<BTreeSet<_>>())
            }
            _ => Columns::All,
        };
        for role in roles {
            grants.entry(role.clone()).or_default().insert(privilege(rule.command), columns.clone());
        }
    }
    for command in &intent.service {
        let service = collector.schema.actors.service.clone();
        grants.entry(service).or_default().insert(privilege(*command), Columns::All);
    }
    let id = ObjectId::Privileges(Box::new(intent.object.clone()));
    if collector.sources.contains_key(&intent.object)
        && collector.claim_in(intent.module, id, &intent.at, intent.external)
    {
        let mut privileges = Privileges::new(intent.object.clone(), grants);
        intent.granted.iter().for_each(|grant| grant.add(&mut privileges));
        collector.schema.privileges.insert(intent.object.clone(), privileges);
    }
}

fn privilege(command: Command) -> Privilege {
    match command {
        Command::Select => Privilege::Select,
        Command::Insert => Privilege::Insert,
        Command::Update => Privilege::Update,
        Command::Delete => Privilege::Delete,
    }
}

/// A scope with its foreign keys looked up.
fn resolve(schema: &Schema, table: &QualifiedName, draft: &DraftScope) -> Result<Scope, String> {
    let all = |drafts: &[DraftScope]| -> Result<Vec<Scope>, String> {
        drafts.iter().map(|draft| resolve(schema, table, draft)).collect()
    };
    Ok(match draft {
        DraftScope::Anyone => Scope::Anyone,
        DraftScope::SignedIn => Scope::SignedIn,
        DraftScope::Tenant => Scope::Tenant,
        DraftScope::Owner => Scope::Owner,
        DraftScope::When(function) => Scope::When(function.clone()),
        DraftScope::Rows(condition) => Scope::Rows(condition.clone()),
        DraftScope::All(drafts) => Scope::All(all(drafts)?),
        DraftScope::Any(drafts) => Scope::Any(all(drafts)?),
        DraftScope::Via(key, scope) => {
            let (columns, parent, referenced) = foreign_key(schema, table, key)?;
            let scope = Box::new(resolve(schema, &parent, scope)?);
            Scope::Via { columns, parent, referenced, scope }
        }
    })
}

/// The foreign key that `via` means: the one of this name, or the one that this column is in.
fn foreign_key(
    schema: &Schema,
    table: &QualifiedName,
    key: &Key,
) -> Result<(Vec<Name>, QualifiedName, Vec<Name>), String> {
    let keys = schema.constraints_of(table).filter_map(|constraint| match &constraint.kind {
        ConstraintKind::ForeignKey { columns, references, referenced, .. } => {
            Some((&constraint.name, columns, references, referenced))
        }
        _ => None,
    });
    let (Key::Column(word) | Key::Name(word)) = key;
    let by_name = |name: &Name| matches!(key, Key::Name(_)) && name == word;
    let mut found: Vec<_> =
        keys.filter(|(name, columns, ..)| by_name(name) || columns.contains(word)).collect();
    if found.iter().any(|(name, ..)| by_name(name)) {
        found.retain(|(name, ..)| by_name(name));
    }
    // A key in which the column comes last is its own; one that it leads, such as the tenant's, is another's.
    let own: Vec<_> = found.iter().copied().filter(|(_, columns, ..)| columns.last() == Some(word)).collect();
    let chosen = if found.len() > 1 && own.len() == 1 { own } else { found };
    match chosen.as_slice() {
        [(_, columns, references, referenced)] => {
            Ok(((*columns).clone(), (*references).clone(), (*referenced).clone()))
        }
        [] => Err(format!("`via({word}, ..)`: no foreign key of {table} has this column or name")),
        several => {
            let names = model::sql::list(several.iter().map(|(name, ..)| name));
            Err(format!(
                "`via({word}, ..)` can mean several foreign keys of {table}: {names}; write the name of one in quotes"
            ))
        }
    }
}
