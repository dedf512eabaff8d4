//! The index on disk.

use tempfile::TempDir;

use super::super::*;
use super::shelf::*;

#[test]
fn putting_twice_and_deleting_leave_one_and_none() {
    let shelf = newsroom();
    let bladder = stored(&NEWSROOM[0]);
    let ids = |index: &Index| index.searcher().unwrap().indexed_ids().unwrap();
    let before = ids(&shelf.index);
    assert!(before.is_sorted());
    let mut writer = shelf.index.writer().unwrap();
    assert!(matches!(shelf.index.writer(), Err(SearchError::Busy)));
    writer.put(&bladder).unwrap();
    writer.put(&bladder).unwrap();
    writer.commit().unwrap();
    assert_eq!(ids(&shelf.index), before);
    assert_eq!(shelf.ask("speaker:smith", &all(), Scope::Quotes).len(), 1);
    writer.delete(&bladder.id);
    writer.finish().unwrap();
    assert_eq!(ids(&shelf.index).len(), before.len() - 1);
    assert_eq!(shelf.ask("speaker:smith", &all(), Scope::Quotes), []);
}

#[test]
fn an_index_of_another_version_must_be_rebuilt() {
    let shelf = newsroom();
    let needs_rebuild = |folder: &std::path::Path| matches!(Index::open(folder), Err(SearchError::NeedsRebuild { .. }));
    assert!(Index::open(shelf.folder.path()).is_ok());
    let meta = shelf.folder.path().join("meta.json");
    let written = std::fs::read_to_string(&meta).unwrap();
    std::fs::write(&meta, written.replace("ketwatch index", "ketwatch old index")).unwrap();
    assert!(needs_rebuild(shelf.folder.path()));
    std::fs::write(&meta, "{").unwrap();
    assert!(needs_rebuild(shelf.folder.path()));
    let empty = TempDir::new().unwrap();
    assert!(needs_rebuild(empty.path()));
    assert!(needs_rebuild(&empty.path().join("nowhere")));

    std::fs::write(shelf.folder.path().join("notes.txt"), "mine").unwrap();
    Index::create(shelf.folder.path()).unwrap();
    assert_eq!(Index::open(shelf.folder.path()).unwrap().searcher().unwrap().indexed_ids().unwrap(), []);
    assert!(shelf.folder.path().join("notes.txt").exists());
}

#[test]
fn an_index_with_a_missing_segment_must_be_rebuilt() {
    let shelf = newsroom();
    for entry in std::fs::read_dir(shelf.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "fast" || extension == "idx") {
            std::fs::remove_file(path).unwrap();
        }
    }
    assert!(matches!(Index::open(shelf.folder.path()), Err(SearchError::NeedsRebuild { .. })));
}

#[test]
fn a_damaged_file_is_found_by_its_checksum() {
    let shelf = newsroom();
    shelf.index.check().unwrap();
    let entries = std::fs::read_dir(shelf.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let positions = entries.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "pos")).unwrap();
    let mut bytes = std::fs::read(&positions).unwrap();
    bytes[3] ^= 0xff;
    std::fs::write(&positions, bytes).unwrap();
    assert!(matches!(shelf.index.check(), Err(SearchError::NeedsRebuild { .. })));
}
