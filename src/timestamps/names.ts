import { type Der, TAG } from "./der.ts";
import { expectTag, fieldsOf } from "./der-fields.ts";
import { oid } from "./der-values.ts";

const SHORT: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
};

interface Part {
  readonly kind: string;
  readonly value: string;
}

function partsOf(name: Der): readonly Part[] {
  expectTag(name, TAG.sequence);
  return name.children.flatMap((relative) =>
    expectTag(relative, TAG.set).children.map((attribute) => {
      const fields = fieldsOf(attribute, TAG.sequence);
      const id = oid(fields.take(TAG.oid));
      const [value] = fields.rest();
      return { kind: SHORT[id] ?? id, value: value ? stringOf(value) : "" };
    }),
  );
}

function stringOf({ tag, content }: Der): string {
  const bytes = Buffer.from(content);
  if (tag === TAG.utf8String) return bytes.toString("utf8");
  if (tag === TAG.bmpString) return new TextDecoder("utf-16be").decode(content);
  return bytes.toString("latin1");
}

// A certificate may call its owner anything, also something that moves the cursor.
const printable = (text: string): string => text.replace(/\p{C}/gu, "\uFFFD");

/** A distinguished name for people: "CN=…, O=…, C=…" in the order of the file, printable. */
export const nameText = (name: Der): string =>
  printable(
    partsOf(name)
      .map(({ kind, value }) => `${kind}=${value}`)
      .join(", "),
  );

/** What people call the owner of a certificate: its common name, else its organisation, else the whole name. Printable. */
export function callName(name: Der): string {
  const parts = partsOf(name);
  const part = parts.find(({ kind }) => kind === "CN") ?? parts.find(({ kind }) => kind === "O");
  return part ? printable(part.value) : nameText(name);
}

/** Equal for names that differ only in case, spaces and the kind of string (RFC 5280, 7.1). */
export const nameKey = (name: Der): string =>
  JSON.stringify(partsOf(name).map(({ kind, value }) => [kind, value.trim().replace(/\s+/g, " ").toLowerCase()]));
