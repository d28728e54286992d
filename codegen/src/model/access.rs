//! Intent: who is meant to do what, in words from which policies, privileges, documents and tests derive.

use serde::{Deserialize, Serialize};

use super::id::{FunctionId, Name, QualifiedName};
use super::sql::Sql;

/// The roles of the API, and the functions that know the caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actors {
    /// The role of signed-in callers.
    pub member: Name,
    /// The role of callers who have not signed in.
    pub anonymous: Name,
    /// The role of trusted servers, which bypasses row-level security.
    pub service: Name,
    /// The function that returns the caller's tenant, or null.
    pub tenant: Option<FunctionId>,
    /// The function that returns the caller's user id, or null.
    pub user: Option<FunctionId>,
}

impl Actors {
    /// The three roles, anonymous first.
    pub fn roles(&self) -> impl Iterator<Item = &Name> {
        [&self.anonymous, &self.member, &self.service].into_iter()
    }
}

impl Default for Actors {
    /// Supabase's roles (Supabase documentation, Postgres Roles).
    fn default() -> Self {
        Self {
            member: Name::new("authenticated"),
            anonymous: Name::new("anon"),
            service: Name::new("service_role"),
            tenant: None,
            user: None,
        }
    }
}

/// Who is meant to do what with a table or view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// What signed-in (and, in the scope `anyone`, anonymous) callers may do: at most one rule per command.
    pub rules: Vec<Rule>,
    /// What the service role may do; it sees every row.
    pub service: Vec<Command>,
}

impl Access {
    /// The rule for a command, if callers may give it at all.
    #[must_use]
    pub fn rule(&self, command: Command) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.command == command)
    }
}

/// What callers may do with one command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The command.
    pub command: Command,
    /// The rows.
    pub scope: Scope,
    /// A further condition on the row, in SQL over its columns.
    pub only: Option<Sql>,
    /// The columns that may be written, or read; none is all of them.
    pub columns: Option<Vec<Name>>,
}

/// A set of rows, as seen by the caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Every row, also for callers who have not signed in.
    Anyone,
    /// Every row, for signed-in callers.
    SignedIn,
    /// The rows of the caller's tenant.
    Tenant,
    /// The rows that the caller owns.
    Owner,
    /// The rows whose parent row is in `scope` of the parent's table.
    Via {
        /// The referring columns of a foreign key of this table.
        columns: Vec<Name>,
        /// The table that it refers to.
        parent: QualifiedName,
        /// The columns it refers to.
        referenced: Vec<Name>,
        /// The rows of the parent.
        scope: Box<Scope>,
    },
    /// Every row, if this function without arguments says true of the caller.
    When(FunctionId),
    /// The rows of which this holds, in SQL over their own columns; for signed-in callers, unless `Anyone` stands beside it.
    Rows(Sql),
    /// Rows in all of these.
    All(Vec<Scope>),
    /// Rows in any of these.
    Any(Vec<Scope>),
}

impl Scope {
    /// The part of it that callers who have not signed in are in, if any.
    #[must_use]
    pub fn anonymous(&self) -> Option<Self> {
        match self {
            Self::Anyone => Some(Self::Anyone),
            Self::SignedIn | Self::Tenant | Self::Owner | Self::When(_) | Self::Rows(_) => None,
            Self::Via { columns, parent, referenced, scope } => Some(Self::Via {
                columns: columns.clone(),
                parent: parent.clone(),
                referenced: referenced.clone(),
                scope: Box::new(scope.anonymous()?),
            }),
            Self::Any(scopes) => {
                let mut parts: Vec<_> = scopes.iter().filter_map(Self::anonymous).collect();
                match parts.len() {
                    0 | 1 => parts.pop(),
                    _ => Some(Self::Any(parts)),
                }
            }
            Self::All(scopes) => {
                let parts: Vec<_> = scopes.iter().map(Self::anonymous).collect();
                // A condition narrows whom the others let in, and lets nobody in itself.
                let narrows = |scope: &Self| matches!(scope, Self::When(_) | Self::Rows(_));
                let kept = scopes.iter().zip(&parts);
                let kept =
                    kept.map(|(scope, part)| part.clone().or_else(|| narrows(scope).then(|| scope.clone())));
                let kept: Option<Vec<_>> = kept.collect();
                parts.iter().any(Option::is_some).then_some(Self::All(kept?))
            }
        }
    }
}

/// A command that policies and privileges tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is the command that it is named after")]
pub enum Command {
    Select,
    Insert,
    Update,
    Delete,
}

impl Command {
    /// All of them, in the order of the documents.
    pub const ALL: [Self; 4] = [Self::Select, Self::Insert, Self::Update, Self::Delete];

    /// The key word.
    #[must_use]
    pub fn as_sql(self) -> &'static str {
        match self {
            Self::Select => "select",
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_get_the_part_of_a_scope_that_names_anyone() {
        let published = || Scope::Rows(Sql::new("is_published"));
        let open = Scope::All(vec![Scope::Anyone, published()]);
        assert_eq!(open.anonymous(), Some(open.clone()));
        assert_eq!(Scope::Any(vec![open.clone(), Scope::Owner]).anonymous(), Some(open.clone()));
        // Without `anyone` a condition admits nobody who has not signed in, beside an open one either.
        assert_eq!(published().anonymous(), None);
        assert_eq!(Scope::Any(vec![open.clone(), published(), Scope::SignedIn]).anonymous(), Some(open));
        assert_eq!(Scope::All(vec![Scope::Anyone, Scope::Owner]).anonymous(), None);
    }
}
