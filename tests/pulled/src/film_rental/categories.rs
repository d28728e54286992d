//! `categories`.

use codegen::prelude::*;

#[derive(Table)]
#[table(categories, row_security(off))]
#[access(service())]
pub struct Category {
    #[primary_key]
    #[default("nextval('public.categories_category_id_seq'::regclass)")]
    pub category_id: i16,
    #[unique]
    pub name: Varchar<25>,
}

#[derive(Sequence)]
#[sequence(categories_category_id_seq, type(i16), owned_by(Category::category_id))]
pub struct CategoriesCategoryIdSeq;
