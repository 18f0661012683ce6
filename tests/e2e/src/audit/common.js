// What the audits share: the list of faults, what can be seen, how an element is called in a fault.
const faults = [];
const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const all = (css) => [...document.querySelectorAll(css)].filter(seen);
const called = (element) => {
  const text = (element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 40);
  return `<${element.tagName.toLowerCase()}${element.id ? "#" + element.id : ""}${element.className && element.className.baseVal === undefined ? "." + element.className.replace(/\s+/g, ".") : ""}> ${text}`;
};
const fault = (what, element) => faults.push(element ? `${what}: ${called(element)}` : what);
