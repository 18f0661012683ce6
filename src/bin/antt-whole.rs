//! Mounts the whole app, in place of the first program where that runs. Nothing else lives here.

fn main() {
    #[cfg(target_arch = "wasm32")]
    antt::ui::mount_whole();
}
