//! `channels`.

use codegen::prelude::*;

use crate::chat::profiles::Profile;

#[derive(Table)]
#[table(channels)]
#[grant(all, to(anon, authenticated, service_role))]
#[policies(channel_policies)]
pub struct Channel {
    #[primary_key]
    #[identity(by_default)]
    #[grant(select, usage, to(authenticated, service_role))]
    pub id: i64,
    #[default("'public'")]
    pub kind: ChannelKind,
    pub name: Option<Text>,
    #[references(Profile::id, on_delete(set_null))]
    pub created_by: Option<Uuid>,
    #[default("now()")]
    pub created_at: Timestamptz,
}

fn channel_policies(policies: Policies<Channel>) -> Policies<Channel> {
    policies
        .select("Members see channels")
        .to("authenticated")
        .using(sql!("(kind = 'public'::public.channel_kind) OR public.is_member(id)"))
        .into()
}

#[derive(Values)]
#[values(enum_type(channel_kind))]
pub enum ChannelKind {
    Public,
    Private,
    Direct,
}
