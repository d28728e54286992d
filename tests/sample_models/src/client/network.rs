//! Addresses of hosts and networks.

use std::error::Error;

use bytes::BytesMut;
use ipnetwork::IpNetwork;
use postgres_protocol::types::{inet_from_sql, inet_to_sql};
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, accepts, to_sql_checked};

use super::foreign::{Wire, Wrapped};

impl Wrapped for IpNetwork {}

impl ToSql for Wire<IpNetwork> {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        inet_to_sql(self.0.ip(), self.0.prefix(), out);
        Ok(IsNull::No)
    }

    accepts!(INET, CIDR);
    to_sql_checked!();
}

impl<'r> FromSql<'r> for Wire<IpNetwork> {
    fn from_sql(_: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        let inet = inet_from_sql(raw)?;
        Ok(Self(IpNetwork::new(inet.addr(), inet.netmask())?))
    }

    accepts!(INET, CIDR);
}
