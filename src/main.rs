//! Mounts the first program: the pages on which an assessment is filled in. Nothing else lives here.

fn main() {
    #[cfg(target_arch = "wasm32")]
    antt::ui::mount_first();
}
