//! Extended statistics, in words.

use crate::model::{ObjectId, QualifiedName, Schema, Statistics, StatisticsKind};
use crate::words::{and, code, codes, one_line};

use super::markdown::{Append, Table};
use super::relation::{added, remark};

/// The statistics of a table.
pub fn statistics(schema: &Schema, table: &QualifiedName) -> Table {
    let mut out = Table::new(["Statistics", "Of", "Tell the planner", "Meaning"]);
    for statistics in schema.statistics_of(table) {
        let id = ObjectId::Statistics(table.clone(), statistics.name.clone());
        out.row([
            code(&statistics.name),
            subjects(statistics),
            learned(statistics),
            remark(statistics.comment.as_deref(), added(schema, table, &id)),
        ]);
    }
    out
}

fn subjects(statistics: &Statistics) -> String {
    let expressions = statistics.expressions.iter().map(|expression| one_line(expression.as_str()));
    codes(statistics.columns.iter().map(ToString::to_string).chain(expressions))
}

fn learned(statistics: &Statistics) -> String {
    let kinds = statistics.kinds.iter().map(|kind| {
        let meaning = match kind {
            StatisticsKind::Ndistinct => "how many combinations there are",
            StatisticsKind::Dependencies => "how far one follows from the others",
            StatisticsKind::Mcv => "which combinations are common",
        };
        format!("{meaning} ({})", code(kind.as_sql()))
    });
    let mut words = and(kinds);
    if words.is_empty() {
        words.push_str("what it is told of a column by itself");
    }
    if let Some(target) = statistics.target {
        words.append(format_args!("; statistics target {target}"));
    }
    words
}
