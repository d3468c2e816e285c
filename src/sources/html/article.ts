import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { DocumentMeta } from "../../coding/document.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says, once everything that could act is gone. */
export interface Article {
  readonly text: string;
  readonly meta: Partial<DocumentMeta>;
}

/** Elements that carry reading matter; every other one is dropped with its attributes, its children stay. */
const KEPT = new Set([
  "html",
  "body",
  "article",
  "main",
  "section",
  "header",
  "div",
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "blockquote",
  "pre",
  "table",
  "thead",
  "tbody",
  "tr",
  "td",
  "th",
  "dl",
  "dt",
  "dd",
  "em",
  "strong",
  "b",
  "i",
  "span",
  "a",
  "br",
  "time",
  "figure",
  "figcaption",
]);
/** Elements whose content is no reading matter. */
const DROPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "canvas",
  "video",
  "audio",
  "form",
  "input",
  "button",
  "select",
  "textarea",
  "nav",
  "footer",
  "aside",
  "head",
  "frameset",
  "applet",
  "map",
  "dialog",
]);
const DEEPEST = 400;
const MOST_NODES = 400_000;

/**
 * The article of a page with its metadata. The page is parsed as browsers do, then rebuilt from an allow-list of
 * elements without any attribute, so that nothing of the page's own but its words goes further.
 */
export function articleOf(html: string): Article {
  const tree = parse(html);
  const meta = metadataOf(tree);
  const clean = rebuild(tree);
  const { document } = parseHTML(clean);
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 120,
    keepClasses: false,
  }).parse();
  const body = article?.content ? textOf(parse(article.content)) : "";
  const whole = textOf(parse(clean));
  // Readability gives up on short reports: then the whole page's words are the report.
  const text = body.length >= Math.min(200, whole.length * 0.4) ? body : whole;
  const title = meta.title ?? article?.title ?? null;
  return {
    text: title && !text.startsWith(title) && !text.slice(0, 400).includes(title) ? `${title}\n\n${text}` : text,
    meta: { ...meta, title },
  };
}

/** All the words of a page that has nothing around its article: a letter. */
export const pageWords = (html: string): string => textOf(parse(rebuild(parse(html))));

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): Node[] => ("childNodes" in node ? (node.childNodes as Node[]) : []);
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function rebuild(root: Node): string {
  const out: string[] = [];
  let count = 0;
  const walk = (node: Node, depth: number): void => {
    if (++count > MOST_NODES || depth > DEEPEST) return;
    if (node.nodeName === "#text") {
      out.push(escaped((node as DefaultTreeAdapterTypes.TextNode).value));
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) walk(child, depth + 1);
      return;
    }
    if (DROPPED.has(node.tagName)) return;
    const isKept = KEPT.has(node.tagName);
    if (isKept) out.push(`<${node.tagName}>`);
    for (const child of childrenOf(node)) walk(child, depth + 1);
    if (isKept && node.tagName !== "br") out.push(`</${node.tagName}>`);
  };
  walk(root, 0);
  return out.join("");
}

const BLOCKS = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "blockquote",
  "tr",
  "section",
  "article",
  "pre",
  "figcaption",
  "dt",
  "dd",
  "ul",
  "ol",
  "table",
  "header",
]);

/** Reading matter as plain text: a blank line between blocks, a line for each list item and row. */
function textOf(root: Node): string {
  const out: string[] = [];
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST * 2) return;
    if (node.nodeName === "#text") {
      out.push((node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " "));
      return;
    }
    const tag = isElement(node) ? node.tagName : "";
    if (tag === "br") out.push("\n");
    if (tag === "td" || tag === "th") out.push(" ");
    if (BLOCKS.has(tag)) out.push("\n\n");
    for (const child of childrenOf(node)) walk(child, depth + 1);
    if (BLOCKS.has(tag)) out.push("\n\n");
  };
  walk(root, 0);
  return out
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function metadataOf(root: Node): Partial<DocumentMeta> {
  const properties = new Map<string, string>();
  let language: string | null = null;
  let title: string | null = null;
  let canonical: string | null = null;
  let time: string | null = null;
  let linked: Record<string, unknown> = {};
  const attribute = (element: Element, name: string) =>
    element.attrs.find((a) => a.name === name)?.value.trim() || null;
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    if (isElement(node)) {
      if (node.tagName === "html") language ??= attribute(node, "lang");
      if (node.tagName === "title") title ??= textOf(node) || null;
      if (node.tagName === "link" && attribute(node, "rel") === "canonical") canonical ??= attribute(node, "href");
      if (node.tagName === "time") time ??= attribute(node, "datetime");
      const key = attribute(node, "property") ?? attribute(node, "name") ?? attribute(node, "itemprop");
      const content = attribute(node, "content");
      if (node.tagName === "meta" && key && content && !properties.has(key.toLowerCase()))
        properties.set(key.toLowerCase(), content);
      if (node.tagName === "script" && attribute(node, "type") === "application/ld+json")
        linked = { ...articleIn(childrenOf(node)), ...linked };
    }
    for (const child of childrenOf(node)) walk(child, depth + 1);
  };
  walk(root, 0);
  const text = (value: unknown): string | null =>
    typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  const publisher = linked.publisher as { name?: unknown } | undefined;
  return {
    language: language ?? properties.get("og:locale") ?? null,
    outlet: properties.get("og:site_name") ?? text(publisher?.name),
    published: dayOf(
      text(linked.datePublished) ??
        properties.get("article:published_time") ??
        properties.get("datepublished") ??
        properties.get("date") ??
        time,
    ),
    url: webAddress(canonical ?? properties.get("og:url") ?? null),
    title: properties.get("og:title") ?? text(linked.headline) ?? title,
  };
}

/** The first article of a JSON-LD block; a broken block says nothing. */
function articleIn(nodes: readonly Node[]): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(nodes.map((n) => ("value" in n ? (n as { value: string }).value : "")).join(""));
    const items = Array.isArray(data)
      ? data
      : [data, ...(((data as Record<string, unknown>)?.["@graph"] as unknown[] | undefined) ?? [])];
    return (
      (items.find((item) =>
        /Article|Posting|Report/.test(String((item as Record<string, unknown>)?.["@type"])),
      ) as Record<string, unknown>) ?? {}
    );
  } catch {
    return {};
  }
}

const dayOf = (value: string | null): string | null => /^(\d{4}-\d\d-\d\d)/.exec(value ?? "")?.[1] ?? null;
const webAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\//i.test(value) ? value : null;
