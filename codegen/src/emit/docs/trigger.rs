//! Triggers, in words.

use crate::model::{
    Deferrable, ObjectId, QualifiedName, Schema, Timing, Trigger, TriggerEvent, TriggerLevel, sql,
};
use crate::words::{code, codes};

use super::markdown::{Append, Table};
use super::relation::{added, line, remark};

/// The triggers of a table or view.
pub fn triggers(schema: &Schema, relation: &QualifiedName) -> Table {
    let mut out = Table::new(["Trigger", "Fires", "Runs", "Meaning"]);
    for trigger in schema.triggers_of(relation) {
        let id = ObjectId::Trigger(relation.clone(), trigger.name.clone());
        let arguments = trigger.arguments.iter().map(|argument| sql::literal(argument));
        let call = format!("{}({})", trigger.function.name, sql::list(arguments));
        out.row([
            code(&trigger.name),
            fires(trigger),
            code(call),
            remark(trigger.comment.as_deref(), added(schema, relation, &id)),
        ]);
    }
    out
}

fn fires(trigger: &Trigger) -> String {
    let timing = match trigger.timing {
        Timing::Before => "before",
        Timing::After => "after",
        Timing::InsteadOf => "instead of",
    };
    let events = trigger.events.iter().map(|event| match event {
        TriggerEvent::Insert => "insert".to_owned(),
        TriggerEvent::Update(columns) if columns.is_empty() => "update".to_owned(),
        TriggerEvent::Update(columns) => format!("update of {}", codes(columns)),
        TriggerEvent::Delete => "delete".to_owned(),
        TriggerEvent::Truncate => "truncate".to_owned(),
    });
    let level = match trigger.level {
        TriggerLevel::Row => "for each row",
        TriggerLevel::Statement => "once per statement",
    };
    let mut words = format!("{timing} {}, {level}", events.collect::<Vec<_>>().join(" or "));
    for (rows, name) in [("old", &trigger.old_table), ("new", &trigger.new_table)] {
        if let Some(name) = name {
            words.append(format_args!(", with the {rows} rows as {}", code(name)));
        }
    }
    if let Some(condition) = &trigger.condition {
        words.append(format_args!(", when {}", line(condition)));
    }
    words.push_str(match trigger.constraint {
        None | Some(Deferrable::NotDeferrable) => "",
        Some(Deferrable::InitiallyImmediate) => "; can be deferred to the end of the transaction",
        Some(Deferrable::InitiallyDeferred) => "; at the end of the transaction",
    });
    words
}
