//! `actors`.

use codegen::prelude::*;

use crate::film_rental::shared::touch;

#[derive(Table)]
#[table(actors, row_security(off))]
#[access(service())]
#[index(expr("lower(last_name)"), first_name(desc, nulls_last), name = "actors_by_name")]
#[trigger(before(update), touch)]
pub struct Actor {
    #[primary_key]
    #[default("nextval('public.actors_actor_id_seq'::regclass)")]
    pub actor_id: i32,
    pub first_name: Text,
    pub last_name: Text,
    #[default("now()")]
    pub updated_at: Timestamptz,
}

#[derive(Sequence)]
#[sequence(actors_actor_id_seq, type(i32), owned_by(Actor::actor_id))]
pub struct ActorsActorIdSeq;
