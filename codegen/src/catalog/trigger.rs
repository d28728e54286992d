//! Triggers.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::constraint::deferrable;
use super::text::unwrapped;
use super::{CatalogError, Reader};
use crate::model::{
    FunctionId, Name, ObjectId, QualifiedName, Timing, Trigger, TriggerEnabled, TriggerEvent, TriggerLevel,
};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: Name,
    table: Oid,
    bits: u16,
    function: QualifiedName,
    enabled: String,
    old_table: Option<Name>,
    new_table: Option<Name>,
    arguments: String,
    is_constraint: bool,
    deferrable: bool,
    deferred: bool,
    columns: Vec<Name>,
    condition: Option<String>,
}

// `tgtype` (`catalog/pg_trigger.h`).
const ROW: u16 = 1;
const BEFORE: u16 = 1 << 1;
const INSERT: u16 = 1 << 2;
const DELETE: u16 = 1 << 3;
const UPDATE: u16 = 1 << 4;
const TRUNCATE: u16 = 1 << 5;
const INSTEAD: u16 = 1 << 6;

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for row in reader.rows::<Row>("triggers", include_str!("sql/trigger.sql"))? {
        let Some(table) = reader.relation(row.table) else { continue };
        let id = ObjectId::Trigger(table.clone(), row.name.clone());
        let comment = reader.found(Address::of(Class::TRIGGER, row.oid), id.clone());
        let trigger = Trigger {
            timing: match row.bits {
                bits if bits & INSTEAD != 0 => Timing::InsteadOf,
                bits if bits & BEFORE != 0 => Timing::Before,
                _ => Timing::After,
            },
            events: row.events(),
            level: if row.bits & ROW == 0 { TriggerLevel::Statement } else { TriggerLevel::Row },
            enabled: match row.enabled.as_str() {
                "A" => TriggerEnabled::Always,
                "R" => TriggerEnabled::Replica,
                "D" => TriggerEnabled::Disabled,
                _ => TriggerEnabled::Origin,
            },
            condition: row.condition.as_deref().map(unwrapped),
            arguments: arguments(&row.arguments),
            constraint: row.is_constraint.then(|| deferrable(row.deferrable, row.deferred)),
            table: table.clone(),
            name: row.name.clone(),
            old_table: row.old_table,
            new_table: row.new_table,
            function: FunctionId { name: row.function, arguments: Vec::new() },
            comment,
        };
        reader.schema.triggers.insert((table, row.name), trigger);
    }
    Ok(())
}

impl Row {
    fn events(&self) -> Vec<TriggerEvent> {
        let events = [
            (INSERT, TriggerEvent::Insert),
            (UPDATE, TriggerEvent::Update(self.columns.clone())),
            (DELETE, TriggerEvent::Delete),
            (TRUNCATE, TriggerEvent::Truncate),
        ];
        events.into_iter().filter(|(bit, _)| self.bits & bit != 0).map(|(_, event)| event).collect()
    }
}

/// The arguments: texts that end with a zero byte each, in hexadecimal digits.
fn arguments(hex: &str) -> Vec<String> {
    let digits: Vec<u32> = hex.chars().filter_map(|digit| digit.to_digit(16)).collect();
    let bytes = digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | *digit));
    let bytes: Vec<u8> = bytes.filter_map(|byte| u8::try_from(byte).ok()).collect();
    let texts = bytes.split_inclusive(|byte| *byte == 0);
    texts.map(|text| String::from_utf8_lossy(text.strip_suffix(&[0]).unwrap_or(text)).into_owned()).collect()
}
