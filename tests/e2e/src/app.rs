//! The page, served to the browsers of this test program.

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

use xtask::{paths, sent, server::Server};

/// The built page on an address of this machine.
pub struct App {
    server: Server,
}

impl App {
    /// The page that all tests of this program share.
    #[track_caller]
    pub fn serve() -> &'static App {
        static APP: OnceLock<App> = OnceLock::new();
        APP.get_or_init(App::own)
    }

    /// A server of the test's own, that ends when it is dropped: being offline is best shown by the server being gone.
    #[track_caller]
    pub fn own() -> App {
        App::of(&App::built(), 0)
    }

    /// A server of this folder. A port that another one had makes it the same address to a browser.
    #[track_caller]
    pub fn of(folder: &Path, port: u16) -> App {
        App { server: Server::start(folder, port).unwrap_or_else(|why| panic!("cannot serve: {why}")) }
    }

    /// A server that sends the files of this folder compressed, as one on the net does. It takes a while to compress them.
    #[track_caller]
    pub fn compressed(folder: &Path) -> App {
        let server = sent::folder(folder).and_then(Server::compressed);
        App { server: server.unwrap_or_else(|why| panic!("cannot serve {}: {why}", folder.display())) }
    }

    /// The folder of the built page.
    #[track_caller]
    pub fn built() -> PathBuf {
        let dist = paths::dist();
        let first = dist.join("index.html");
        assert!(first.is_file(), "nothing to test in {}: run `cargo xtask build` first", dist.display());
        dist
    }

    /// The page as one file.
    #[track_caller]
    pub fn single_file() -> PathBuf {
        let file = paths::single_file();
        assert!(file.is_file(), "no {}: run `cargo xtask build` first", file.display());
        file
    }

    /// The port, to be taken again by the next server.
    pub fn port(&self) -> u16 {
        let url = self.server.url();
        url.trim_end_matches('/').rsplit_once(':').and_then(|(_, port)| port.parse().ok()).unwrap_or_default()
    }

    /// Its address, with a slash at its end.
    pub fn url(&self) -> String {
        self.server.url()
    }
}
