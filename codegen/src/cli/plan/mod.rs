//! `plan`: what the next `gen` makes of the declaration, without writing it.

mod text;
mod view;

use super::generate::refusal;
use super::prepare::{Prepared, prepare};
use super::{Code, Context, Drafting, Format, Outcome};
use crate::diagnostic::refused;
use crate::history;
use crate::model::Pair;

pub(super) fn run(context: &Context<'_>, drafting: &Drafting) -> Result<Outcome, Outcome> {
    let Prepared { past, plan, mut findings } = prepare(context, drafting)?;
    let Some(plan) = plan else {
        let rendered = context.render(&findings);
        return Err(refusal(&findings, &rendered));
    };
    findings.extend(drafting.findings(&plan, &past, context.declaration));
    let view = view::view(&plan, Pair::new(&past.snapshot, &context.declaration.schema));
    let report = match context.format {
        Format::Json => history::json(&view),
        _ if view.migrations.is_empty() => "nothing to do\n".to_owned(),
        _ => text::text(&view, context.colour.report),
    };
    let code = if refused(&findings) { Code::Findings } else { Code::Fine };
    let complaint = context.render(&findings);
    Ok(Outcome { report, complaint, code })
}
