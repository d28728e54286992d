//! `users`.

use codegen::prelude::*;

#[derive(Table)]
#[table(users, row_security(off))]
#[access(service())]
pub struct User {
    #[primary_key]
    #[identity(by_default)]
    pub user_id: i32,
    #[unique]
    pub login: Text,
    #[column("displayName")]
    pub display_name: Option<Text>,
}
