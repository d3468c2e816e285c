import type { Der } from "./der.ts";
import { malformed } from "./fault.ts";

/** Reads the fields of a SEQUENCE one after the other, as its definition lists them. */
export interface Fields {
  /** The next field, which must have this tag. */
  take(tag: number): Der;
  /** The next field where it has this tag, else null and the field stays. */
  maybe(tag: number): Der | null;
  /** What is left, of any tag. */
  rest(): readonly Der[];
  /** Refuses what is left. */
  end(): void;
}

/**
 * @param tag - That the element itself must have.
 * @throws TimestampError `malformed`, there and from every method.
 */
export function fieldsOf(der: Der, tag: number): Fields {
  expectTag(der, tag);
  const { children } = der;
  const after = der.offset + der.encoding.length;
  let at = 0;
  return {
    take(wanted) {
      const next = children[at++];
      if (!next) throw malformed(after, "field missing");
      return expectTag(next, wanted);
    },
    maybe(wanted) {
      return children[at]?.tag === wanted ? children[at++]! : null;
    },
    rest() {
      const left = children.slice(at);
      at = children.length;
      return left;
    },
    end() {
      const left = children[at];
      if (left) throw malformed(left.offset, "field too many");
    },
  };
}

/** The element itself, if it has the tag. */
export function expectTag(der: Der, tag: number): Der {
  if (der.tag !== tag) throw malformed(der.offset, `tag ${der.tag.toString(16)} where ${tag.toString(16)} belongs`);
  return der;
}

/** The only element inside: of an explicit tag, or of a set that may hold one thing. */
export function onlyChild(der: Der, tag: number): Der {
  const [child, second] = der.children;
  if (!child || second) throw malformed(der.offset, "not exactly one element");
  return expectTag(child, tag);
}
