//! `profiles`.

use codegen::prelude::*;

use crate::chat::shared::User;

#[derive(Table)]
#[table(profiles)]
#[grant(all, to(anon, authenticated, service_role))]
#[policies(profile_policies)]
pub struct Profile {
    #[primary_key]
    #[references(User::id, on_delete(cascade))]
    pub id: Uuid,
    #[unique]
    #[check("username ~ '^[a-z0-9_]{3,30}$'::text")]
    pub username: Text,
    pub avatar_url: Option<Text>,
    #[default("now()")]
    pub updated_at: Option<Timestamptz>,
}

fn profile_policies(policies: Policies<Profile>) -> Policies<Profile> {
    policies
        .select("Public profiles are viewable by everyone.")
        .to("public")
        .using(sql!("true"))
        .insert("Users can insert their own profile.")
        .to("public")
        .with_check(sql!("( SELECT auth.uid() AS uid) = id"))
        .update("Users can update own profile.")
        .to("public")
        .using(sql!("( SELECT auth.uid() AS uid) = id"))
        .into()
}
