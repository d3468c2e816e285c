import { z } from "zod";
import type { EntryLine } from "./entry-line.ts";

/** A stretch of one log, up to a signed checkpoint. */
export interface LogPart {
  readonly log: string;
  /** Verifier key of the log. */
  readonly key: string;
  /** Number of the first entry that is here. */
  readonly from: number;
  readonly size: number;
  /** Signed note. */
  readonly checkpoint: string;
}

/** The lines of a bundle. Bytes are base64. */
export type Line =
  | { readonly t: "bundle"; readonly v: 1; readonly parts: readonly LogPart[] }
  | EntryLine
  | { readonly t: "document"; readonly document: string; readonly bytes: string; readonly text: string }
  | { readonly t: "end"; readonly lines: number };

const count = z.int().min(0);
const log = z.string().max(200);
const note = z.string().max(100_000);

const part = z.strictObject({ log, key: z.string().max(4_000), from: count, size: count, checkpoint: note });
const line = z.discriminatedUnion("t", [
  z.strictObject({ t: z.literal("bundle"), v: z.literal(1), parts: z.array(part).max(10_000) }),
  z.strictObject({
    ...{ t: z.literal("entry"), log, number: count },
    ...{ commitment: z.base64().length(44), salt: z.base64().length(44).nullable(), content: z.string().nullable() },
  }),
  z.strictObject({ t: z.literal("document"), document: z.string().max(40), bytes: z.base64(), text: z.string() }),
  z.strictObject({ t: z.literal("end"), lines: count }),
]);

/** The line of a bundle that a text holds; null where it is none. */
export function readLine(text: string): Line | null {
  try {
    const read = line.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
