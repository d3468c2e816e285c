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
export function f(strings: TemplateStringsArray, a: Value, b?: Value, c?: Value): string {
  let node: Node | null = sites.get(strings) ?? null;
  if (!node) sites.set(strings, (node = { text: null, next: new Map() }));
  node = child(node, a);
  if (node && b !== undefined) node = child(node, b);
  if (node && c !== undefined) node = child(node, c);
  if (!node) return nameOf(strings, a, b, c);
  node.text ??= nameOf(strings, a, b, c);
  return node.text;
}

function child(node: Node, value: Value): Node | null {
  const known = node.next.get(value);
  if (known || node.next.size >= MOST_VALUES) return known ?? null;
  const made: Node = { text: null, next: new Map() };
  node.next.set(value, made);
  return made;
}

const nameOf = (strings: TemplateStringsArray, ...values: readonly (Value | undefined)[]): string =>
  String.raw(strings, ...values.slice(0, strings.length - 1));
