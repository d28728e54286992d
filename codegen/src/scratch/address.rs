//! Addresses of databases, and how they are shown: never with a password.

use std::ops::Range;

use postgres::Config;

/// Words that a connection string of keys and values begins with (PostgreSQL manual, 34.1.2).
const KEYS: &[&str] = &["host", "hostaddr", "port", "dbname", "user", "password", "sslmode", "options"];

/// Is it the address of a database: a URL, or keys and values?
pub(crate) fn is_address(text: &str) -> bool {
    is_url(text) || text.split_once('=').is_some_and(|(key, _)| KEYS.contains(&key.trim()))
}

fn is_url(text: &str) -> bool {
    text.starts_with("postgres://") || text.starts_with("postgresql://")
}

/// An address that may be shown; also where it is none that anybody understands, as with a password that ought to be
/// percent-encoded. Anything else is shown as it is.
pub(crate) fn without_password(address: &str) -> String {
    match address.split_once("://") {
        Some((scheme, rest)) if is_url(address) => format!("{scheme}://{}", shown(rest)),
        _ if is_address(address) => keys_and_values(address),
        _ => address.to_owned(),
    }
}

fn shown(rest: &str) -> String {
    let mut parts = rest.split(['?', '&']);
    let mut text = parts.next().unwrap_or_default().to_owned();
    let mut mark = '?';
    for part in parts.filter(|part| !part.is_empty() && !is_password(part)) {
        text.push(mark);
        text.push_str(part);
        mark = '&';
    }
    let wrong_port = wrong_port(&text);
    match text.rfind('@') {
        Some(at) if wrong_port.is_some() || !is_in_parameter(&text, at) => {
            let user = text.find(':').filter(|colon| *colon < at).unwrap_or(at);
            format!("{}{}", &text[..user], &text[at..])
        }
        _ => wrong_port
            .map_or_else(|| text.clone(), |port| format!("{}{}", &text[..port.start], &text[port.end..])),
    }
}

/// Is a parameter's name that of a password, also where it is percent-encoded?
fn is_password(parameter: &str) -> bool {
    let Some((key, _)) = parameter.split_once('=') else { return false };
    let key = key.to_lowercase();
    key.contains('%') || key.contains("password")
}

/// Is the `@` in the value of a parameter, and so not behind a user?
fn is_in_parameter(text: &str, at: usize) -> bool {
    text[..at].rsplit_once(['?', '&']).is_some_and(|(_, parameter)| parameter.contains('='))
}

/// What stands where a port should be, and is none: it may be a password.
fn wrong_port(text: &str) -> Option<Range<usize>> {
    let end = text.find(['/', '?']).unwrap_or(text.len());
    let (host, port) = text[..end].split_once(':')?;
    let wrong = !host.starts_with('[') && !port.contains(',') && port.contains(|c: char| !c.is_ascii_digit());
    wrong.then_some(host.len()..end)
}

/// The keys that say where it is.
fn keys_and_values(text: &str) -> String {
    let Ok(config) = text.parse::<Config>() else {
        return "a connection string".to_owned();
    };
    let hosts = config.get_hosts().iter().map(|host| match host {
        postgres::config::Host::Tcp(host) => format!("host={host}"),
        postgres::config::Host::Unix(folder) => format!("host={}", folder.display()),
    });
    let ports = config.get_ports().iter().map(|port| format!("port={port}"));
    let user = config.get_user().map(|user| format!("user={user}"));
    let database = config.get_dbname().map(|name| format!("dbname={name}"));
    hosts.chain(ports).chain(user).chain(database).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        for (address, expected) in [
            ("postgres://ann:s@cret@db:5432/x?sslmode=disable", "postgres://ann@db:5432/x?sslmode=disable"),
            ("postgres://db/x?password=secret&user=ann", "postgres://db/x?user=ann"),
            ("postgres://db?password=secret", "postgres://db"),
            ("postgres://db:5432/x?user=ann@home&pass%77ord=secret", "postgres://db:5432/x?user=ann@home"),
            ("postgres://ann:se/cret@db/x", "postgres://ann@db/x"),
            ("postgres://ann:12/secret@db/x", "postgres://ann@db/x"),
            ("postgres://ann:se?cret@db/x", "postgres://ann@db/x"),
            ("postgres://ann:se?a=cret@db/x", "postgres://ann@db/x"),
            ("postgres://ann:secret", "postgres://ann"),
            ("postgres://[::1]:5432/x", "postgres://[::1]:5432/x"),
            ("postgres://one:1,two:2/x", "postgres://one:1,two:2/x"),
            ("postgresql:///x?host=/run&port=5432", "postgresql:///x?host=/run&port=5432"),
            ("host=db password='a secret' user=ann", "host=db user=ann"),
            ("password=secret host", "a connection string"),
            ("old.sql", "old.sql"),
        ] {
            assert_eq!(without_password(address), expected);
        }
    }

    #[test]
    fn an_address_is_told_from_a_file() {
        assert!(is_address("postgresql://db/x") && is_address("host=db dbname=x"));
        assert!(!is_address("old.sql") && !is_address("a=b.sql"));
    }
}
