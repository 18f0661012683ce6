
// Added by the build to the whole program's glue: fetches its WebAssembly and its styles, and starts it when it is told to.
const anttGet = async (name, integrity) => {
    const response = await fetch(new URL(name, import.meta.url), { integrity });
    if (!response.ok) throw new Error(`not loaded: ${response.url}`);
    return response;
};
// The sheet says again what the first program's says, so it may take effect while that one is still shown.
const anttStyles = (() => {
    let coming;
    const sheet = () => new Promise((resolve, reject) => {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = new URL("{{style}}", import.meta.url);
        link.integrity = "{{style-integrity}}";
        link.onload = resolve;
        link.onerror = () => { link.remove(); reject(new Error(`not loaded: ${link.href}`)); };
        document.head.append(link);
    });
    return () => (coming ??= sheet().catch((error) => { coming = undefined; throw error; }));
})();
window.anttWholeProgram = {
    fetch: async () => {
        const wasm = anttGet("{{wasm}}", "{{wasm-integrity}}").then((response) => response.arrayBuffer());
        return (await Promise.all([wasm, anttStyles()]))[0];
    },
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
