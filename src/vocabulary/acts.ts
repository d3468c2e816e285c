import data from "./data/acts.json" with { type: "json" };

export type Group = "before" | "during" | "after";
export type LabelLanguage = "en" | "ru" | "uk";
export type Labels = Readonly<Record<LabelLanguage, string>>;

/** An act of the codebook. */
export interface Act {
  readonly code: string;
  readonly group: Group;
  /** Context acts tell the story but restrict nobody. */
  readonly context: boolean;
  /** Done before an assembly to keep it from happening. */
  readonly preemptive: boolean;
  readonly label: Labels;
  readonly definition: Labels;
  /** Codes of foreign vocabularies with the same or a near meaning. */
  readonly mappings: { readonly huridocs?: string; readonly acled?: string; readonly plover?: string };
  /** Articles of the ICCPR whose rights are concerned. */
  readonly iccpr: readonly number[];
}

export const acts: readonly Act[] = data as readonly Act[];

const byCode = new Map(acts.map((act) => [act.code, act]));

/** The act of a code, or undefined for a code that the codebook does not know. */
export const actOf = (code: string): Act | undefined => byCode.get(code);
export const isContext = (code: string): boolean => byCode.get(code)?.context ?? false;
