//! Policies that access makes: guessed from their conditions, made of the guess, and kept where the two say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use sqlparser::ast::{BinaryOperator, Expr, Ident, Query, Select, SelectItem, SetExpr, VisitMut, VisitorMut};

use super::readable;
use crate::declare::condition::Conditions;
use crate::declare::names::object_name;
use crate::model::{
    Access, BaseType, Builtin, Columns, Command, ConstraintKind, FunctionId, Name, ObjectId, Policy,
    Privilege, QualifiedName, Returns, Rule, Schema, Scope, Sql, Table,
};

/// Finds the tables whose policies a declaration of access makes.
pub fn recognise(schema: &mut Schema) {
    let uses = uses(schema);
    actors(schema, &uses);
    for (table, column, function) in &uses {
        let (tenant, owner) = (&schema.actors.tenant, &schema.actors.user);
        let (is_tenant, is_owner) = (tenant.as_ref() == Some(function), owner.as_ref() == Some(function));
        let Some(table) = schema.tables.get_mut(table) else { continue };
        if is_tenant && table.tenant.is_none() {
            table.tenant = Some(column.clone());
        }
        if is_owner && table.owner.is_none() {
            table.owner = Some(column.clone());
        }
    }
    let ours = |table: &&QualifiedName| !schema.is_external(&ObjectId::Table((*table).clone()));
    let tables: Vec<QualifiedName> = schema.tables.keys().filter(ours).cloned().collect();
    for table in &tables {
        recognise_table(schema, table);
    }
    forget(schema, &tables);
}

/// A table that no rule speaks of says nothing of whose its rows are.
fn forget(schema: &mut Schema, tables: &[QualifiedName]) {
    let mut spoken: BTreeSet<QualifiedName> = BTreeSet::new();
    for (name, table) in &schema.tables {
        for rule in table.access.iter().flat_map(|access| &access.rules) {
            spoken.insert(name.clone());
            parents(&rule.scope, &mut spoken);
        }
    }
    for name in tables.iter().filter(|name| !spoken.contains(*name)) {
        if let Some(table) = schema.tables.get_mut(name) {
            (table.tenant, table.owner) = (None, None);
        }
    }
    let some = |pick: fn(&Table) -> bool| schema.tables.values().any(pick);
    let (tenant, owner) = (some(|table| table.tenant.is_some()), some(|table| table.owner.is_some()));
    if !tenant {
        schema.actors.tenant = None;
    }
    if !owner {
        schema.actors.user = None;
    }
}

fn parents(scope: &Scope, into: &mut BTreeSet<QualifiedName>) {
    match scope {
        Scope::Via { parent, scope, .. } => {
            into.insert(parent.clone());
            parents(scope, into);
        }
        Scope::All(scopes) | Scope::Any(scopes) => scopes.iter().for_each(|scope| parents(scope, into)),
        _ => {}
    }
}

/// Which columns policies compare with functions that know the caller.
fn uses(schema: &Schema) -> Vec<(QualifiedName, Name, FunctionId)> {
    let mut uses = Vec::new();
    for policy in schema.policies.values() {
        let Some(table) = schema.tables.get(&policy.table) else { continue };
        for sql in policy.using.iter().chain(&policy.with_check) {
            let Some(parsed) = readable::expression(sql.as_str()) else { continue };
            for term in terms(&parsed) {
                if let Some((column, function)) = comparison(schema, term)
                    && table.column(&column).is_some()
                {
                    uses.push((policy.table.clone(), column, function));
                }
            }
        }
    }
    uses
}

/// The functions that most policies ask: for the tenant that of the columns called after one, for the user the other.
fn actors(schema: &mut Schema, uses: &[(QualifiedName, Name, FunctionId)]) {
    const TENANTS: &[&str] = &["tenant", "org", "team", "workspace", "company", "account", "branch"];
    let mut counts: BTreeMap<&FunctionId, (usize, usize)> = BTreeMap::new();
    for (_, column, function) in uses {
        let tenants = TENANTS.iter().any(|word| column.as_str().contains(word));
        let count = counts.entry(function).or_default();
        if tenants { count.0 += 1 } else { count.1 += 1 }
    }
    let tenant = counts.iter().filter(|(_, (tenants, others))| tenants > others);
    let tenant = tenant.max_by_key(|(_, (tenants, _))| *tenants).map(|(function, _)| (*function).clone());
    let others = counts.iter().filter(|(function, _)| Some(**function) != tenant.as_ref());
    let user = others.max_by_key(|(_, (_, others))| *others).map(|(function, _)| (*function).clone());
    (schema.actors.tenant, schema.actors.user) = (tenant, user);
}

/// `column = (select f())`, either way round.
fn comparison(schema: &Schema, term: &Expr) -> Option<(Name, FunctionId)> {
    let Expr::BinaryOp { left, op: BinaryOperator::Eq, right } = bare(term) else { return None };
    let pair = |column: &Expr, call: &Expr| Some((column_of(column)?, called(schema, call)?));
    pair(left, right).or_else(|| pair(right, left))
}

fn column_of(expression: &Expr) -> Option<Name> {
    match bare(expression) {
        Expr::Identifier(ident) => Some(Name::new(readable::folded(ident))),
        Expr::CompoundIdentifier(parts) => parts.last().map(readable::folded).map(Name::new),
        _ => None,
    }
}

/// The declared function without arguments that `(select f())` calls.
fn called(schema: &Schema, expression: &Expr) -> Option<FunctionId> {
    let Expr::Subquery(query) = bare(expression) else { return None };
    let select = simple(query)?;
    let [item] = select.projection.as_slice() else { return None };
    let (SelectItem::ExprWithAlias { expr, .. } | SelectItem::UnnamedExpr(expr)) = item else { return None };
    let Expr::Function(call) = bare(expr) else { return None };
    let parts: Option<Vec<String>> =
        call.name.0.iter().map(|part| part.as_ident().map(readable::folded)).collect();
    let name = match parts?.as_slice() {
        [name] => QualifiedName::new("public", name.as_str()),
        [schema, name] => QualifiedName::new(schema.as_str(), name.as_str()),
        _ => return None,
    };
    let id = FunctionId { name, arguments: Vec::new() };
    (select.from.is_empty() && schema.functions.contains_key(&id)).then_some(id)
}

fn simple(query: &Query) -> Option<&Select> {
    match &*query.body {
        SetExpr::Select(select) => Some(select),
        _ => None,
    }
}

fn bare(expression: &Expr) -> &Expr {
    match expression {
        Expr::Nested(inner) => bare(inner),
        other => other,
    }
}

/// What AND joins.
fn terms(expression: &Expr) -> Vec<&Expr> {
    joined(expression, &BinaryOperator::And)
}

fn joined<'a>(expression: &'a Expr, by: &BinaryOperator) -> Vec<&'a Expr> {
    match bare(expression) {
        Expr::BinaryOp { left, op, right } if op == by => {
            joined(left, by).into_iter().chain(joined(right, by)).collect()
        }
        other => vec![other],
    }
}

/// Rules for the commands whose policies they make, if the privileges allow for them.
fn recognise_table(schema: &mut Schema, name: &QualifiedName) {
    let Some(table) = schema.tables.get(name) else { return };
    let mut rules = Vec::new();
    let mut lowered = Vec::new();
    for command in Command::ALL {
        let policy = object_name(name.name.as_str(), "", command.as_sql());
        let Some(policy) = schema.policies.get(&(name.clone(), policy)) else { continue };
        if let Some((rule, sql)) = rule(schema, table, policy, command) {
            rules.push(rule);
            lowered.push(((name.clone(), policy.name.clone()), command, sql));
        }
    }
    if rules.is_empty() {
        return;
    }
    // Nobody but the service role is granted what no rule says; that beyond the rules is granted by name.
    let service = schema
        .privileges_on(&ObjectId::Table(name.clone()))
        .and_then(|of| of.grants.get(&schema.actors.service));
    let granted = |command: &Command| {
        service.and_then(|granted| granted.get(&privilege(*command))) == Some(&Columns::All)
    };
    let service = Command::ALL.into_iter().filter(granted).collect();
    if let Some(table) = schema.tables.get_mut(name) {
        table.access = Some(Access { rules, service });
    }
    for (key, command, sql) in lowered {
        if let Some(policy) = schema.policies.get_mut(&key) {
            match command {
                Command::Insert => policy.with_check = Some(sql),
                Command::Select | Command::Update | Command::Delete => policy.using = Some(sql),
            }
        }
    }
}

/// The rule that makes a policy, and its condition as it is made.
fn rule(schema: &Schema, table: &Table, policy: &Policy, command: Command) -> Option<(Rule, Sql)> {
    let member = &schema.actors.member;
    let anonymous = &schema.actors.anonymous;
    let open = policy.roles.as_slice() == [anonymous.clone(), member.clone()];
    let plain = policy.permissive
        && policy.command == Some(command)
        && policy.comment.is_none()
        && (open || policy.roles.as_slice() == std::slice::from_ref(member));
    let condition = match command {
        Command::Insert => policy.with_check.as_ref().filter(|_| policy.using.is_none()),
        Command::Select | Command::Update | Command::Delete => {
            policy.using.as_ref().filter(|_| policy.with_check.is_none())
        }
    };
    let parsed = readable::expression(condition.filter(|_| plain)?.as_str())?;
    let columns = columns(schema, table, policy, command)?;
    for (scope, only) in candidates(schema, table, &parsed, open) {
        if (scope.anonymous().is_some()) != open {
            continue;
        }
        let rule = Rule { command, scope, only: only.map(Sql::new), columns: columns.clone() };
        let mut conditions = Conditions::new(schema);
        let Ok(sql) = conditions.of_rule(&table.name, &rule) else { continue };
        let granted =
            conditions.functions.iter().all(|function| is_executable(schema, function, &policy.roles));
        let made = readable::expression(sql.as_str());
        if granted && made.is_some_and(|made| canonical(&made, table) == canonical(&parsed, table)) {
            return Some((rule, sql));
        }
    }
    None
}

/// The columns that the privilege of the policy's roles is on: none are all; no answer where it is not granted to each of
/// them alike.
#[allow(clippy::option_option, reason = "no answer, and all columns")]
fn columns(schema: &Schema, table: &Table, policy: &Policy, command: Command) -> Option<Option<Vec<Name>>> {
    let privileges = schema.privileges_on(&ObjectId::Table(table.name.clone()))?;
    let mut granted = policy.roles.iter().map(|role| privileges.grants.get(role)?.get(&privilege(command)));
    let first = granted.next()??;
    if !granted.all(|other| other == Some(first)) {
        return None;
    }
    Some(match first {
        Columns::All | Columns::AllAnd(_) => None,
        Columns::Only(columns) => {
            let ordered =
                table.columns.iter().map(|column| &column.name).filter(|name| columns.contains(*name));
            Some(ordered.cloned().collect())
        }
    })
}

/// May these roles execute it already? Access grants it to them.
fn is_executable(schema: &Schema, function: &FunctionId, roles: &[Name]) -> bool {
    let object = ObjectId::Function(function.clone());
    let Some(privileges) = schema.privileges_on(&object) else { return schema.is_external(&object) };
    roles.iter().all(|role| {
        privileges.grants.get(role).is_some_and(|granted| granted.contains_key(&Privilege::Execute))
    })
}

/// What a condition may mean: scopes, the better first, each with what is left of it.
fn candidates(schema: &Schema, table: &Table, condition: &Expr, open: bool) -> Vec<(Scope, Option<String>)> {
    let everyone = if open { Scope::Anyone } else { Scope::SignedIn };
    let (mut tenant, mut owner, mut scopes, mut rest) = (false, false, Vec::new(), Vec::new());
    for term in terms(condition) {
        match scope(schema, table, term) {
            Some(Scope::Tenant) => tenant = true,
            Some(Scope::Owner) => owner = true,
            Some(Scope::SignedIn) => {}
            Some(scope) => scopes.push(scope),
            None => rest.push(term.to_string()),
        }
    }
    let only = (!rest.is_empty()).then(|| rest.join(" and "));
    let mut found = Vec::new();
    let mut add = |mut all: Vec<Scope>| {
        all.extend(scopes.iter().cloned());
        let scope = match all.len() {
            0 => everyone.clone(),
            1 => all.remove(0),
            _ => Scope::All(all),
        };
        found.push((scope, only.clone()));
    };
    if owner {
        add(vec![Scope::Owner]);
    }
    if tenant {
        // That of the rows' parents comes by itself.
        add(Vec::new());
        add(vec![Scope::Tenant]);
        add(vec![Scope::Tenant, Scope::Owner]);
    }
    if !owner && !tenant {
        add(Vec::new());
    }
    found
}

/// The scope that one term means.
fn scope(schema: &Schema, table: &Table, term: &Expr) -> Option<Scope> {
    if let Some((column, function)) = comparison(schema, term) {
        if table.tenant.as_ref() == Some(&column) && schema.actors.tenant.as_ref() == Some(&function) {
            return Some(Scope::Tenant);
        }
        if table.owner.as_ref() == Some(&column) && schema.actors.user.as_ref() == Some(&function) {
            return Some(Scope::Owner);
        }
    }
    if let Some(function) = called(schema, term) {
        let of = schema.functions.get(&function)?;
        let says = |builtin| matches!(&of.returns, Returns::Value(value) if value.ty.base == BaseType::Builtin(builtin));
        return says(Builtin::Bool).then_some(Scope::When(function));
    }
    if term.to_string().eq_ignore_ascii_case("true") {
        return Some(Scope::SignedIn);
    }
    let choices = joined(term, &BinaryOperator::Or);
    if choices.len() > 1 {
        let scopes: Option<Vec<Scope>> =
            choices.into_iter().map(|choice| every(schema, table, choice)).collect();
        return scopes.map(Scope::Any);
    }
    via(schema, table, term)
}

/// The scope that all the terms of a choice mean together.
fn every(schema: &Schema, table: &Table, choice: &Expr) -> Option<Scope> {
    let scopes: Option<Vec<Scope>> =
        terms(choice).into_iter().map(|term| scope(schema, table, term)).collect();
    let mut scopes = scopes?;
    // The owner's tenant comes by itself.
    if scopes.contains(&Scope::Owner) {
        scopes.retain(|scope| *scope != Scope::Tenant);
    }
    Some(if scopes.len() == 1 { scopes.remove(0) } else { Scope::All(scopes) })
}

/// `exists (select from parent where parent.id = child.parent_id and ..)`.
fn via(schema: &Schema, table: &Table, term: &Expr) -> Option<Scope> {
    let Expr::Exists { subquery, negated: false } = bare(term) else { return None };
    let select = simple(subquery)?;
    let [from] = select.from.as_slice() else { return None };
    let text = from.relation.to_string();
    let name = text.split_whitespace().next()?;
    let key = schema.constraints_of(&table.name).find_map(|constraint| match &constraint.kind {
        ConstraintKind::ForeignKey { columns, references, referenced, .. }
            if references.to_string() == name =>
        {
            Some((columns.clone(), references.clone(), referenced.clone()))
        }
        _ => None,
    });
    let (columns, parent, referenced) = key?;
    let of = schema.tables.get(&parent)?;
    let selection = select.selection.as_ref()?;
    let is_pair = |term: &&Expr| {
        let Expr::BinaryOp { left, op: BinaryOperator::Eq, right } = bare(term) else { return false };
        let sides = [column_of(left), column_of(right)];
        let [Some(left), Some(right)] = sides else { return false };
        columns
            .iter()
            .zip(&referenced)
            .any(|(from, to)| (*from == left && *to == right) || (*from == right && *to == left))
    };
    let rest: Vec<&Expr> = terms(selection).into_iter().filter(|term| !is_pair(term)).collect();
    let scopes: Option<Vec<Scope>> = rest
        .into_iter()
        .map(|term| scope(schema, of, term).or_else(|| Some(Scope::Rows(Sql::new(unqualified(term, of))))))
        .collect();
    let mut scopes = scopes?;
    if scopes.contains(&Scope::Owner) {
        scopes.retain(|scope| *scope != Scope::Tenant);
    }
    let scope = match scopes.len() {
        0 => Scope::SignedIn,
        1 => scopes.remove(0),
        _ => Scope::All(scopes),
    };
    Some(Scope::Via { columns, parent, referenced, scope: Box::new(scope) })
}

/// A condition on a parent's row, in the words of the parent.
fn unqualified(term: &Expr, table: &Table) -> String {
    let mut term = term.clone();
    let _ = term.visit(&mut Canonical { qualifiers: vec![table.name.name.as_str().to_owned()] });
    term.to_string()
}

/// A condition without what means nothing: parentheses, casts of literals, the names of what a subquery selects, and the
/// table's own name before its columns.
fn canonical(expression: &Expr, table: &Table) -> String {
    let mut expression = expression.clone();
    let _ = expression.visit(&mut Canonical { qualifiers: vec![table.name.name.as_str().to_owned()] });
    expression.to_string().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Canonical {
    qualifiers: Vec<String>,
}

impl VisitorMut for Canonical {
    type Break = ();

    fn post_visit_expr(&mut self, expression: &mut Expr) -> ControlFlow<()> {
        let simpler = match expression {
            Expr::Nested(inner) => Some((**inner).clone()),
            Expr::Cast { expr, .. } if matches!(**expr, Expr::Value(_)) => Some((**expr).clone()),
            Expr::CompoundIdentifier(parts) => match parts.as_slice() {
                [qualifier, column] if self.qualifiers.contains(&readable::folded(qualifier)) => {
                    Some(Expr::Identifier(column.clone()))
                }
                _ => None,
            },
            _ => None,
        };
        if let Some(simpler) = simpler {
            *expression = simpler;
        }
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, query: &mut Query) -> ControlFlow<()> {
        if let SetExpr::Select(select) = &mut *query.body {
            for item in &mut select.projection {
                if let SelectItem::ExprWithAlias { expr, alias: Ident { .. } } = item {
                    *item = SelectItem::UnnamedExpr(expr.clone());
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// Does the access of its table make this policy?
pub fn is_lowered(schema: &Schema, table: &Table, policy: &Policy) -> bool {
    let rules = table.access.iter().flat_map(|access| &access.rules);
    let mut made = rules.filter(|rule| policy.command == Some(rule.command)).map(|rule| {
        let name = object_name(table.name.name.as_str(), "", rule.command.as_sql());
        let sql = Conditions::new(schema).of_rule(&table.name, rule).ok();
        let condition = match rule.command {
            Command::Insert => policy.with_check.clone(),
            _ => policy.using.clone(),
        };
        name == policy.name && sql == condition
    });
    made.any(|made| made)
}

/// The privilege that a command needs.
pub fn privilege(command: Command) -> Privilege {
    match command {
        Command::Select => Privilege::Select,
        Command::Insert => Privilege::Insert,
        Command::Update => Privilege::Update,
        Command::Delete => Privilege::Delete,
    }
}
