//! `plan`: what the next `gen` makes of the declaration, without writing it.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::generate::{refusal, refused};
use super::prepare::{Prepared, prepare};
use super::{Code, Context, Drafting, Format, Outcome, render};
use crate::history::{self, Past};
use crate::kind::{self, Danger, Hazard};
use crate::model::{Schema, sql};
use crate::plan::{Action, Migration, Plan, Step};
use crate::words::count;

pub(super) fn run(context: &Context<'_>, drafting: &Drafting) -> Result<Outcome, Outcome> {
    let Prepared { past, plan, mut findings } = prepare(context, drafting)?;
    let Some(plan) = plan else {
        let rendered = render(&findings, context.format, context.root, context.colour.complaint);
        return Err(refusal(&findings, &rendered));
    };
    findings.extend(drafting.findings(&plan, &past, context.declaration));
    let report = match context.format {
        Format::Json => history::json(&plan),
        _ => {
            Text { paint: context.colour.report, past: &past, next: &context.declaration.schema }.plan(&plan)
        }
    };
    let code = if refused(&findings) { Code::Findings } else { Code::Fine };
    let complaint = render(&findings, context.format, context.root, context.colour.complaint);
    Ok(Outcome { report, complaint, code })
}

const CREATES: Style = AnsiColor::Green.on_default();
const ALTERS: Style = AnsiColor::Yellow.on_default();
const DROPS: Style = AnsiColor::Red.on_default();
const HEADING: Style = Style::new().bold();
const ASIDE: Style = Style::new().dimmed();

/// A plan for a person to read.
struct Text<'a> {
    /// With colours?
    paint: bool,
    past: &'a Past,
    next: &'a Schema,
}

impl Text<'_> {
    fn plan(&self, plan: &Plan) -> String {
        if plan.migrations.is_empty() {
            return "nothing to do\n".to_owned();
        }
        let migrations: String = plan.migrations.iter().map(|migration| self.migration(migration)).collect();
        format!("{migrations}{}\n", summary(plan))
    }

    fn migration(&self, migration: &Migration) -> String {
        let mut text = self.painted(HEADING, &format!("{:03} {}", migration.number, migration.name.as_str()));
        let files = format!("  {}, {}", migration.forward_file(), migration.rollback_file());
        text.push_str(&self.painted(ASIDE, &files));
        text.push('\n');
        if !migration.needs.is_empty() {
            let needs = migration.needs.iter().map(|object| kind::title(self.next, object));
            text.push_str(&self.painted(ASIDE, &format!("    needs {}", sql::list(needs))));
            text.push('\n');
        }
        for step in &migration.forward {
            text.push_str(&self.step(step));
        }
        let lost = migration.rollback.iter().flat_map(|step| &step.hazards);
        for hazard in lost.filter(|hazard| hazard.danger == Danger::LosesData) {
            text.push_str(&self.painted(DROPS, &format!("  rolled back, it loses {}", hazard.message)));
            text.push('\n');
        }
        text.push('\n');
        text
    }

    fn step(&self, step: &Step) -> String {
        let (sign, style, schema) = match step.action {
            Action::Create => ('+', CREATES, self.next),
            Action::Alter => ('~', ALTERS, self.next),
            Action::Drop => ('-', DROPS, &self.past.snapshot),
        };
        let mut text = self.painted(style, &format!("  {sign} {}", kind::title(schema, &step.object)));
        text.push('\n');
        for hazard in &step.hazards {
            text.push_str(&self.hazard(hazard));
        }
        if !step.transactional {
            text.push_str(&self.painted(ASIDE, "      in no transaction"));
            text.push('\n');
        }
        for line in step.statements.iter().flat_map(|statement| lines(statement)) {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}", format!("      {line}").trim_end());
        }
        text
    }

    fn hazard(&self, hazard: &Hazard) -> String {
        let style = if hazard.danger == Danger::LosesData { DROPS } else { ALTERS };
        self.painted(style, &format!("    ! {}: {}", hazard.danger.name(), hazard.message)) + "\n"
    }

    fn painted(&self, style: Style, text: &str) -> String {
        if self.paint { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}

/// A statement with its semicolon, line by line.
fn lines(statement: &str) -> impl Iterator<Item = String> {
    format!("{statement};").lines().map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// How much it is.
fn summary(plan: &Plan) -> String {
    let steps = || plan.migrations.iter().flat_map(|migration| &migration.forward);
    let of = |action| steps().filter(|step| step.action == action).count();
    let parts = [(Action::Create, "created"), (Action::Alter, "altered"), (Action::Drop, "dropped")];
    let parts = parts.map(|(action, word)| (of(action), word));
    let parts =
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}"));
    format!("{}: {}", count(plan.migrations.len(), "migration"), parts.collect::<Vec<_>>().join(", "))
}
