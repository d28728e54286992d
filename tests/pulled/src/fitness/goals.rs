//! `goals`.

use codegen::prelude::*;

use crate::fitness::athletes::Athlete;
use crate::fitness::shared::Fitness;

#[derive(Table)]
#[table(goals, schema(Fitness), row_security(off))]
#[access(service())]
pub struct Goal {
    #[primary_key]
    #[default("nextval('fitness.goals_goal_id_seq'::regclass)")]
    pub goal_id: i32,
    #[references(Athlete::athlete_id, on_delete(cascade))]
    pub athlete_id: Uuid,
    pub kind: GoalKind,
    pub target: Numeric,
    pub due: Option<Date>,
    pub reached_at: Option<Timestamptz>,
}

#[derive(Values)]
pub enum GoalKind {
    Weight,
    Distance,
    Strength,
}

#[derive(Sequence)]
#[sequence(goals_goal_id_seq, schema(Fitness), type(i32), owned_by(Goal::goal_id))]
pub struct GoalsGoalIdSeq;
