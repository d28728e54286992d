//! Functions that callers use.

use codegen::prelude::*;

use crate::issues::issues::Issue;

#[function(sql, immutable, search_path(caller), body = "issues/issue_key.sql", verbatim, grant(public))]
pub fn issue_key(i: Issue) -> Text;
