
// Added by the build to the first program's script: has the service worker keep this page, and asks it for newer builds. Not there
// where the browser has none, and not while the page is worked on.
window.anttOffline = (() => {
    const { build } = document.documentElement.dataset;
    const workers = build && navigator.serviceWorker;
    if (!workers) return undefined;
    const address = new URL("service-worker.js", import.meta.url);
    const MINUTE = 60000;
    const say = (antt) => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data.build);
        workers.controller.postMessage({ antt }, [port2]);
    });
    const offline = {
        // Whether another build than this one is kept and may be taken.
        newer: false,
        // Whether any build is kept whole.
        isKept: async () => Boolean((await workers.getRegistration(address))?.active),
        // Has everything kept. Not earlier than it is wanted, or a first visit would wait for what it does not need.
        begin: () => workers.register(address, { updateViaCache: "none" }).catch(() => {}),
        // From now on the page opens with the newest build.
        take: () => say("take"),
    };
    const ask = async () => {
        if (!workers.controller || (await say("hello")) === build) return;
        offline.newer = true;
        dispatchEvent(new Event("antt-newer"));
    };
    workers.addEventListener("controllerchange", ask);
    // As long as it is held the files of this build stay.
    const held = () => { ask(); return new Promise(() => {}); };
    if (navigator.locks) navigator.locks.request(`antt ${new URL("./", address)} ${build}`, { mode: "shared" }, held);
    else ask();
    // Who only looks at the first page has it kept too.
    setTimeout(offline.begin, MINUTE);
    // A page that stays open for days hears of a new build when somebody comes back to it.
    let looked = Date.now();
    document.addEventListener("visibilitychange", async () => {
        if (document.hidden || Date.now() - looked < 60 * MINUTE) return;
        looked = Date.now();
        (await workers.getRegistration(address))?.update().catch(() => {});
    });
    return offline;
})();
