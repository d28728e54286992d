//! `messages`.

use codegen::prelude::*;

use crate::chat::channels::Channel;
use crate::chat::profiles::Profile;

#[derive(Table)]
#[table(messages)]
#[grant(all, to(anon, authenticated, service_role))]
#[index(channel_id, created_at(desc), name = "messages_channel")]
#[policies(message_policies)]
pub struct Message {
    #[primary_key]
    #[identity(by_default)]
    #[grant(select, usage, to(authenticated, service_role))]
    pub id: i64,
    #[references(Channel::id, on_delete(cascade))]
    pub channel_id: i64,
    #[references(Profile::id)]
    #[default("auth.uid()")]
    pub user_id: Uuid,
    pub body: Text,
    pub edited_at: Option<Timestamptz>,
    #[references(Message::id, on_delete(set_null))]
    pub reply_to: Option<i64>,
    #[default("timezone('utc'::text, now())")]
    pub created_at: Timestamptz,
}

fn message_policies(policies: Policies<Message>) -> Policies<Message> {
    policies
        .select("Members read")
        .to("authenticated")
        .using(sql!("public.is_member(channel_id)"))
        .insert("Members write")
        .to("authenticated")
        .with_check(sql!("(user_id = ( SELECT auth.uid() AS uid)) AND public.is_member(channel_id)"))
        .into()
}
