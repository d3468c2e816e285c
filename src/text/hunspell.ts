/** Dictionary forms of words by a Hunspell dictionary: bases with flags, and the suffixes that each flag allows. */
export interface Hunspell {
  /** Bases that the form can be a form of, in the dictionary's order; empty for a form that the dictionary does not know. */
  readonly basesOf: (form: string) => string[];
}

interface Suffix {
  readonly flag: string;
  readonly strip: string;
  readonly condition: RegExp | null;
}

const LONGEST_SUFFIX = 12;

/**
 * Reads a dictionary's affix and word files (Hunspell's formats `.aff` and `.dic`, one-character flags, suffixes only).
 * Source of the format: hunspell(5).
 */
export function readHunspell(affixes: string, dictionary: string): Hunspell {
  const suffixes = readSuffixes(affixes);
  const flagsOf = readBases(dictionary);
  return {
    basesOf(form) {
      const bases = new Set<string>(flagsOf.has(form) ? [form] : []);
      for (let cut = 0; cut <= Math.min(LONGEST_SUFFIX, form.length - 1); cut++) {
        const stem = form.slice(0, form.length - cut);
        for (const { flag, strip, condition } of suffixes.get(form.slice(form.length - cut)) ?? []) {
          const base = stem + strip;
          if (flagsOf.get(base)?.includes(flag) && (condition === null || condition.test(base))) bases.add(base);
        }
      }
      return [...bases];
    },
  };
}

function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const byAdded = new Map<string, Suffix[]>();
  for (const line of affixes.split("\n")) {
    const [kind, flag = "", strip = "", added = "", condition = "."] = line.trim().split(/\s+/);
    // A flag's heading ("SFX A Y 12") has a count where its rules have letters.
    if (kind !== "SFX" || (/^[YN]$/.test(strip) && /^\d+$/.test(added))) continue;
    const ending = added.replace(/\/.*$/, "").replace(/^0$/, "");
    const suffix = {
      flag,
      strip: strip === "0" ? "" : strip,
      condition: condition === "." ? null : new RegExp(`${condition}$`, "u"),
    };
    byAdded.set(ending, [...(byAdded.get(ending) ?? []), suffix]);
  }
  return byAdded;
}

function readBases(dictionary: string): Map<string, string> {
  const flagsOf = new Map<string, string>();
  for (const line of dictionary.split("\n").slice(1)) {
    const entry = line.split(/[\t\r ]/, 1)[0]!;
    if (entry === "") continue;
    const slash = entry.indexOf("/");
    const base = (slash < 0 ? entry : entry.slice(0, slash)).toLowerCase();
    flagsOf.set(base, (flagsOf.get(base) ?? "") + (slash < 0 ? "" : entry.slice(slash + 1)));
  }
  return flagsOf;
}
