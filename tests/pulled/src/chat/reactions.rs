//! `reactions`.

use codegen::prelude::*;

use crate::chat::messages::Message;
use crate::chat::profiles::Profile;

#[derive(Table)]
#[table(reactions)]
#[grant(all, to(anon, authenticated, service_role))]
#[primary_key(message_id, user_id, emoji)]
pub struct Reaction {
    #[references(Message::id, on_delete(cascade))]
    pub message_id: i64,
    #[references(Profile::id, on_delete(cascade))]
    pub user_id: Uuid,
    pub emoji: Text,
}
