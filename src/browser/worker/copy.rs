//! A desk's copy through a worker: packed into an archive, and its own parts taken out of one.

use super::{Live, NotStarted, Program, ask_once, not_started};
use crate::browser::value::{Gate, bytes, field, object, text};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::JsCast;
use web_sys::File;

/// A worker that packs an archive. It ends when this is dropped, and what was packed is gone.
pub struct Packer {
    worker: Live,
    /// Opened with the next thing that the worker says.
    said: Rc<RefCell<Gate>>,
}

impl Packer {
    pub async fn start() -> Result<Packer, NotStarted> {
        let said = Rc::new(RefCell::new(Gate::new()));
        let hearing = said.clone();
        let worker = Program::fetch().await?.start(move |heard| hearing.borrow().open(heard)).await?;
        Ok(Packer { worker, said })
    }

    /// Packs files, each under its path. Waits until they are, so that no more than these are on their way.
    pub async fn add(&self, files: &[(String, Vec<u8>)]) -> Result<(), NotStarted> {
        let list: Array = files
            .iter()
            .map(|(path, bytes)| {
                let bytes = Uint8Array::from(bytes.as_slice());
                JsValue::from(object(&[("path", path.as_str().into()), ("bytes", bytes.into())]))
            })
            .collect();
        self.ask(&[("job", "pack".into()), ("files", list.into())], "packing").await.map(drop)
    }

    /// The archive.
    pub async fn finish(self) -> Result<Vec<u8>, NotStarted> {
        let said = self.ask(&[("job", "packed".into())], "packed").await?;
        Ok(bytes(&said, "bytes").unwrap_or_default())
    }

    async fn ask(&self, job: &[(&str, JsValue)], answer: &str) -> Result<JsValue, NotStarted> {
        let gate = Gate::new();
        *self.said.borrow_mut() = gate.clone();
        self.worker.worker.post_message(&object(job)).map_err(not_started)?;
        let said = gate.wait().await;
        match text(&said, "says") {
            Some(says) if says == answer => Ok(said),
            _ => Err(NotStarted { message: text(&said, "message").unwrap_or_default() }),
        }
    }
}

/// The parts of a desk's copy that are no signed files of others, each by its path. None where it is no archive.
pub async fn unpack(file: &File) -> Result<Vec<(String, Vec<u8>)>, NotStarted> {
    let said = ask_once(&[("job", "unpack".into()), ("file", file.clone().into())]).await?;
    if text(&said, "says").as_deref() != Some("unpacked") {
        return Err(NotStarted { message: text(&said, "message").unwrap_or_default() });
    }
    let parts = field(&said, "parts").dyn_into::<Array>().unwrap_or_default();
    Ok(parts.iter().filter_map(|part| Some((text(&part, "path")?, bytes(&part, "bytes")?))).collect())
}
