import data from "./words.json" with { type: "json" };

export type Script = "cyrillic" | "latin";

/** What a word can mean for a name: beside it, in it, or instead of it. `words.json` says which words do. */
export type Role = keyof typeof data;

const CASES = new Set(
  (
    " а я у ю о е є і ї и ы й ь ом ем єм ой ей ою ею єю ам ям ах ях ами ями ов ев ев ей їв ів ым им ого его ому ему ім " +
    "ую ая яя ые ие ых их ыми ими ій ої ий ый ові еві єві ев аў яў аю яе ае ага яга аму яму ьому ій"
  ).split(" "),
);
/** Of verbs in the past. */
const GENDERS = new Set(["", "а", "о", "и", "ы"]);
const LONGEST_CASE = 4;

interface WordList {
  readonly whole: ReadonlySet<string>;
  /** Entries that end in "-": any case ending may follow. */
  readonly stems: ReadonlySet<string>;
}

const lists = new Map<string, WordList>();
for (const [role, scripts] of Object.entries(data)) {
  for (const [script, lines] of Object.entries(scripts)) {
    const words = (lines as string[]).flatMap((line) => line.replaceAll("ё", "е").split(" "));
    lists.set(`${role} ${script}`, {
      whole: new Set(words.filter((word) => !word.endsWith("-"))),
      stems: new Set(words.filter((word) => word.endsWith("-")).map((word) => word.slice(0, -1))),
    });
  }
}

/** Whether a word form (lower case, ё as е) stands in a list, in any case. */
export function isListed(role: Role, form: string): boolean {
  const list = lists.get(`${role} ${scriptOf(form)}`);
  if (!list) return false;
  if (list.whole.has(form)) return true;
  if (list.stems.size === 0) return false;
  const endings = role === "speech" ? GENDERS : CASES;
  for (let cut = 0; cut <= LONGEST_CASE && cut < form.length - 1; cut++) {
    const end = form.length - cut;
    if (list.stems.has(form.slice(0, end)) && endings.has(form.slice(end))) return true;
  }
  return false;
}

export const scriptOf = (form: string): Script => (/[\u0400-\u04ff]/.test(form) ? "cyrillic" : "latin");
