type Value = string | number | boolean;

interface Node {
  text: string | null;
  readonly next: Map<Value, Node>;
}

const sites = new Map<TemplateStringsArray, Node>();
/** Values that come from the text are without number; beyond this they are not remembered. */
const MOST_VALUES = 3000;

/**
 * The name of a feature, as a template: f`side=${side}&group=${group}`. Equal names are the same string object, made once,
 * so that the model's table finds them by identity: naming the features is most of what coding costs.
 */
export function f(strings: TemplateStringsArray, ...values: readonly Value[]): string {
  let node: Node = sites.get(strings) ?? { text: null, next: new Map() };
  if (node.text === null && node.next.size === 0) sites.set(strings, node);
  for (const value of values) {
    let next: Node | undefined = node.next.get(value);
    if (!next) {
      if (node.next.size >= MOST_VALUES) return String.raw(strings, ...values);
      node.next.set(value, (next = { text: null, next: new Map() }));
    }
    node = next;
  }
  node.text ??= String.raw(strings, ...values);
  return node.text;
}
