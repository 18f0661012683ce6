
// Added by the build to wasm-bindgen's glue: fetches the WebAssembly that belongs to it, and starts it.
__wbg_init({
    module_or_path: fetch(new URL("{{wasm}}", import.meta.url), { integrity: "{{wasm-integrity}}" }).then((response) => {
        if (!response.ok) throw new Error(response.url);
        return response;
    }).catch((error) => { throw new Error(`not loaded: {{wasm}}: ${error.message}`); }),
}).catch((error) => window.anttFailed(error));

// Fetches the whole program and promises what starts it. Asked again, it begins again only with what did not come.
window.anttWhole = (() => {
    let script, wasm, attempts = 0;
    const forget = (clear) => (error) => { clear(); throw error; };
    const fetchScript = () => new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.type = "module";
        element.dataset.later = "true";
        // A browser may remember that an address failed.
        element.src = new URL("{{whole}}", import.meta.url) + (attempts++ ? `?${attempts}` : "");
        element.integrity = "{{whole-integrity}}";
        element.onload = resolve;
        element.onerror = () => { element.remove(); reject(new Error(`not loaded: ${element.src}`)); };
        document.head.append(element);
    });
    return async () => {
        await (script ??= fetchScript().catch(forget(() => { script = undefined; })));
        const bytes = await (wasm ??= window.anttWholeProgram.fetch().catch(forget(() => { wasm = undefined; })));
        window.anttOffline?.begin();
        return () => window.anttWholeProgram.start(bytes);
    };
})();
