//! A plan for a person to read.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::view::{MigrationView, PlanView, StepView};
use crate::model::Danger;
use crate::plan::{Action, Phase};
use crate::words::count;

const CREATES: Style = AnsiColor::Green.on_default();
const ALTERS: Style = AnsiColor::Yellow.on_default();
const DROPS: Style = AnsiColor::Red.on_default();
const HEADING: Style = Style::new().bold();
const ASIDE: Style = Style::new().dimmed();

/// The whole plan, in colours or not.
pub(super) fn text(plan: &PlanView, colour: bool) -> String {
    let mut page = Page { text: String::new(), colour };
    for migration in &plan.migrations {
        page.migration(migration);
    }
    page.line(Style::new(), 0, &summary(plan));
    page.text
}

struct Page {
    text: String,
    colour: bool,
}

impl Page {
    fn line(&mut self, style: Style, indent: usize, text: &str) {
        // Writing to a String cannot fail.
        let _ = if self.colour && style != Style::new() {
            writeln!(self.text, "{:indent$}{style}{text}{style:#}", "")
        } else {
            writeln!(self.text, "{}", format!("{:indent$}{text}", "").trim_end())
        };
    }

    fn migration(&mut self, migration: &MigrationView) {
        self.line(HEADING, 0, &format!("{:03} {}", migration.number, migration.name));
        self.line(ASIDE, 4, &format!("{}, undone by {}", migration.forward_file, migration.rollback_file));
        if !migration.needs.is_empty() {
            self.line(ASIDE, 4, &format!("needs {}", migration.needs.join(", ")));
        }
        for step in &migration.forward {
            self.step(step);
        }
        let hazards = migration.rollback.iter().flat_map(|step| &step.hazards);
        for hazard in hazards.filter(|hazard| hazard.name == Danger::LosesData.name()) {
            self.line(DROPS, 2, &format!("rolled back, it loses {}", hazard.message));
        }
        self.line(Style::new(), 0, "");
    }

    fn step(&mut self, step: &StepView) {
        let (sign, style, because) = match step.action {
            Action::Create => ('+', CREATES, "which it needs"),
            Action::Alter => ('~', ALTERS, "which it needs"),
            Action::Drop => ('-', DROPS, "which needed it"),
        };
        self.line(style, 2, &format!("{sign} {}", step.object));
        for hazard in &step.hazards {
            let style = if hazard.name == Danger::LosesData.name() { DROPS } else { ALTERS };
            let reason = hazard.accepted.as_ref().map(|reason| format!(" (accepted: {reason})"));
            let reason = reason.unwrap_or_default();
            self.line(style, 4, &format!("! {}: {}{reason}", hazard.name, hazard.message));
        }
        for lock in &step.locks {
            self.line(ASIDE, 4, &format!("locks {}: {} ({})", lock.relation, lock.effect, lock.lock));
        }
        if !step.after.is_empty() {
            self.line(ASIDE, 4, &format!("after {}, {because}", step.after.join(", ")));
        }
        if step.phase == Phase::Afterwards {
            self.line(ASIDE, 4, "once the rest is committed");
        } else if !step.transactional {
            self.line(ASIDE, 4, "in no transaction");
        }
        for statement in &step.statements {
            for line in format!("{statement};").lines() {
                self.line(Style::new(), 6, line);
            }
        }
    }
}

/// How much it is.
fn summary(plan: &PlanView) -> String {
    let of = |action| {
        plan.migrations.iter().flat_map(|it| &it.forward).filter(|step| step.action == action).count()
    };
    let parts = [(Action::Create, "created"), (Action::Alter, "altered"), (Action::Drop, "dropped")];
    let parts = parts.map(|(action, word)| (of(action), word));
    let parts =
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}"));
    format!("{}: {}", count(plan.migrations.len(), "migration"), parts.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::super::view::{HazardView, LockView, MigrationView, PlanView, StepView};
    use super::text;
    use crate::plan::{Action, Phase};

    fn step(object: &str, action: Action, statement: &str) -> StepView {
        StepView {
            object: object.to_owned(),
            action,
            phase: Phase::Transaction,
            transactional: true,
            hazards: Vec::new(),
            locks: Vec::new(),
            after: Vec::new(),
            statements: vec![statement.to_owned()],
        }
    }

    fn plan() -> PlanView {
        let hazard = HazardView {
            name: "loses-data",
            message: "every value of public.books.pages".to_owned(),
            accepted: Some("nobody counted them".to_owned()),
        };
        let lock =
            LockView { relation: "public.books".to_owned(), lock: "ACCESS EXCLUSIVE", effect: "others wait" };
        let forward = vec![
            StepView {
                hazards: vec![hazard],
                locks: vec![lock],
                after: vec!["view public.long_books".to_owned()],
                ..step(
                    "column public.books.pages",
                    Action::Drop,
                    "alter table public.books drop column pages",
                )
            },
            StepView {
                after: vec!["table public.shelves".to_owned()],
                ..step(
                    "function public.room()",
                    Action::Create,
                    "create function public.room()\n    returns text",
                )
            },
            StepView {
                transactional: false,
                ..step("index public.books_title_idx", Action::Create, "create index concurrently")
            },
            StepView {
                phase: Phase::Afterwards,
                ..step("constraint title on public.books", Action::Alter, "alter table public.books validate")
            },
        ];
        let migration = MigrationView {
            number: 7,
            name: "tidy".to_owned(),
            forward_file: "007_tidy.sql".to_owned(),
            rollback_file: "rollback_007_tidy.sql".to_owned(),
            doc: String::new(),
            needs: Vec::new(),
            forward,
            rollback: Vec::new(),
        };
        PlanView { migrations: vec![migration] }
    }

    #[test]
    fn every_sort_of_line() {
        insta::assert_snapshot!(text(&plan(), false));
    }

    #[test]
    fn colours_change_nothing_else() {
        let coloured = text(&plan(), true);
        assert!(coloured.contains("\u{1b}[31m- column public.books.pages\u{1b}[0m"), "{coloured:?}");
        let mut plain = String::new();
        for part in coloured.split('\u{1b}') {
            let rest = part.strip_prefix('[').and_then(|part| part.split_once('m'));
            plain.push_str(rest.map_or(part, |(_, rest)| rest));
        }
        assert_eq!(plain, text(&plan(), false));
    }
}
