//! `transfers`.

use codegen::prelude::*;

use crate::event_ledger::accounts::Account;
use crate::event_ledger::shared::{Ledger, MoneyAmount, Posting};
use crate::event_ledger::streams::Stream;

#[derive(Table)]
#[table(transfers, schema(Ledger), row_security(off))]
#[access(service())]
#[check(check = "source <> target", name = "other_account")]
pub struct Transfer {
    #[primary_key]
    #[references(Stream::stream_id)]
    pub transfer_id: Uuid,
    #[references(Account::account_id)]
    pub source: Uuid,
    #[references(Account::account_id)]
    pub target: Uuid,
    pub amount: Option<MoneyAmount>,
    #[default("'{}'")]
    pub postings: Vec<Posting>,
}
