// Talking to the server: one question, one deed, one file, and the news.

async function read(answer) {
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export const ask = async (path) => read(await fetch(path, { cache: "no-store" }));

export async function act(deed, what) {
  return read(await fetch(`/town/${deed}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(what),
  }));
}

// `what` says whose it is and of which kind: { person, kind, name, caption }.
export async function upload(content, what) {
  return read(await fetch(`/town/upload?${new URLSearchParams(what)}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: content,
  }));
}

export const addressOf = (fileId) => `/town/file?id=${encodeURIComponent(fileId)}`;

// Calls back for each event, from the one after `seq` on; the browser connects again by itself.
export function listen(seq, onEvent, onState) {
  const source = new EventSource(`/town/events?after=${seq}`);
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  source.onopen = () => onState(true);
  source.onerror = () => onState(false);
}
