import { z } from "zod";
import type { Batch } from "../vault/compartment.ts";
import { type Added, addDocuments } from "./add.ts";
import { fromBase64 } from "./base64.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import type { FieldItem } from "./field.ts";

const text = z.string().max(4_000);
const item = z.strictObject({
  khronika: z.literal("item"),
  v: z.literal(1),
  suffix: z.string().max(20),
  meta: z.strictObject({
    name: text,
    ...{
      language: text.nullable(),
      outlet: text.nullable(),
      published: text.nullable(),
      url: text.nullable(),
      title: text.nullable(),
    },
    sample: z.literal(true).optional(),
  }),
  capture: z.strictObject({
    method: z.enum(["file", "pasted", "field", "bundle"]),
    tool: text,
    version: text,
    consent: text.optional(),
    part: text.optional(),
  }),
  bytes: z.base64(),
  text: z.string(),
});

/** Whether the line holds an item from a folder for the field; its form is checked when it is taken in. */
export const isFieldItem = (line: string): boolean => /"khronika":"item"/.test(line);

/** Takes in what was added in a folder for the field. @throws {@link ChronicleError} `bad entry`. */
export async function importFieldItem(chronicle: Chronicle, batch: Batch, line: string): Promise<Added> {
  const { bytes, text: words, suffix, meta, capture } = readItem(line);
  const [added] = await addDocuments(chronicle, batch, [
    { bytes: fromBase64(bytes), text: words, suffix, meta, capture },
  ]);
  return added!;
}

function readItem(line: string): FieldItem {
  try {
    return item.parse(JSON.parse(line)) as FieldItem;
  } catch (error) {
    throw new ChronicleError("bad entry", "", error);
  }
}
