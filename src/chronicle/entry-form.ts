import { z } from "zod";
import { documentIdOf, isDocumentId } from "./document-id.ts";
import type { Entry } from "./entry.ts";
import { LONGEST_TEXT } from "./limits.ts";

// What comes from another installation is not trusted to have the right form: an entry of another form would break every view.
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const document = z.string().refine(isDocumentId);
const short = z.string().max(LONGEST_TEXT);
const count = z.int().min(0);
const claimId = z.string().regex(/^D-[0-9A-Z]{12}#[0-9A-Z]{1,12}$/);
const incidentId = z.string().regex(/^KHR-[0-9A-Z]{8}$/);

const span = z.looseObject({ start: count, end: count, text: z.string() });
const worded = z.looseObject({ words: span });
const hop = z.looseObject({ kind: short, name: short.nullable() });
const number = z.number().nullable();
const figures = z.looseObject({ min: number, max: number });
const place = worded.extend({
  ...{ id: short, name: short, level: short, country: short, admin1: short.nullable() },
  ...{ lat: number, lon: number },
});
const amount = z.union([
  z.looseObject({ value: z.number(), currency: short }),
  z.looseObject({ days: z.number() }),
  z.looseObject({ months: z.number() }),
]);
const claimFields = {
  act: short,
  modality: z.enum(["asserted", "reported", "disputed"]),
  actor: worded.extend({ category: short }).nullable(),
  target: worded
    .extend({ categories: z.array(short), count: figures.nullable(), quantifier: short.nullable() })
    .nullable(),
  place: place.nullable(),
  date: worded.extend({ edtf: short }).nullable(),
  planned_for: worded.extend({ edtf: short }).nullable(),
  form: worded.extend({ code: short }).nullable(),
  stage: worded.extend({ code: short }).nullable(),
  identified_by: worded.extend({ code: short }).nullable(),
  answer: short.nullable(),
  ground: worded.extend({ codes: z.array(short) }).nullable(),
  legal_basis: span.nullable(),
  amount: amount.nullable(),
  attribution: z.array(z.array(hop)),
  evidence: z.array(span).min(1),
  narrower: z.array(short).optional(),
};
const claim = z.looseObject({ ...claimFields, confidence: z.number().min(0).max(1) });
const correction = z.looseObject(claimFields).partial();

/** Fields of a correction whose value does not have the form that a claim's has; it would break every view of the claim. */
export function malformedFields(fields: Readonly<Record<string, unknown>>): string[] {
  const issues = correction.safeParse(fields).error?.issues ?? [];
  return [...new Set(issues.map(({ path }) => String(path[0])))];
}

const record = z.looseObject({
  ...{ act: short, level: short, assembly: short.nullable() },
  ...{ place: place.nullable(), date: short.nullable(), planned_for: short.nullable(), count: figures.nullable() },
  origins: z.array(z.array(short)),
  conflicts: z.array(z.looseObject({ field: short, values: z.array(z.unknown()) })),
});

const meta = z.strictObject({
  name: short,
  language: short.nullable(),
  outlet: short.nullable(),
  published: short.nullable(),
  url: short.nullable(),
  title: short.nullable(),
  sample: z.literal(true).optional(),
});

const added = z.strictObject({
  kind: z.literal("document.added"),
  document,
  sha256: hash,
  bytes: count,
  suffix: z.string().max(20),
  meta,
  capture: z.strictObject({
    method: z.enum(["file", "pasted", "field", "bundle"]),
    tool: short,
    version: short,
    consent: short.optional(),
    part: short.optional(),
  }),
  text: z.strictObject({ sha256: hash, characters: count, language: short }),
});

/** Whether a claim is the document's: its id begins with the document's. */
const isOf = (own: string, id: string): boolean => id.startsWith(`${own}#`);

const body = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("chronicle.opened"), format: count, settings: hash }),
  added.refine((one) => one.document === documentIdOf(one.sha256)),
  z.strictObject({ kind: z.literal("document.described"), document, meta: meta.partial(), reason: short }),
  z.strictObject({ kind: z.literal("document.erased"), document, reason: short, destroyed: z.array(short) }),
  z
    .strictObject({
      kind: z.literal("claims.coded"),
      document,
      rules: short,
      claims: z.array(z.strictObject({ id: claimId, claim })),
    })
    .refine(({ document: own, claims }) => claims.every(({ id }) => isOf(own, id))),
  z
    .strictObject({
      kind: z.literal("claim.decided"),
      document,
      claim: claimId,
      verdict: z.enum(["accepted", "corrected", "rejected"]),
      correction: correction.nullable(),
      reason: short,
      supersedes: z.array(short),
    })
    .refine(({ document: own, claim }) => isOf(own, claim)),
  z
    .strictObject({
      kind: z.literal("incident.reconciled"),
      incident: incidentId,
      claims: z.array(claimId),
      documents: z.array(document),
      record: record.nullable(),
    })
    // Erasing a document destroys what names it: what speaks of its claims must name it.
    .refine(({ claims, documents }) => claims.every((id) => documents.some((own) => isOf(own, id)))),
  z.strictObject({ kind: z.literal("checkpoint.witnessed"), of: short, size: count, witness: short }),
  z.strictObject({ kind: z.literal("checkpoint.stamped"), of: short, size: count, authority: short, time: short }),
  z.strictObject({
    kind: z.literal("vault.changed"),
    change: z.enum(["passphrase", "keys", "shares"]),
    settings: hash,
  }),
  z.strictObject({ kind: z.literal("chronicle.restored"), reason: short }),
]);

const entry = z.strictObject({ v: z.literal(1), at: z.iso.datetime(), by: short, clock: count, body });

/** The entry that a text holds; null where it is none. */
export function readEntry(content: string): Entry | null {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return null;
  }
  const read = entry.safeParse(data);
  // The text itself is what the leaf commits to; only the form was checked.
  return read.success ? (data as Entry) : null;
}
