// What would move although the person wants nothing to move.
if (getComputedStyle(document.documentElement).scrollBehavior !== "auto") fault("the page scrolls smoothly");
for (const element of all("body *")) {
  for (const part of [null, "::before", "::after"]) {
    const style = getComputedStyle(element, part);
    const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
    if (lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration))) fault("moves", element);
  }
}
