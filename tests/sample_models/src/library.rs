//! Books and who has them.

use crate::UnknownValue;

/// The type private.kind.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum Kind {
    /// `novel`.
    #[serde(rename = "novel")]
    Novel,
    /// `graphic novel`.
    #[serde(rename = "graphic novel")]
    Comic,
    /// `x`.
    #[serde(rename = "x")]
    X,
}

impl Kind {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 3] = [Self::Novel, Self::Comic, Self::X];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Novel => "novel",
            Self::Comic => "graphic novel",
            Self::X => "x",
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Kind {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "novel" => Ok(Self::Novel),
            "graphic novel" => Ok(Self::Comic),
            "x" => Ok(Self::X),
            _ => {
                Err(UnknownValue {
                    set: "Kind",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for Kind {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// The composite type public.address.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Address {
    /// The street.
    pub street: Option<String>,
    /// The floor.
    pub floor: Option<i16>,
    /// The tags.
    pub tags: Option<Vec<String>>,
}

/// The composite type public.corner.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Corner {
    /// The at.
    ///
    /// PostgreSQL's text form of the value.
    pub at: Option<String>,
    /// The note.
    pub note: Option<String>,
}

/// The closed set State.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum State {
    /// `draft`.
    #[serde(rename = "draft")]
    Draft,
    /// `out-of-print`.
    #[serde(rename = "out-of-print")]
    OutOfPrint,
}

impl State {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 2] = [Self::Draft, Self::OutOfPrint];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::OutOfPrint => "out-of-print",
        }
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for State {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "draft" => Ok(Self::Draft),
            "out-of-print" => Ok(Self::OutOfPrint),
            _ => {
                Err(UnknownValue {
                    set: "State",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for State {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// The closed set Thumb.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(into = "i16", try_from = "i16")]
pub enum Thumb {
    /// `-1`.
    Down,
    /// `1`.
    Up,
}

impl Thumb {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 2] = [Self::Down, Self::Up];
}

impl From<Thumb> for i16 {
    fn from(value: Thumb) -> Self {
        match value {
            Thumb::Down => -1,
            Thumb::Up => 1,
        }
    }
}

impl TryFrom<i16> for Thumb {
    type Error = UnknownValue;
    fn try_from(number: i16) -> Result<Self, Self::Error> {
        match number {
            -1 => Ok(Self::Down),
            1 => Ok(Self::Up),
            _ => {
                Err(UnknownValue {
                    set: "Thumb",
                    value: number.to_string(),
                })
            }
        }
    }
}

/// The JSON document Facts.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Facts {
    /// `pages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<i64>,
    /// `coverColour`.
    #[serde(rename = "coverColour", default, skip_serializing_if = "Option::is_none")]
    pub cover_colour: Option<String>,
    /// `state`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// `sequel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequel: Option<Box<Facts>>,
    /// Keys that the schema does not name, kept as they are.
    #[serde(flatten)]
    pub additional: serde_json::Map<String, serde_json::Value>,
}

/// The composite type public.label.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Label {
    /// The state.
    pub state: Option<State>,
    /// The thumb.
    pub thumb: Option<Thumb>,
    /// The facts.
    pub facts: Option<Facts>,
}

/// The table of branches; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Branches {
    /// `id`: `integer`.
    pub id: i32,
    /// `name`: `text`.
    pub name: String,
}

/// A new row of `public.branches`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewBranches {
    /// `id`: `integer`.
    pub id: i32,
    /// `name`: `text`.
    pub name: String,
}

impl NewBranches {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(id: i32, name: String) -> Self {
        Self { id, name }
    }
}

/// Changes to a row of `public.branches`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchesPatch {
    /// `id`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<i32>,
    /// `name`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The table of books; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Book {
    /// `branch`: `integer`.
    pub branch: i32,
    /// `number`: `bigint`.
    pub number: i64,
    /// The title,
    /// as <printed> [on] the cover.
    pub title: String,
    /// `sort_key`: `text`, or null.
    pub sort_key: Option<String>,
    /// `state`: `text`.
    pub state: State,
    /// `past`: `text[]`.
    pub past: Vec<State>,
    /// `thumb`: `smallint`, or null.
    pub thumb: Option<Thumb>,
    /// `kind`: `private.kind`.
    pub kind: Kind,
    /// `kinds`: `private.kind[]`.
    pub kinds: Vec<Kind>,
    /// `facts`: `jsonb`.
    pub facts: Facts,
    /// `home`: `public.address`, or null.
    pub home: Option<Address>,
    /// `former`: `public.address[]`.
    pub former: Vec<Address>,
    /// `corner`: `public.corner`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub corner: Option<String>,
    /// `titles`: `public.title[]`.
    pub titles: Vec<String>,
    /// `type`: `text`, or null.
    pub r#type: Option<String>,
    /// `Full Name`: `text`, or null.
    #[serde(rename = "Full Name")]
    pub full_name: Option<String>,
    /// `due`: `timestamp with time zone`, or null.
    pub due: Option<chrono::DateTime<chrono::Utc>>,
}

/// A new row of `public.books`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewBook {
    /// `branch`: `integer`.
    pub branch: i32,
    /// The title,
    /// as <printed> [on] the cover.
    pub title: String,
    /// `state`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// `past`: `text[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub past: Option<Vec<State>>,
    /// `thumb`: `smallint`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumb: Option<Thumb>,
    /// `kind`: `private.kind`.
    pub kind: Kind,
    /// `kinds`: `private.kind[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<Kind>>,
    /// `facts`: `jsonb`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    /// `home`: `public.address`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<Address>,
    /// `former`: `public.address[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub former: Option<Vec<Address>>,
    /// `corner`: `public.corner`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corner: Option<String>,
    /// `titles`: `public.title[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub titles: Option<Vec<String>>,
    /// `type`: `text`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Option<String>>,
    /// `Full Name`: `text`, or null.
    #[serde(rename = "Full Name", default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// `due`: `timestamp with time zone`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<chrono::DateTime<chrono::Utc>>,
}

impl NewBook {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(branch: i32, title: String, kind: Kind) -> Self {
        Self {
            branch,
            title,
            state: Default::default(),
            past: Default::default(),
            thumb: Default::default(),
            kind,
            kinds: Default::default(),
            facts: Default::default(),
            home: Default::default(),
            former: Default::default(),
            corner: Default::default(),
            titles: Default::default(),
            r#type: Default::default(),
            full_name: Default::default(),
            due: Default::default(),
        }
    }
}

/// Changes to a row of `public.books`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BookPatch {
    /// `branch`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub branch: Option<i32>,
    /// The title,
    /// as <printed> [on] the cover.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `state`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// `past`: `text[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub past: Option<Vec<State>>,
    /// `thumb`: `smallint`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub thumb: Option<Option<Thumb>>,
    /// `kind`: `private.kind`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// `kinds`: `private.kind[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<Kind>>,
    /// `facts`: `jsonb`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    /// `home`: `public.address`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub home: Option<Option<Address>>,
    /// `former`: `public.address[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub former: Option<Vec<Address>>,
    /// `corner`: `public.corner`, or null.
    ///
    /// PostgreSQL's text form of the value.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub corner: Option<Option<String>>,
    /// `titles`: `public.title[]`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub titles: Option<Vec<String>>,
    /// `type`: `text`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Option<String>>,
    /// `Full Name`: `text`, or null.
    #[serde(
        rename = "Full Name",
        default,
        with = "crate::given",
        skip_serializing_if = "Option::is_none"
    )]
    pub full_name: Option<Option<String>>,
    /// `due`: `timestamp with time zone`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub due: Option<Option<chrono::DateTime<chrono::Utc>>>,
}

/// A view.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PrivateTitles {
    /// `number`: `bigint`.
    pub number: i64,
    /// `title`: `public.title`.
    pub title: String,
    /// `total`: `bigint`, or null.
    pub total: Option<i64>,
}

/// The arguments of `labelled`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LabelledArgs {
    /// `s`: `text`.
    pub s: State,
    /// `former`: `text[]`.
    pub former: Vec<State>,
    /// `t`: `smallint`.
    pub t: Thumb,
    /// `f`: `jsonb`, or null.
    pub f: Option<Facts>,
}

impl LabelledArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(s: State, former: Vec<State>, t: Thumb, f: Option<Facts>) -> Self {
        Self { s, former, t, f }
    }
}

/// A row of what `rated` gives back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RatedRow {
    /// `past`: `text[]`.
    pub past: Vec<State>,
    /// `thumb`: `smallint`, or null.
    pub thumb: Option<Thumb>,
}

/// The arguments of `add`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AddArgs {
    /// `a`: `integer`.
    pub a: i32,
    /// `b`: `integer`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub b: Option<Option<i32>>,
}

impl AddArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(a: i32) -> Self {
        Self { a, b: Default::default() }
    }
}

/// The arguments of `sum_of`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SumOfArgs {
    /// `n`: `integer[]`.
    pub n: Vec<i32>,
}

impl SumOfArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(n: Vec<i32>) -> Self {
        Self { n }
    }
}

/// The arguments of `twice`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TwiceArgs {
    /// `argument_1`: `integer`.
    pub argument_1: i32,
}

impl TwiceArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(argument_1: i32) -> Self {
        Self { argument_1 }
    }
}

/// A row of what `limits` gives back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LimitsRow {
    /// `at`: `point`.
    ///
    /// PostgreSQL's text form of the value.
    pub at: String,
    /// `n`: `integer`.
    pub n: i32,
}

/// The arguments of `tally`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TallyArgs {
    /// `n`: `integer`.
    pub n: i32,
}

impl TallyArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(n: i32) -> Self {
        Self { n }
    }
}

/// A row of what `tally` gives back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TallyRow {
    /// `n`: `integer`.
    pub n: i32,
    /// `total`: `bigint`.
    pub total: i64,
}

/// The arguments of `a_book`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ABookArgs {
    /// `wanted`: `bigint`.
    pub wanted: i64,
}

impl ABookArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(wanted: i64) -> Self {
        Self { wanted }
    }
}

/// A row of what `table_of` gives back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct TableOfRow {
    /// `n`: `integer`.
    pub n: i32,
    /// `at`: `point`, or null.
    ///
    /// PostgreSQL's text form of the value.
    pub at: Option<String>,
}

/// The arguments of `same_int4`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SameInt4Args {
    /// `a`: `integer`.
    pub a: i32,
}

impl SameInt4Args {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(a: i32) -> Self {
        Self { a }
    }
}

/// The arguments of `same_json`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SameJsonArgs {
    /// `a`: `json`.
    pub a: serde_json::Value,
}

impl SameJsonArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(a: serde_json::Value) -> Self {
        Self { a }
    }
}
