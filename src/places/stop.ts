import stop from "./data/stop.json" with { type: "json" };

const latin = new Set<string>(stop.lower);
const cyrillic = new Set<string>(stop.cyrillic.map((word) => word.replaceAll("ё", "е")));
const surnames = new Set<string>(stop.surnames);
const adjectives = stop.cyrillicAdjectives as readonly string[];
const districtAdjectives = stop.districtAdjectives as readonly string[];

/** Whether a word that is a town's name somewhere is another word everywhere else: "Reading", «Мир». */
export const isStopWord = (form: string): boolean => latin.has(form) || cyrillic.has(form);

/** Whether persons bear the name far oftener than towns: "Jackson". */
export const isSurname = (form: string): boolean => surnames.has(form);

/** «советский», «женский»: made of no town's name; «Кировский» with a capital is a district of any town. */
export const isStopAdjective = (form: string, isCapital: boolean): boolean =>
  adjectives.some((stem) => form.startsWith(stem)) ||
  (isCapital && districtAdjectives.some((stem) => form.startsWith(stem)));
