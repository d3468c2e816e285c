import data from "./given.json" with { type: "json" };
import { isListed } from "./words.ts";

/** What is known of a form of a given name. */
export interface Given {
  /** Whether it is the form that a sentence's subject has. */
  readonly isNominative: boolean;
  /** `sure` by itself; `common` when it is also a word in lower case, as at the start of a sentence; `risky`: also a place or a thing. */
  readonly standing: "sure" | "common" | "risky";
}

/** Latin letters without their marks. */
export const plain = (form: string): string =>
  /[\u00c0-\u024f\u1e00-\u1eff]/.test(form)
    ? form
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replaceAll("ł", "l")
        .replaceAll("ø", "o")
        .replaceAll("ı", "i")
    : form;

const split = (groups: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.values(groups)
    .flat()
    .flatMap((line) => line.toLowerCase().replaceAll("ё", "е").split(" "));

const HARD = "а у ом ам ем е і ові еві".split(" ");
const SOFT = "я ю ем ам е і и єм єві еві ї є ію".split(" ");
const ON_A = "ы и е у ой ою і о ей ею ай".split(" ");
const ON_YA = "и е ю ей ею і ї є єю ьо яй".split(" ");
const ON_SOFT_SIGN = "я ю ем ам е і и еві єві ью ю ём".split(" ");
/** Ukrainian and Belarusian consonants that change before і and е. */
const CHANGED: Readonly<Record<string, readonly string[]>> = { г: ["з"], к: ["ц"], х: ["с"], т: ["ц"], д: ["дз"] };

let index: ReadonlyMap<string, Given> | undefined;

/** What a form is as a given name, if it is one. The list is unfolded into its cases at first use. */
export const givenOf = (form: string): Given | undefined => (index ??= readNames()).get(plain(form));

function readNames(): Map<string, Given> {
  const names = new Map<string, Given>();
  const add = (form: string, lemma: string, isNominative: boolean): void => {
    const known = names.get(form);
    if (!known) names.set(form, { isNominative, standing: standingOf(form, lemma) });
    else if (isNominative && !known.isNominative) names.set(form, { ...known, isNominative });
  };
  for (const entry of split(data.cyrillic)) {
    const [lemma = "", stem] = entry.split("/");
    add(lemma, lemma, true);
    for (const form of casesOf(lemma, stem)) add(form, lemma, false);
  }
  for (const name of split(data.latin)) add(plain(name), plain(name), true);
  return names;
}

function standingOf(form: string, lemma: string): Given["standing"] {
  if (isListed("risky", lemma) || isListed("risky", form)) return "risky";
  return isListed("homographs", lemma) || isListed("homographs", form) ? "common" : "sure";
}

const families = new Set(split(data.family));

/** A family name that is written before the given name: "Nguyen", "Park", "Liu". */
export const isFamilyFirst = (form: string): boolean => families.has(plain(form));

/** The cases of a Cyrillic given name, Russian, Ukrainian and Belarusian endings together. `stem` where the vowel of the last syllable falls out. */
function casesOf(lemma: string, stem?: string): string[] {
  const last = lemma.at(-1)!;
  const rest = lemma.slice(0, -1);
  const on = (base: string, endings: readonly string[]) => endings.map((ending) => base + ending);
  if (stem !== undefined)
    return lemma.endsWith("ь") || lemma.endsWith("ў") ? on(stem, ["и", "і", "ю", "ью"]) : on(stem, HARD);
  if (last === "а") {
    const changed = CHANGED[rest.at(-1) ?? ""] ?? [];
    return [...on(rest, ON_A), ...changed.flatMap((letter) => on(rest.slice(0, -1) + letter, ["і", "е", "ы"]))];
  }
  if (last === "я") return on(rest, ON_YA);
  if (last === "й") return on(rest, SOFT);
  if (last === "ь") return [...on(rest, ON_SOFT_SIGN), `${rest}${rest.at(-1)}ю`];
  if (last === "о") return on(rest, [...HARD, "ко"]);
  if (last === "ў") return on(`${rest}в`, HARD);
  if ("еєиіїуюэы".includes(last)) return [];
  return on(lemma, HARD);
}
