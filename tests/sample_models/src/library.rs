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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for Kind {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<Kind> for &'static str {
    fn from(value: Kind) -> Self {
        value.as_str()
    }
}

impl From<Kind> for String {
    fn from(value: Kind) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for Kind {
    fn as_ref(&self) -> &str {
        self.as_str()
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

/// The composite type public.visit.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Visit {
    /// The net.
    pub net: Option<ipnetwork::IpNetwork>,
    /// The sum.
    pub sum: Option<bigdecimal::BigDecimal>,
    /// The at.
    pub at: Option<chrono::NaiveTime>,
    /// The on.
    pub on: Option<chrono::NaiveDate>,
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for State {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<State> for &'static str {
    fn from(value: State) -> Self {
        value.as_str()
    }
}

impl From<State> for String {
    fn from(value: State) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for State {
    fn as_ref(&self) -> &str {
        self.as_str()
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
    /// The stored value.
    #[must_use]
    pub const fn as_i16(self) -> i16 {
        match self {
            Self::Down => -1,
            Self::Up => 1,
        }
    }
}

impl From<Thumb> for i16 {
    fn from(value: Thumb) -> Self {
        value.as_i16()
    }
}

impl TryFrom<i16> for Thumb {
    type Error = UnknownValue;
    fn try_from(number: i16) -> Result<Self, UnknownValue> {
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

impl std::fmt::Display for Thumb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.as_i16(), f)
    }
}

impl std::str::FromStr for Thumb {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        let number = text.parse::<i16>();
        let number = number
            .map_err(|_| UnknownValue {
                set: "Thumb",
                value: text.to_owned(),
            })?;
        number.try_into()
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

impl Facts {
    /// With a value for `pages`.
    #[must_use]
    pub fn with_pages(mut self, value: i64) -> Self {
        self.pages = Some(value);
        self
    }
    /// With a value for `coverColour`.
    #[must_use]
    pub fn with_cover_colour(mut self, value: impl Into<String>) -> Self {
        self.cover_colour = Some(value.into());
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `sequel`.
    #[must_use]
    pub fn with_sequel(mut self, value: Box<Facts>) -> Self {
        self.sequel = Some(value);
        self
    }
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

/// What identifies a row of the table public.branches.
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
#[serde(transparent)]
pub struct BranchesId(
    /// The key.
    pub i32,
);

impl std::fmt::Display for BranchesId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for BranchesId {
    type Err = <i32 as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i32> for BranchesId {
    fn from(key: i32) -> Self {
        Self(key)
    }
}

impl From<BranchesId> for i32 {
    fn from(id: BranchesId) -> Self {
        id.0
    }
}

/// The table of branches; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Branches {
    /// `id`: `integer`.
    pub id: BranchesId,
    /// `name`: `text`.
    pub name: String,
}

impl Branches {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, name";
}

/// A new row of `public.branches`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewBranches {
    /// `id`: `integer`.
    pub id: BranchesId,
    /// `name`: `text`.
    pub name: String,
}

impl NewBranches {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<BranchesId>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

/// Changes to a row of `public.branches`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BranchesPatch {
    /// `id`: `integer`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<BranchesId>,
    /// `name`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl BranchesPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<BranchesId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
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
    /// `visit`: `public.visit`, or null.
    pub visit: Option<Visit>,
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

impl Book {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "branch, number, title, sort_key, state, past, thumb, kind, kinds, facts, home, former, visit, corner::text as corner, titles::pg_catalog.\"varchar\"[] as titles, type, \"Full Name\", due";
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
    /// `visit`: `public.visit`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<Visit>,
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
    pub fn new(branch: i32, title: impl Into<String>, kind: Kind) -> Self {
        Self {
            branch,
            title: title.into(),
            state: Default::default(),
            past: Default::default(),
            thumb: Default::default(),
            kind,
            kinds: Default::default(),
            facts: Default::default(),
            home: Default::default(),
            former: Default::default(),
            visit: Default::default(),
            corner: Default::default(),
            titles: Default::default(),
            r#type: Default::default(),
            full_name: Default::default(),
            due: Default::default(),
        }
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `past`.
    #[must_use]
    pub fn with_past(mut self, value: Vec<State>) -> Self {
        self.past = Some(value);
        self
    }
    /// With a value for `thumb`.
    #[must_use]
    pub fn with_thumb(mut self, value: Thumb) -> Self {
        self.thumb = Some(value);
        self
    }
    /// With a value for `kinds`.
    #[must_use]
    pub fn with_kinds(mut self, value: Vec<Kind>) -> Self {
        self.kinds = Some(value);
        self
    }
    /// With a value for `facts`.
    #[must_use]
    pub fn with_facts(mut self, value: Facts) -> Self {
        self.facts = Some(value);
        self
    }
    /// With a value for `home`.
    #[must_use]
    pub fn with_home(mut self, value: Address) -> Self {
        self.home = Some(value);
        self
    }
    /// With a value for `former`.
    #[must_use]
    pub fn with_former(mut self, value: Vec<Address>) -> Self {
        self.former = Some(value);
        self
    }
    /// With a value for `visit`.
    #[must_use]
    pub fn with_visit(mut self, value: Visit) -> Self {
        self.visit = Some(value);
        self
    }
    /// With a value for `corner`.
    #[must_use]
    pub fn with_corner(mut self, value: impl Into<String>) -> Self {
        self.corner = Some(value.into());
        self
    }
    /// With a value for `titles`.
    #[must_use]
    pub fn with_titles(mut self, value: Vec<String>) -> Self {
        self.titles = Some(value);
        self
    }
    /// With a value for `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(Some(value.into()));
        self
    }
    /// With null for `type`.
    #[must_use]
    pub fn without_type(mut self) -> Self {
        self.r#type = Some(None);
        self
    }
    /// With a value for `Full Name`.
    #[must_use]
    pub fn with_full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// With a value for `due`.
    #[must_use]
    pub fn with_due(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.due = Some(value);
        self
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
    /// `visit`: `public.visit`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub visit: Option<Option<Visit>>,
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

impl BookPatch {
    /// With a value for `branch`.
    #[must_use]
    pub fn with_branch(mut self, value: i32) -> Self {
        self.branch = Some(value);
        self
    }
    /// With a value for `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// With a value for `state`.
    #[must_use]
    pub fn with_state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }
    /// With a value for `past`.
    #[must_use]
    pub fn with_past(mut self, value: Vec<State>) -> Self {
        self.past = Some(value);
        self
    }
    /// With a value for `thumb`.
    #[must_use]
    pub fn with_thumb(mut self, value: Thumb) -> Self {
        self.thumb = Some(Some(value));
        self
    }
    /// With null for `thumb`.
    #[must_use]
    pub fn without_thumb(mut self) -> Self {
        self.thumb = Some(None);
        self
    }
    /// With a value for `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: Kind) -> Self {
        self.kind = Some(value);
        self
    }
    /// With a value for `kinds`.
    #[must_use]
    pub fn with_kinds(mut self, value: Vec<Kind>) -> Self {
        self.kinds = Some(value);
        self
    }
    /// With a value for `facts`.
    #[must_use]
    pub fn with_facts(mut self, value: Facts) -> Self {
        self.facts = Some(value);
        self
    }
    /// With a value for `home`.
    #[must_use]
    pub fn with_home(mut self, value: Address) -> Self {
        self.home = Some(Some(value));
        self
    }
    /// With null for `home`.
    #[must_use]
    pub fn without_home(mut self) -> Self {
        self.home = Some(None);
        self
    }
    /// With a value for `former`.
    #[must_use]
    pub fn with_former(mut self, value: Vec<Address>) -> Self {
        self.former = Some(value);
        self
    }
    /// With a value for `visit`.
    #[must_use]
    pub fn with_visit(mut self, value: Visit) -> Self {
        self.visit = Some(Some(value));
        self
    }
    /// With null for `visit`.
    #[must_use]
    pub fn without_visit(mut self) -> Self {
        self.visit = Some(None);
        self
    }
    /// With a value for `corner`.
    #[must_use]
    pub fn with_corner(mut self, value: impl Into<String>) -> Self {
        self.corner = Some(Some(value.into()));
        self
    }
    /// With null for `corner`.
    #[must_use]
    pub fn without_corner(mut self) -> Self {
        self.corner = Some(None);
        self
    }
    /// With a value for `titles`.
    #[must_use]
    pub fn with_titles(mut self, value: Vec<String>) -> Self {
        self.titles = Some(value);
        self
    }
    /// With a value for `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(Some(value.into()));
        self
    }
    /// With null for `type`.
    #[must_use]
    pub fn without_type(mut self) -> Self {
        self.r#type = Some(None);
        self
    }
    /// With a value for `Full Name`.
    #[must_use]
    pub fn with_full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(Some(value.into()));
        self
    }
    /// With null for `Full Name`.
    #[must_use]
    pub fn without_full_name(mut self) -> Self {
        self.full_name = Some(None);
        self
    }
    /// With a value for `due`.
    #[must_use]
    pub fn with_due(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.due = Some(Some(value));
        self
    }
    /// With null for `due`.
    #[must_use]
    pub fn without_due(mut self) -> Self {
        self.due = Some(None);
        self
    }
}

/// What identifies a row of the table public.readers.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
#[serde(transparent)]
pub struct ReadersId(
    /// The key.
    pub String,
);

impl std::fmt::Display for ReadersId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for ReadersId {
    type Err = <String as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<String> for ReadersId {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl From<ReadersId> for String {
    fn from(id: ReadersId) -> Self {
        id.0
    }
}

impl From<&str> for ReadersId {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl AsRef<str> for ReadersId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// The table of readers; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Readers {
    /// `code`: `character varying(12)`.
    pub code: ReadersId,
    /// `name`: `text`.
    pub name: String,
}

impl Readers {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "code, name";
}

/// A new row of `public.readers`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewReaders {
    /// `code`: `character varying(12)`.
    pub code: ReadersId,
    /// `name`: `text`.
    pub name: String,
}

impl NewReaders {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(code: impl Into<ReadersId>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
        }
    }
}

/// Changes to a row of `public.readers`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ReadersPatch {
    /// `code`: `character varying(12)`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub code: Option<ReadersId>,
    /// `name`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ReadersPatch {
    /// With a value for `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<ReadersId>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

/// The table of cards; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Cards {
    /// `reader`: `text`.
    pub reader: ReadersId,
    /// `branch`: `integer`, or null.
    pub branch: Option<BranchesId>,
    /// `pin`: `smallint`.
    pub pin: i16,
}

impl Cards {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "reader, branch, pin";
}

/// A new row of `public.cards`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewCards {
    /// `reader`: `text`.
    pub reader: ReadersId,
    /// `branch`: `integer`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<BranchesId>,
    /// `pin`: `smallint`.
    pub pin: i16,
}

impl NewCards {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(reader: impl Into<ReadersId>, pin: i16) -> Self {
        Self {
            reader: reader.into(),
            branch: Default::default(),
            pin,
        }
    }
    /// With a value for `branch`.
    #[must_use]
    pub fn with_branch(mut self, value: impl Into<BranchesId>) -> Self {
        self.branch = Some(value.into());
        self
    }
}

/// Changes to a row of `public.cards`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CardsPatch {
    /// `reader`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub reader: Option<ReadersId>,
    /// `branch`: `integer`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub branch: Option<Option<BranchesId>>,
    /// `pin`: `smallint`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub pin: Option<i16>,
}

impl CardsPatch {
    /// With a value for `reader`.
    #[must_use]
    pub fn with_reader(mut self, value: impl Into<ReadersId>) -> Self {
        self.reader = Some(value.into());
        self
    }
    /// With a value for `branch`.
    #[must_use]
    pub fn with_branch(mut self, value: impl Into<BranchesId>) -> Self {
        self.branch = Some(Some(value.into()));
        self
    }
    /// With null for `branch`.
    #[must_use]
    pub fn without_branch(mut self) -> Self {
        self.branch = Some(None);
        self
    }
    /// With a value for `pin`.
    #[must_use]
    pub fn with_pin(mut self, value: i16) -> Self {
        self.pin = Some(value);
        self
    }
}

/// What identifies a row of the table public.loans.
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
#[serde(transparent)]
pub struct LoansId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for LoansId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for LoansId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for LoansId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<LoansId> for uuid::Uuid {
    fn from(id: LoansId) -> Self {
        id.0
    }
}

/// The table of loans; it's plain.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Loans {
    /// `id`: `uuid`.
    pub id: LoansId,
    /// `card`: `text`.
    pub card: ReadersId,
    /// `day`: `date`, or null.
    pub day: Option<chrono::NaiveDate>,
}

impl Loans {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, card, day";
}

/// A new row of `public.loans`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewLoans {
    /// `id`: `uuid`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<LoansId>,
    /// `card`: `text`.
    pub card: ReadersId,
    /// `day`: `date`, or null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<chrono::NaiveDate>,
}

impl NewLoans {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(card: impl Into<ReadersId>) -> Self {
        Self {
            id: Default::default(),
            card: card.into(),
            day: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<LoansId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `day`.
    #[must_use]
    pub fn with_day(mut self, value: chrono::NaiveDate) -> Self {
        self.day = Some(value);
        self
    }
}

/// Changes to a row of `public.loans`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LoansPatch {
    /// `id`: `uuid`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<LoansId>,
    /// `card`: `text`.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub card: Option<ReadersId>,
    /// `day`: `date`, or null.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub day: Option<Option<chrono::NaiveDate>>,
}

impl LoansPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<LoansId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `card`.
    #[must_use]
    pub fn with_card(mut self, value: impl Into<ReadersId>) -> Self {
        self.card = Some(value.into());
        self
    }
    /// With a value for `day`.
    #[must_use]
    pub fn with_day(mut self, value: chrono::NaiveDate) -> Self {
        self.day = Some(Some(value));
        self
    }
    /// With null for `day`.
    #[must_use]
    pub fn without_day(mut self) -> Self {
        self.day = Some(None);
        self
    }
}

/// A view.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Due {
    /// `id`: `uuid`.
    pub id: LoansId,
    /// `card`: `text`.
    pub card: ReadersId,
    /// `branch`: `integer`, or null.
    pub branch: Option<BranchesId>,
}

impl Due {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, card, branch";
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

impl PrivateTitles {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "number, title, total";
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
    /// With a value for `b`.
    #[must_use]
    pub fn with_b(mut self, value: i32) -> Self {
        self.b = Some(Some(value));
        self
    }
    /// With null for `b`.
    #[must_use]
    pub fn without_b(mut self) -> Self {
        self.b = Some(None);
        self
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

/// The arguments of `a_day`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ADayArgs {
    /// `said`: `text`.
    pub said: String,
}

impl ADayArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(said: impl Into<String>) -> Self {
        Self { said: said.into() }
    }
}

/// The arguments of `a_time`: what is `None` is left to the function.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ATimeArgs {
    /// `t`: `time without time zone`.
    pub t: chrono::NaiveTime,
    /// `n`: `inet`.
    pub n: ipnetwork::IpNetwork,
}

impl ATimeArgs {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(t: chrono::NaiveTime, n: ipnetwork::IpNetwork) -> Self {
        Self { t, n }
    }
}
