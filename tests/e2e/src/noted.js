// Notes what goes wrong on all pages of a tab: in the database of the session, so that it outlives reloads.
{
  const note = (text) => {
    const all = JSON.parse(sessionStorage.getItem("noted") || "[]");
    sessionStorage.setItem("noted", JSON.stringify([...all, text]));
  };
  document.addEventListener("securitypolicyviolation", (event) =>
    note(`refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  // A file that did not come has no message, and does not bubble.
  addEventListener("error", (event) => note(`error ${event.message || event.target.src || event.target.href}`), true);
  addEventListener("unhandledrejection", (event) => note(`error ${event.reason}`));
  const { error } = console;
  console.error = (...given) => { note(`error ${given.join(" ")}`); error.apply(console, given); };
  const own = (url) => url.protocol !== "http:" && url.protocol !== "https:" || url.origin === location.origin;
  new PerformanceObserver((list) => list.getEntries().filter((entry) => !own(new URL(entry.name)))
    .forEach((entry) => note(`asked ${entry.name}`))).observe({ type: "resource", buffered: true });
}
