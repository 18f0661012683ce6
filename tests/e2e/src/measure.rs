//! What the page's thread did and holds, told by the page itself: numbers for people to compare. What a test may demand of them is
//! the test's business.

use serde_json::{Value, json};

use crate::browser::Browser;

/// Keeps the lengths of tasks over 50 ms; shorter ones no browser tells.
const NOTE_TASKS: &str = "
    window.longTasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach((task) => longTasks.push(Math.round(task.duration))))
        .observe({ type: 'longtask', buffered: true });";

/// Keeps the memories of WebAssembly, which no heap of JavaScript counts. One that nobody uses any more is not held.
const NOTE_MEMORIES: &str = "
    window.memories = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await real.apply(WebAssembly, given);
            for (const part of Object.values((made.instance ?? made).exports)) {
                if (part instanceof WebAssembly.Memory) memories.push(new WeakRef(part));
            }
            return made;
        };
    }";

const MEMORIES: &str = "return memories.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0)";

/// What the page's process holds after everything that is no longer used was given up.
pub struct Held {
    /// Bytes of JavaScript and of WebAssembly's memory together.
    pub bytes: u64,
    /// Nodes of the document.
    pub nodes: u64,
}

impl Browser {
    /// A script that every page runs before its own, from the next one on. Its names are its own.
    #[track_caller]
    pub fn run_first(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": format!("{{ {script} }}") }));
    }

    /// From the next page on, its long tasks are kept.
    #[track_caller]
    pub fn note_long_tasks(&self) {
        self.run_first(NOTE_TASKS);
    }

    /// The tasks over 50 ms since this was asked last, in milliseconds.
    #[track_caller]
    pub fn long_tasks(&self) -> Vec<u64> {
        let tasks = self.js("return window.longTasks.splice(0)", &[]);
        tasks.as_array().into_iter().flatten().filter_map(Value::as_u64).collect()
    }

    /// From the next page on, what it holds can be asked.
    #[track_caller]
    pub fn note_memories(&self) {
        self.run_first(NOTE_MEMORIES);
    }

    /// What the page holds.
    #[track_caller]
    pub fn held(&self) -> Held {
        self.cdp("HeapProfiler.collectGarbage", json!({}));
        self.cdp("Performance.enable", json!({}));
        let metrics = self.cdp("Performance.getMetrics", json!({}));
        let metric = |name: &str| {
            let mut all = metrics["metrics"].as_array().into_iter().flatten();
            let found = all.find(|metric| metric["name"] == name).map(|metric| &metric["value"]);
            found.and_then(|value| value.as_u64().or_else(|| value.as_f64().map(|value| value as u64)))
        };
        let memories = self.js(MEMORIES, &[]).as_u64().unwrap_or_default();
        let scripts = metric("JSHeapUsedSize").unwrap_or_default();
        Held { bytes: scripts + memories, nodes: metric("Nodes").unwrap_or_default() }
    }
}
