//! `channel_members`.

use codegen::prelude::*;

use crate::chat::channels::Channel;
use crate::chat::profiles::Profile;

#[derive(Table)]
#[table(channel_members)]
#[grant(all, to(anon, authenticated, service_role))]
#[primary_key(channel_id, user_id)]
pub struct ChannelMember {
    #[references(Channel::id, on_delete(cascade))]
    pub channel_id: i64,
    #[references(Profile::id, on_delete(cascade))]
    pub user_id: Uuid,
    #[default("false")]
    pub is_admin: bool,
}
