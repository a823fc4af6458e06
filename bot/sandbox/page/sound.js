// A voice note that can be played: one large button, how far it is, how long it lasts.

import { button, make } from "/page/dom.js";
import { addressOf } from "/page/server.js";
import { sayLength } from "/page/sizes.js";
import { word } from "/page/words.js";

let playing = null; // One voice at a time, on whichever telephone.

export function drawVoice(file) {
  const box = make("div", "voice");
  const bar = make("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-hidden", "true");
  const length = make("span", "length", sayLength(file.seconds));
  const play = button("play", "▶", () => toggle());
  let sound = null;

  const show = (on) => {
    play.textContent = on ? "❚❚" : "▶";
    play.setAttribute("aria-label", `${word(on ? "pause" : "play")} ${sayLength(file.seconds)}`);
  };
  const prepare = () => {
    const made = new Audio(addressOf(file.id));
    made.addEventListener("timeupdate", () => {
      const all = Number.isFinite(made.duration) ? made.duration : file.seconds;
      bar.value = all ? Math.min(1, made.currentTime / all) : 0;
      length.textContent = sayLength(made.currentTime);
    });
    made.addEventListener("play", () => show(true));
    made.addEventListener("pause", () => show(false));
    made.addEventListener("ended", () => { bar.value = 0; length.textContent = sayLength(file.seconds); });
    made.addEventListener("error", () => { show(false); length.textContent = word("unplayable"); });
    return made;
  };
  const toggle = () => {
    sound ??= prepare();
    if (!sound.paused) return sound.pause();
    if (playing && playing !== sound) playing.pause();
    playing = sound;
    return sound.play().catch(() => {}); // What is wrong comes as the "error" event.
  };

  show(false);
  box.append(play, bar, length);
  return box;
}
