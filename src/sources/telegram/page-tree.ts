import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const DEEPEST = 200;

export const isElement = (node: Node): node is Element => "tagName" in node;
export const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? "";

export const has = (element: Element, className: string): boolean =>
  attribute(element, "class").split(/\s+/).includes(className);

/** Elements of a class in the order of the page, none of them inside another of that class. */
export function elementsWith(root: Node, className: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const child of childrenOf(node)) {
      if (isElement(child) && has(child, className)) found.push(child);
      else walk(child, depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

/** The first child of a class. */
export const childWith = (node: Node, className: string): Element | null =>
  childrenOf(node)
    .filter(isElement)
    .find((child) => has(child, className)) ?? null;

/** All words in it. */
export function wordsOf(node: Node, depth = 0): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (depth > DEEPEST) return "";
  return childrenOf(node)
    .map((child) => wordsOf(child, depth + 1))
    .join("");
}

/** On one line: breaks and indents of the page are none of the text's. */
export const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();
