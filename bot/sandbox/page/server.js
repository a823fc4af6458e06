// Talking to the server: one question, one deed, and the news.

export async function ask(path) {
  const answer = await fetch(path, { cache: "no-store" });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export async function act(deed, what) {
  const answer = await fetch(`/town/${deed}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(what),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

// Calls back for each event, from the one after `seq` on; the browser connects again by itself.
export function listen(seq, onEvent, onState) {
  const source = new EventSource(`/town/events?after=${seq}`);
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  source.onopen = () => onState(true);
  source.onerror = () => onState(false);
}
