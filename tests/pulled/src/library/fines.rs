//! `fines`.

use codegen::prelude::*;

use crate::library::readers::Reader;

#[derive(Table)]
#[table(fines, row_security(off))]
#[access(service())]
pub struct Fine {
    #[primary_key]
    #[default("nextval('public.fines_fine_id_seq'::regclass)")]
    pub fine_id: i32,
    #[references(Reader::reader_id)]
    pub reader_id: Uuid,
    #[default("0")]
    pub cents: i32,
    #[default("false")]
    pub paid: Option<bool>,
}

#[derive(Sequence)]
#[sequence(fines_fine_id_seq, type(i32), owned_by(Fine::fine_id))]
pub struct FinesFineIdSeq;
