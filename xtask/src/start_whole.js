
// Added by the build to the whole program's glue: fetches its WebAssembly, and starts it when it is told to.
window.anttWholeProgram = {
    fetch: async () => {
        const response = await fetch(new URL("{{wasm}}", import.meta.url), { integrity: "{{wasm-integrity}}" });
        if (!response.ok) throw new Error(`not loaded: ${response.url}`);
        return response.arrayBuffer();
    },
    start: (bytes) => __wbg_init({ module_or_path: bytes }).catch((error) => window.anttFailed(error)),
};
