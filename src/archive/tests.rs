//! The room as its callers see it: append, read back, mend, read others' files.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use url::Url;

use super::*;
use crate::model::FetchedPage;

fn now() -> Timestamp {
    "2026-03-01T08:30:00Z".parse().unwrap()
}

fn open(dir: &Path, end: Option<&End>) -> (Archive, Vec<Mending>) {
    Archive::open(dir, end, now()).unwrap()
}

fn page(number: usize) -> FetchedPage {
    let url = Url::parse(&format!("https://www.example.org/nachricht/{number}?seite=ä")).unwrap();
    let headers = [
        ("content-type", "text/html; charset=Shift_JIS"),
        ("etag", "W/\"äß\""),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("content-length", "12"),
        ("x-empty", ""),
    ];
    FetchedPage {
        requested: Url::parse(&format!("http://example.org/{number}")).unwrap(),
        url,
        status: 200,
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        body: format!("<p>Überdosis {number}\r\n\r\n日本語\0").into_bytes(),
        fetched: "2026-03-01T08:30:00.123456789Z".parse().unwrap(),
    }
}

fn assert_same(left: &FetchedPage, right: &FetchedPage) {
    let parts = |page: &FetchedPage| {
        (page.requested.clone(), page.url.clone(), page.status, page.headers.clone(), page.body.clone(), page.fetched)
    };
    assert_eq!(parts(left), parts(right));
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn pages(path: &Path) -> Vec<FetchedPage> {
    let records = WarcFile::open(path).unwrap().map(Result::unwrap);
    records.filter_map(|record| if let Content::Page(page) = record.content { Some(*page) } else { None }).collect()
}

#[test]
fn pages_come_back_as_they_were() {
    let dir = tempfile::tempdir().unwrap();
    let (mut archive, mendings) = open(dir.path(), None);
    assert_eq!(mendings, []);
    assert_eq!(archive.sync().unwrap(), None, "no file before the first page");
    let mut odd = page(7);
    odd.requested = odd.url.clone();
    odd.status = 599;
    odd.body.clear();
    odd.headers.clear();
    let all: Vec<FetchedPage> = (0..5).map(page).chain([odd]).collect();
    let places: Vec<_> = all.iter().map(|page| archive.append(page).unwrap()).collect();
    let end = archive.sync().unwrap().unwrap();
    for (page, place) in all.iter().zip(&places) {
        assert_same(&archive.read(place).unwrap(), page);
    }
    let path = dir.path().join(&end.file);
    assert_eq!(end.file, "ketwatch-20260301083000-00000.warc.gz");
    assert_eq!(fs::metadata(&path).unwrap().len(), end.offset);
    let records: Vec<WarcRecord> = WarcFile::open(&path).unwrap().map(Result::unwrap).collect();
    assert_eq!(records[0].kind, "warcinfo");
    assert!(records.iter().all(|record| record.digest == DigestCheck::Matches));
    let found: Vec<_> = records.iter().skip(1).map(|record| record.location.clone().unwrap()).collect();
    assert_eq!(found, places, "the reader finds the records where the writer said they are");
}

#[test]
fn one_answer_archived_twice_is_one_record() {
    assert_eq!(encode(&page(1)).bytes(), encode(&page(1)).bytes());
    assert_ne!(encode(&page(1)).bytes(), encode(&page(2)).bytes());
}

#[test]
fn next_run_goes_on_where_the_last_committed() {
    let dir = tempfile::tempdir().unwrap();
    let (mut archive, _) = open(dir.path(), None);
    let first = archive.append(&page(1)).unwrap();
    let end = archive.sync().unwrap().unwrap();
    archive.append(&page(2)).unwrap();
    drop(archive);
    let path = dir.path().join(&end.file);
    // Killed in the middle of a third page.
    let half = encode(&page(3)).bytes()[..99].to_vec();
    fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(&half).unwrap();

    let (mut archive, mendings) = open(dir.path(), Some(&end));
    let orphan = format!("{}.{}.orphan", end.file, end.offset);
    assert!(matches!(&mendings[..], [Mending::TailMoved { orphan: name, .. }] if *name == orphan), "{mendings:?}");
    assert_eq!(fs::metadata(&path).unwrap().len(), end.offset);
    let second = archive.append(&page(4)).unwrap();
    assert_eq!((second.file.as_str(), second.offset), (end.file.as_str(), end.offset));
    assert_same(&archive.read(&first).unwrap(), &page(1));
    assert_same(&archive.read(&second).unwrap(), &page(4));
    assert_eq!(pages(&path).len(), 2);
    // What was moved is a WARC file too, up to where it was cut.
    let moved: Vec<_> = WarcFile::open(&dir.path().join(orphan)).unwrap().collect();
    assert!(moved[0].is_ok() && matches!(moved[1], Err(ArchiveError::Damaged { .. })) && moved.len() == 2);
}

#[test]
fn files_begun_after_the_commit_are_moved_aside() {
    let dir = tempfile::tempdir().unwrap();
    let (mut archive, _) = open(dir.path(), None);
    archive.append(&page(1)).unwrap();
    drop(archive);
    let (mut archive, mendings) = open(dir.path(), None);
    assert!(matches!(&mendings[..], [Mending::FileMoved { .. }]), "{mendings:?}");
    let location = archive.append(&page(2)).unwrap();
    assert_eq!(location.file, "ketwatch-20260301083000-00001.warc.gz", "no name is given twice");
    assert_eq!(names(dir.path()), ["ketwatch-20260301083000-00000.warc.gz.0.orphan", location.file.as_str()]);
}

#[test]
fn full_file_is_followed_by_the_next() {
    let dir = tempfile::tempdir().unwrap();
    let (mut archive, _) = open(dir.path(), None);
    archive.rotate_after(1_000);
    let places: Vec<_> = (0..20).map(|number| archive.append(&page(number)).unwrap()).collect();
    let end = archive.sync().unwrap().unwrap();
    assert_eq!(end.file, places[19].file);
    assert!(names(dir.path()).len() > 3, "{:?}", names(dir.path()));
    let total: usize = names(dir.path()).iter().map(|name| pages(&dir.path().join(name)).len()).sum();
    assert_eq!(total, 20);
    let (_, mendings) = open(dir.path(), Some(&end));
    assert_eq!(mendings, [], "earlier files are not touched");
}

#[test]
fn missing_pages_are_said_and_the_crawl_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let (mut archive, _) = open(dir.path(), None);
    let location = archive.append(&page(1)).unwrap();
    let end = archive.sync().unwrap().unwrap();
    fs::remove_file(dir.path().join(&end.file)).unwrap();
    let (mut archive, mendings) = open(dir.path(), Some(&end));
    assert!(matches!(&mendings[..], [Mending::PagesMissing { found: 0, .. }]), "{mendings:?}");
    assert!(matches!(archive.read(&location), Err(ArchiveError::Missing { .. })));
    assert_eq!(archive.append(&page(2)).unwrap().file, "ketwatch-20260301083000-00001.warc.gz");
}

#[test]
fn locations_that_are_none_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let (mut archive, _) = open(dir.path(), None);
    let good = archive.append(&page(1)).unwrap();
    for file in ["../secret", "/etc/passwd", "", "..", "a/b"] {
        let location = crate::model::RecordLocation { file: file.to_owned(), ..good.clone() };
        assert!(matches!(archive.read(&location), Err(ArchiveError::Damaged { .. })), "{file}");
    }
    for (offset, length) in [(0, good.offset), (good.offset + 1, good.length), (good.offset, good.length - 9), (1 << 40, 9)] {
        let location = crate::model::RecordLocation { offset, length, ..good.clone() };
        let error = archive.read(&location).unwrap_err();
        assert!(matches!(error, ArchiveError::Damaged { .. }), "{error}");
    }
}

#[test]
fn changed_record_is_noticed() {
    let dir = tempfile::tempdir().unwrap();
    let record = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n\
        WARC-Block-Digest: sha256:AAAA\r\nContent-Type: application/http\r\nContent-Length: 21\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhi\r\n\r\n";
    let path = write(dir.path(), "x.warc.gz", &gzip(record.as_bytes()));
    let record = WarcFile::open(&path).unwrap().next().unwrap().unwrap();
    assert_eq!(record.digest, DigestCheck::Differs);
    let error = read_page(dir.path(), &record.location.unwrap()).unwrap_err();
    assert!(error.to_string().contains("x.warc.gz, byte 0: the record is not what its digest says"), "{error}");
}

fn write(dir: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = dir.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

const OLD: &[u8] = b"WARC/0.18\nWARC-Type: resource\nWARC-Target-URI: <http://a.example/x>\nWARC-Date: 2019-05-06\n\
    Content-Type: text/html\nContent-Length: 5\n\nhello\n\nWARC/1.0\r\nWARC-Type: request\r\nContent-Length: 0\r\n\r\n\r\n\r\n";

#[test]
fn files_of_others_are_read_in_every_wrapping() {
    let dir = tempfile::tempdir().unwrap();
    let plain = write(dir.path(), "plain.warc", OLD);
    let one_member = write(dir.path(), "one.gz", &gzip(OLD));
    let many: Vec<u8> = [gzip(b""), gzip(OLD), gzip(b"\r\n"), gzip(OLD)].concat();
    let many = write(dir.path(), "many.warc.gz", &many);
    for (path, expected) in [(&plain, 1), (&one_member, 1), (&many, 2)] {
        let found = pages(path);
        assert_eq!(found.len(), expected, "{}", path.display());
        assert_eq!((found[0].body.as_slice(), found[0].header("content-type")), (b"hello".as_slice(), Some("text/html")));
        assert_eq!(found[0].fetched.to_string(), "2019-05-06T00:00:00Z");
    }
    let records: Vec<_> = WarcFile::open(&one_member).unwrap().map(Result::unwrap).collect();
    assert!(records.iter().all(|record| record.location.is_none()), "two records in one member have no place of their own");
}

#[test]
fn empty_file_has_no_records() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(WarcFile::open(&write(dir.path(), "empty", b"")).unwrap().count(), 0);
    assert!(matches!(WarcFile::open(&dir.path().join("none")), Err(ArchiveError::Missing { .. })));
}

#[test]
fn hostile_files_end_in_an_error_and_in_little_memory() {
    let dir = tempfile::tempdir().unwrap();
    let endless_line = [b"WARC/1.0\r\nX: ".as_slice(), &vec![b'a'; 1 << 20]].concat();
    let huge = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 18446744073709551615\r\n\r\nx".to_vec();
    let short = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 60000000\r\n\r\nx".to_vec();
    let negative = b"WARC/1.0\r\nContent-Length: -1\r\n\r\n".to_vec();
    let zeros = gzip(&vec![0; 10 << 20]);
    for bytes in [endless_line, huge, short, negative, zeros, b"<html>".to_vec(), vec![0x1f, 0x8b, 8, 0]] {
        for bytes in [bytes.clone(), gzip(&bytes)] {
            let results: Vec<_> = WarcFile::open(&write(dir.path(), "x", &bytes)).unwrap().collect();
            assert!(matches!(&results[..], [Err(ArchiveError::Damaged { offset: 0, .. })]), "{results:?}");
        }
    }
}

#[test]
fn any_cut_and_any_changed_byte_is_survived() {
    let dir = tempfile::tempdir().unwrap();
    let whole = [encode(&page(1)).bytes(), encode(&page(2)).bytes()].concat();
    for place in (0..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[place] ^= 0x55;
        for bytes in [&whole[..place], &changed] {
            let count = WarcFile::open(&write(dir.path(), "x", bytes)).unwrap().count();
            assert!(count <= 3, "{count}");
        }
    }
}
