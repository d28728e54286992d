//! Acting as a caller of the API.

use postgres::{Client, Transaction};

use super::{Error, Result};

/// A caller as PostgREST presents one to the database: a role, and the claims of the request's token
/// (<https://docs.postgrest.org/en/stable/references/transactions.html>).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The role that the token names.
    pub role: String,
    /// The token's claims as JSON, where there is a token.
    pub claims: Option<String>,
}

impl Caller {
    /// A caller without a token.
    pub fn new(role: impl Into<String>) -> Self {
        Self { role: role.into(), claims: None }
    }

    /// The same caller with these claims.
    #[must_use]
    pub fn claims(self, claims: impl Into<String>) -> Self {
        Self { claims: Some(claims.into()), ..self }
    }

    /// A transaction in which every statement is the caller's; rolled back unless it is committed.
    ///
    /// # Errors
    /// The role does not exist, or the connection's user may not act as it.
    pub fn begin<'c>(&self, client: &'c mut Client) -> Result<Transaction<'c>> {
        let doing = || format!("acting as {}", self.role);
        let mut transaction = client.transaction().map_err(Error::server(doing()))?;
        // The claims first: the role may be allowed little. Both end with the transaction.
        let settings = "select set_config('request.jwt.claims', $1, true), set_config('role', $2, true)";
        let claims = self.claims.as_deref().unwrap_or_default();
        transaction.execute(settings, &[&claims, &self.role]).map_err(Error::server(doing()))?;
        Ok(transaction)
    }
}
