// Contrast as WCAG counts it: 4.5 for text, 3 for the edge of a field. What is switched off is exempt.
const parts = (colour) => {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) || []).map(Number);
  return [red, green, blue, alpha];
};
const over = (front, back) => [0, 1, 2].map((at) => front[at] * front[3] + back[at] * (1 - front[3])).concat(1);
const behind = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const colour = parts(getComputedStyle(at).backgroundColor);
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) break;
  }
  const base = matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
  return layers.reverse().reduce((below, layer) => over(layer, below), base);
};
const light = (colour) => {
  const [red, green, blue] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const told = new Set();
let least = 21;
const judge = (element, colour, wanted, what) => {
  const back = behind(element);
  const found = ratio(over(colour, back), back);
  if (what === "text") least = Math.min(least, found);
  const key = `${what} ${found.toFixed(2)}`;
  if (found < wanted && !told.has(key)) {
    told.add(key);
    fault(key, element);
  }
};
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (!texts.currentNode.textContent.trim() || !seen(element) || element.closest(":disabled, option, script, style")) continue;
  judge(element, parts(getComputedStyle(element).color), 4.5, "text");
}
for (const field of all("input[type=text], input[type=password], textarea, select")) {
  const style = getComputedStyle(field);
  judge(field.parentElement, parts(style.borderTopColor), 3, "edge");
  judge(field, parts(style.color), 4.5, "text");
}
window.leastContrast = Math.min(window.leastContrast || 21, least);
