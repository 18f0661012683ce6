// What a screen reader goes by.
const name = (element) => {
  const by = (element.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean).map((id) => document.getElementById(id)?.textContent || "");
  const labels = element.labels ? [...element.labels].map((label) => label.textContent) : [];
  return [element.getAttribute("aria-label"), ...by, ...labels].filter(Boolean).join(" ").trim();
};
const app = (css) => [...document.querySelectorAll(`#app ${css.split(",").join(", #app ")}`)];

app("input, select, textarea").forEach((field) => { if (!name(field)) fault("without a label", field); });
app("a[href], button, summary").forEach((element) => { if (!name(element) && !element.textContent.trim()) fault("without a name", element); });
app("svg, img").forEach((picture) => {
  const hidden = picture.closest("[aria-hidden=true]") !== null;
  if (!hidden && !name(picture) && picture.getAttribute("alt") === null) fault("neither hidden nor named", picture);
});
app("fieldset").forEach((group) => { if (!group.querySelector("legend")?.textContent.trim()) fault("without a legend", group); });
app("a a, a button, button a, button button, label button, label a, summary a, summary button").forEach((inner) => fault("inside of another", inner));
app("table th").forEach((head) => { if (!head.getAttribute("scope")) fault("without a scope", head); });

for (const css of ["h1", "main"]) if (all(css).length !== 1) fault(`${all(css).length} times ${css}`);
let level = 0;
for (const heading of all("h1, h2, h3, h4, h5, h6")) {
  const next = Number(heading.tagName[1]);
  if (next > level + 1) fault(`h${next} after h${level}`, heading);
  if (!heading.textContent.trim()) fault("empty", heading);
  level = next;
}

const ids = new Set();
for (const element of document.querySelectorAll("[id]")) {
  if (ids.has(element.id)) fault("id used twice", element);
  ids.add(element.id);
}
for (const attribute of ["for", "aria-describedby", "aria-labelledby", "aria-controls"]) {
  for (const element of document.querySelectorAll(`[${attribute}]`)) {
    for (const id of element.getAttribute(attribute).split(" ")) if (!ids.has(id)) fault(`${attribute} names nothing, ${id}`, element);
  }
}

if (document.documentElement.lang !== arguments[0]) fault(`lang is ${document.documentElement.lang}`);
const heading = all("h1")[0]?.textContent.trim();
// A name from a file is kept apart by marks in the title and by an element on the page.
if (!document.title.replace(/[\u2068\u2069]/g, "").includes(heading)) fault(`the title is “${document.title}”, the heading “${heading}”`);
