//! `film_categories`.

use codegen::prelude::*;

use crate::film_rental::categories::Category;
use crate::film_rental::films::Film;

#[derive(Table)]
#[table(film_categories, row_security(off))]
#[access(service())]
#[primary_key(film_id, category_id)]
pub struct FilmCategory {
    #[references(Film::film_id, on_delete(cascade))]
    pub film_id: i32,
    #[references(Category::category_id)]
    pub category_id: i16,
}
