
// Added by the build to wasm-bindgen's glue: fetches the WebAssembly that belongs to it, and starts it.
__wbg_init({
    module_or_path: fetch(new URL("{{wasm}}", import.meta.url), { integrity: "{{wasm-integrity}}" }),
}).catch((error) => window.anttFailed(error));
