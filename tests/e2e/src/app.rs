//! The page, served to the browsers of this test program.

use std::sync::OnceLock;

use xtask::{paths, server::Server};

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
        let dist = paths::dist();
        assert!(
            dist.join("index.html").is_file(),
            "nothing to test in {}: run `cargo xtask build` first",
            dist.display()
        );
        App { server: Server::start(dist, 0).unwrap_or_else(|why| panic!("cannot serve: {why}")) }
    }

    /// Its address, with a slash at its end.
    pub fn url(&self) -> String {
        self.server.url()
    }
}
