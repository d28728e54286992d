//! `invoices`.

use codegen::prelude::*;

use crate::music_store::customers::Customer;

#[derive(Table)]
#[table(invoices, row_security(off))]
#[grant(select, insert, to(music_clerk), grantable)]
#[grant(select, to(music_reader))]
pub struct Invoice {
    #[primary_key]
    pub invoice_id: i32,
    #[references(Customer::customer_id)]
    pub customer_id: i32,
    pub invoice_date: Timestamp<0>,
    #[default("'open'")]
    pub state: InvoiceState,
    pub total: Numeric<10, 2>,
}

#[derive(Values)]
#[values(type(Varchar<10>))]
pub enum InvoiceState {
    Open,
    Paid,
    Void,
}
