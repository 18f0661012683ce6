//! Writes a text while it is being typed: soon, one write at a time, the newest text only. What the text is, and what is
//! shown about saving, is not known here.

mod last_words;
mod text;
mod writer;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use super::page::{HiddenGuard, on_hidden, on_leave};
use super::store::{Store, StoreError};
pub use last_words::{
    forget as forget_last_words, forget_all as forget_all_last_words, hear as hear_last_words,
    hear_all as hear_all_last_words,
};
pub use text::Text;
use writer::Writer;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// Everything offered is on the disk, since then (seconds since 1970, UTC).
    Saved { at: i64 },
    /// Something is not on the disk yet.
    Saving,
    /// The last write did not succeed. The text is kept, and the next offer tries again, unless the draft was changed elsewhere.
    Failed(StoreError),
}

thread_local! {
    /// Every writer of this window, whatever it writes.
    static WRITERS: RefCell<Vec<Weak<Writer>>> = RefCell::default();
}

/// Writes what is unsaved of everything in this window, and waits until nothing is being written any more, however that ended.
pub async fn settle_all() {
    let writers: Vec<_> = WRITERS.with_borrow(|all| all.iter().filter_map(Weak::upgrade).collect());
    // All begin at once.
    writers.iter().for_each(Writer::flush);
    for writer in writers {
        writer.settle().await;
    }
}

/// The writer of one draft; make only one, and read the draft again before making the next. Dropped, it writes what is left and
/// may still report that.
pub struct Autosave {
    writer: Rc<Writer>,
    _guards: [HiddenGuard; 2],
    _before_close: Rc<dyn Fn()>,
}

impl Autosave {
    /// `sequence` is the number of the draft as it was read; `None`, when it has never been written.
    pub fn new(store: Store, id: String, sequence: Option<u64>, on_state: impl Fn(SaveState) + 'static) -> Self {
        let writer = Writer::new(store.clone(), id, sequence, Box::new(on_state));
        WRITERS.with_borrow_mut(|all| {
            all.retain(|one| one.strong_count() > 0);
            all.push(Rc::downgrade(&writer));
        });
        let weak = Rc::downgrade(&writer);
        let flush = move || {
            if let Some(writer) = weak.upgrade() {
                writer.flush();
            }
        };
        let before_close: Rc<dyn Fn()> = Rc::new(flush);
        store.before_close(&before_close);
        let (leaving, hiding) = (Rc::downgrade(&writer), Rc::downgrade(&writer));
        let leave = move || {
            if let Some(writer) = leaving.upgrade() {
                writer.leave();
            }
        };
        let hide = move || {
            if let Some(writer) = hiding.upgrade() {
                writer.hide();
            }
        };
        // Leaving comes first: what hiding begins waits for an answer, and what stands behind it would be dropped with it.
        Autosave { writer, _guards: [on_leave(leave), on_hidden(hide)], _before_close: before_close }
    }

    /// Nobody else can write this draft as long as this writer lives. Then what was typed right before the page is left is
    /// written at once; otherwise there is no time to see what somebody else may have written, and it is only left for the next start.
    pub fn alone(self) -> Self {
        self.writer.set_alone();
        self
    }

    /// The text as it is now. Call it for every change: offering costs nothing, since the text is made when it is written.
    pub fn offer(&self, text: Text) {
        self.writer.offer(text);
    }

    /// Writes now, or as soon as the write under way is done.
    pub fn flush(&self) {
        self.writer.flush();
    }

    /// Writes what is unsaved, and waits until nothing is being written any more, however that ended.
    pub fn settle(&self) -> impl Future<Output = ()> + use<> {
        let writer = self.writer.clone();
        async move { writer.settle().await }
    }

    /// Writes nothing more: what is unsaved gives way to what others have stored, or goes with all there was.
    pub fn discard(self) {
        self.writer.discard();
    }

    /// The newest text that is not known to be on the disk.
    pub fn unsaved(&self) -> Option<String> {
        self.writer.unsaved()
    }

    /// The number that the next write expects to find.
    pub fn sequence(&self) -> Option<u64> {
        self.writer.sequence()
    }
}

impl Drop for Autosave {
    fn drop(&mut self) {
        self.writer.flush();
    }
}
