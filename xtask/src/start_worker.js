
// Added by the build to the worker's glue: starts it with the WebAssembly that the page sends.
self.onmessage = ({ data }) => {
    self.onmessage = null;
    wasm_bindgen({ module_or_path: data.wasm }).catch((error) => self.postMessage({ says: "failed", message: String(error) }));
};
