// Speaking instead of typing: the microphone, as Opus in Ogg, which is what Telegram's apps send.

import { asks } from "/page/asking.js";
import { get } from "/page/dom.js";
import { oggOpus } from "/page/ogg.js";
import { sayLength } from "/page/sizes.js";
import { word } from "/page/words.js";

const LONGEST_MS = 10 * 60 * 1000;
const OGG = "audio/ogg;codecs=opus";
const BITS = 32000;

const recordsOgg = () => globalThis.MediaRecorder?.isTypeSupported(OGG) ?? false;
const encodes = () => "AudioEncoder" in globalThis && "MediaStreamTrackProcessor" in globalThis;
export const canRecord = () => Boolean(navigator.mediaDevices) && (recordsOgg() || encodes());

// A voice note as a File, or null if thought better of; throws what to say where there is no microphone.
export async function records() {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch {
    throw new Error(word("noMicrophone"));
  }
  const stop = recordsOgg() ? byRecorder(stream) : byEncoder(stream.getAudioTracks()[0]);
  const begun = Date.now();
  const clock = () => { get("recorded").textContent = sayLength((Date.now() - begun) / 1000); };
  clock();
  const ticking = setInterval(clock, 500);
  const longest = setTimeout(() => get("record-form").requestSubmit(), LONGEST_MS);
  const answer = await asks(get("recording"));
  clearInterval(ticking);
  clearTimeout(longest);
  const parts = await stop();
  for (const track of stream.getTracks()) track.stop();
  return answer === null ? null : new File(parts, "voice.ogg", { type: "audio/ogg" });
}

function byRecorder(stream) {
  const parts = [];
  const recorder = new MediaRecorder(stream, { mimeType: OGG, audioBitsPerSecond: BITS });
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  recorder.start();
  return () => new Promise((resolve) => {
    recorder.addEventListener("stop", () => resolve(parts));
    recorder.stop();
  });
}

// Chromium records no Ogg, but gives the packets that go into one.
function byEncoder(track) {
  const packets = [];
  const reader = new MediaStreamTrackProcessor({ track }).readable.getReader();
  const encoder = new AudioEncoder({ output: (chunk) => packets.push(packet(chunk)), error: () => {} });
  let channels = 1;
  let stopped = false;
  const running = (async () => {
    while (!stopped) {
      const { value, done } = await reader.read();
      if (done) break;
      if (encoder.state === "unconfigured") {
        channels = value.numberOfChannels;
        encoder.configure({ codec: "opus", sampleRate: value.sampleRate, numberOfChannels: channels, bitrate: BITS });
      }
      encoder.encode(value);
      value.close();
    }
  })();
  return async () => {
    stopped = true;
    await running;
    if (encoder.state === "configured") await encoder.flush();
    return oggOpus(packets, channels);
  };
}

function packet(chunk) {
  const bytes = new Uint8Array(chunk.byteLength);
  chunk.copyTo(bytes);
  return { bytes, seconds: (chunk.duration ?? 20000) / 1e6 };
}
