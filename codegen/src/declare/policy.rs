//! Hand-written policies.

use std::marker::PhantomData;

use super::access::{AccessRule, Draft, Scope};
use super::column::AnyColumn;
use super::expression::Expression;
use crate::diagnostic::Location;
use crate::model::{Command, Danger, FunctionId, Name, Sql};

/// The hand-written policies of the table `T`: each call of a command's name begins one, the calls behind it complete it.
pub struct Policies<T> {
    done: Vec<Written>,
    at: Location,
    of: PhantomData<fn() -> T>,
}

/// A hand-written policy.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) command: Option<Command>,
    pub(super) permissive: bool,
    pub(super) roles: Vec<Name>,
    pub(super) using: Option<Sql>,
    pub(super) with_check: Option<Sql>,
    pub(super) comment: Option<String>,
    pub(super) functions: Vec<FunctionId>,
    pub(super) expected: Vec<Draft>,
    pub(super) renamed_from: Option<String>,
    pub(super) accepted: Vec<(Danger, String)>,
    /// Ours, on somebody else's table?
    pub(super) added: bool,
    pub(super) at: Location,
}

impl<T> Policies<T> {
    pub(super) fn new(at: Location) -> Self {
        Self { done: Vec::new(), at, of: PhantomData }
    }

    fn begin(mut self, name: &str, command: Option<Command>) -> Policy<T> {
        self.done.push(Written {
            name: name.to_owned(),
            command,
            permissive: true,
            roles: Vec::new(),
            using: None,
            with_check: None,
            comment: None,
            functions: Vec::new(),
            expected: Vec::new(),
            renamed_from: None,
            accepted: Vec::new(),
            added: false,
            at: self.at.clone(),
        });
        Policy { policies: self }
    }

    pub(super) fn finish(self, added: bool) -> Vec<Written> {
        self.done.into_iter().map(|written| Written { added, ..written }).collect()
    }

    /// Begins a policy `FOR SELECT`.
    pub fn select(self, name: &str) -> Policy<T> {
        self.begin(name, Some(Command::Select))
    }

    /// Begins a policy `FOR INSERT`.
    pub fn insert(self, name: &str) -> Policy<T> {
        self.begin(name, Some(Command::Insert))
    }

    /// Begins a policy `FOR UPDATE`.
    pub fn update(self, name: &str) -> Policy<T> {
        self.begin(name, Some(Command::Update))
    }

    /// Begins a policy `FOR DELETE`.
    pub fn delete(self, name: &str) -> Policy<T> {
        self.begin(name, Some(Command::Delete))
    }

    /// Begins a policy `FOR ALL`.
    pub fn all(self, name: &str) -> Policy<T> {
        self.begin(name, None)
    }
}

/// A policy being written: what the function named by `#[policies(..)]` may return too.
#[must_use]
pub struct Policy<T> {
    policies: Policies<T>,
}

impl<T> Policy<T> {
    fn edit(mut self, change: impl FnOnce(&mut Written)) -> Self {
        // `begin` has just pushed one, so the list is not empty.
        if let Some(last) = self.policies.done.last_mut() {
            change(last);
        }
        self
    }

    /// For this role too; without any the policy is for signed-in callers.
    pub fn to(self, role: &str) -> Self {
        self.edit(|policy| policy.roles.push(Name::new(role)))
    }

    /// Existing rows that the command may see.
    pub fn using(self, condition: Expression<T>) -> Self {
        self.edit(|policy| {
            policy.using = Some(condition.sql);
            policy.functions.extend(condition.functions);
        })
    }

    /// New rows that the command may write.
    pub fn with_check(self, condition: Expression<T>) -> Self {
        self.edit(|policy| {
            policy.with_check = Some(condition.sql);
            policy.functions.extend(condition.functions);
        })
    }

    /// `AS RESTRICTIVE`.
    pub fn restrictive(self) -> Self {
        self.edit(|policy| policy.permissive = false)
    }

    /// Called so before: the same policy under another name.
    pub fn renamed_from(self, former: &str) -> Self {
        self.edit(|policy| policy.renamed_from = Some(former.to_owned()))
    }

    /// A danger of a change that is accepted, and why.
    pub fn accept(self, danger: Danger, reason: &str) -> Self {
        self.edit(|policy| policy.accepted.push((danger, reason.to_owned())))
    }

    /// `COMMENT ON POLICY`: what it means.
    pub fn meaning(self, comment: &str) -> Self {
        self.edit(|policy| policy.comment = Some(comment.to_owned()))
    }

    /// States the line of the access matrix that this policy gives: documents, privileges and tests take it from here.
    pub fn expect(self, command: Command, scope: Scope<T>) -> Self {
        self.edit(|policy| {
            let rule = AccessRule::new(command, scope, policy.at.clone()).written();
            policy.expected.push(rule.erase());
        })
    }

    /// The same with a further condition on the row, and the columns that may be read or written (none: all of them).
    pub fn expect_only(
        self,
        command: Command,
        scope: Scope<T>,
        only: Option<&Expression<T>>,
        columns: impl IntoIterator<Item = AnyColumn<T>>,
    ) -> Self {
        self.edit(|policy| {
            let mut rule = AccessRule::new(command, scope, policy.at.clone()).written();
            if let Some(condition) = only {
                rule = rule.only(condition.sql.as_str());
            }
            let mut rule = rule.columns(columns).erase();
            rule.columns = rule.columns.filter(|columns| !columns.is_empty());
            policy.expected.push(rule);
        })
    }

    /// The policies so far.
    #[must_use]
    pub fn done(self) -> Policies<T> {
        self.policies
    }

    /// Begins a further policy `FOR SELECT`.
    pub fn select(self, name: &str) -> Self {
        self.policies.select(name)
    }

    /// Begins a further policy `FOR INSERT`.
    pub fn insert(self, name: &str) -> Self {
        self.policies.insert(name)
    }

    /// Begins a further policy `FOR UPDATE`.
    pub fn update(self, name: &str) -> Self {
        self.policies.update(name)
    }

    /// Begins a further policy `FOR DELETE`.
    pub fn delete(self, name: &str) -> Self {
        self.policies.delete(name)
    }

    /// Begins a further policy `FOR ALL`.
    pub fn all(self, name: &str) -> Self {
        self.policies.all(name)
    }
}

impl<T> From<Policy<T>> for Policies<T> {
    fn from(policy: Policy<T>) -> Self {
        policy.done()
    }
}
