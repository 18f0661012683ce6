// Where the system chooses all colours, what is pressed or filled in keeps an edge, since no background tells it from the page.
for (const element of all("main .button, main input[type=text], main input[type=password], main textarea, main select")) {
  const style = getComputedStyle(element);
  if (style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1) fault("no edge", element);
  if (style.borderTopColor === getComputedStyle(document.body).backgroundColor) fault("its edge is not seen", element);
}
for (const element of all("[aria-pressed=true], a[aria-current]")) {
  if (!getComputedStyle(element).textDecorationLine.includes("underline")) fault("nothing shows that it is on", element);
}
