import { actOf, type LabelLanguage, type Labels } from "./acts.ts";
import codes from "./data/codes.json" with { type: "json" };

export type { LabelLanguage };

/** What a code belongs to: `act`, `actor`, `target`, `ground`, `form`, `stage`, `answer`, `identified_by`, `quantifier`, `modality`, `hop`, `level`, `state`, `place_level`, `group`. */
export type CodeKind =
  | "act"
  | "actor"
  | "target"
  | "ground"
  | "form"
  | "stage"
  | "answer"
  | "identified_by"
  | "quantifier"
  | "modality"
  | "hop"
  | "level"
  | "state"
  | "place_level"
  | "group";

export interface Code {
  readonly kind: CodeKind;
  readonly code: string;
  readonly label: Labels;
  /** One sentence. */
  readonly definition: Labels;
  /** Of a ground: the aim of ICCPR Article 21 that it pleads. */
  readonly aim?: string;
}

export const allCodes: readonly Code[] = codes as unknown as readonly Code[];

const byKey = new Map(allCodes.map((code) => [`${code.kind}:${code.code}`, code.label]));

/** Makes a user's own code known to `label`. */
export function addLabel(kind: CodeKind, code: string, label: Labels): void {
  byKey.set(`${kind}:${code}`, label);
}

/** The words for a code in the reader's language; the code itself when the vocabulary does not know it. */
export function label(kind: CodeKind, code: string, language: LabelLanguage): string {
  return (actLabel(kind, code) ?? byKey.get(`${kind}:${code}`))?.[language] ?? code;
}

/** Whether the codebook, or a user's own codes, know the code. */
export const isCode = (kind: CodeKind, code: string): boolean =>
  actLabel(kind, code) !== undefined || byKey.has(`${kind}:${code}`);

const actLabel = (kind: CodeKind, code: string): Labels | undefined =>
  kind === "act" ? actOf(code)?.label : undefined;
