// In the place of the service worker while the page is worked on: what an earlier one has kept would hide every change.
"use strict";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
    const ours = (await caches.keys()).filter((name) => name.startsWith(`antt ${registration.scope} `));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await registration.unregister();
    for (const page of await clients.matchAll({ type: "window", includeUncontrolled: true })) await page.navigate(page.url);
}
