import type { Claim } from "../coding/claim.ts";
import { isDay } from "../dates/edtf.ts";
import { type CodeKind, isCode } from "../vocabulary/labels.ts";
import { malformedFields } from "./entry-form.ts";

/** Fields that a person may correct; the evidence may move as well, the confidence is the machine's. */
const FIELDS: ReadonlySet<string> = new Set<keyof Claim>([
  ...([
    "act",
    "modality",
    "actor",
    "target",
    "place",
    "date",
    "planned_for",
    "form",
    "stage",
    "identified_by",
  ] as const),
  ...(["answer", "ground", "legal_basis", "amount", "attribution", "evidence"] as const),
]);

export type CorrectionFault =
  | { readonly fault: "unknown field"; readonly field: string }
  | { readonly fault: "unknown code"; readonly field: string }
  | { readonly fault: "words are not in the text"; readonly field: string }
  | { readonly fault: "value without words"; readonly field: string }
  | { readonly fault: "not readable"; readonly field: string }
  | { readonly fault: "wrong form"; readonly field: string }
  | { readonly fault: "no date"; readonly field: string }
  | { readonly fault: "nothing corrected"; readonly field: string };

/**
 * Finds what is wrong with a correction: fields and codes must be the codebook's, and every span must hold exactly the text's words:
 * a value without words is null.
 */
export function faultsOf(correction: Readonly<Record<string, unknown>>, text: string): CorrectionFault[] {
  const faults: CorrectionFault[] = [];
  for (const [field, value] of Object.entries(correction)) {
    if (!FIELDS.has(field)) faults.push({ fault: "unknown field", field });
    else if (value !== null) faults.push(...faultsOfValue(field, value, text));
  }
  if (Object.keys(correction).length === 0) faults.push({ fault: "nothing corrected", field: "" });
  return faults.length > 0 ? faults : malformedFields(correction).map((field) => ({ fault: "wrong form", field }));
}

const DATED = new Set(["date", "planned_for"]);
const EDTF_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/;

/** A date or an interval of two, as the coder writes them (EDTF level 1). */
function isEdtf(value: unknown): boolean {
  const ends = typeof value === "string" ? value.split("/") : [];
  return ends.length > 0 && ends.length <= 2 && ends.every(isEdtfDate);
}

function isEdtfDate(value: string): boolean {
  const [, year, month = "01", day = "01"] = EDTF_DATE.exec(value) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

const WORDED = new Set(["actor", "target", "place", "date", "planned_for", "form", "stage", "identified_by", "ground"]);
const CODED: Readonly<Record<string, (value: unknown) => unknown>> = {
  act: (v) => v,
  modality: (v) => v,
  answer: (v) => v,
  actor: (v) => (v as { category?: unknown }).category,
  form: (v) => (v as { code?: unknown }).code,
  stage: (v) => (v as { code?: unknown }).code,
  identified_by: (v) => (v as { code?: unknown }).code,
  target: (v) => (v as { categories?: unknown }).categories,
  ground: (v) => (v as { codes?: unknown }).codes,
};

function faultsOfValue(field: string, value: unknown, text: string): CorrectionFault[] {
  const faults: CorrectionFault[] = [];
  const codes = CODED[field];
  if (codes) {
    const own = [codes(value)].flat();
    if (own.length === 0 || !own.every((code) => typeof code === "string" && isCode(field as CodeKind, code)))
      faults.push({ fault: "unknown code", field });
  }
  const { words, edtf } = value as { words?: unknown; edtf?: unknown };
  if (DATED.has(field) && !isEdtf(edtf)) faults.push({ fault: "no date", field });
  if (WORDED.has(field) && !words) faults.push({ fault: "value without words", field });
  const spans = field === "evidence" || field === "legal_basis" ? [value].flat() : words ? [words] : [];
  if (field === "evidence" && spans.length === 0) faults.push({ fault: "value without words", field });
  if (!spans.every((span) => isSpanOf(span, text))) faults.push({ fault: "words are not in the text", field });
  return faults;
}

function isSpanOf(span: unknown, text: string): boolean {
  if (typeof span !== "object" || span === null) return false;
  const { start, end, text: own } = span as { start?: unknown; end?: unknown; text?: unknown };
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    (start as number) >= 0 &&
    (end as number) > (start as number) &&
    own === text.slice(start as number, end as number) &&
    own.isWellFormed()
  );
}
