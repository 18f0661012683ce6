//! The program dies, really, and what the page saves then.

use std::fs;

use serde_json::Value;

use crate::browser::Browser;

/// The program relies on the document taking what it draws.
const BREAKS: &str = "const real = Node.prototype.insertBefore;
     Node.prototype.insertBefore = () => { Node.prototype.insertBefore = real; throw new Error('broken'); };";

impl Browser {
    /// A panic in the middle of drawing, and the texts in the file that is saved then. The page must be one with a way back.
    #[track_caller]
    pub fn rescued_as_it_dies(&self) -> Vec<Value> {
        self.js(BREAKS, &[]);
        self.click(".back a");
        self.shows("#stopped-dead h1", "Chương trình đã dừng");
        self.shows("#stopped-dead", "bản chưa lưu được thì chỉ còn trong trang này");
        self.click("#stopped-save");
        let file = self.wait_download(|name| name.starts_with("antt-ban-nhap-"));
        let text = fs::read_to_string(&file).expect("the file");
        // Where files can't be saved, the same stands in the page.
        self.click("#stopped-way summary");
        assert_eq!(self.value("#stopped-text"), text);
        let saved: Value = serde_json::from_str(&text).expect("JSON");
        saved["drafts"].as_array().expect("drafts").clone()
    }
}
