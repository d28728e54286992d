//! `exercises`.

use codegen::prelude::*;

use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(exercises, schema(Fitness), row_security(off))]
#[access(service())]
pub struct Exercise {
    #[primary_key]
    #[default("nextval('fitness.exercises_exercise_id_seq'::regclass)")]
    pub exercise_id: i32,
    #[unique]
    pub name: Text,
    pub muscle_group: Option<Text>,
    #[default("false")]
    pub is_compound: bool,
}

#[derive(Sequence)]
#[sequence(exercises_exercise_id_seq, schema(Fitness), type(i32), owned_by(Exercise::exercise_id))]
pub struct ExercisesExerciseIdSeq;
