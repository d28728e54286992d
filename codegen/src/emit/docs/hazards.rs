//! The dangers of migrations, one by one: what happens, what to do instead, and how to say that one is taken.

use super::entry::Entry;
use super::markdown::Append;
use crate::model::Danger;
use crate::words::code;

/// An entry for each danger, under its name.
pub fn entries() -> Vec<Entry> {
    Danger::ALL.map(entry).into()
}

/// A danger's name, and the way to what is said of it on the same page.
pub fn link(name: &str) -> String {
    format!("[{}](#{name})", code(name))
}

fn entry(danger: Danger) -> Entry {
    let About { happens, instead, manual } = about(danger);
    let mut entry = Entry::new(code(danger.name()), None);
    entry.paragraph(happens);
    entry.paragraph(instead);
    entry.text.append(format_args!(" (PostgreSQL manual, {manual}.)"));
    entry
}

/// What there is to know of a danger.
struct About {
    happens: &'static str,
    instead: &'static str,
    /// The section of the PostgreSQL manual that it comes from.
    manual: &'static str,
}

fn about(danger: Danger) -> About {
    match danger {
        Danger::LosesData => About {
            happens: "Something that was stored is gone afterwards: the rows of a table that is dropped, the values of a \
                      column, the digits that a narrower type cuts off. No rollback brings it back: a column that takes no null \
                      gets an empty value in the rows that are there by then.",
            instead: "Copy what is still wanted into another column or table first, in a migration before this one. \
                      Something that only changes its name is declared with `#[renamed_from(..)]` and keeps what it holds. \
                      What is dropped is asked for by its name, `--allow-data-loss`. A column that stays and is to \
                      round what it holds can say so itself, `#[accept(loses_data = \"..\")]`, until that is sealed.",
            manual: "5.7 Modifying Tables",
        },
        Danger::RewritesTable => About {
            happens: "The table and its indexes are written anew while nobody can read or write it. It takes as long as \
                      copying the table does, and as much disk again meanwhile.",
            instead: "On a large table add a new column of the new type, fill it in batches, and let the application move \
                      over; drop the old one in a later migration.",
            manual: "ALTER TABLE, Notes",
        },
        Danger::BlocksReads => About {
            happens: "Nobody reads or writes the table until the transaction is over. Waiting for the lock is bounded by \
                      `lock_timeout`; holding it is not, and everybody else queues behind it.",
            instead: "Apply it when the table is quiet, or on its own, so that the lock is held for a moment only.",
            manual: "13.3.1 Table-Level Locks, ACCESS EXCLUSIVE",
        },
        Danger::BlocksWrites => About {
            happens: "Reading goes on, writing waits until the transaction is over.",
            instead: "Indexes of tables that hold rows are built concurrently, in a file of their own, unless they come with \
                      a new column. Where the lock is that of a foreign key or a trigger it is short, but it waits for every \
                      transaction that writes the table: apply it when the table is quiet.",
            manual: "13.3.1 Table-Level Locks, SHARE ROW EXCLUSIVE",
        },
        Danger::MayFail => About {
            happens: "Rows that are there can make it fail: a null where none may be, a value that is taken twice, a \
                      reference to nothing. What is in the transaction is undone then; what comes after it names the row, \
                      and is run again once that is mended.",
            instead: "Look for such rows before, with the condition of the constraint turned round. A column that becomes not \
                      null takes `#[backfill(\"..\")]`, which fills the rows first.",
            manual: "ALTER TABLE, Notes",
        },
        Danger::KeepsOldResults => About {
            happens: "A function changes that an index, a generated column or a check is computed with. PostgreSQL takes it \
                      for immutable, so that what is stored stays what the former body gave: queries over the index miss \
                      rows, and rows that the check would refuse stay.",
            instead: "Give the function a new name, so that what uses it is made anew, or run `reindex` and update the rows \
                      by hand after the migration.",
            manual: "38.7 Function Volatility Categories",
        },
    }
}
