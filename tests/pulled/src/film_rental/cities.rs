//! `cities`.

use codegen::prelude::*;

use crate::film_rental::countries::Country;

#[derive(Table)]
#[table(cities, row_security(off))]
#[access(service())]
#[index(country_id)]
pub struct City {
    #[primary_key]
    #[default("nextval('public.cities_city_id_seq'::regclass)")]
    pub city_id: i32,
    pub name: Text,
    #[references(Country::country_id)]
    pub country_id: i32,
}

#[derive(Sequence)]
#[sequence(cities_city_id_seq, type(i32), owned_by(City::city_id))]
pub struct CitiesCityIdSeq;
