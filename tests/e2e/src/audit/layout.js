// Geometry: at the width that the page has at this moment.
const unseen = (element) => element.closest(".unseen, .skip, thead") !== null;
if (document.documentElement.scrollWidth > innerWidth) {
  fault(`scrolls sideways, ${document.documentElement.scrollWidth} in ${innerWidth}`);
  for (const element of all("body *")) {
    if (element.getBoundingClientRect().right > innerWidth + 0.5 && !unseen(element)) fault("reaches out of the page", element);
  }
}
const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
for (const field of all("input[type=text], input[type=password], textarea, select")) {
  const width = field.getBoundingClientRect().width;
  if (width < 6 * rem - 0.01) fault(`narrow, ${width} px`, field);
}

// The area that takes a click: a link may be spread over what stands around it.
const target = (element) => {
  const after = getComputedStyle(element, "::after");
  if (after.position === "absolute" && after.content !== "none") return element.offsetParent.getBoundingClientRect();
  return element.getBoundingClientRect();
};
// In a line of text, or alone in one: then the line keeps other targets away.
const inline = (element) => element.tagName === "A" && getComputedStyle(element).display === "inline";
for (const element of all("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
  const box = target(element);
  const line = inline(element) ? parseFloat(getComputedStyle(element).lineHeight) : 0;
  const [width, height] = [box.width, Math.max(box.height, line)];
  if ((width < 23.99 && !inline(element)) || height < 23.99) fault(`small, ${width} × ${height} px`, element);
}
for (const element of all("p, h1, h2, h3, li, td, th, dt, dd, label, legend, button, summary, .tag, .button")) {
  const style = getComputedStyle(element);
  if (unseen(element) || style.display === "inline" || style.display === "contents") continue;
  if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) fault("is wider than its place", element);
}
