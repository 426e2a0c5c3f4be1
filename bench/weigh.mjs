import { WebSocket } from "ws";

/**
 * KiB that a process holds on to, once its garbage is collected: its resident memory tells more of when it last tidied up than of what it keeps. Asked
 * over the inspector.
 */
export async function heldKiB(inspectorPort) {
  const [{ webSocketDebuggerUrl }] = await (await fetch(`http://127.0.0.1:${inspectorPort}/json/list`)).json();
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve, reject) => socket.on("open", resolve).on("error", reject));
  let asked = 0;
  const ask = (method) =>
    new Promise((resolve) => {
      const id = (asked += 1);
      socket.on("message", (text) => {
        const answer = JSON.parse(text);
        if (answer.id === id) resolve(answer.result);
      });
      socket.send(JSON.stringify({ id, method }));
    });
  await ask("HeapProfiler.collectGarbage");
  await ask("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await ask("Runtime.getHeapUsage");
  socket.terminate();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1024;
}
