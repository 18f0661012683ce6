//! Chromium's own protocol without the driver in between: a WebSocket (RFC 6455) to one tab, for what has to be as quick as a
//! typist.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

use serde_json::{Value, json};

use crate::browser::Browser;

const LONGEST: Duration = Duration::from_secs(30);

/// The wire to one tab. It outlives reloads.
pub struct Wire {
    stream: TcpStream,
    next: u64,
}

impl Browser {
    /// To the tab that commands go to now.
    #[track_caller]
    pub fn wire(&self) -> Wire {
        Wire::open(self.debugger_port(), &self.tab()).unwrap_or_else(|why| panic!("no wire to the tab: {why}"))
    }
}

impl Wire {
    fn open(port: u16, tab: &str) -> io::Result<Wire> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(LONGEST))?;
        stream.set_nodelay(true)?;
        // The key only proves that the other side speaks the protocol, which is known here.
        write!(
            stream,
            "GET /devtools/page/{tab} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )?;
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(byte(&mut stream)?);
        }
        if !head.starts_with(b"HTTP/1.1 101") {
            return Err(io::Error::other(String::from_utf8_lossy(&head).into_owned()));
        }
        Ok(Wire { stream, next: 1 })
    }

    /// One command, and its answer.
    pub fn ask(&mut self, command: &str, parameters: Value) -> io::Result<Value> {
        let number = self.send(command, parameters)?;
        self.answer(number)
    }

    /// A command whose answer nobody waits for.
    pub fn send(&mut self, command: &str, parameters: Value) -> io::Result<u64> {
        let number = self.next;
        self.next += 1;
        let text = json!({ "id": number, "method": command, "params": parameters }).to_string();
        self.stream.write_all(&frame(text.as_bytes()))?;
        Ok(number)
    }

    /// Events and answers that nobody waited for are passed over.
    fn answer(&mut self, number: u64) -> io::Result<Value> {
        loop {
            let mut message: Value = serde_json::from_slice(&self.message()?)?;
            if message["id"] == number {
                match message["error"].take() {
                    Value::Null => return Ok(message["result"].take()),
                    error => return Err(io::Error::other(error.to_string())),
                }
            }
        }
    }

    fn message(&mut self) -> io::Result<Vec<u8>> {
        let mut message = Vec::new();
        loop {
            let (first, second) = (byte(&mut self.stream)?, byte(&mut self.stream)?);
            let length = match second & 0x7f {
                126 => u64::from(u16::from_be_bytes(bytes(&mut self.stream)?)),
                127 => u64::from_be_bytes(bytes(&mut self.stream)?),
                short => u64::from(short),
            };
            (&mut self.stream).take(length).read_to_end(&mut message)?;
            match (first & 0x0f, first & 0x80) {
                (8, _) => return Err(io::ErrorKind::ConnectionAborted.into()),
                (_, 0) => {}
                _ => return Ok(message),
            }
        }
    }
}

/// One text, whole, and masked with zeros, which leave it as it is.
fn frame(text: &[u8]) -> Vec<u8> {
    let mut frame = vec![0x81];
    match (u8::try_from(text.len()), u16::try_from(text.len())) {
        (Ok(length @ ..126), _) => frame.push(0x80 | length),
        (_, Ok(length)) => {
            frame.push(0x80 | 126);
            frame.extend(length.to_be_bytes());
        }
        _ => {
            frame.push(0x80 | 127);
            frame.extend((text.len() as u64).to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(text);
    frame
}

fn byte(stream: &mut TcpStream) -> io::Result<u8> {
    bytes::<1>(stream).map(|[byte]| byte)
}

fn bytes<const N: usize>(stream: &mut TcpStream) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes)?;
    Ok(bytes)
}
