// One stop of the Tab key for a group of buttons; the arrow keys go about within it.

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

// From place [row, column] of rows of these lengths, the place to go to; null for another key. Nothing wraps around.
export function step(lengths, [row, column], key) {
  if (!KEYS.includes(key)) return null;
  const last = lengths.length - 1;
  if (key === "Home") return [0, 0];
  if (key === "End") return [last, lengths[last] - 1];
  if (key === "ArrowLeft") return column > 0 ? [row, column - 1] : row > 0 ? [row - 1, lengths[row - 1] - 1] : [0, 0];
  if (key === "ArrowRight") {
    if (column < lengths[row] - 1) return [row, column + 1];
    return row < last ? [row + 1, 0] : [row, column];
  }
  const to = Math.min(last, Math.max(0, row + (key === "ArrowUp" ? -1 : 1)));
  return [to, Math.min(column, lengths[to] - 1)];
}

const rowsOf = (group) =>
  [...group.querySelectorAll(".row")].map((row) => [...row.querySelectorAll("button, a")]).filter((row) => row.length);

// After the group's buttons changed: exactly one of them can be reached by Tab.
export function settle(group, chosen) {
  const buttons = rowsOf(group).flat();
  const stop = chosen ?? buttons.find((one) => one === document.activeElement) ?? buttons[0];
  for (const one of buttons) one.tabIndex = one === stop ? 0 : -1;
}

export function rove(group) {
  settle(group);
  group.addEventListener("focusin", (event) => {
    if (rowsOf(group).flat().includes(event.target)) settle(group, event.target);
  });
  group.addEventListener("keydown", (event) => {
    const rows = rowsOf(group);
    const row = rows.findIndex((one) => one.includes(event.target));
    if (row < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = step(rows.map((one) => one.length), [row, rows[row].indexOf(event.target)], event.key);
    if (!to) return;
    event.preventDefault();
    rows[to[0]][to[1]].focus();
  });
}
