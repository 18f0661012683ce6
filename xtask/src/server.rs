//! Serves a folder on this machine only. Small on purpose: one request a connection, one thread a request, nothing kept.

mod request;

use std::{
    collections::BTreeMap,
    fs, io,
    io::Write,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use request::Request;

/// A page that never answers must not keep a thread: browsers open connections ahead and leave them silent.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where its files come from.
enum Source {
    Folder(PathBuf),
    /// Compressed with brotli, in memory.
    Compressed(BTreeMap<PathBuf, Vec<u8>>),
}

impl Source {
    fn read(&self, file: &Path) -> Option<Vec<u8>> {
        match self {
            Source::Folder(dir) => fs::read(dir.join(file)).ok(),
            Source::Compressed(files) => files.get(file).cloned(),
        }
    }

    /// Lines of the head that say how a file is sent.
    fn encoding(&self) -> &'static str {
        match self {
            Source::Folder(_) => "",
            Source::Compressed(_) => "Content-Encoding: br\r\n",
        }
    }
}

/// Serves until it is dropped; after that the port refuses connections.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `dir` on `port` of the loopback address; port 0 takes any free one.
    pub fn start(dir: impl Into<PathBuf>, port: u16) -> io::Result<Server> {
        Server::of(Source::Folder(dir.into()), port)
    }

    /// Serves these files, which are compressed with brotli: what a page on the net sends.
    pub fn compressed(files: BTreeMap<PathBuf, Vec<u8>>) -> io::Result<Server> {
        Server::of(Source::Compressed(files), 0)
    }

    fn of(source: Source, port: u16) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = stopping.clone();
        let accepting = thread::spawn(move || accept(&listener, &Arc::new(source), &stop));
        Ok(Server { address, stopping, accepting: Some(accepting) })
    }

    /// The address of the page, with a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection; it then gives the port back.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.accepting.take() {
            let _ = thread.join();
        }
    }
}

fn accept(listener: &TcpListener, source: &Arc<Source>, stop: &AtomicBool) {
    for stream in listener.incoming() {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let source = source.clone();
        if let Ok(stream) = stream {
            // A browser that went away in the middle is no error of ours.
            thread::spawn(move || answer(stream, &source));
        }
    }
}

fn answer(mut stream: TcpStream, source: &Source) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let Some(request) = Request::read(&mut stream)? else {
        return Ok(());
    };
    let (status, kind, body) = match (request.allowed(), request.file()) {
        (false, _) => ("405 Method Not Allowed", TEXT, b"only GET and HEAD".to_vec()),
        (true, None) => ("400 Bad Request", TEXT, b"no such path can be".to_vec()),
        (true, Some(file)) => match source.read(&file) {
            Some(body) => ("200 OK", kind(&file), body),
            None => ("404 Not Found", TEXT, b"not here".to_vec()),
        },
    };
    let encoding = if status == "200 OK" { source.encoding() } else { "" };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{encoding}Cache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    if !request.head_only() {
        stream.write_all(&body)?;
    }
    stream.flush()
}

const TEXT: &str = "text/plain; charset=utf-8";

/// What the browser is told a file is: `nosniff` makes it believe nothing else.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") | None => TEXT,
        Some(_) => "application/octet-stream",
    }
}
