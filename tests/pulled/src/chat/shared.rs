//! What several modules share.

use codegen::prelude::*;

use crate::chat::messages::Message;
use crate::chat::reactions::Reaction;

#[derive(Namespace)]
#[namespace(auth, external)]
pub struct Auth;

/// standard public schema
#[derive(Namespace)]
#[namespace(public, grant(usage(anon, authenticated, public, service_role)))]
pub struct Public;

#[derive(Namespace)]
#[namespace(storage, external)]
pub struct Storage;

#[derive(Definition)]
#[definition(
    publication("chat_changes"),
    create(
        "create publication chat_changes",
        "alter publication chat_changes add table public.messages",
        "alter publication chat_changes add table public.reactions"
    ),
    drop("drop publication chat_changes"),
    depends_on(Message, Reaction)
)]
pub struct ChatChanges;

#[derive(Table)]
#[table(users, schema(Auth), external, row_security(on))]
#[adds(trigger(after(insert), handle_new_user, name = "on_auth_user_created"))]
pub struct User {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    pub email: Option<Text>,
    pub raw_app_meta_data: Option<JsonValue>,
    pub raw_user_meta_data: Option<JsonValue>,
    #[default("now()")]
    pub created_at: Option<Timestamptz>,
}

#[derive(Table)]
#[table(objects, schema(Storage), external, row_security(on))]
#[adds(policies(object_policies))]
pub struct Object {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    pub bucket_id: Option<Text>,
    pub name: Option<Text>,
    pub owner_id: Option<Text>,
    pub metadata: Option<JsonValue>,
    #[generated("string_to_array(name, '/'::text)")]
    pub path_tokens: Option<Vec<Text>>,
}

fn object_policies(policies: Policies<Object>) -> Policies<Object> {
    policies
        .insert("Anyone can upload an avatar.")
        .to("public")
        .with_check(sql!("bucket_id = 'avatars'::text"))
        .select("Avatar images are publicly accessible.")
        .to("public")
        .using(sql!("bucket_id = 'avatars'::text"))
        .select("Members read attachments")
        .to("authenticated")
        .using(sql!(
            "(bucket_id = 'attachments'::text) AND public.is_member(((storage.foldername(name))[1])::bigint)"
        ))
        .into()
}

#[function(sql, schema(Auth), stable, external)]
pub fn uid() -> Uuid;

#[function(plpgsql, security(definer), body = "chat/handle_new_user.sql", grant(public))]
pub fn handle_new_user() -> Trigger;

#[function(
    sql,
    stable,
    security(definer),
    set(search_path = "public"),
    body = "chat/is_member.sql",
    verbatim,
    grant(public)
)]
pub fn is_member(p_channel: i64) -> bool;

#[function(sql, schema(Storage), immutable, external)]
pub fn foldername(name: Text) -> Vec<Text>;
