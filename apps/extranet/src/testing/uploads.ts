import { vi } from "vitest";

type Answer = { status: number; body: object };
type Travel = { name: string; finish: (answer?: Answer) => void };

const arrived: Answer = { status: 200, body: { uploadId: "upload" } };

/** The line that files travel on: each stays on its way, half gone, until the test says how it ends. */
export function holdUploads(): { travels: Travel[]; nextTravel: () => Promise<Travel> } {
  const travels: Travel[] = [];
  class HeldRequest extends EventTarget {
    readonly upload = new EventTarget();
    status = 0;
    responseText = "";
    private name = "";

    open(): void {}
    setRequestHeader(header: string, value: string): void {
      if (header === "x-file-name") this.name = decodeURIComponent(value);
    }
    abort(): void {
      this.dispatchEvent(new Event("abort"));
    }
    send(): void {
      this.upload.dispatchEvent(new ProgressEvent("progress", { loaded: 1, total: 2 }));
      travels.push({ name: this.name, finish: (answer = arrived) => this.end(answer) });
    }
    private end({ status, body }: Answer): void {
      this.status = status;
      this.responseText = JSON.stringify(body);
      this.dispatchEvent(new Event(status === 0 ? "error" : "load"));
    }
  }
  vi.stubGlobal("XMLHttpRequest", HeldRequest);
  return {
    travels,
    nextTravel: async () => {
      await vi.waitUntil(() => travels.length > 0);
      return travels.shift() as Travel;
    },
  };
}
