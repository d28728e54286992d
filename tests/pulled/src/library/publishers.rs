//! `publishers`.

use codegen::prelude::*;

#[derive(Table)]
#[table(publishers, row_security(off))]
#[access(service())]
pub struct Publisher {
    #[primary_key]
    #[default("nextval('public.publishers_publisher_id_seq'::regclass)")]
    pub publisher_id: i32,
    #[unique]
    pub name: Text,
}

#[derive(Sequence)]
#[sequence(publishers_publisher_id_seq, type(i32), owned_by(Publisher::publisher_id))]
pub struct PublishersPublisherIdSeq;
