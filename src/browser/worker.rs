//! The program that works in bulk beside the page, in workers of its own: started when it is wanted, ended when nobody wants it any
//! more. Here: fetching and starting it, what goes to it and comes back, as text and bytes. What they mean is not known here.

mod copy;

pub use copy::{Packer, unpack};

use super::folder::NamedFile;
use super::value::{Fault, Gate, bytes, field, number, object, text, whole};
use js_sys::{Array, Function, JsString, Promise, Uint8Array};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, JsCast};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, ErrorEvent, MessageEvent, Url, Worker};

/// Set by the script that belongs to the whole program: fetches the worker's program and promises its script and WebAssembly.
const FETCH: &str = "anttWorker";
/// More workers than this would only take memory.
const MOST_WORKERS: usize = 4;
/// What stands in the place of a message when a worker says something else.
const NOT_UNDERSTOOD: &str = "not understood";
/// So few files one worker reads at once.
const FEW: usize = 24;

/// The worker did not start: no network, or a browser that forbids it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotStarted {
    /// What the browser says.
    pub message: String,
}

/// What workers shall read.
pub struct Job<'a> {
    pub files: &'a [NamedFile],
    /// Files by their number on the way that were read before.
    pub known: &'a BTreeSet<u64>,
    /// One worker only, which says of every file that it is the next.
    pub careful: bool,
    /// Whether it is a copy of a desk, which may hold more than archives from others.
    pub copy: bool,
}

/// What is heard from the workers while they read.
#[derive(Debug)]
pub enum Heard {
    /// Some more was found.
    Found(Found),
    /// This file is read now.
    Next { order: u64, name: String },
    /// One of them has read its share.
    Done,
    /// One of them has died, or says what nobody understands; what it would have found is missing.
    Failed { message: String },
}

/// What a worker has found since the last time.
#[derive(Debug, Default)]
pub struct Found {
    pub files: Vec<FoundFile>,
    /// More files than were known before.
    pub more: usize,
    /// Things that are no files to read: folders, archives whose files are told by themselves, what was read before.
    pub passed: usize,
    /// What operating systems put beside the files.
    pub system: usize,
}

/// A file that a worker has read.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundFile {
    /// Its number on the way through all files.
    pub order: u64,
    pub name: String,
    /// What it is, as JSON text.
    pub what: String,
    /// Only of a file that may be taken over.
    pub bytes: Option<FileBytes>,
}

/// Bytes that the browser keeps for the page, until they are wanted. Compared as the one object that they are.
#[derive(Clone, Debug)]
pub struct FileBytes(Uint8Array);

impl PartialEq for FileBytes {
    fn eq(&self, other: &FileBytes) -> bool {
        JsValue::from(&self.0) == JsValue::from(&other.0)
    }
}

impl FileBytes {
    pub fn new(bytes: &[u8]) -> FileBytes {
        FileBytes(Uint8Array::from(bytes))
    }

    pub fn to_vec(&self) -> Vec<u8> {
        self.0.to_vec()
    }
}

/// Workers that read. They end when it is dropped.
pub struct Reading {
    _workers: Vec<Live>,
}

/// Fetches what workers are started from, so that it is there when they are wanted.
pub async fn fetch_ahead() -> Result<(), NotStarted> {
    Program::fetch().await.map(drop)
}

/// Has the files read, by as many workers as there are cores for. `hear` is called with what they say until the result is dropped,
/// once with [`Heard::Done`] or [`Heard::Failed`] for each of as many workers as the number beside it says.
pub async fn read(job: &Job<'_>, hear: impl Fn(Heard) + 'static) -> Result<(Reading, usize), NotStarted> {
    let program = Program::fetch().await?;
    let hear = Rc::new(hear);
    let wanted = if job.careful { 1 } else { workers_for(job.files) };
    let mut workers = Vec::with_capacity(wanted);
    for _ in 0..wanted {
        match program.start(hearing(hear.clone())).await {
            Ok(worker) => workers.push(worker),
            // Fewer do it, too.
            Err(_) if !workers.is_empty() => break,
            Err(why) => return Err(why),
        }
    }
    let of = workers.len();
    let (files, known) = job.to_lists();
    for (mine, worker) in workers.iter().enumerate() {
        let job = [
            ("job", "read".into()),
            ("files", files.clone().into()),
            ("known", known.clone().into()),
            ("careful", job.careful.into()),
            ("copy", job.copy.into()),
            ("mine", count(mine)),
            ("of", count(of)),
        ];
        worker.worker.post_message(&object(&job)).map_err(not_started)?;
    }
    Ok((Reading { _workers: workers }, of))
}

impl Job<'_> {
    fn to_lists(&self) -> (Array, Array) {
        let file = |file: &NamedFile| {
            JsValue::from(object(&[("name", file.name.as_str().into()), ("file", file.file.clone().into())]))
        };
        let order = |order: &u64| number(i64::try_from(*order).unwrap_or(i64::MAX));
        (self.files.iter().map(file).collect(), self.known.iter().map(order).collect())
    }
}

/// Hears one worker to its end; what it says afterwards is nobody's.
fn hearing(hear: Rc<impl Fn(Heard) + 'static>) -> impl Fn(&JsValue) + 'static {
    let is_over = Cell::new(false);
    move |said| {
        for heard in said_in_reading(said) {
            if is_over.get() {
                return;
            }
            is_over.set(matches!(heard, Heard::Done | Heard::Failed { .. }));
            hear(heard);
        }
    }
}

/// Has tables written as a workbook. `tables` is JSON text; `day` is year, month and day, for the file's properties.
pub async fn xlsx(tables: &str, (year, month, day): (i32, u8, u8)) -> Result<Vec<u8>, NotWritten> {
    let job = [
        ("job", "workbook".into()),
        ("tables", tables.into()),
        ("year", number(year.into())),
        ("month", number(month.into())),
        ("day", number(day.into())),
    ];
    written(&ask_once(&job).await?, "workbook")
}

/// Has a paper written as a file for Word. `sheet` is JSON text.
pub async fn docx(sheet: &str) -> Result<Vec<u8>, NotWritten> {
    written(&ask_once(&[("job", "paper".into()), ("sheet", sheet.into())]).await?, "paper")
}

/// The file in an answer that says that there is one.
fn written(said: &JsValue, says: &str) -> Result<Vec<u8>, NotWritten> {
    match (text(said, "says"), bytes(said, "bytes")) {
        (Some(found), Some(bytes)) if found == says => Ok(bytes),
        (Some(found), _) if found == "too_large" => {
            Err(NotWritten::TooLarge { table: text(said, "table").unwrap_or_default() })
        }
        _ => Err(NotWritten::Failed { message: text(said, "message").unwrap_or_default() }),
    }
}

/// Starts a worker for one job, and hands over the first thing that it says.
async fn ask_once(job: &[(&str, JsValue)]) -> Result<JsValue, NotStarted> {
    let said = Gate::new();
    let opener = said.clone();
    let worker = Program::fetch().await?.start(move |heard| opener.open(heard)).await?;
    worker.worker.post_message(&object(job)).map_err(not_started)?;
    Ok(said.wait().await)
}

/// Why there is no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    NotStarted(NotStarted),
    /// More rows, columns or letters than a sheet can hold.
    TooLarge {
        table: String,
    },
    /// What the worker says.
    Failed {
        message: String,
    },
}

impl From<NotStarted> for NotWritten {
    fn from(why: NotStarted) -> NotWritten {
        NotWritten::NotStarted(why)
    }
}

/// Few files that are no archives need no second worker.
fn workers_for(files: &[NamedFile]) -> usize {
    let is_archive = |file: &NamedFile| file.name.to_lowercase().ends_with(".zip");
    if files.len() < FEW && !files.iter().any(is_archive) {
        return 1;
    }
    let cores = web_sys::window().map(|window| window.navigator().hardware_concurrency());
    cores.map_or(1, |cores| cores as usize).clamp(1, MOST_WORKERS)
}

fn said_in_reading(said: &JsValue) -> Vec<Heard> {
    let understood = match text(said, "says").as_deref() {
        Some("found") => found(said),
        Some("next") => next(said).map(|next| vec![next]),
        Some("failed") => text(said, "message").map(|message| vec![Heard::Failed { message }]),
        _ => None,
    };
    understood.unwrap_or_else(|| vec![Heard::Failed { message: NOT_UNDERSTOOD.to_owned() }])
}

fn next(said: &JsValue) -> Option<Heard> {
    Some(Heard::Next { order: natural(said, "order")?, name: text(said, "name")? })
}

/// Nothing unless all of it is understood: a file that isn't would be missing.
fn found(said: &JsValue) -> Option<Vec<Heard>> {
    let count = |name| natural(said, name).and_then(|count| usize::try_from(count).ok());
    let files: Array = field(said, "found").dyn_into().ok()?;
    let files = files.iter().map(|file| found_file(&file)).collect::<Option<Vec<_>>>()?;
    let found = Found { files, more: count("more")?, passed: count("passed")?, system: count("system")? };
    let done = field(said, "done").as_bool()?.then_some(Heard::Done);
    Some(std::iter::once(Heard::Found(found)).chain(done).collect())
}

fn found_file(file: &JsValue) -> Option<FoundFile> {
    Some(FoundFile {
        order: natural(file, "order")?,
        name: text(file, "name")?,
        what: text(file, "what")?,
        bytes: field(file, "bytes").dyn_into().ok().map(FileBytes),
    })
}

fn natural(said: &JsValue, name: &str) -> Option<u64> {
    whole(said, name)?.try_into().ok()
}

/// What workers are started from.
struct Program {
    script: JsString,
    module: JsValue,
}

impl Program {
    /// The second time it is there at once.
    async fn fetch() -> Result<Program, NotStarted> {
        let fetched = async {
            let window: JsValue = web_sys::window().into();
            let fetch: Function = field(&window, FETCH).dyn_into()?;
            let coming: Promise = fetch.call0(&window)?.dyn_into()?;
            JsFuture::from(coming).await
        };
        let fetched = fetched.await.map_err(not_started)?;
        Ok(Program { script: field(&fetched, "script").unchecked_into(), module: field(&fetched, "wasm") })
    }

    /// Starts a worker from a Blob, so that the page's policy holds for it, and waits until it listens.
    async fn start(&self, hear: impl Fn(&JsValue) + 'static) -> Result<Live, NotStarted> {
        let kind = BlobPropertyBag::new();
        kind.set_type("text/javascript");
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&self.script), &kind).map_err(not_started)?;
        let address = Url::create_object_url_with_blob(&blob).map_err(not_started)?;
        let worker = Worker::new(&address).map_err(not_started)?;
        let ready = Gate::new();
        let live = Live::listen(worker, &ready, hear);
        live.worker.post_message(&object(&[("wasm", self.module.clone())])).map_err(not_started)?;
        let said = ready.wait().await;
        // The script was loaded by now, or never will be.
        let _ = Url::revoke_object_url(&address);
        match said.as_string() {
            Some(message) => Err(NotStarted { message }),
            None => Ok(live),
        }
    }
}

/// A worker that runs, with what listens to it.
struct Live {
    worker: Worker,
    _message: Closure<dyn Fn(MessageEvent)>,
    _error: Closure<dyn Fn(ErrorEvent)>,
}

impl Live {
    /// Opens the gate with nothing when the worker is ready, or with a text when it never will be.
    fn listen(worker: Worker, ready: &Gate, hear: impl Fn(&JsValue) + 'static) -> Live {
        let (is_ready, hear, gate) = (Rc::new(Cell::new(false)), Rc::new(hear), ready.clone());
        let failed = {
            let (is_ready, hear, gate) = (is_ready.clone(), hear.clone(), gate.clone());
            move |message: String| {
                if is_ready.get() {
                    hear(&object(&[("says", "failed".into()), ("message", message.into())]));
                } else {
                    gate.open(&message.into());
                }
            }
        };
        let fail = failed.clone();
        let message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let said = event.data();
            match text(&said, "says").as_deref() {
                Some("ready") => {
                    is_ready.set(true);
                    gate.open(&JsValue::UNDEFINED);
                }
                Some("failed") => fail(text(&said, "message").unwrap_or_default()),
                _ => hear(&said),
            }
        });
        let error = Closure::<dyn Fn(ErrorEvent)>::new(move |event: ErrorEvent| {
            // It is said in the page; the page itself is alive.
            event.prevent_default();
            failed(event.message());
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        Live { worker, _message: message, _error: error }
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn not_started(thrown: JsValue) -> NotStarted {
    NotStarted { message: Fault::from(thrown).message }
}

fn count(count: usize) -> JsValue {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}
