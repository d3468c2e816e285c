type Value = string | number | boolean | Feature;

/** A named thing that speaks for or against a candidate. Equal names are the same object, so that a model finds its weight by number. */
export interface Feature {
  readonly name: string;
  /** Counted from 0 in the order of their first use in this process: never stored. */
  readonly number: number;
}

interface Node {
  feature: Feature | null;
  readonly next: Map<Value, Node>;
}

/** One place in the code that names features, with what it named last: candidates of one question often share it. */
interface Site extends Node {
  a: Value | undefined;
  b: Value | undefined;
  c: Value | undefined;
  last: Feature | null;
}

const sites = new Map<TemplateStringsArray, Site>();
const byName = new Map<string, Feature>();
/** Values that come from the text are without number; beyond this they are not remembered. */
const MOST_VALUES = 3000;

/**
 * Names a feature, as a template: f`side=${side}&group=${group}`. Naming the features is most of what coding costs,
 * so each name is made once and found again by its parts.
 */
export function f(strings: TemplateStringsArray, a: Value, b?: Value, c?: Value): Feature {
  let site = sites.get(strings);
  if (!site) {
    site = { feature: null, next: new Map(), a: undefined, b: undefined, c: undefined, last: null };
    sites.set(strings, site);
  } else if (site.last !== null && site.a === a && site.b === b && site.c === c) return site.last;
  let node: Node | null = child(site, a);
  if (node && b !== undefined) node = child(node, b);
  if (node && c !== undefined) node = child(node, c);
  const feature = node?.feature ?? featureOf(nameOf(strings, a, b, c));
  if (node) node.feature = feature;
  site.a = a;
  site.b = b;
  site.c = c;
  site.last = feature;
  return feature;
}

const OTHER: Feature = { name: "other", number: 0 };
byName.set(OTHER.name, OTHER);
/** The weights know some ten thousand names; a text that makes ever new ones is not remembered for it. */
const MOST_FEATURES = 400_000;

/** The feature of a name; names beyond a great number are one. */
export function featureOf(name: string): Feature {
  let feature = byName.get(name);
  if (!feature) {
    if (byName.size >= MOST_FEATURES) return OTHER;
    byName.set(name, (feature = { name, number: byName.size }));
  }
  return feature;
}

function child(node: Node, value: Value): Node | null {
  const known = node.next.get(value);
  if (known || node.next.size >= MOST_VALUES) return known ?? null;
  const made: Node = { feature: null, next: new Map() };
  node.next.set(value, made);
  return made;
}

const nameOf = (strings: TemplateStringsArray, ...values: readonly (Value | undefined)[]): string =>
  String.raw(strings, ...values.slice(0, strings.length - 1).map((v) => (typeof v === "object" ? v.name : v)));
