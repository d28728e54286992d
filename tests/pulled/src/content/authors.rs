//! `authors`.

use codegen::prelude::*;

use crate::content::shared::Citext;

#[derive(Table)]
#[table(authors, row_security(off))]
#[access(service())]
pub struct Author {
    #[primary_key]
    #[default("nextval('public.authors_author_id_seq'::regclass)")]
    pub author_id: i32,
    #[unique]
    pub email: Citext,
    pub name: Text,
    pub bio: Option<Text>,
}

#[derive(Sequence)]
#[sequence(authors_author_id_seq, type(i32), owned_by(Author::author_id))]
pub struct AuthorsAuthorIdSeq;
