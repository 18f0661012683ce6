//! One request to a WebDriver and its answer.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

use serde_json::Value;

/// A driver that doesn't answer within this is dead.
const LONGEST: Duration = Duration::from_secs(90);

/// Sends `body` and gives the answer's `value`, or the driver's error as `kind: message`.
pub fn ask(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let answer = exchange(port, method, path, body).map_err(|error| format!("no answer from the driver: {error}"))?;
    let mut answer: Value =
        serde_json::from_slice(&answer).map_err(|error| format!("the driver's answer is no JSON: {error}"))?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(kind) => {
            Err(format!("{kind}: {}", value["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default()))
        }
        None => Ok(value),
    }
}

fn exchange(port: u16, method: &str, path: &str, body: &Value) -> io::Result<Vec<u8>> {
    let body = if method == "POST" { body.to_string() } else { String::new() };
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(LONGEST))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json; charset=utf-8\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    read(&mut stream)
}

/// The body of an answer. Drivers keep connections open whatever they are asked: the length decides.
fn read(stream: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 64 * 1024];
    loop {
        if let Some((start, end)) = body(&bytes)
            && bytes.len() >= end
        {
            return Ok(bytes[start..end].to_vec());
        }
        match stream.read(&mut chunk)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => bytes.extend_from_slice(&chunk[..count]),
        }
    }
}

/// Where the body starts and ends, once the head is complete.
fn body(bytes: &[u8]) -> Option<(usize, usize)> {
    let start = bytes.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&bytes[..start]).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok())?;
    Some((start, start + length))
}
