//! `film_actors`.

use codegen::prelude::*;

use crate::film_rental::actors::Actor;
use crate::film_rental::films::Film;

#[derive(Table)]
#[table(film_actors, row_security(off))]
#[access(service())]
#[primary_key(actor_id, film_id)]
#[index(film_id)]
pub struct FilmActor {
    #[references(Actor::actor_id, on_delete(cascade))]
    pub actor_id: i32,
    #[references(Film::film_id, on_delete(cascade))]
    pub film_id: i32,
    pub role: Option<Text>,
}
