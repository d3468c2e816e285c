import { z } from "zod";

const texts = z.strictObject({ en: z.string().min(1), ru: z.string().min(1), uk: z.string().min(1) });
const codeName = z.string().regex(/^[a-z0-9_]+$/, "a code is made of small Latin letters, digits and _");
const sentence = z.strictObject({
  en: z.string().regex(/\.$/),
  ru: z.string().regex(/\.$/),
  uk: z.string().regex(/\.$/),
});
const mappings = z.strictObject({
  huridocs: z.string().optional(),
  acled: z.string().optional(),
  plover: z.string().optional(),
});

/** The acts of the codebook (`data/acts.json`). */
export const actsFile = z.array(
  z.strictObject({
    code: codeName,
    group: z.enum(["before", "during", "after"]),
    context: z.boolean(),
    preemptive: z.boolean(),
    label: texts,
    definition: sentence,
    mappings,
    iccpr: z.array(z.number().int().min(1).max(27)).min(1),
  }),
);

const KINDS = [
  ...["actor", "target", "ground", "form", "stage", "answer", "identified_by", "quantifier", "modality", "hop"],
  ...["level", "state", "place_level", "group"],
] as const;

/** All other codes (`data/codes.json`). */
export const codesFile = z.array(
  z.strictObject({
    kind: z.enum(KINDS),
    code: codeName,
    label: texts,
    definition: sentence,
    aim: z.string().optional(),
    mappings: mappings.optional(),
  }),
);

/** A user's own codes: each under a code of the codebook, with words in the notation of the lexicons. */
export const ownCodesFile = z.strictObject({
  codes: z
    .array(
      z.strictObject({
        kind: z.enum(["act", "actor", "target", "ground", "form"]),
        code: codeName,
        under: codeName,
        label: texts,
        definition: texts.optional(),
        words: z.record(
          z.string().regex(/^[a-z]{2}$/, "a language has two letters"),
          z.array(z.string().min(1)).min(1),
        ),
      }),
    )
    .min(1),
});
