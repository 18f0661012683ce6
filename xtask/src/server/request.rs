//! The first line of a request, and the file that it may mean.

use std::{
    io::{self, Read},
    path::PathBuf,
};

/// No honest request of this page is longer.
const LONGEST: usize = 64 * 1024;

/// What was asked.
#[derive(Debug)]
pub struct Request {
    method: String,
    path: String,
}

impl Request {
    /// Reads up to the empty line; `None` when the other side said nothing that could be answered.
    pub fn read(stream: &mut impl Read) -> io::Result<Option<Request>> {
        let mut head = Vec::new();
        let mut chunk = [0; 4096];
        while !head.windows(4).any(|end| end == b"\r\n\r\n") {
            let count = stream.read(&mut chunk)?;
            if count == 0 || head.len() > LONGEST {
                return Ok(None);
            }
            head.extend_from_slice(chunk.get(..count).unwrap_or_default());
        }
        let head = String::from_utf8_lossy(&head);
        let mut words = head.lines().next().unwrap_or_default().split(' ');
        Ok(match (words.next(), words.next()) {
            (Some(method), Some(path)) => Some(Request { method: method.into(), path: path.into() }),
            _ => None,
        })
    }

    /// Nothing here can be changed through the server.
    pub fn allowed(&self) -> bool {
        self.method == "GET" || self.head_only()
    }

    /// Whether only the head of the answer is wanted.
    pub fn head_only(&self) -> bool {
        self.method == "HEAD"
    }

    /// The file below the served folder; `None` for anything that might lead out of it.
    pub fn file(&self) -> Option<PathBuf> {
        let path = self.path.split(['?', '#']).next()?.strip_prefix('/')?;
        let path = decode(path)?;
        if path.is_empty() {
            return Some("index.html".into());
        }
        let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0']);
        path.split('/').all(plain).then(|| path.split('/').collect())
    }
}

/// Percent-decoding, before any check: `%2e%2e` is `..`.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            if !digits.iter().all(u8::is_ascii_hexdigit) {
                return None;
            }
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<String> {
        let head = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
        let request = Request::read(&mut head.as_bytes()).ok()??;
        Some(request.file()?.to_string_lossy().into_owned())
    }

    #[test]
    fn finds_what_lies_in_the_folder() {
        assert_eq!(file("/").as_deref(), Some("index.html"));
        assert_eq!(file("/?x=1").as_deref(), Some("index.html"));
        assert_eq!(file("/a/h%E1%BB%93%20s%C6%A1.json").as_deref(), Some("a/hồ sơ.json"));
    }

    #[test]
    fn refuses_whatever_might_lead_out() {
        for path in [
            "/../x",
            "/a/../../x",
            "/%2e%2e/x",
            "/a/%2e%2e%2fx",
            "//etc/passwd",
            "/..%5Cx",
            "/C:/x",
            "/%00",
            "/%zz",
            "/%+1",
            "x",
        ] {
            assert_eq!(file(path), None, "{path}");
        }
    }
}
