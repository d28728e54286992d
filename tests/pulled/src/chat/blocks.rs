//! `blocks`.

use codegen::prelude::*;

use crate::chat::profiles::Profile;

#[derive(Table)]
#[table(blocks)]
#[grant(all, to(anon, authenticated, service_role))]
#[primary_key(blocker, blocked)]
#[check(check = "blocker <> blocked")]
#[policies(block_policies)]
pub struct Block {
    #[references(Profile::id, on_delete(cascade))]
    pub blocker: Uuid,
    #[references(Profile::id, on_delete(cascade))]
    pub blocked: Uuid,
}

fn block_policies(policies: Policies<Block>) -> Policies<Block> {
    policies.all("Own blocks").to("authenticated").using(sql!("blocker = ( SELECT auth.uid() AS uid)")).into()
}
