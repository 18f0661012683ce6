// On paper nothing can be pressed, and everything is dark on white.
for (const element of all("header, nav, button, input, select, textarea, details:not(.digest-fold, .trusted-key, .opened) > summary, .button, .skip, .foot")) fault("on paper", element);
const dark = (colour) => (colour.match(/[\d.]+/g) || []).slice(0, 3).every((part) => Number(part) <= 0x66);
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.textContent.trim() || !seen(element) || element.closest("script, style")) continue;
  const colour = getComputedStyle(element).color;
  if (!dark(colour)) fault(`pale, ${colour}`, element);
}
if (getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)") fault("not on white");
