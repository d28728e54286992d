//! Shapes of JSON objects.

use std::collections::BTreeMap;

use super::types::JsonAny;
use crate::model::JsonType;

/// The shape of a JSON object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the shape of a JSON object",
    label = "no declared shape",
    note = "declare it: `#[derive(JsonObject)] pub struct {Self} {{ .. }}`; for JSON of any shape write `JsonValue`"
)]
pub trait JsonObject {
    /// Its name: a key of [`crate::model::Schema::json`].
    fn shape_name() -> &'static str;
}

/// A type that a field of a JSON object can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a field in JSON",
    label = "stands for no JSON type",
    note = "fields are `bool`, `i32`, `i64`, `f64`, `String`, `Vec<..>`, `Option<..>`, `BTreeMap<String, ..>`, `JsonAny`, \
            another `JsonObject` or an enum of `Values`"
)]
pub trait JsonField {
    /// In the model's words.
    fn json_type() -> JsonType;

    /// May it be absent?
    #[must_use]
    fn optional() -> bool {
        false
    }
}

macro_rules! fields {
    ($($rust:ty => $json:ident),* $(,)?) => { $(
        #[diagnostic::do_not_recommend]
        impl JsonField for $rust {
            fn json_type() -> JsonType {
                JsonType::$json
            }
        }
    )* };
}

fields! {
    bool => Boolean, i16 => Integer, i32 => Integer, i64 => Integer, u16 => Integer, u32 => Integer,
    f32 => Number, f64 => Number, String => String, JsonAny => Any,
}

impl<T: JsonField> JsonField for Vec<T> {
    fn json_type() -> JsonType {
        JsonType::Array(Box::new(T::json_type()))
    }
}

impl<T: JsonField> JsonField for Option<T> {
    fn json_type() -> JsonType {
        T::json_type()
    }

    fn optional() -> bool {
        true
    }
}

impl<T: JsonField> JsonField for BTreeMap<String, T> {
    fn json_type() -> JsonType {
        JsonType::Map(Box::new(T::json_type()))
    }
}

impl<T: JsonField + ?Sized> JsonField for Box<T> {
    fn json_type() -> JsonType {
        T::json_type()
    }

    fn optional() -> bool {
        T::optional()
    }
}
