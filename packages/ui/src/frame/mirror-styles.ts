/** Gives a page the styles of another, also those that arrive later with a part of the code. Answers how to stop. */
export function mirrorStyles(from: Document, to: Document): () => void {
  const copies = new Map<Node, Node>();

  function copy(node: Node): void {
    if (!isStyle(node) || copies.has(node)) return;
    const twin = to.importNode(node, true);
    copies.set(node, twin);
    to.head.append(twin);
  }

  function forget(node: Node): void {
    copies.get(node)?.parentNode?.removeChild(copies.get(node)!);
    copies.delete(node);
  }

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      addedNodes.forEach(copy);
      removedNodes.forEach(forget);
    }
  });
  from.head.childNodes.forEach(copy);
  observer.observe(from.head, { childList: true });
  to.documentElement.lang = from.documentElement.lang;
  return () => observer.disconnect();
}

const isStyle = (node: Node): boolean =>
  node instanceof HTMLStyleElement || (node instanceof HTMLLinkElement && node.rel === "stylesheet");
