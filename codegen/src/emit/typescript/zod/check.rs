//! CHECK constraints as predicates of TypeScript.
//!
//! SQL's logic has three values, and a CHECK lets a row pass unless it is false (PostgreSQL manual, 5.4.1 Check Constraints).
//! What could be null goes through the helpers of the template; what cannot is written as TypeScript writes it. An expression
//! that would not mean exactly the same is left to the database.

use std::collections::BTreeSet;

use sqlparser::ast::{
    Array, BinaryOperator, DataType, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments,
    TrimWhereField, UnaryOperator, Value,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::pattern;
use crate::emit::typescript::closed::{bare, column_of};
use crate::emit::typescript::syntax::string;
use crate::model::{Name, Sql};

/// What a piece of TypeScript evaluates to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Truth,
    /// A number without a fraction.
    Integer,
    Number,
    Text,
    Array,
    Json,
    /// Null or not is all that is asked of it.
    Other,
    /// Of the literal null.
    Null,
}

/// A piece of TypeScript.
#[derive(Clone, Debug, PartialEq)]
pub struct Js {
    pub code: String,
    pub kind: Kind,
    /// May it be null or unknown?
    pub nullable: bool,
    /// Does it need parentheses beside another operator?
    pub compound: bool,
}

impl Js {
    pub fn new(code: impl Into<String>, kind: Kind) -> Self {
        Self { code: code.into(), kind, nullable: false, compound: false }
    }

    pub fn nullable(self, nullable: bool) -> Self {
        Self { nullable, ..self }
    }

    /// The literal null.
    pub fn null() -> Self {
        Self::new("null", Kind::Null).nullable(true)
    }

    fn truth(known: bool) -> Self {
        Self::new(known.to_string(), Kind::Truth)
    }

    fn compound(self) -> Self {
        Self { compound: true, ..self }
    }

    fn operand(&self) -> String {
        if self.compound { format!("({})", self.code) } else { self.code.clone() }
    }

    fn is(&self, code: &str) -> bool {
        self.code == code
    }
}

/// The columns that an expression names.
pub fn columns(expression: &Sql) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    if let Some(parsed) = parse(expression) {
        let _ = sqlparser::ast::visit_expressions(&parsed, |part| {
            names.extend(column_of(part));
            std::ops::ControlFlow::<()>::Continue(())
        });
    }
    names
}

/// The expression over what `column` gives for each name; nothing where it would not mean the same.
pub fn translate(expression: &Sql, column: &dyn Fn(&Name) -> Option<Js>) -> Option<Js> {
    Translation { column }.truth(&parse(expression)?)
}

/// A default that is a literal.
pub fn constant(expression: &Sql) -> Option<String> {
    let of = Translation { column: &|_| None }.value(&parse(expression)?)?;
    (of.kind != Kind::Other).then_some(of.code)
}

fn parse(expression: &Sql) -> Option<Expr> {
    let parser = Parser::new(&PostgreSqlDialect {}).try_with_sql(expression.as_str());
    parser.and_then(|mut parser| parser.parse_expr()).ok()
}

struct Translation<'a> {
    column: &'a dyn Fn(&Name) -> Option<Js>,
}

impl Translation<'_> {
    fn truth(&self, expression: &Expr) -> Option<Js> {
        self.value(expression).filter(|it| matches!(it.kind, Kind::Truth | Kind::Null))
    }

    fn value(&self, expression: &Expr) -> Option<Js> {
        match expression {
            Expr::Nested(inner) => self.value(inner),
            Expr::Identifier(_) => (self.column)(&column_of(expression)?),
            Expr::Value(value) => literal(&value.value),
            Expr::Cast { expr, data_type, .. } => self.cast(expr, data_type),
            Expr::UnaryOp { op: UnaryOperator::Not, expr } => Some(not(self.truth(expr)?)),
            Expr::UnaryOp { op: UnaryOperator::Minus, expr } => {
                let of = self.number(expr)?;
                let kind = of.kind;
                strict(&[of], kind, |it| format!("-{}", it[0]))
            }
            Expr::BinaryOp { left, op, right } => self.binary(left, op, right),
            Expr::IsNull(inner) => Some(is_null(&self.value(inner)?)),
            Expr::IsNotNull(inner) => Some(not(is_null(&self.value(inner)?))),
            Expr::IsTrue(inner) => self.is(inner, "true"),
            Expr::IsNotTrue(inner) => self.is(inner, "true").map(not),
            Expr::IsFalse(inner) => self.is(inner, "false"),
            Expr::IsNotFalse(inner) => self.is(inner, "false").map(not),
            Expr::InList { expr, list, negated } => {
                let found = self.among(expr, list)?;
                Some(if *negated { not(found) } else { found })
            }
            Expr::AnyOp { left, compare_op: BinaryOperator::Eq, right, .. } => {
                self.among(left, elements(right)?)
            }
            Expr::AllOp { left, compare_op: BinaryOperator::NotEq, right } => {
                self.among(left, elements(right)?).map(not)
            }
            Expr::IsDistinctFrom(left, right) => self.distinct(left, right),
            Expr::IsNotDistinctFrom(left, right) => self.distinct(left, right).map(not),
            Expr::Between { expr, negated, low, high } => {
                let low = self.binary(expr, &BinaryOperator::GtEq, low)?;
                let high = self.binary(expr, &BinaryOperator::LtEq, high)?;
                let between = and(low, high);
                Some(if *negated { not(between) } else { between })
            }
            Expr::Like { negated, any: false, expr, pattern, escape_char: None } => {
                let found = self.matches(expr, pattern, pattern::of_like, "su")?;
                Some(if *negated { not(found) } else { found })
            }
            Expr::Trim { expr, trim_where, trim_what: None, trim_characters: None } => {
                self.trimmed(expr, trim_where.unwrap_or(TrimWhereField::Both))
            }
            Expr::Function(function) => self.function(function),
            _ => None,
        }
    }

    /// A cast that changes nothing of what is compared.
    fn cast(&self, inner: &Expr, to: &DataType) -> Option<Js> {
        let of = self.value(inner)?;
        let text = matches!(to, DataType::Text | DataType::Varchar(None) | DataType::CharacterVarying(None));
        let whole = matches!(
            to,
            DataType::Int(None) | DataType::Integer(None) | DataType::BigInt(None) | DataType::SmallInt(None)
        );
        let number = matches!(
            to,
            DataType::Numeric(sqlparser::ast::ExactNumberInfo::None) | DataType::DoublePrecision
        );
        let literal = matches!(bare(inner), Expr::Value(_));
        match of.kind {
            Kind::Null => Some(of),
            Kind::Text if text => Some(of),
            // A label of an enum: compared with a column of it or with nothing.
            Kind::Text if literal && matches!(to, DataType::Custom(..)) => Some(of),
            Kind::Text if literal && (whole || number) => {
                let Expr::Value(value) = bare(inner) else { return None };
                let Value::SingleQuotedString(text) = &value.value else { return None };
                numeral(text.trim())
            }
            Kind::Integer if whole || number => Some(of),
            Kind::Number if number => Some(of),
            _ => None,
        }
    }

    fn number(&self, expression: &Expr) -> Option<Js> {
        self.value(expression).filter(|it| matches!(it.kind, Kind::Integer | Kind::Number | Kind::Null))
    }

    fn binary(&self, left: &Expr, op: &BinaryOperator, right: &Expr) -> Option<Js> {
        let symbol = match op {
            BinaryOperator::And => return Some(and(self.truth(left)?, self.truth(right)?)),
            BinaryOperator::Or => return Some(or(self.truth(left)?, self.truth(right)?)),
            BinaryOperator::PGRegexMatch => return self.matches(left, right, pattern::of_regex, "su"),
            BinaryOperator::PGRegexIMatch => return self.matches(left, right, pattern::of_regex, "isu"),
            BinaryOperator::PGRegexNotMatch => {
                return self.matches(left, right, pattern::of_regex, "su").map(not);
            }
            BinaryOperator::PGRegexNotIMatch => {
                return self.matches(left, right, pattern::of_regex, "isu").map(not);
            }
            BinaryOperator::PGLikeMatch => return self.matches(left, right, pattern::of_like, "su"),
            BinaryOperator::PGNotLikeMatch => {
                return self.matches(left, right, pattern::of_like, "su").map(not);
            }
            BinaryOperator::Eq => "===",
            BinaryOperator::NotEq => "!==",
            BinaryOperator::Lt => "<",
            BinaryOperator::LtEq => "<=",
            BinaryOperator::Gt => ">",
            BinaryOperator::GtEq => ">=",
            BinaryOperator::Plus => "+",
            BinaryOperator::Minus => "-",
            BinaryOperator::Multiply => "*",
            _ => return None,
        };
        let (left, right) = (self.value(left)?, self.value(right)?);
        let (one, other) = (left.kind, right.kind);
        let both = |kinds: &[Kind]| [one, other].iter().all(|it| *it == Kind::Null || kinds.contains(it));
        let numbers = both(&[Kind::Integer, Kind::Number]);
        let kind = match symbol {
            "+" | "-" | "*" if both(&[Kind::Integer]) => Kind::Integer,
            "===" | "!==" if numbers || both(&[Kind::Text]) || both(&[Kind::Truth]) => Kind::Truth,
            "<" | "<=" | ">" | ">=" if numbers => Kind::Truth,
            // JavaScript's fractions are not PostgreSQL's, and the order of texts is that of a collation.
            _ => return None,
        };
        strict(&[left, right], kind, |it| format!("{} {symbol} {}", it[0], it[1])).map(Js::compound)
    }

    fn is(&self, inner: &Expr, truth: &str) -> Option<Js> {
        let of = self.truth(inner)?;
        Some(match of.code.as_str() {
            "null" => Js::truth(false),
            code if code == truth => Js::truth(true),
            _ => Js::new(format!("{} === {truth}", of.operand()), Kind::Truth).compound(),
        })
    }

    fn distinct(&self, left: &Expr, right: &Expr) -> Option<Js> {
        let (left, right) = (self.value(left)?, self.value(right)?);
        let alike = left.kind == right.kind && matches!(left.kind, Kind::Text | Kind::Integer | Kind::Truth);
        if !alike {
            return None;
        }
        if left.nullable || right.nullable {
            let code = format!("distinct({}, {})", left.code, right.code);
            return Some(Js::new(code, Kind::Truth).nullable(true));
        }
        Some(Js::new(format!("{} !== {}", left.operand(), right.operand()), Kind::Truth).compound())
    }

    fn among(&self, of: &Expr, list: &[Expr]) -> Option<Js> {
        let of = self.value(of)?;
        let values: Vec<Js> = list.iter().map(|value| self.value(value)).collect::<Option<_>>()?;
        let numbers = |kind| matches!(kind, Kind::Integer | Kind::Number);
        let alike = |it: &Js| !it.nullable && (it.kind == of.kind || (numbers(it.kind) && numbers(of.kind)));
        if of.kind != Kind::Null
            && (!matches!(of.kind, Kind::Text | Kind::Integer | Kind::Number) || !values.iter().all(alike))
        {
            return None;
        }
        let list = values.iter().map(|it| it.code.as_str()).collect::<Vec<_>>().join(", ");
        strict(&[of], Kind::Truth, |it| format!("[{list}].includes({})", it[0]))
    }

    fn matches(&self, of: &Expr, pattern: &Expr, to: fn(&str) -> Option<String>, flags: &str) -> Option<Js> {
        let of = self.value(of).filter(|it| matches!(it.kind, Kind::Text | Kind::Null))?;
        let Expr::Value(pattern) = bare(pattern) else { return None };
        let source = match &pattern.value {
            Value::SingleQuotedString(text) => to(text)?,
            _ => return None,
        };
        // An empty pattern would begin a comment.
        let source = if source.is_empty() { "(?:)".to_owned() } else { source };
        strict(&[of], Kind::Truth, |it| format!("/{source}/{flags}.test({})", it[0]))
    }

    fn trimmed(&self, of: &Expr, side: TrimWhereField) -> Option<Js> {
        let of = self.value(of).filter(|it| matches!(it.kind, Kind::Text | Kind::Null))?;
        let pattern = match side {
            TrimWhereField::Both => "/^ +| +$/g",
            TrimWhereField::Leading => "/^ +/g",
            TrimWhereField::Trailing => "/ +$/g",
        };
        strict(&[of], Kind::Text, |it| format!("{}.replace({pattern}, \"\")", it[0]))
    }

    fn function(&self, function: &Function) -> Option<Js> {
        let FunctionArguments::List(list) = &function.args else { return None };
        let arguments: Vec<&Expr> = (list.args.iter())
            .map(|argument| match argument {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(argument)) => Some(argument),
                _ => None,
            })
            .collect::<Option<_>>()?;
        let name = function.name.to_string().to_lowercase();
        let name = name.strip_prefix("pg_catalog.").unwrap_or(&name);
        let of = |kind: Kind| {
            let [argument] = arguments.as_slice() else { return None };
            self.value(argument).filter(|it| it.kind == kind || it.kind == Kind::Null)
        };
        match name {
            "char_length" | "character_length" | "length" => {
                strict(&[of(Kind::Text)?], Kind::Integer, |it| format!("characters({})", it[0]))
            }
            "octet_length" => strict(&[of(Kind::Text)?], Kind::Integer, |it| {
                format!("new TextEncoder().encode({}).length", it[0])
            }),
            "btrim" => self.trimmed(one(&arguments)?, TrimWhereField::Both),
            "ltrim" => self.trimmed(one(&arguments)?, TrimWhereField::Leading),
            "rtrim" => self.trimmed(one(&arguments)?, TrimWhereField::Trailing),
            "cardinality" => strict(&[of(Kind::Array)?], Kind::Integer, |it| format!("{}.length", it[0])),
            // Of an array without elements there is none.
            "array_length" => {
                let [array, dimension] = arguments.as_slice() else { return None };
                let array = self.value(array).filter(|it| matches!(it.kind, Kind::Array | Kind::Null))?;
                if self.value(dimension)?.code != "1" {
                    return None;
                }
                let length =
                    strict(&[array.nullable(true)], Kind::Integer, |it| format!("{}.length || null", it[0]))?;
                Some(length.nullable(true))
            }
            "jsonb_typeof" | "json_typeof" => {
                strict(&[of(Kind::Json)?], Kind::Text, |it| format!("jsonType({})", it[0]))
            }
            "num_nonnulls" | "num_nulls" => {
                let values: Vec<Js> = arguments.iter().map(|it| self.value(it)).collect::<Option<_>>()?;
                let counted = if name == "num_nulls" { "nulls" } else { "nonNulls" };
                let list = values.iter().map(|it| it.code.as_str()).collect::<Vec<_>>().join(", ");
                Some(Js::new(format!("{counted}({list})"), Kind::Integer).nullable(true))
            }
            _ => None,
        }
    }
}

fn one<'a>(arguments: &[&'a Expr]) -> Option<&'a Expr> {
    match arguments {
        [argument] => Some(argument),
        _ => None,
    }
}

/// The elements of an array that is written out.
fn elements(array: &Expr) -> Option<&[Expr]> {
    match bare(array) {
        Expr::Array(Array { elem, .. }) => Some(elem),
        _ => None,
    }
}

fn literal(value: &Value) -> Option<Js> {
    match value {
        Value::Boolean(known) => Some(Js::truth(*known)),
        Value::Null => Some(Js::null()),
        Value::SingleQuotedString(text) => Some(Js::new(string(text), Kind::Text)),
        Value::Number(number, _) => numeral(number),
        _ => None,
    }
}

fn numeral(text: &str) -> Option<Js> {
    let whole = text.parse::<i64>().is_ok();
    // The greatest number below which JavaScript holds every integer: 2^53.
    let exact = text.parse::<f64>().ok().filter(|number| number.abs() < 9_007_199_254_740_992.0);
    exact.map(|_| Js::new(text, if whole { Kind::Integer } else { Kind::Number }))
}

/// An operator or function that gives null where one of its operands is null.
fn strict(of: &[Js], kind: Kind, build: impl Fn(&[String]) -> String) -> Option<Js> {
    if of.iter().any(|it| it.is("null")) {
        return Some(Js::null());
    }
    if of.iter().all(|it| !it.nullable) {
        return Some(Js::new(build(&of.iter().map(Js::operand).collect::<Vec<_>>()), kind));
    }
    let mut names = ["a", "b"].into_iter();
    let (mut parameters, mut arguments) = (Vec::new(), Vec::new());
    let mut operands = Vec::new();
    for it in of {
        if it.nullable {
            let name = names.next()?;
            parameters.push(name);
            arguments.push(it.code.as_str());
            operands.push(name.to_owned());
        } else {
            operands.push(it.operand());
        }
    }
    let code =
        format!("known(({}) => {}, {})", parameters.join(", "), build(&operands), arguments.join(", "));
    Some(Js::new(code, kind).nullable(true))
}

fn is_null(of: &Js) -> Js {
    if of.is("null") {
        Js::truth(true)
    } else if of.nullable {
        Js::new(format!("isNull({})", of.code), Kind::Truth).nullable(true)
    } else {
        Js::truth(false)
    }
}

fn not(of: Js) -> Js {
    match of.code.as_str() {
        "null" => of,
        "true" => Js::truth(false),
        "false" => Js::truth(true),
        _ if of.nullable => Js::new(format!("not({})", of.code), Kind::Truth).nullable(true),
        _ => Js::new(format!("!{}", of.operand()), Kind::Truth),
    }
}

fn and(left: Js, right: Js) -> Js {
    joined(left, right, "&&", "and", "true", "false")
}

fn or(left: Js, right: Js) -> Js {
    joined(left, right, "||", "or", "false", "true")
}

/// `neutral` changes nothing, and `deciding` is the whole answer.
fn joined(left: Js, right: Js, operator: &str, helper: &str, neutral: &str, deciding: &str) -> Js {
    if left.is(neutral) || right.is(deciding) {
        right
    } else if right.is(neutral) || left.is(deciding) || (left.is("null") && right.is("null")) {
        left
    } else if left.nullable || right.nullable {
        Js::new(format!("{helper}({}, {})", left.code, right.code), Kind::Truth).nullable(true)
    } else {
        Js::new(format!("{} {operator} {}", left.operand(), right.operand()), Kind::Truth).compound()
    }
}
