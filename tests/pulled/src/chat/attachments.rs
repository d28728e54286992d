//! `attachments`.

use codegen::prelude::*;

use crate::chat::messages::Message;
use crate::chat::shared::Object;

#[derive(Table)]
#[table(attachments)]
#[grant(all, to(anon, authenticated, service_role))]
pub struct Attachment {
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    #[references(Message::id, on_delete(cascade))]
    pub message_id: i64,
    #[references(Object::id, on_delete(set_null))]
    pub object_id: Option<Uuid>,
    #[default("'application/octet-stream'")]
    pub mime_type: Text,
}
