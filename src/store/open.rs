//! Opening the store: one [`Writer`], many readers.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use super::{FolderLock, StoreError, schema};

/// How long a statement waits for a lock. Within ketwatch nothing waits (one writer, and readers read the state before it);
/// this is for other programs that have the file open.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Statements kept prepared: more than there are in this room, so that none is ever prepared twice.
const PREPARED_STATEMENTS: usize = 128;

/// Page cache in KiB (negative: SQLite's way of saying KiB): the upper levels of the trees of a few million rows.
const CACHE_KIB: i64 = -32_000;

/// The store, open for reading.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

/// The store, open for reading and writing. Holds the data folder's lock.
#[derive(Debug)]
pub struct Writer {
    store: Store,
    lock: FolderLock,
}

impl Deref for Writer {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// Where the store of a data folder lies.
fn path_in(dir: &Path) -> PathBuf {
    dir.join("ketwatch.sqlite")
}

impl Writer {
    /// Opens the store of the locked folder, making or migrating it where needed.
    pub fn open(lock: FolderLock) -> Result<Writer, StoreError> {
        let path = path_in(lock.dir());
        let mut connection = Connection::open(&path).map_err(|error| StoreError::sqlite(&path, error))?;
        // Looked at before anything is set, so that a file which is not ours stays as it is.
        let found = schema::version(&connection, &path)?;
        schema::refuse_newer(found, schema::SUPPORTED, &path)?;
        set_up_writer(&connection).map_err(|error| StoreError::sqlite(&path, error))?;
        schema::migrate(&mut connection, &path)?;
        Ok(Writer { store: Store { connection, path }, lock })
    }

    /// The lock on the data folder, which other rooms may need to see.
    pub fn folder(&self) -> &FolderLock {
        &self.lock
    }

    /// Runs `work` in one transaction: all of it is stored, or nothing.
    pub(super) fn commit<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let store = &mut self.store;
        let run = |connection: &mut Connection| {
            let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        run(&mut store.connection).map_err(|error| StoreError::sqlite(&store.path, error))
    }
}

fn set_up_writer(connection: &Connection) -> rusqlite::Result<()> {
    // First of all: changing to write-ahead logging needs the file for itself for a moment.
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    set_up(connection)
}

fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "cache_size", CACHE_KIB)?;
    // Without this, statements are planned anew for each value they are given, which costs more than running them.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // A file from elsewhere must not run functions of ours through its schema.
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(PREPARED_STATEMENTS);
    Ok(())
}

impl Store {
    /// Opens the store in `dir` for reading, beside a writer or not, also where the folder cannot be written to.
    pub fn open_reader(dir: &Path) -> Result<Store, StoreError> {
        let path = path_in(dir);
        match path.try_exists() {
            Ok(true) => {}
            Ok(false) => return Err(StoreError::Missing { path }),
            Err(source) => return Err(StoreError::Io { path, source }),
        }
        let (connection, found) = match open_read_only(&path, Sharing::WithWriter) {
            // No index of the write-ahead log can be made in the folder. Without a log none is needed; with one that a killed
            // writer left, its commits can only be read by who may write there.
            Err(error) if cannot_share(&error) && has_log(&path) => Err(StoreError::ReadOnly { path: dir.to_owned() }),
            Err(error) if cannot_share(&error) => open_read_only(&path, Sharing::Unchanging),
            other => other,
        }?;
        schema::refuse_newer(found, schema::SUPPORTED, &path)?;
        match found {
            0 => Err(StoreError::Missing { path }),
            schema::SUPPORTED => Ok(Store { connection, path }),
            _ => Err(StoreError::OlderVersion { path, found, supported: schema::SUPPORTED }),
        }
    }

    /// Where the store lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` on one state of the store, whatever the writer commits meanwhile.
    pub(super) fn ask<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let run = || {
            let transaction = self.connection.unchecked_transaction()?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        run().map_err(|error| StoreError::sqlite(&self.path, error))
    }
}

/// Who may change the file while it is read.
#[derive(Clone, Copy)]
enum Sharing {
    WithWriter,
    Unchanging,
}

fn open_read_only(path: &Path, sharing: Sharing) -> Result<(Connection, u32), StoreError> {
    let failed = |error| StoreError::sqlite(path, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = match sharing {
        Sharing::WithWriter => Connection::open_with_flags(path, flags & !OpenFlags::SQLITE_OPEN_URI),
        Sharing::Unchanging => Connection::open_with_flags(immutable_uri(path), flags),
    };
    let connection = connection.map_err(failed)?;
    set_up(&connection).map_err(failed)?;
    let found = schema::version(&connection, path)?;
    Ok((connection, found))
}

/// The file as a `file:` address that says nobody changes it.
fn immutable_uri(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let address = url::Url::from_file_path(&absolute).map_or_else(|()| absolute.display().to_string(), String::from);
    format!("{address}?immutable=1")
}

fn cannot_share(error: &StoreError) -> bool {
    match error {
        StoreError::ReadOnly { .. } => true,
        StoreError::Sqlite { source, .. } => {
            matches!(source.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied))
        }
        _ => false,
    }
}

fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

#[cfg(test)]
mod tests {
    use super::super::lock;
    use super::*;

    #[test]
    fn writer_keeps_a_write_ahead_log_and_a_second_one_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let writer = Writer::open(lock(dir.path()).unwrap()).unwrap();
        let pragma =
            |name| writer.connection.pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0)).unwrap();
        assert_eq!(pragma("journal_mode"), "wal".to_owned().into());
        assert_eq!(pragma("synchronous"), 1.into(), "NORMAL: a commit survives the process");
        assert!(matches!(lock(dir.path()), Err(StoreError::Held { .. })));
    }

    #[test]
    fn reader_needs_a_store() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(Store::open_reader(dir.path()), Err(StoreError::Missing { .. })));
        std::fs::write(dir.path().join("ketwatch.sqlite"), "").unwrap();
        assert!(matches!(Store::open_reader(dir.path()), Err(StoreError::Missing { .. })));
        std::fs::write(dir.path().join("ketwatch.sqlite"), "dear diary, ".repeat(500)).unwrap();
        let error = Store::open_reader(dir.path()).unwrap_err();
        assert!(matches!(error, StoreError::NotAStore { .. }), "{error}");
        let error = Writer::open(lock(dir.path()).unwrap()).unwrap_err();
        assert!(matches!(error, StoreError::NotAStore { .. }), "{error}");
    }

    #[test]
    fn unchanging_file_is_read_where_nothing_can_be_made_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        drop(Writer::open(lock(dir.path()).unwrap()).unwrap());
        let (_, found) = open_read_only(&path_in(dir.path()), Sharing::Unchanging).unwrap();
        assert_eq!(found, schema::SUPPORTED);
        assert!(!has_log(&path_in(dir.path())), "a writer that ends leaves no log behind");
    }

    #[test]
    fn other_versions_are_refused_by_readers() {
        let dir = tempfile::tempdir().unwrap();
        let writer = Writer::open(lock(dir.path()).unwrap()).unwrap();
        writer.connection.pragma_update(None, "user_version", 99).unwrap();
        let error = Store::open_reader(dir.path()).unwrap_err();
        assert!(matches!(error, StoreError::NewerVersion { found: 99, supported: schema::SUPPORTED, .. }), "{error}");
        drop(writer);
        let error = Writer::open(lock(dir.path()).unwrap()).unwrap_err();
        assert!(matches!(error, StoreError::NewerVersion { found: 99, .. }), "{error}");
    }
}
