import { vi } from "vitest";

/** The door of the uploads, answering the same to every file; the bytes go nowhere. */
export function receiveUploads(answer: object, status = 201): void {
  class Received extends EventTarget {
    upload = new EventTarget();
    status = status;
    responseText = JSON.stringify(answer);
    open(): void {}
    setRequestHeader(): void {}
    abort(): void {}
    send(): void {
      this.upload.dispatchEvent(new ProgressEvent("progress", { loaded: 1, total: 1 }));
      setTimeout(() => this.dispatchEvent(new ProgressEvent("load")));
    }
  }
  vi.stubGlobal("XMLHttpRequest", Received);
}
