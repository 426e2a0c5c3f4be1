import type { FastifyReply } from "fastify";

/** Nothing may be loaded or run, by the page or by a mail in its frame, which inherits this. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

/** A page for people, with neither script nor cookie. `sends`: it holds a form of ours. */
export const sendPage = (reply: FastifyReply, html: string, { sends = false } = {}): FastifyReply =>
  reply
    .headers({
      "content-security-policy": `${policy}; form-action ${sends ? "'self'" : "'none'"}`,
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    })
    .type("text/html; charset=utf-8")
    .send(html);

export interface Sheet {
  language: string;
  title: string;
  body: string;
  head?: string;
}

export const pageOf = ({ language, title, body, head = "" }: Sheet): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>${head}
<style>
body{margin:0 auto;max-width:960px;padding:24px 20px;background:#f7f7f5;color:#171716;font:14px/21px Inter,system-ui,sans-serif}
h1{font-size:22px;line-height:28px;font-weight:600;margin:8px 0}h2{font-size:16px;line-height:24px;font-weight:600;margin:24px 0 8px}a{color:#184b3a}.note{color:#6b6b65;margin:0 0 16px}
ul{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #ebebe8;border-radius:12px}li+li{border-top:1px solid #f1f1ef}
li a{display:flex;flex-wrap:wrap;gap:4px 16px;min-height:44px;align-items:center;padding:4px 16px;color:inherit;text-decoration:none}
li a:hover{background:#fafaf9}li strong{flex:1 1 320px;font-weight:500}li span,li time{color:#6b6b65}
nav{display:flex;flex-wrap:wrap;gap:16px;margin:0 0 12px}nav a{min-height:32px;align-content:center;text-decoration:none}nav a[aria-current]{border-bottom:2px solid #1f5f4a}
iframe{display:block;width:100%;height:calc(100vh - 210px);min-height:480px;border:1px solid #ebebe8;border-radius:12px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #ebebe8;border-radius:12px;padding:20px;font:13px/20px ui-monospace,monospace}
main{max-width:560px;margin:32px auto;padding:24px;background:#fff;border:1px solid #ebebe8;border-radius:12px}main ul{margin-top:16px}
button{min-height:44px;padding:10px 20px;border:0;border-radius:8px;background:#1f5f4a;color:#fff;font:600 15px/22px Inter,system-ui,sans-serif;cursor:pointer}
:focus-visible{outline:2px solid #1f5f4a;outline-offset:2px}
</style></head><body>${body}</body></html>`;

/** No script runs in the frame; a link that somebody clicks opens in the whole window. */
export function framed(title: string, html: string, style = ""): string {
  const body = html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_top">`);
  return `<iframe title="${escape(title)}" sandbox="allow-popups allow-top-navigation-by-user-activation"${style ? ` style="${style}"` : ""} srcdoc="${escape(body)}"></iframe>`;
}

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark]!);
