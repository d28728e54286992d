//! What several modules share.

use codegen::prelude::*;

use crate::event_ledger::functions::sum_sfunc;

/// What happened, in order, for ever.
#[derive(Namespace)]
#[namespace(ledger)]
pub struct Ledger;

#[derive(Namespace)]
#[namespace(projections)]
pub struct Projections;

#[derive(Domain)]
#[domain(
    currency,
    schema(Ledger),
    base(Char<3>),
    check("VALUE ~ '^[A-Z]{3}$'::text", name = "iso_4217")
)]
pub struct Currency;

#[derive(Domain)]
#[domain(
    money_amount,
    schema(Ledger),
    base(Numeric<18, 4>),
    not_null,
    default = "0",
    check("VALUE >= (0)::numeric")
)]
pub struct MoneyAmount;

#[derive(Composite)]
#[composite(posting, schema(Ledger))]
pub struct Posting {
    pub account: Option<Uuid>,
    pub amount: Option<Numeric<18, 4>>,
    pub memo: Option<Text>,
}

#[derive(Definition)]
#[definition(
    aggregate("ledger.total(ledger.money_amount)"),
    create(
        "create aggregate ledger.total(ledger.money_amount) (sfunc = ledger.sum_sfunc, stype = numeric, initcond = '0')"
    ),
    drop("drop aggregate ledger.total(ledger.money_amount)"),
    depends_on(MoneyAmount, sum_sfunc)
)]
pub struct LedgerTotal;

#[derive(Values)]
#[values(enum_type(event_kind, schema(Ledger)))]
pub enum EventKind {
    Opened,
    Deposited,
    Withdrawn,
    Transferred,
    Closed,
}
