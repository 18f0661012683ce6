// Filled in by the build. Keeps all files of one build, so that the page works without network for ever, and gives every page the
// files of its own build. Which build the page is opened with changes only when somebody says so: that this worker is a newer one
// does not make the page newer.
"use strict";

const BUILD = "{{build}}";
// Names and SHA-256.
const FILES = {{files}};
const PAGE = "index.html";
const KINDS = {
    html: "text/html; charset=utf-8",
    js: "text/javascript; charset=utf-8",
    css: "text/css; charset=utf-8",
    wasm: "application/wasm",
    webmanifest: "application/manifest+json",
    svg: "image/svg+xml",
    png: "image/png",
};

// Other folders of the same server may have pages and workers of their own.
const OURS = `antt ${registration.scope} `;
const open = (build) => caches.open(OURS + build);
const CHOICE = "chosen";

addEventListener("install", (event) => event.waitUntil(keepAll().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
    const name = nameOf(event.request);
    if (name !== undefined) event.respondWith(answer(event.request, name));
});
addEventListener("message", (event) => event.waitUntil(hear(event.data, event.ports[0])));

// What came of an earlier attempt is used: a bad network gets there in several. If one file is not the one of this build, as on a
// server that is being changed, the worker is given up, and the one before stays.
async function keepAll() {
    const cache = await open(BUILD);
    for (const [name, digest] of FILES) {
        if (!(await cache.match(name))) await cache.put(name, await whole(name, digest));
    }
    if (!(await isKept(BUILD))) throw new Error("not kept");
}

async function isKept(build) {
    return (await caches.has(OURS + build)) && Boolean(await (await open(build)).match(PAGE));
}

// The file, checked. Only its bytes are taken from the server: not what it says of them, nor where it has sent us.
async function whole(name, digest) {
    // Names of all but the page say what is inside.
    const before = name === PAGE ? undefined : await caches.match(name);
    const response = before ?? (await fetched(name, `sha256-${digest}`));
    const headers = { "Content-Type": KINDS[name.split(".").pop()] };
    return new Response(await response.arrayBuffer(), { headers });
}

// What the browser remembers may be older or damaged, so at last the server itself is asked.
async function fetched(name, integrity) {
    const ways = name === PAGE ? [["./", "no-store"], [PAGE, "no-store"]] : [[name, "default"], [name, "no-store"]];
    let failure;
    for (const [address, cache] of ways) {
        try {
            return await fetch(address, { cache, integrity });
        } catch (error) {
            failure = error;
        }
    }
    throw failure;
}

async function begin() {
    const choice = await chosen();
    // The first one is the choice of who came here.
    if (!choice || !(await isKept(choice))) await choose(BUILD);
    await clients.claim();
    await forget();
}

async function chosen() {
    const choice = await (await open(CHOICE)).match("./");
    return choice?.text();
}

async function choose(build) {
    await (await open(CHOICE)).put("./", new Response(build));
}

// The name of what may be one of our files; for anything else the browser is left alone.
function nameOf({ method, url }) {
    const { pathname } = new URL(url);
    if (method !== "GET" || !url.startsWith(registration.scope)) return undefined;
    const name = pathname.slice(new URL(registration.scope).pathname.length);
    return name.includes("/") ? undefined : name || PAGE;
}

async function answer(request, name) {
    const kept = name === PAGE ? await (await open((await chosen()) ?? BUILD)).match(PAGE) : await caches.match(name);
    return kept ?? fetch(request);
}

// What pages of any build say, and what they are answered; older and newer ones must agree on it.
async function hear({ antt }, port) {
    if (antt === "take") await choose(BUILD);
    if (antt === "hello" || antt === "take") port.postMessage({ build: BUILD });
    if (antt === "hello") await forget();
}

// Files of builds that no page uses, nor will. Every page holds a lock in the name of its build: when nobody does any more they go,
// unless there is a page that has not come to that yet.
async function forget() {
    const wanted = [CHOICE, BUILD, await chosen()].map((build) => OURS + build);
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && !wanted.includes(name));
    for (const name of names) navigator.locks?.request(name, async () => (await allHold()) && caches.delete(name));
}

async function allHold() {
    const { held } = await navigator.locks.query();
    const locks = held.filter(({ name, mode }) => name.startsWith(OURS) && mode === "shared");
    const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
    return pages.filter(({ url }) => nameOf({ method: "GET", url }) === PAGE).length <= locks.length;
}
