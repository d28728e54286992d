//! `read_marks`.

use codegen::prelude::*;

use crate::chat::channels::Channel;
use crate::chat::profiles::Profile;

#[derive(Table)]
#[table(read_marks)]
#[grant(all, to(anon, authenticated, service_role))]
#[primary_key(channel_id, user_id)]
#[policies(read_mark_policies)]
pub struct ReadMark {
    #[references(Channel::id, on_delete(cascade))]
    pub channel_id: i64,
    #[references(Profile::id, on_delete(cascade))]
    pub user_id: Uuid,
    pub message_id: Option<i64>,
}

fn read_mark_policies(policies: Policies<ReadMark>) -> Policies<ReadMark> {
    policies
        .all("Own marks")
        .to("authenticated")
        .using(sql!("user_id = ( SELECT auth.uid() AS uid)"))
        .with_check(sql!("user_id = ( SELECT auth.uid() AS uid)"))
        .into()
}
