//! `collections`.

use codegen::prelude::*;

use crate::search::shared::{Regconfig, Search};

#[derive(Table)]
#[table(collections, schema(Search), row_security(off))]
#[access(service())]
pub struct Collection {
    #[primary_key]
    #[default("nextval('search.collections_collection_id_seq'::regclass)")]
    pub collection_id: i32,
    #[unique]
    pub name: Text,
    #[default("'english'::regconfig")]
    pub language: Regconfig,
}

#[derive(Sequence)]
#[sequence(collections_collection_id_seq, schema(Search), type(i32), owned_by(Collection::collection_id))]
pub struct CollectionsCollectionIdSeq;
