//! What is for rent. A film may lie on several shelves.

use codegen::prelude::*;

use crate::film_rental::languages::Language;
use crate::film_rental::shared::{ReleaseYear, touch, tsvector_update_trigger};

/// What is for rent. A film may lie on several shelves.
#[derive(Table)]
#[table(films, row_security(off))]
#[access(service())]
#[check(length_positive = "length > 0")]
#[index(fulltext, method(gist))]
#[index(language_id, original_language_id, name = "films_languages")]
#[index(title)]
#[trigger(
    before(insert, update),
    tsvector_update_trigger,
    arguments("fulltext", "pg_catalog.english", "title", "description"),
    name = "films_fulltext"
)]
#[trigger(before(update), touch)]
pub struct Film {
    #[primary_key]
    #[default("nextval('public.films_film_id_seq'::regclass)")]
    pub film_id: i32,
    pub title: Varchar<255>,
    #[comment(
        r"What it is about.
  Kept as the distributor sent it."
    )]
    pub description: Option<Text>,
    pub released: Option<ReleaseYear>,
    #[references(Language::language_id)]
    pub language_id: i16,
    #[references(Language::language_id)]
    pub original_language_id: Option<i16>,
    /// In days.
    #[default("3")]
    pub rental_duration: i16,
    #[default("4.99")]
    pub rental_rate: Numeric<4, 2>,
    pub length: Option<i16>,
    #[default("19.99")]
    pub replacement_cost: Numeric<5, 2>,
    #[default("'G'")]
    pub rating: Option<MpaaRating>,
    #[default("'{}'")]
    pub special_features: Vec<FilmSpecialFeature>,
    pub fulltext: Tsvector,
    #[default("now()")]
    pub updated_at: Timestamptz,
}

#[derive(Values)]
pub enum FilmSpecialFeature {
    #[value("Trailers")]
    Trailers,
    #[value("Commentaries")]
    Commentaries,
    #[value("Deleted Scenes")]
    DeletedScenes,
    #[value("Behind the Scenes")]
    BehindTheScenes,
}

#[derive(Values)]
#[values(enum_type(mpaa_rating))]
pub enum MpaaRating {
    #[value("G")]
    G,
    #[value("PG")]
    Pg,
    #[value("PG-13")]
    Pg13,
    #[value("R")]
    R,
    #[value("NC-17")]
    Nc17,
}

#[derive(Sequence)]
#[sequence(films_film_id_seq, type(i32), owned_by(Film::film_id))]
pub struct FilmsFilmIdSeq;
