
// Added by the build to the whole program's glue: fetches its WebAssembly, and starts it when it is told to.
const anttGet = async (name, integrity) => {
    const response = await fetch(new URL(name, import.meta.url), { integrity });
    if (!response.ok) throw new Error(`not loaded: ${response.url}`);
    return response;
};
window.anttWholeProgram = {
    fetch: async () => (await anttGet("{{wasm}}", "{{wasm-integrity}}")).arrayBuffer(),
    // The page as one file.
    single: async () => (await anttGet("{{single}}", "{{single-integrity}}")).arrayBuffer(),
    start: (bytes) => __wbg_init({ module_or_path: bytes }).catch((error) => window.anttFailed(error)),
};

// Fetches the worker's program: its script as a text and its WebAssembly compiled, to be started any number of times. Asked again,
// it begins again only with what did not come.
window.anttWorker = (() => {
    let coming;
    const all = async () => {
        const [script, wasm] = await Promise.all([
            anttGet("{{worker}}", "{{worker-integrity}}").then((response) => response.text()),
            anttGet("{{worker-wasm}}", "{{worker-wasm-integrity}}").then((response) => response.arrayBuffer()),
        ]);
        return { script, wasm: await WebAssembly.compile(wasm) };
    };
    return () => (coming ??= all().catch((error) => { coming = undefined; throw error; }));
})();
