import type { Word } from "../text/word.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

/** An entry found in the text: word indexes, `last` inclusive. */
export interface Match {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
}

/** Finds every entry of a lexicon in a stretch of words. */
export interface Matcher {
  /** All matches in words[first..end), longest first at each place; they may overlap. */
  matches(words: readonly Word[], first: number, end: number): Match[];
  /** Whether the word stands in the named set. */
  isIn(form: string, set: string): boolean;
}

type Atom = number;

interface CompiledStep {
  readonly atom: Atom;
  readonly isOptional: boolean;
  readonly gap: number;
}

interface CompiledEntry {
  readonly entry: Entry;
  readonly steps: readonly CompiledStep[];
  readonly needs: readonly { readonly atom: Atom; readonly isForbidden: boolean }[];
}

const NO_ATOMS: readonly Atom[] = [];
/** Forms are few beside words; the bound only guards against text made of ever new forms. */
const CACHED_FORMS = 200_000;
const NEED_WINDOW = 16;

/**
 * Compiles a lexicon. Every step of a pattern is a set of words, an *atom*; each word form is looked up once
 * (and remembered) for the atoms that it belongs to, and only the patterns that begin with one of these are tried.
 */
export function compile(lexicon: Lexicon): Matcher {
  const exact = new Map<string, Atom[]>();
  const stems = new Map<string, Atom[]>();
  const atomByKey = new Map<string, Atom>();

  const atomOf = (words: readonly string[]): Atom => {
    const key = [...words].sort().join("|");
    const known = atomByKey.get(key);
    if (known !== undefined) return known;
    const atom = atomByKey.size;
    atomByKey.set(key, atom);
    for (const word of words) {
      const members = word.startsWith("<") ? lexicon.sets.get(word.slice(1, -1))! : [word];
      for (const member of members) {
        const table = member.endsWith("*") ? stems : exact;
        const stem = member.endsWith("*") ? member.slice(0, -1) : member;
        const atoms = table.get(stem);
        if (atoms) atoms.push(atom);
        else table.set(stem, [atom]);
      }
    }
    return atom;
  };

  const byFirst = new Map<Atom, CompiledEntry[]>();
  for (const entry of lexicon.entries) {
    const compiled: CompiledEntry = {
      entry,
      steps: entry.pattern.steps.map(({ words, isOptional, gap }) => ({ atom: atomOf(words), isOptional, gap })),
      needs: entry.pattern.needs.map(({ words, isForbidden }) => ({ atom: atomOf(words), isForbidden })),
    };
    const first = compiled.steps[0]!.atom;
    const list = byFirst.get(first);
    if (list) list.push(compiled);
    else byFirst.set(first, [compiled]);
  }
  const setAtoms = new Map([...lexicon.sets.keys()].map((name) => [name, atomOf([`<${name}>`])]));
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));

  const startersOf = new Map<readonly Atom[], readonly CompiledEntry[]>();
  const beginningWith = (atoms: readonly Atom[]): readonly CompiledEntry[] => {
    let starters = startersOf.get(atoms);
    if (!starters) startersOf.set(atoms, (starters = atoms.flatMap((atom) => byFirst.get(atom) ?? [])));
    return starters;
  };

  let cache = new Map<string, readonly Atom[]>();
  const atomsOf = (form: string): readonly Atom[] => {
    const known = cache.get(form);
    if (known) return known;
    const atoms = [...(exact.get(form) ?? [])];
    for (let length = 1; length <= Math.min(form.length, longestStem); length++) {
      const found = stems.get(form.slice(0, length));
      if (found) atoms.push(...found);
    }
    const result = atoms.length > 0 ? [...new Set(atoms)] : NO_ATOMS;
    if (cache.size >= CACHED_FORMS) {
      cache = new Map();
      startersOf.clear();
    }
    cache.set(form, result);
    return result;
  };

  return {
    matches(words, first, end) {
      const found: Match[] = [];
      const atoms: (readonly Atom[])[] = [];
      for (let i = first; i < end; i++) atoms.push(atomsOf(words[i]!.form));
      for (let i = 0; i < atoms.length; i++) {
        if (atoms[i]!.length === 0) continue;
        const from = found.length;
        for (const candidate of beginningWith(atoms[i]!)) {
          const last = candidate.steps.length === 1 ? i : lastOf(candidate.steps, atoms, i);
          if (last >= 0 && needsHold(candidate, atoms, i, last))
            found.push({ entry: candidate.entry, first: first + i, last: first + last });
        }
        if (found.length > from + 1) sortFrom(found, from);
      }
      return found;
    },
    isIn(form, set) {
      const atom = setAtoms.get(set);
      return atom !== undefined && atomsOf(form).includes(atom);
    },
  };
}

/** Puts the matches from an index on, which all begin at one word, longest first; they are few. */
function sortFrom(found: Match[], from: number): void {
  for (let i = from + 1; i < found.length; i++) {
    const match = found[i]!;
    let at = i;
    while (at > from && found[at - 1]!.last < match.last) {
      found[at] = found[at - 1]!;
      at--;
    }
    found[at] = match;
  }
}

/** Index of the last word when the steps match from `start` on, else -1. The nearest word is taken for each step. */
function lastOf(steps: readonly CompiledStep[], atoms: readonly (readonly Atom[])[], start: number): number {
  let at = start;
  let gap = 0;
  for (let s = 1; s < steps.length; s++) {
    const step = steps[s]!;
    gap = Math.max(gap, step.gap);
    const limit = Math.min(atoms.length - 1, at + 1 + gap);
    let next = at + 1;
    while (next <= limit && !atoms[next]!.includes(step.atom)) next++;
    if (next <= limit) {
      at = next;
      gap = 0;
    } else if (!step.isOptional) return -1;
  }
  return at;
}

function needsHold(
  candidate: CompiledEntry,
  atoms: readonly (readonly Atom[])[],
  first: number,
  last: number,
): boolean {
  for (const need of candidate.needs) {
    let isThere = false;
    const from = Math.max(0, first - NEED_WINDOW);
    const to = Math.min(atoms.length - 1, last + NEED_WINDOW);
    for (let i = from; i <= to && !isThere; i++) isThere = i !== first && i !== last && atoms[i]!.includes(need.atom);
    if (isThere === need.isForbidden) return false;
  }
  return true;
}
