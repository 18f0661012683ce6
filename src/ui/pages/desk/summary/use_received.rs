//! A file that was taken in, read again from its bytes.

use crate::document::open::{File, open};
use crate::document::summary::file_name;
use crate::ui::state::ReadFile;
use crate::ui::state::desk::{DeskActions, use_desk_actions};
use yew::prelude::*;

/// The file with this digest; nothing as long as it is read, or where none is asked for. Bytes that are gone are a file that can't be
/// read.
#[hook]
pub fn use_received(digest: Option<AttrValue>) -> Option<ReadFile> {
    let actions = use_desk_actions();
    let file = use_state(|| None::<ReadFile>);
    use_effect_with(digest, {
        let file = file.setter();
        move |digest| {
            let (Some(digest), Some(actions)) = (digest.clone(), actions) else { return file.set(None) };
            yew::platform::spawn_local(async move { file.set(Some(read(&actions, &digest).await)) });
        }
    });
    (*file).clone()
}

/// Named as its unit's program would name it.
pub async fn read(actions: &DeskActions, digest: &str) -> ReadFile {
    let bytes = actions.bytes(digest).await.ok().flatten().unwrap_or_default();
    let name = match open(&bytes) {
        Ok(File::Summary(opened)) => file_name(&opened.document),
        Ok(File::Decision(opened)) => crate::document::decision::file_name(&opened.document),
        _ => "antt.json".to_owned(),
    };
    ReadFile::of(name, bytes)
}
