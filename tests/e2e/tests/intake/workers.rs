//! Workers that are slow or die, played by a class in the place of the browser's own. Nobody but a test can put it there.

use e2e::{Browser, json};

/// `decide` is called with every message of a worker: what it says, whether it is for the page, and the worker itself.
const PLAYED: &str = "
    window.RealWorker = window.Worker;
    window.kept = [];
    window.letGo = () => { window.decide = () => 'go'; window.kept.splice(0).forEach((say) => say()); };
    window.Worker = class extends RealWorker {
        // Nobody hears of a worker that the page has ended.
        terminate() { this.dead = true; super.terminate(); }
        set onmessage(hear) {
            super.onmessage = hear && ((event) => {
                if (this.dead) return;
                const decided = window.decide(event.data, this);
                if (decided === 'keep') window.kept.push(() => this.dead || hear(event));
                if (decided === 'go' || decided === 'go and die') hear(event);
                if (decided.endsWith('die')) {
                    this.dead = true;
                    super.terminate();
                    this.onerror(new ErrorEvent('error', { message: 'out of memory' }));
                }
            });
        }
    };
    window.decide = ";

/// From the next page on; `decide` gives `'go'`, `'keep'` until `letGo()` is called, `'die'` or `'go and die'`.
pub fn play(browser: &Browser, decide: &str) {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": format!("{PLAYED}{decide};") }));
}

/// From now on workers are the browser's own.
pub fn play_no_more(browser: &Browser) {
    browser.js("window.decide = () => 'go'; window.Worker = window.RealWorker", &[]);
}
