//! Documents whose shape the declaration knows; the database takes more.

use super::super::context::Context;
use super::super::print::doc_comment;
use super::super::shapes::literal;
use super::super::syntax::key;
use crate::model::JsonType;

/// The constant of a shape, where the file has it.
pub fn reference(context: &Context<'_>, rust_name: &str) -> Option<String> {
    let ty = context.shapes.json(rust_name)?;
    match ty {
        super::super::syntax::Type::Word(name) => Some(format!("{name}Document")),
        _ => None,
    }
}

/// The constants of all of them.
pub fn declarations(context: &Context<'_>) -> Vec<String> {
    let shapes = context.schema.json.iter().filter_map(|(rust_name, shape)| {
        let name = reference(context, rust_name)?;
        let mut text = doc_comment(shape.doc.as_deref(), 0);
        text.extend([format!("export const {name} = z.object({{")]);
        for field in &shape.fields {
            let value = of(context, &field.ty);
            let optional = if field.optional { ".nullish()" } else { "" };
            // A getter may refer to what comes later, and to itself.
            if value.contains("Document") {
                text.extend([format!(
                    "\n  get {}() {{\n    return {value}{optional}\n  }},",
                    key(&field.name)
                )]);
            } else {
                text.extend([format!("\n  {}: {value}{optional},", key(&field.name))]);
            }
        }
        text.push_str("\n}).catchall(z.json())");
        Some(text)
    });
    shapes.collect()
}

fn of(context: &Context<'_>, ty: &JsonType) -> String {
    match ty {
        JsonType::Boolean => "z.boolean()".to_owned(),
        JsonType::Integer => "z.int()".to_owned(),
        JsonType::Number => "z.number()".to_owned(),
        JsonType::String => "text".to_owned(),
        JsonType::Any => "z.json()".to_owned(),
        JsonType::Array(element) => format!("z.array({})", of(context, element)),
        JsonType::Map(value) => format!("z.record(z.string(), {})", of(context, value)),
        JsonType::Object(rust_name) => reference(context, rust_name).unwrap_or_else(|| "z.json()".to_owned()),
        JsonType::Values(rust_name) => match context.schema.values.get(rust_name.as_str()) {
            Some(values) => {
                let literals = values.variants.iter().map(|(_, value, _)| literal(value));
                format!("z.literal([{}])", literals.collect::<Vec<_>>().join(", "))
            }
            None => "z.json()".to_owned(),
        },
    }
}
