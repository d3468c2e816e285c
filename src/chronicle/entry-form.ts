import { z } from "zod";
import { documentIdOf, isDocumentId } from "./document-id.ts";
import type { Entry } from "./entry.ts";

// What comes from another installation is not trusted to have the right form: an entry of another form would break every view.
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const document = z.string().refine(isDocumentId);
const short = z.string().max(2_000);
const count = z.int().min(0);
const claimId = z.string().regex(/^D-[0-9A-Z]{12}#[0-9A-Z]{1,12}$/);
const incidentId = z.string().regex(/^KHR-[0-9A-Z]{8}$/);

const span = z.looseObject({ start: count, end: count, text: z.string() });
const worded = z.looseObject({ words: span });
const hop = z.looseObject({ kind: short, name: short.nullable() });
const claim = z.looseObject({
  act: short,
  modality: z.enum(["asserted", "reported", "disputed"]),
  actor: worded.extend({ category: short }).nullable(),
  target: worded
    .extend({ categories: z.array(short), count: z.looseObject({}).nullable(), quantifier: short.nullable() })
    .nullable(),
  place: worded.extend({ id: short, name: short, level: short, country: short, admin1: short.nullable() }).nullable(),
  date: worded.extend({ edtf: short }).nullable(),
  planned_for: worded.extend({ edtf: short }).nullable(),
  form: worded.extend({ code: short }).nullable(),
  stage: worded.extend({ code: short }).nullable(),
  identified_by: worded.extend({ code: short }).nullable(),
  answer: short.nullable(),
  ground: worded.extend({ codes: z.array(short) }).nullable(),
  legal_basis: span.nullable(),
  amount: z.looseObject({}).nullable(),
  attribution: z.array(z.array(hop)),
  evidence: z.array(span).min(1),
  confidence: z.number().min(0).max(1),
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
  capture: z.strictObject({ method: z.enum(["file", "pasted", "field", "bundle"]), tool: short, version: short }),
  text: z.strictObject({ sha256: hash, characters: count, language: short }),
});

const body = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("chronicle.opened"), format: count }),
  added.refine((one) => one.document === documentIdOf(one.sha256)),
  z.strictObject({ kind: z.literal("document.described"), document, meta: meta.partial(), reason: short }),
  z.strictObject({ kind: z.literal("document.erased"), document, reason: short }),
  z.strictObject({
    kind: z.literal("claims.coded"),
    document,
    rules: short,
    claims: z.array(z.strictObject({ id: claimId, claim })),
  }),
  z.strictObject({
    kind: z.literal("claim.decided"),
    document,
    claim: claimId,
    verdict: z.enum(["accepted", "corrected", "rejected"]),
    correction: z.record(short, z.unknown()).nullable(),
    reason: short,
    supersedes: z.array(short),
  }),
  z.strictObject({
    kind: z.literal("incident.reconciled"),
    incident: incidentId,
    claims: z.array(claimId),
    documents: z.array(document),
    record: z
      .looseObject({
        act: short,
        level: short,
        origins: z.array(z.array(short)),
        conflicts: z.array(z.looseObject({})),
      })
      .nullable(),
  }),
  z.strictObject({ kind: z.literal("checkpoint.witnessed"), of: short, size: count, witness: short }),
  z.strictObject({ kind: z.literal("checkpoint.stamped"), of: short, size: count, authority: short, time: short }),
  z.strictObject({ kind: z.literal("vault.changed"), change: z.enum(["passphrase", "keys", "shares"]) }),
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
