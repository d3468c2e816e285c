// Own short reports with their annotation: one YAML file each, words given as they stand in the text.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Claim } from "../src/coding/claim.ts";
import type { Span } from "../src/text/span.ts";
import { actOf } from "../src/vocabulary/acts.ts";
import { allCodes, type CodeKind } from "../src/vocabulary/labels.ts";

const act = z.string().refine((code) => actOf(code) !== undefined, "no such act");
const code = (kind: CodeKind) =>
  z.string().refine((value) => allCodes.some((c) => c.kind === kind && c.code === value), `no such ${kind}`);
const words = z.string().min(1);
const bound = z.number().int().nullable();
const count = z.strictObject({
  min: bound,
  max: bound,
  approx: z.literal(true).optional(),
  as_of: z.string().optional(),
});
const edtf = z.strictObject({ edtf: z.string(), words });
const coded = (kind: CodeKind) => z.strictObject({ code: code(kind), words });

const claim = z.strictObject({
  act,
  /** Exact words; several quotes as a list. */
  evidence: z.union([words, z.array(words).min(1)]),
  modality: code("modality").default("asserted"),
  actor: z
    .strictObject({ category: code("actor"), words })
    .nullable()
    .default(null),
  target: z
    .strictObject({
      categories: z.array(code("target")).min(1),
      words,
      count: count.nullable().default(null),
      quantifier: code("quantifier").nullable().default(null),
    })
    .nullable()
    .default(null),
  place: z
    .strictObject({
      words,
      name: z.string(),
      level: code("place_level"),
      country: z.string().length(2),
      admin1: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  date: edtf.nullable().default(null),
  planned_for: edtf.nullable().default(null),
  form: coded("form").nullable().default(null),
  stage: coded("stage").nullable().default(null),
  identified_by: coded("identified_by").nullable().default(null),
  answer: code("answer").nullable().default(null),
  ground: z
    .strictObject({ codes: z.array(code("ground")).min(1), words })
    .nullable()
    .default(null),
  legal_basis: z
    .strictObject({ words, law: z.string().nullable().default(null) })
    .nullable()
    .default(null),
  amount: z
    .union([
      z.strictObject({ value: z.number(), currency: z.string() }),
      z.strictObject({ days: z.number() }),
      z.strictObject({ months: z.number() }),
    ])
    .nullable()
    .default(null),
  attribution: z
    .array(z.array(z.strictObject({ kind: code("hop"), name: z.string().nullable().default(null) })))
    .default([]),
});

const report = z.strictObject({
  language: z.string(),
  outlet: z.string().nullable().default(null),
  published: z.string().nullable().default(null),
  /** What the report shows: `telegram`, `court`, `live`, `trap` … */
  kind: z.string(),
  text: z.string(),
  claims: z.array(claim),
});

export interface Report {
  readonly id: string;
  readonly language: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly kind: string;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The annotated reports of a folder, by name. Throws with the file's name and the claim's number where an annotation breaks the format or quotes words that the text lacks. */
export function readReports(folder: string): Report[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => readReport(join(folder, file)));
}

/** One annotated report. `words@2` means the second occurrence in the text. */
export function readReport(file: string): Report {
  const read = report.safeParse(parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  const { claims, ...meta } = read.data;
  const text = meta.text.trim();
  return {
    ...meta,
    text,
    id: basename(file, ".yaml"),
    claims: claims.map((given, at) => {
      const spanOf = (quoted: string): Span => {
        const [, quote = quoted, ordinal = "1"] = /^(.*)@(\d+)$/s.exec(quoted) ?? [];
        let start = -1;
        for (let i = 0; i < Number(ordinal); i++) start = text.indexOf(quote, start + 1);
        if (start < 0) throw new Error(`${file}: claim ${at + 1} (${given.act}): the text has no words "${quoted}"`);
        return { start, end: start + quote.length, text: quote };
      };
      const spanned = <V extends { words: string }>(value: V | null) =>
        value && { ...value, words: spanOf(value.words) };
      return {
        ...given,
        actor: spanned(given.actor),
        target: spanned(given.target),
        place: given.place && { ...given.place, id: "", lat: null, lon: null, words: spanOf(given.place.words) },
        date: spanned(given.date),
        planned_for: spanned(given.planned_for),
        form: spanned(given.form),
        stage: spanned(given.stage),
        identified_by: spanned(given.identified_by),
        ground: spanned(given.ground),
        legal_basis: given.legal_basis && { ...spanOf(given.legal_basis.words), law: given.legal_basis.law },
        evidence: [given.evidence].flat().map(spanOf),
        confidence: 1,
      } as Claim;
    }),
  };
}
