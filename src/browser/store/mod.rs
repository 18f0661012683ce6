//! The database in this browser: its shape, its connection, and records by key. What the records hold is in the modules
//! below; the secret keys' records are `vault`'s.

mod criteria;
mod drafts;
mod erase;
mod error;
mod events;
mod open;
mod received;
mod settings;
mod signed;
mod work;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbVersionChangeEvent};

pub use criteria::CriteriaRecord;
pub use drafts::DraftRecord;
pub use error::StoreError;
pub use events::EventRecord;
pub use received::{ReceivedHead, ReceivedRecord};
pub use signed::SignedRecord;
use work::{Mode, Work};

const DRAFTS: &str = "drafts";
const SIGNED: &str = "signed";
const SETTINGS: &str = "settings";
const RECEIVED: &str = "received";
const EVENTS: &str = "events";
const CRITERIA: &str = "criteria";
/// Criteria files that are being written, in records like those of drafts.
const MANUSCRIPTS: &str = "manuscripts";
pub(super) const KEYS: &str = "keys";

/// An open connection. Clones share it; the last one closes it.
#[derive(Clone)]
pub struct Store {
    connection: Rc<Connection>,
    /// Where its drafts are.
    drafts: &'static str,
}

struct Connection {
    database: IdbDatabase,
    /// Why nothing more can be done with it.
    ended: Cell<Option<Ended>>,
    /// Who still has something to write when the connection has to give way.
    before_close: RefCell<Vec<Weak<dyn Fn()>>>,
    _listeners: [EventListener; 2],
}

#[derive(Clone, Copy)]
enum Ended {
    ForNewerVersion,
    Closed,
}

impl Store {
    /// Opens the database, making it when this is the first visit.
    pub async fn open() -> Result<Store, StoreError> {
        Store::open_named("antt").await
    }

    /// The same under another name, so that tests do not meet each other.
    pub async fn open_named(name: &str) -> Result<Store, StoreError> {
        open::database(name).await.map(Store::over)
    }

    /// The same connection with manuscripts of criteria files in the place of drafts, so that they are written by the same rules.
    pub fn of_manuscripts(&self) -> Store {
        Store { drafts: MANUSCRIPTS, ..self.clone() }
    }

    /// What tells its drafts from those of others: the database's name and the store's.
    pub fn drafts_name(&self) -> String {
        format!("{}/{}", self.connection.database.name(), self.drafts)
    }

    /// `write` is called when the connection has to close while the page lives on; a write that it starts at once is still
    /// carried out. For as long as somebody else holds it.
    pub fn before_close(&self, write: &Rc<dyn Fn()>) {
        let mut list = self.connection.before_close.borrow_mut();
        list.retain(|other| other.strong_count() > 0);
        list.push(Rc::downgrade(write));
    }

    fn over(database: IdbDatabase) -> Store {
        let connection = Rc::new_cyclic(|itself: &Weak<Connection>| Connection {
            _listeners: listen(&database, itself),
            database,
            ended: Cell::new(None),
            before_close: RefCell::default(),
        });
        Store { connection, drafts: DRAFTS }
    }

    fn begin(&self, store: &'static str, mode: Mode) -> Result<Work, StoreError> {
        match self.connection.ended.get() {
            Some(Ended::ForNewerVersion) => Err(StoreError::NewerVersion),
            Some(Ended::Closed) => Err(StoreError::Closed),
            None => Work::begin(&self.connection.database, store, mode),
        }
    }

    pub(super) async fn get(&self, store: &'static str, key: &str) -> Result<Option<JsValue>, StoreError> {
        let work = self.begin(store, Mode::Read)?;
        let found = async { Ok(work.objects()?.get(JsValue::from_str(key))?.await?) }.await;
        work.finish(found).await
    }

    pub(super) async fn all(&self, store: &'static str) -> Result<Vec<JsValue>, StoreError> {
        let work = self.begin(store, Mode::Read)?;
        let found = async { Ok(work.objects()?.get_all(None, None)?.await?) }.await;
        work.finish(found).await
    }

    pub(super) async fn put(&self, store: &'static str, record: &JsValue) -> Result<(), StoreError> {
        let work = self.begin(store, Mode::Write)?;
        let written = async { Ok(work.objects()?.put(record, None)?.await.map(drop)?) }.await;
        work.finish(written).await
    }

    pub(super) async fn delete(&self, store: &'static str, key: &str) -> Result<(), StoreError> {
        let work = self.begin(store, Mode::Write)?;
        let deleted = async { Ok(work.objects()?.delete(JsValue::from_str(key))?.await?) }.await;
        work.finish(deleted).await
    }
}

impl Connection {
    /// Has everybody write what is left and closes. A transaction begun before is finished by the browser first.
    fn end(&self, why: Ended) {
        let writes: Vec<_> = self.before_close.borrow().iter().filter_map(Weak::upgrade).collect();
        writes.iter().for_each(|write| write());
        self.ended.set(Some(why));
        self.database.close();
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.close();
    }
}

fn listen(database: &IdbDatabase, connection: &Weak<Connection>) -> [EventListener; 2] {
    let (giving_way, losing) = (connection.clone(), connection.clone());
    [
        // Not giving way would block a newer page in another window for as long as this one is open.
        EventListener::new(database, "versionchange", move |event| {
            let newer = event.dyn_ref::<IdbVersionChangeEvent>().and_then(IdbVersionChangeEvent::new_version);
            if let Some(connection) = giving_way.upgrade() {
                connection.end(newer.map_or(Ended::Closed, |_| Ended::ForNewerVersion));
            }
        }),
        EventListener::new(database, "close", move |_| {
            if let Some(connection) = losing.upgrade() {
                connection.ended.set(Some(Ended::Closed));
            }
        }),
    ]
}
