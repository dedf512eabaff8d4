//! The versions of the tables and the way from one to the next.

use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::StoreError;

/// "KETW": what the header of the file says it is.
const APPLICATION_ID: u32 = 0x4b45_5457;

/// One step for each version: `MIGRATIONS[0]` makes version 1 out of nothing.
const MIGRATIONS: &[&str] = &[
    include_str!("v1.sql"),
    include_str!("v2.sql"),
    include_str!("v3.sql"),
    include_str!("v4.sql"),
    include_str!("v5.sql"),
    include_str!("v6.sql"),
];

/// Version of the tables this program reads and writes.
pub(super) const SUPPORTED: u32 = 6;

/// The version of the tables in an open file; 0 for one without any.
pub(super) fn version(connection: &Connection, path: &Path) -> Result<u32, StoreError> {
    let failed = |error| StoreError::sqlite(path, error);
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0)).map_err(failed);
    let (application, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    if application != APPLICATION_ID && (tables > 0 || application != 0) {
        return Err(StoreError::NotAStore { path: path.to_owned() });
    }
    Ok(version)
}

/// Refuses a file with tables this program does not know.
pub(super) fn refuse_newer(found: u32, supported: u32, path: &Path) -> Result<(), StoreError> {
    if found > supported { Err(StoreError::NewerVersion { path: path.to_owned(), found, supported }) } else { Ok(()) }
}

/// Brings the tables of an open file to [`SUPPORTED`], after making a copy of the file where it holds anything.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    migrate_by(connection, path, MIGRATIONS)
}

fn migrate_by(connection: &mut Connection, path: &Path, steps: &[&str]) -> Result<(), StoreError> {
    let supported = u32::try_from(steps.len()).expect("the table of steps is short");
    let found = version(connection, path)?;
    refuse_newer(found, supported, path)?;
    if found == supported {
        return Ok(());
    }
    if found > 0 {
        back_up(connection, path, supported)?;
    }
    let ahead = steps.iter().zip(1..).filter(|(_, target)| *target > found).map(|(step, _)| *step);
    apply(connection, ahead, supported).map_err(|error| StoreError::sqlite(path, error))
}

/// All steps and the number that says they were made, in one transaction: the file is never between two versions, of which the
/// next try would make the copy in place of the user's own file.
fn apply<'s>(connection: &mut Connection, steps: impl Iterator<Item = &'s str>, target: u32) -> rusqlite::Result<()> {
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", target)?;
    transaction.commit()
}

/// Copies the file to `….before-v2`, under another name until it is whole.
fn back_up(connection: &Connection, path: &Path, target: u32) -> Result<(), StoreError> {
    let name = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".before-v{target}{suffix}"));
        std::path::PathBuf::from(name)
    };
    let (half, whole) = (name(".part"), name(""));
    if half.exists() {
        std::fs::remove_file(&half).map_err(|error| StoreError::io(&half, error))?;
    }
    connection.backup("main", &half, None::<fn(rusqlite::backup::Progress)>).map_err(|error| StoreError::sqlite(&half, error))?;
    std::fs::rename(&half, &whole).map_err(|error| StoreError::io(&whole, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: &[&str] = &["CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7)", "ALTER TABLE a ADD COLUMN y TEXT"];

    #[test]
    fn supported_version_is_the_number_of_steps() {
        assert_eq!(usize::try_from(SUPPORTED).unwrap(), MIGRATIONS.len());
    }

    #[test]
    fn older_file_is_copied_then_migrated() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s.sqlite");
        let mut connection = Connection::open(&path).unwrap();
        migrate_by(&mut connection, &path, &STEPS[..1]).unwrap();
        assert!(!dir.path().join("s.sqlite.before-v1").exists(), "nothing to copy in a new folder");
        migrate_by(&mut connection, &path, STEPS).unwrap();
        assert_eq!(version(&connection, &path).unwrap(), 2);
        connection.query_row("SELECT x FROM a WHERE y IS NULL", [], |row| row.get::<_, i64>(0)).unwrap();
        let copy = Connection::open(dir.path().join("s.sqlite.before-v2")).unwrap();
        assert_eq!(version(&copy, &path).unwrap(), 1);
        assert_eq!(copy.query_row("SELECT x FROM a", [], |row| row.get::<_, i64>(0)).unwrap(), 7);
    }

    #[test]
    fn failed_step_leaves_the_version_before_and_its_copy() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s.sqlite");
        let mut connection = Connection::open(&path).unwrap();
        migrate_by(&mut connection, &path, &STEPS[..1]).unwrap();
        let broken = [STEPS[0], STEPS[1], "CREATE TABLE b (x INTEGER) STRICT; SELECT nonsense"];
        for _ in 0..2 {
            assert!(migrate_by(&mut connection, &path, &broken).is_err());
            assert_eq!(version(&connection, &path).unwrap(), 1);
            assert!(connection.prepare("SELECT * FROM b").is_err() && connection.prepare("SELECT y FROM a").is_err());
        }
        migrate_by(&mut connection, &path, &[STEPS[0], STEPS[1], "CREATE TABLE b (x INTEGER) STRICT"]).unwrap();
        let copy = Connection::open(dir.path().join("s.sqlite.before-v3")).unwrap();
        assert_eq!(version(&copy, &path).unwrap(), 1, "the user's own file, not one between two versions");
    }

    #[test]
    fn digests_of_version_4_have_gone_back_seven_days_before_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s.sqlite");
        let mut connection = Connection::open(&path).unwrap();
        migrate_by(&mut connection, &path, &MIGRATIONS[..4]).unwrap();
        let day = 24 * 3600 * 1_000_000_000_i64;
        let old = format!(
            "INSERT INTO digest VALUES ('Silent', {}), ('Told', {});
             INSERT INTO told (search, article, notice, is_entry, at) VALUES ('Told', 1, '', 1, {}), ('Told', 2, '', 1, {})",
            20 * day,
            90 * day,
            30 * day,
            90 * day
        );
        connection.execute_batch(&old).unwrap();
        migrate(&mut connection, &path).unwrap();
        let since = |name: &str| {
            connection.query_row("SELECT since FROM digest WHERE search = ?1", [name], |row| row.get::<_, i64>(0)).unwrap()
        };
        assert_eq!((since("Silent") / day, since("Told") / day), (13, 23));
    }

    #[test]
    fn newer_version_and_foreign_files_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s.sqlite");
        let mut connection = Connection::open(&path).unwrap();
        migrate_by(&mut connection, &path, STEPS).unwrap();
        let error = migrate_by(&mut connection, &path, &STEPS[..1]).unwrap_err();
        assert!(matches!(error, StoreError::NewerVersion { found: 2, supported: 1, .. }), "{error}");
        connection.pragma_update(None, "application_id", 5).unwrap();
        assert!(matches!(version(&connection, &path), Err(StoreError::NotAStore { .. })));
    }
}
