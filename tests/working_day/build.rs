//! Today's source of the platform, with the edits that a person would make in one day.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// A file, what is in it, and what the edit makes of that.
const EDITS: [(&str, &str, &str); 14] = [
    ("lib.rs", "mod conversations;", "mod chatbots;\nmod conversations;"),
    ("lib.rs", ".shared(module!(tenancy))", ".shared(module!(tenancy))\n.shared(module!(chatbots))"),
    (
        "conversations.rs",
        "columns(tenant_id, user_id, title, metadata, is_archived)",
        "columns(tenant_id, user_id, chatbot_id, title, metadata, is_archived)",
    ),
    ("conversations.rs", "use crate::tenancy::", "use crate::chatbots::Chatbot;\nuse crate::tenancy::"),
    ("conversations.rs", "#[statistics(", "#[foreign_key(tenant_id, chatbot_id, references(Chatbot::tenant_id, Chatbot::id), on_delete(set_null(chatbot_id)))]
#[index(tenant_id, chatbot_id)]
#[statistics("),
    (
        "conversations.rs",
        "    /// Shown in lists;",
        "    /// Who answers; null for the usual assistant.
    pub chatbot_id: Option<Uuid>,
    /// Shown in lists;",
    ),
    (
        "feedback.rs",
        "columns(tenant_id, message_id, user_id, rating, comment)",
        "columns(tenant_id, message_id, user_id, rating, notes)",
    ),
    ("feedback.rs", "columns(rating, comment)", "columns(rating, notes)"),
    (
        "feedback.rs",
        "at most 5000 characters.\n    #[check(\"char_length(comment) <= 5000\")]\n    pub comment:",
        "at most 4000 characters.\n    #[check(\"char_length(notes) <= 4000\")]\n    #[renamed_from(comment)]\n    pub notes:",
    ),
    ("messages.rs", "    System,\n", "    System,\n    /// A tool that the assistant used.\n    Tool,\n"),
    ("usage_metrics.rs", "estimated_cost: Numeric<14, 6>", "estimated_cost: Numeric<16, 6>"),
    (
        "usage_metrics.rs",
        "#[index(tenant_id, date, comment = \"A tenant's usage over a span of days.\")]\n",
        "",
    ),
    (
        "usage_metrics.rs",
        "query = \"current_day_usage.sql\"",
        "query_sql = \"select u.estimated_cost, u.request_count, \
        u.completion_tokens, u.prompt_tokens, u.total_tokens, u.date, u.user_id, u.tenant_id from public.usage_metrics u \
        where u.date = (now() at time zone 'UTC')::date\"",
    ),
    ("seed.rs", "        comment: \"", "        notes: \""),
];

/// Today's columns of the view, which the last edit turns round.
const VIEW: &str = "pub struct CurrentDayUsage {\n";

fn main() {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let source = here.join("../../schema/src");
    println!("cargo::rerun-if-changed={}", source.display());
    println!("cargo::rerun-if-changed={}", here.join("src").display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it for every build script"));
    fs::copy(here.join("src/chatbots.rs"), out.join("chatbots.rs")).expect("a file beside this one");
    for file in fs::read_dir(&source).expect("the platform's source").map(|file| file.expect("a file").path())
    {
        let name = file.file_name().expect("it is in a folder").to_string_lossy().into_owned();
        fs::write(out.join(&name), edited(&file, &name)).expect("cargo made the folder");
    }
}

fn edited(file: &Path, name: &str) -> String {
    let mut text = fs::read_to_string(file).expect("the platform's source");
    for (_, from, to) in EDITS.iter().filter(|(file, ..)| *file == name) {
        assert!(text.contains(from), "{name} has no `{from}` to edit any more");
        text = text.replace(from, to);
    }
    match name {
        // What is included has no head.
        "lib.rs" => text.lines().filter(|line| !line.starts_with("//!")).collect::<Vec<_>>().join("\n"),
        "usage_metrics.rs" => turned(&text),
        _ => text,
    }
}

/// The fields of the view, each with its comment, the other way round.
fn turned(text: &str) -> String {
    let (before, view) = text.split_once(VIEW).expect("the platform has the view");
    let (fields, after) = view.split_once("}\n").expect("the struct ends");
    let mut fields: Vec<_> = fields.split_inclusive(",\n").collect();
    fields.reverse();
    format!("{before}{VIEW}{}}}\n{after}", fields.concat())
}
