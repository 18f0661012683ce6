//! What runs in a worker beside the page: reads many files, writes workbooks. Nothing else lives here.

fn main() {
    #[cfg(target_arch = "wasm32")]
    antt::worker::start();
}
