//! `invoice_lines`.

use codegen::prelude::*;

use crate::music_store::invoices::Invoice;
use crate::music_store::tracks::Track;

#[derive(Table)]
#[table(invoice_lines, row_security(off))]
#[grant(select, insert, to(music_clerk), grantable)]
#[grant(select, to(music_reader))]
pub struct InvoiceLine {
    #[primary_key]
    pub invoice_line_id: i32,
    #[references(Invoice::invoice_id, on_delete(cascade))]
    pub invoice_id: i32,
    #[references(Track::track_id)]
    pub track_id: i32,
    pub unit_price: Numeric<10, 2>,
    pub quantity: i32,
    #[generated("unit_price * (quantity)::numeric")]
    pub amount: Option<Numeric<12, 2>>,
}
