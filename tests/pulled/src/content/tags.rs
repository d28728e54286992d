//! `tags`.

use codegen::prelude::*;

use crate::content::shared::Citext;

#[derive(Table)]
#[table(tags, row_security(off))]
#[access(service())]
#[index(name, unique, name = "tags_name")]
pub struct Tag {
    #[primary_key]
    #[default("nextval('public.tags_tag_id_seq'::regclass)")]
    pub tag_id: i32,
    pub name: Citext,
}

#[derive(Sequence)]
#[sequence(tags_tag_id_seq, type(i32), owned_by(Tag::tag_id))]
pub struct TagsTagIdSeq;
