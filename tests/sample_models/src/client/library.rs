//! What the types of `library` do with the database.

use crate::{
    ABookArgs, ADayArgs, ATimeArgs, AddArgs, Address, Book, BookPatch, Branches,
    BranchesId, BranchesPatch, Cards, CardsPatch, Corner, Due, Facts, Kind, Label,
    LabelledArgs, LimitsRow, Loans, LoansId, LoansPatch, NewBook, NewBranches, NewCards,
    NewLoans, NewReaders, PrivateTitles, RatedRow, Readers, ReadersId, ReadersPatch,
    SameInt4Args, SameJsonArgs, State, SumOfArgs, TableOfRow, TallyArgs, TallyRow, Thumb,
    TwiceArgs, Visit,
};

impl tokio_postgres::types::ToSql for Kind {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.as_str(), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_))
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Kind {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<&str as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.parse()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Enum(_))
    }
}

impl TryFrom<&tokio_postgres::Row> for Address {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            street: row.try_get("street")?,
            floor: row.try_get("floor")?,
            tags: row.try_get("tags")?,
        })
    }
}

impl tokio_postgres::types::ToSql for Address {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        super::record::write(ty, &[&self.street, &self.floor, &self.tags], out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_))
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Address {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        let mut fields = super::record::Reader::new(ty, raw)?;
        Ok(Self {
            street: fields.next()?,
            floor: fields.next()?,
            tags: fields.next()?,
        })
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_))
    }
}

impl TryFrom<&tokio_postgres::Row> for Corner {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            at: row.try_get("at")?,
            note: row.try_get("note")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for Visit {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            net: super::foreign::read(row, "net")?,
            sum: super::foreign::read(row, "sum")?,
            at: super::foreign::read(row, "at")?,
            on: row.try_get("on")?,
        })
    }
}

impl tokio_postgres::types::ToSql for Visit {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        super::record::write(
            ty,
            &[
                &super::foreign::Foreign::wrap(&self.net),
                &super::foreign::Foreign::wrap(&self.sum),
                &super::foreign::Foreign::wrap(&self.at),
                &self.on,
            ],
            out,
        )
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_))
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Visit {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        let mut fields = super::record::Reader::new(ty, raw)?;
        Ok(Self {
            net: super::foreign::Foreign::unwrap(fields.next()?),
            sum: super::foreign::Foreign::unwrap(fields.next()?),
            at: super::foreign::Foreign::unwrap(fields.next()?),
            on: fields.next()?,
        })
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_))
    }
}

impl tokio_postgres::types::ToSql for State {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.as_str(), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <&str as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for State {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<&str as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.parse()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <&str as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl tokio_postgres::types::ToSql for Thumb {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&i16::from(*self), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i16 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Thumb {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        Ok(<i16 as tokio_postgres::types::FromSql>::from_sql(ty, raw)?.try_into()?)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i16 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl tokio_postgres::types::ToSql for Facts {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&tokio_postgres::types::Json(self), ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <tokio_postgres::types::Json<Self> as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Facts {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <tokio_postgres::types::Json<
            Self,
        > as tokio_postgres::types::FromSql>::from_sql(ty, raw)
            .map(|json| json.0)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <tokio_postgres::types::Json<Self> as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Label {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            state: row.try_get("state")?,
            thumb: row.try_get("thumb")?,
            facts: row.try_get("facts")?,
        })
    }
}

impl tokio_postgres::types::ToSql for Label {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        super::record::write(ty, &[&self.state, &self.thumb, &self.facts], out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_))
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for Label {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        let mut fields = super::record::Reader::new(ty, raw)?;
        Ok(Self {
            state: fields.next()?,
            thumb: fields.next()?,
            facts: fields.next()?,
        })
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        matches!(ty.kind(), tokio_postgres::types::Kind::Composite(_))
    }
}

impl tokio_postgres::types::ToSql for BranchesId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for BranchesId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <i32 as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <i32 as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Branches {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
        })
    }
}

impl Branches {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<BranchesId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT4,
                Into::<BranchesId>::into(id),
            );
        let sql = statement.select("public.branches", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewBranches {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Branches, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("id", "", tokio_postgres::types::Type::INT4, self.id);
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        let sql = statement.insert("public.branches", Branches::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl BranchesPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<BranchesId>,
    ) -> Result<Option<Branches>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        statement
            .key(
                "id",
                "",
                tokio_postgres::types::Type::INT4,
                Into::<BranchesId>::into(id),
            );
        let sql = statement.update("public.branches", Branches::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for Book {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            branch: row.try_get("branch")?,
            number: row.try_get("number")?,
            title: row.try_get("title")?,
            sort_key: row.try_get("sort_key")?,
            state: row.try_get("state")?,
            past: row.try_get("past")?,
            thumb: row.try_get("thumb")?,
            kind: row.try_get("kind")?,
            kinds: row.try_get("kinds")?,
            facts: row.try_get("facts")?,
            home: row.try_get("home")?,
            former: row.try_get("former")?,
            visit: row.try_get("visit")?,
            corner: row.try_get("corner")?,
            titles: row.try_get("titles")?,
            r#type: row.try_get("type")?,
            full_name: row.try_get("Full Name")?,
            due: row.try_get("due")?,
        })
    }
}

impl Book {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        branch: i32,
        number: i64,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.key("branch", "", tokio_postgres::types::Type::INT4, branch);
        statement.key("number", "", tokio_postgres::types::Type::INT8, number);
        let sql = statement.select("public.books", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewBook {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Book, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("branch", "", tokio_postgres::types::Type::INT4, self.branch);
        statement.set("title", "", tokio_postgres::types::Type::TEXT, self.title);
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.past {
            statement.set("past", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.thumb {
            statement.set("thumb", "", tokio_postgres::types::Type::INT2, value);
        }
        statement
            .set(
                "kind",
                "::private.kind",
                tokio_postgres::types::Type::UNKNOWN,
                self.kind,
            );
        if let Some(value) = self.kinds {
            statement
                .set(
                    "kinds",
                    "::private.kind[]",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.facts {
            statement.set("facts", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.home {
            statement
                .set(
                    "home",
                    "::public.address",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.former {
            statement
                .set(
                    "former",
                    "::public.address[]",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.visit {
            statement
                .set(
                    "visit",
                    "::public.visit",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.corner {
            statement
                .set(
                    "corner",
                    "::public.corner",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.titles {
            statement
                .set(
                    "titles",
                    "::public.title[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.r#type {
            statement.set("type", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.full_name {
            statement.set("\"Full Name\"", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.due {
            statement.set("due", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        let sql = statement.insert("public.books", Book::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl BookPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        branch: i32,
        number: i64,
    ) -> Result<Option<Book>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.branch {
            statement.set("branch", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.title {
            statement.set("title", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.state {
            statement.set("state", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.past {
            statement.set("past", "", tokio_postgres::types::Type::TEXT_ARRAY, value);
        }
        if let Some(value) = self.thumb {
            statement.set("thumb", "", tokio_postgres::types::Type::INT2, value);
        }
        if let Some(value) = self.kind {
            statement
                .set(
                    "kind",
                    "::private.kind",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.kinds {
            statement
                .set(
                    "kinds",
                    "::private.kind[]",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.facts {
            statement.set("facts", "", tokio_postgres::types::Type::JSONB, value);
        }
        if let Some(value) = self.home {
            statement
                .set(
                    "home",
                    "::public.address",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.former {
            statement
                .set(
                    "former",
                    "::public.address[]",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.visit {
            statement
                .set(
                    "visit",
                    "::public.visit",
                    tokio_postgres::types::Type::UNKNOWN,
                    value,
                );
        }
        if let Some(value) = self.corner {
            statement
                .set(
                    "corner",
                    "::public.corner",
                    tokio_postgres::types::Type::TEXT,
                    value,
                );
        }
        if let Some(value) = self.titles {
            statement
                .set(
                    "titles",
                    "::public.title[]",
                    tokio_postgres::types::Type::TEXT_ARRAY,
                    value,
                );
        }
        if let Some(value) = self.r#type {
            statement.set("type", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.full_name {
            statement.set("\"Full Name\"", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.due {
            statement.set("due", "", tokio_postgres::types::Type::TIMESTAMPTZ, value);
        }
        statement.key("branch", "", tokio_postgres::types::Type::INT4, branch);
        statement.key("number", "", tokio_postgres::types::Type::INT8, number);
        let sql = statement.update("public.books", Book::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for ReadersId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <String as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for ReadersId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <String as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <String as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Readers {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            code: row.try_get("code")?,
            name: row.try_get("name")?,
        })
    }
}

impl Readers {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        code: impl Into<ReadersId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "code",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<ReadersId>::into(code),
            );
        let sql = statement.select("public.readers", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewReaders {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Readers, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("code", "", tokio_postgres::types::Type::TEXT, self.code);
        statement.set("name", "", tokio_postgres::types::Type::TEXT, self.name);
        let sql = statement.insert("public.readers", Readers::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl ReadersPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        code: impl Into<ReadersId>,
    ) -> Result<Option<Readers>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.code {
            statement.set("code", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.name {
            statement.set("name", "", tokio_postgres::types::Type::TEXT, value);
        }
        statement
            .key(
                "code",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<ReadersId>::into(code),
            );
        let sql = statement.update("public.readers", Readers::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for Cards {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            reader: row.try_get("reader")?,
            branch: row.try_get("branch")?,
            pin: row.try_get("pin")?,
        })
    }
}

impl Cards {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        reader: impl Into<ReadersId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key(
                "reader",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<ReadersId>::into(reader),
            );
        let sql = statement.select("public.cards", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewCards {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Cards, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement.set("reader", "", tokio_postgres::types::Type::TEXT, self.reader);
        if let Some(value) = self.branch {
            statement.set("branch", "", tokio_postgres::types::Type::INT4, value);
        }
        statement.set("pin", "", tokio_postgres::types::Type::INT2, self.pin);
        let sql = statement.insert("public.cards", Cards::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl CardsPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        reader: impl Into<ReadersId>,
    ) -> Result<Option<Cards>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.reader {
            statement.set("reader", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.branch {
            statement.set("branch", "", tokio_postgres::types::Type::INT4, value);
        }
        if let Some(value) = self.pin {
            statement.set("pin", "", tokio_postgres::types::Type::INT2, value);
        }
        statement
            .key(
                "reader",
                "",
                tokio_postgres::types::Type::TEXT,
                Into::<ReadersId>::into(reader),
            );
        let sql = statement.update("public.cards", Cards::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl tokio_postgres::types::ToSql for LoansId {
    fn to_sql(
        &self,
        ty: &tokio_postgres::types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<
        tokio_postgres::types::IsNull,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        tokio_postgres::types::ToSql::to_sql(&self.0, ty, out)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <uuid::Uuid as tokio_postgres::types::ToSql>::accepts(ty)
    }
    tokio_postgres::types::to_sql_checked!();
}

impl<'r> tokio_postgres::types::FromSql<'r> for LoansId {
    fn from_sql(
        ty: &tokio_postgres::types::Type,
        raw: &'r [u8],
    ) -> Result<
        Self,
        Box<dyn std::error::Error + std::marker::Sync + std::marker::Send>,
    > {
        <uuid::Uuid as tokio_postgres::types::FromSql>::from_sql(ty, raw).map(Self)
    }
    fn accepts(ty: &tokio_postgres::types::Type) -> bool {
        <uuid::Uuid as tokio_postgres::types::ToSql>::accepts(ty)
    }
}

impl TryFrom<&tokio_postgres::Row> for Loans {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            card: row.try_get("card")?,
            day: row.try_get("day")?,
        })
    }
}

impl Loans {
    /// Reads the row of this primary key, if the caller can see one.
    pub async fn find_on(
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<LoansId>,
    ) -> Result<Option<Self>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        statement
            .key("id", "", tokio_postgres::types::Type::UUID, Into::<LoansId>::into(id));
        let sql = statement.select("public.loans", Self::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl NewLoans {
    /// Inserts the row and gives it back as the database has it.
    pub async fn insert_on(
        self,
        client: &impl tokio_postgres::GenericClient,
    ) -> Result<Loans, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        statement.set("card", "", tokio_postgres::types::Type::TEXT, self.card);
        if let Some(value) = self.day {
            statement.set("day", "", tokio_postgres::types::Type::DATE, value);
        }
        let sql = statement.insert("public.loans", Loans::COLUMNS);
        (&statement.one(client, &sql).await?).try_into()
    }
}

impl LoansPatch {
    /// Changes the row of this primary key, if the caller may, and gives it back as the database has it.
    pub async fn apply_on(
        self,
        client: &impl tokio_postgres::GenericClient,
        id: impl Into<LoansId>,
    ) -> Result<Option<Loans>, tokio_postgres::Error> {
        let mut statement = super::values::Statement::default();
        if let Some(value) = self.id {
            statement.set("id", "", tokio_postgres::types::Type::UUID, value);
        }
        if let Some(value) = self.card {
            statement.set("card", "", tokio_postgres::types::Type::TEXT, value);
        }
        if let Some(value) = self.day {
            statement.set("day", "", tokio_postgres::types::Type::DATE, value);
        }
        statement
            .key("id", "", tokio_postgres::types::Type::UUID, Into::<LoansId>::into(id));
        let sql = statement.update("public.loans", Loans::COLUMNS);
        statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
    }
}

impl TryFrom<&tokio_postgres::Row> for Due {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            card: row.try_get("card")?,
            branch: row.try_get("branch")?,
        })
    }
}

impl TryFrom<&tokio_postgres::Row> for PrivateTitles {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            number: row.try_get("number")?,
            title: row.try_get("title")?,
            total: row.try_get("total")?,
        })
    }
}

/// Does what it's named after.
pub async fn labelled_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: LabelledArgs,
) -> Result<Label, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("s => ", "", tokio_postgres::types::Type::TEXT, arguments.s);
    statement
        .set(
            "former => ",
            "",
            tokio_postgres::types::Type::TEXT_ARRAY,
            arguments.former,
        );
    statement.set("t => ", "", tokio_postgres::types::Type::INT2, arguments.t);
    statement.set("f => ", "", tokio_postgres::types::Type::JSONB, arguments.f);
    let sql = statement
        .call("select state, thumb, facts from public.labelled(", &[], ")");
    (&statement.one(client, &sql).await?).try_into()
}

/// Does what it's named after.
pub async fn first_facts_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Option<Facts>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select public.first_facts(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn states_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<Option<State>>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement
        .call("select result.value from public.states(", &[], ") as result(value)");
    statement.all(client, &sql).await?.iter().map(|row| row.try_get(0)).collect()
}

/// Does what it's named after.
pub async fn labels_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<Option<Label>>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select public.labels(", &[], ")");
    statement.all(client, &sql).await?.iter().map(|row| row.try_get(0)).collect()
}

impl TryFrom<&tokio_postgres::Row> for RatedRow {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            past: row.try_get("past")?,
            thumb: row.try_get("thumb")?,
        })
    }
}

/// Does what it's named after.
pub async fn rated_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<RatedRow>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select past, thumb from public.rated(", &[], ")");
    statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect()
}

/// Does what it's named after.
pub async fn add_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: AddArgs,
) -> Result<Option<i32>, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("a => ", "", tokio_postgres::types::Type::INT4, arguments.a);
    if let Some(value) = arguments.b {
        statement.set("b => ", "", tokio_postgres::types::Type::INT4, value);
    }
    let sql = statement.call("select public.add(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn sum_of_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: SumOfArgs,
) -> Result<i64, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set("variadic n => ", "", tokio_postgres::types::Type::INT4_ARRAY, arguments.n);
    let sql = statement.call("select public.sum_of(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn twice_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: TwiceArgs,
) -> Result<i32, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("", "", tokio_postgres::types::Type::INT4, arguments.argument_1);
    let sql = statement.call("select public.twice(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

impl TryFrom<&tokio_postgres::Row> for LimitsRow {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            at: row.try_get("at")?,
            n: row.try_get("n")?,
        })
    }
}

/// Does what it's named after.
pub async fn limits_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<LimitsRow, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select at::text as at, n from public.limits(", &[], ")");
    (&statement.one(client, &sql).await?).try_into()
}

impl TryFrom<&tokio_postgres::Row> for TallyRow {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            n: row.try_get("n")?,
            total: row.try_get("total")?,
        })
    }
}

/// Does what it's named after.
pub async fn tally_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: TallyArgs,
) -> Result<TallyRow, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("n => ", "", tokio_postgres::types::Type::INT4, arguments.n);
    let sql = statement.call("call public.tally(", &["total => null"], ")");
    (&statement.one(client, &sql).await?).try_into()
}

/// Does what it's named after.
pub async fn nothing_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<(), tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select public.nothing(", &[], ")");
    statement.run(client, &sql).await
}

/// Does what it's named after.
pub async fn place_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<String, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select public.place(", &[], ")::text");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn all_books_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<Book>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement
        .call(
            "select branch, number, title, sort_key, state, past, thumb, kind, kinds, facts, home, former, visit, corner::text as corner, titles::pg_catalog.\"varchar\"[] as titles, type, \"Full Name\", due from public.all_books(",
            &[],
            ")",
        );
    statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect()
}

/// Does what it's named after.
pub async fn a_book_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ABookArgs,
) -> Result<Option<Book>, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("wanted => ", "", tokio_postgres::types::Type::INT8, arguments.wanted);
    let sql = statement
        .call(
            "select branch, number, title, sort_key, state, past, thumb, kind, kinds, facts, home, former, visit, corner::text as corner, titles::pg_catalog.\"varchar\"[] as titles, type, \"Full Name\", due from public.a_book(",
            &[],
            ") as function_result where not (function_result is null)",
        );
    statement.optional(client, &sql).await?.map(|row| (&row).try_into()).transpose()
}

/// Does what it's named after.
pub async fn words_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<String>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement
        .call("select result.value from public.words(", &[], ") as result(value)");
    statement.all(client, &sql).await?.iter().map(|row| row.try_get(0)).collect()
}

/// Does what it's named after.
pub async fn a_corner_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Corner, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement
        .call("select at::text as at, note from public.a_corner(", &[], ")");
    (&statement.one(client, &sql).await?).try_into()
}

impl TryFrom<&tokio_postgres::Row> for TableOfRow {
    type Error = tokio_postgres::Error;
    fn try_from(row: &tokio_postgres::Row) -> Result<Self, Self::Error> {
        Ok(Self {
            n: row.try_get("n")?,
            at: row.try_get("at")?,
        })
    }
}

/// Does what it's named after.
pub async fn table_of_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<TableOfRow>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement.call("select n, at::text as at from public.table_of(", &[], ")");
    statement.all(client, &sql).await?.iter().map(|row| row.try_into()).collect()
}

/// Does what it's named after.
pub async fn same_int4_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: SameInt4Args,
) -> Result<String, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("a => ", "", tokio_postgres::types::Type::INT4, arguments.a);
    let sql = statement.call("select public.same(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn same_json_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: SameJsonArgs,
) -> Result<String, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("a => ", "::json", tokio_postgres::types::Type::JSONB, arguments.a);
    let sql = statement.call("select public.same(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn a_day_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ADayArgs,
) -> Result<chrono::NaiveDate, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement.set("said => ", "", tokio_postgres::types::Type::TEXT, arguments.said);
    let sql = statement.call("select public.a_day(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    row.try_get(0)
}

/// Does what it's named after.
pub async fn days_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<chrono::NaiveDate>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement
        .call("select result.value from public.days(", &[], ") as result(value)");
    statement.all(client, &sql).await?.iter().map(|row| row.try_get(0)).collect()
}

/// Does what it's named after.
pub async fn a_time_on(
    client: &impl tokio_postgres::GenericClient,
    arguments: ATimeArgs,
) -> Result<chrono::NaiveTime, tokio_postgres::Error> {
    let mut statement = super::values::Statement::default();
    statement
        .set(
            "t => ",
            "",
            tokio_postgres::types::Type::TIME,
            super::foreign::Foreign::wrap(&arguments.t),
        );
    statement
        .set(
            "n => ",
            "",
            tokio_postgres::types::Type::INET,
            super::foreign::Foreign::wrap(&arguments.n),
        );
    let sql = statement.call("select public.a_time(", &[], ")");
    let row = &statement.one(client, &sql).await?;
    super::foreign::read(row, 0)
}

/// Does what it's named after.
pub async fn networks_on(
    client: &impl tokio_postgres::GenericClient,
) -> Result<Vec<ipnetwork::IpNetwork>, tokio_postgres::Error> {
    let statement = super::values::Statement::default();
    let sql = statement
        .call("select result.value from public.networks(", &[], ") as result(value)");
    statement
        .all(client, &sql)
        .await?
        .iter()
        .map(|row| super::foreign::read(row, 0))
        .collect()
}
