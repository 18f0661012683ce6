
// Added by the build to the whole program's glue in the single file: everything that the page would fetch stands in the page.
const inside = (name) => {
    if (!window.DecompressionStream) throw new SyntaxError("no DecompressionStream");
    const text = atob(document.getElementById(`inside-${name}`).textContent);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
};

window.anttSingle = true;

window.anttWorker = (() => {
    let coming;
    const all = async () => ({
        script: await inside("worker").text(),
        wasm: await WebAssembly.compile(await inside("worker-wasm").arrayBuffer()),
    });
    return () => (coming ??= all());
})();

(async () => __wbg_init({ module_or_path: await inside("wasm").arrayBuffer() }))().catch((error) => window.anttFailed(error));
