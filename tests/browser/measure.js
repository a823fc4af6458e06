// What of the page, as it is drawn now, is too faint, too small or too tight: a list of complaints.
({ contrast, text, line, target }) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under) => [0, 1, 2].map((at) => top[at] * top[3] + under[at] * (1 - top[3])).concat(1);
  const behind = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const layer = rgba(getComputedStyle(one).backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), rgba(getComputedStyle(document.documentElement).colorScheme.includes("dark") ? "#000" : "#fff"));
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (front, back) => {
    const [low, high] = [luminance(over(front, back)), luminance(back)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const drawn = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".unseen, .map, .sticker") &&
    element.getClientRects().length > 0 && element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().bottom > 0;
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent || element.placeholder || "").trim().slice(0, 20)}`;
  const found = [];

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !drawn(element) || element.closest("option, script")) continue;
    const style = getComputedStyle(element);
    const seen = ratio(rgba(style.color), behind(element));
    if (seen < contrast) found.push(`contrast ${seen.toFixed(1)}: ${name(element)}`);
    if (parseFloat(style.fontSize) < text) found.push(`text of ${style.fontSize}: ${name(element)}`);
    if (parseFloat(style.lineHeight) < line * parseFloat(style.fontSize) - 0.1) found.push(`line of ${style.lineHeight}: ${name(element)}`);
  }
  for (const field of document.querySelectorAll("textarea, input[type=text]")) {
    if (!drawn(field) || !field.placeholder) continue;
    const seen = ratio(rgba(getComputedStyle(field, "::placeholder").color), behind(field));
    if (seen < contrast) found.push(`contrast of a placeholder ${seen.toFixed(1)}: ${name(field)}`);
  }
  for (const one of document.querySelectorAll("button, a, input, select, textarea, summary, [role=button]")) {
    const box = (one.type === "radio" ? one.closest("label") : one).getBoundingClientRect();
    if (drawn(one) && (box.height < target - 0.5 || box.width < target - 0.5)) {
      found.push(`target of ${box.width.toFixed(0)} by ${box.height.toFixed(0)}: ${name(one)}`);
    }
  }
  return found;
}
