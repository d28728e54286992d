//! The SQL of a scope: which rows of a table a caller is meant to reach.

use super::qualify::qualified;
use crate::model::{
    Command, ConstraintKind, FunctionId, Name, QualifiedName, Rule, Schema, Scope, Sql, Table,
};

/// Writes conditions, and notes the functions that they call.
pub(crate) struct Conditions<'a> {
    schema: &'a Schema,
    pub(crate) functions: Vec<FunctionId>,
    /// Names by which the tables of the enclosing subqueries are known.
    aliases: Vec<String>,
}

/// A table as the condition sees it.
#[derive(Clone, Copy)]
struct View<'a> {
    table: &'a Table,
    /// Inside a subquery columns are qualified with this.
    alias: Option<&'a str>,
    command: Command,
}

impl View<'_> {
    fn column(&self, name: &Name) -> String {
        match self.alias {
            Some(alias) => format!("{alias}.{name}"),
            None => name.to_string(),
        }
    }
}

impl<'a> Conditions<'a> {
    pub(crate) fn new(schema: &'a Schema) -> Self {
        Self { schema, functions: Vec::new(), aliases: Vec::new() }
    }

    /// The whole condition of a rule: its scope and its `only`.
    pub(crate) fn of_rule(&mut self, table: &QualifiedName, rule: &Rule) -> Result<Sql, String> {
        let view = View { table: self.table(table)?, alias: None, command: rule.command };
        self.aliases.push(table.name.to_string());
        let mut terms = Vec::new();
        if rule.command == Command::Select
            && matches!(rule.scope, Scope::Via { .. })
            && view.table.tenant.is_some()
        {
            // The tenant's own equality first: it is what an index answers, the subquery only filters.
            self.scope(view, &Scope::Tenant, &mut terms)?;
        }
        self.scope(view, &rule.scope, &mut terms)?;
        if let Some(only) = &rule.only {
            let alone = terms.is_empty() && matches!(rule.scope, Scope::Anyone | Scope::SignedIn);
            terms.push(if alone { only.to_string() } else { operand(only) });
        }
        // The cheap and indexable conditions first.
        terms.sort_by_key(|term| term.contains('\n'));
        Ok(Sql::new(if terms.is_empty() { "true".to_owned() } else { terms.join("\nand ") }))
    }

    fn table(&self, name: &QualifiedName) -> Result<&'a Table, String> {
        self.schema.tables.get(name).ok_or_else(|| format!("table {name} is not declared in a listed module"))
    }

    /// Adds the conditions of a scope, joined by AND, to those that are there.
    fn scope(&mut self, view: View<'_>, scope: &Scope, terms: &mut Vec<String>) -> Result<(), String> {
        match scope {
            Scope::Anyone | Scope::SignedIn => {}
            Scope::Tenant => push(terms, self.tenant(view)?),
            Scope::Owner => {
                if view.table.tenant.is_some() && !self.owner_implies_tenant(view) {
                    push(terms, self.tenant(view)?);
                }
                push(terms, self.owner(view)?);
            }
            Scope::When(function) => push(terms, self.call(function)),
            Scope::Rows(condition) => match view.alias {
                Some(alias) => push(terms, operand(&qualified(condition, view.table, alias)?)),
                None => push(terms, operand(condition)),
            },
            Scope::All(scopes) => {
                for scope in scopes {
                    self.scope(view, scope, terms)?;
                }
            }
            Scope::Any(scopes) => {
                let mut choices = Vec::new();
                for scope in scopes {
                    let mut choice = Vec::new();
                    self.scope(view, scope, &mut choice)?;
                    if choice.is_empty() {
                        return Ok(());
                    }
                    let text = choice.join(" and ");
                    choices.push(if choice.len() > 1 { format!("({text})") } else { text });
                }
                push(terms, format!("({})", choices.join(" or ")));
            }
            Scope::Via { columns, parent, referenced, scope } => {
                push(terms, self.via(view, columns, parent, referenced, scope)?);
            }
        }
        Ok(())
    }

    fn tenant(&mut self, view: View<'_>) -> Result<String, String> {
        let column = view.table.tenant.as_ref().ok_or_else(|| {
            format!("the scope `tenant` needs a tenant column: write `#[tenant(..)]` on {}", view.table.name)
        })?;
        let function = self.schema.actors.tenant.clone().ok_or(
            "the scope `tenant` needs the function that knows the caller's tenant: `Actors::supabase().tenant(..)`",
        )?;
        Ok(format!("{} = {}", view.column(column), self.call(&function)))
    }

    fn owner(&mut self, view: View<'_>) -> Result<String, String> {
        let column = view.table.owner.as_ref().ok_or_else(|| {
            format!("the scope `owner` needs an owner column: write `#[owner(..)]` on {}", view.table.name)
        })?;
        let function = self.schema.actors.user.clone().ok_or(
            "the scope `owner` needs the function that knows the caller's user id: `Actors::supabase().user(..)`",
        )?;
        Ok(format!("{} = {}", view.column(column), self.call(&function)))
    }

    fn call(&mut self, function: &FunctionId) -> String {
        if !self.functions.contains(function) {
            self.functions.push(function.clone());
        }
        format!("(select {}())", function.name)
    }

    /// Does a foreign key over exactly (tenant, owner) keep a stored row's owner in its tenant? A new row is checked
    /// by its policy before its key.
    fn owner_implies_tenant(&self, view: View<'_>) -> bool {
        let (Some(tenant), Some(owner)) = (&view.table.tenant, &view.table.owner) else {
            return false;
        };
        view.command != Command::Insert
            && self.schema.constraints_of(&view.table.name).any(|constraint| match &constraint.kind {
                ConstraintKind::ForeignKey { columns, .. } => {
                    constraint.validated
                        && columns.len() == 2
                        && columns.contains(tenant)
                        && columns.contains(owner)
                }
                _ => false,
            })
    }

    fn via(
        &mut self,
        view: View<'_>,
        columns: &[Name],
        parent: &QualifiedName,
        referenced: &[Name],
        scope: &Scope,
    ) -> Result<String, String> {
        let table = self.table(parent)?;
        let child = view.alias.map_or_else(|| view.table.name.name.to_string(), str::to_owned);
        let plain = parent.name.to_string();
        let mut alias = plain.clone();
        let mut number = 1;
        while self.aliases.contains(&alias) {
            number += 1;
            alias = Name::new(format!("{}_{number}", parent.name.as_str())).to_string();
        }
        let mut terms: Vec<String> = columns
            .iter()
            .zip(referenced)
            .map(|(column, key)| format!("{alias}.{key} = {child}.{column}"))
            .collect();
        self.aliases.push(alias.clone());
        // The parent's row is stored, whatever the command on the child.
        let inner = View { table, alias: Some(&alias), command: Command::Select };
        let result = self.scope(inner, scope, &mut terms);
        self.aliases.pop();
        result?;
        let conditions = terms.iter().map(|term| indented(term)).collect::<Vec<_>>().join("\n        and ");
        let from = if alias == plain { String::new() } else { format!(" as {alias}") };
        Ok(format!("exists (\n    select from {parent}{from}\n    where {conditions}\n)"))
    }
}

/// A term as it stands two levels further in.
fn indented(term: &str) -> String {
    term.replace('\n', "\n        ")
}

fn push(terms: &mut Vec<String>, term: String) {
    if !terms.contains(&term) {
        terms.push(term);
    }
}

/// A condition as it can stand between ANDs.
fn operand(condition: &Sql) -> String {
    if is_disjunction(condition.as_str()) { format!("({condition})") } else { condition.to_string() }
}

/// Would AND bind tighter than what joins this expression?
fn is_disjunction(expression: &str) -> bool {
    use sqlparser::ast::{BinaryOperator, Expr};
    let parsed = sqlparser::parser::Parser::new(&sqlparser::dialect::PostgreSqlDialect {})
        .try_with_sql(expression)
        .and_then(|mut parser| parser.parse_expr());
    !matches!(&parsed, Ok(expression) if !matches!(expression, Expr::BinaryOp { op: BinaryOperator::Or, .. }))
}
