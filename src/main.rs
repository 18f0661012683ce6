//! Mounts the app. Nothing else lives here.

fn main() {
    #[cfg(target_arch = "wasm32")]
    antt::ui::mount();
}
