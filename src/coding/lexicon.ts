import { type Pattern, parsePattern } from "./pattern.ts";

/** What an entry stands for: an act, an actor's or target's category, a form, a ground, a cue … with its code(s). */
export interface Entry {
  readonly kind: string;
  /** One code, or several joined by "+" (a target's categories). */
  readonly code: string;
  readonly pattern: Pattern;
  /** `ru/acts:41`, for `--explain`. */
  readonly source: string;
}

/** The entries of one language and its named sets of words. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the files of one language. A file holds sections `[kind code]` of patterns, one a line,
 * sets `@name word word …` (they may go on: the same name adds), and comments after "#".
 *
 * @param files - name (without suffix, with the language: `ru/acts`) and content.
 * @throws Error naming file and line of what cannot be read.
 */
export function readLexicon(files: readonly { readonly name: string; readonly content: string }[]): Lexicon {
  const entries: Entry[] = [];
  const sets = new Map<string, string[]>();
  for (const { name, content } of files) {
    let section: { kind: string; code: string } | null = null;
    for (const [index, raw] of content.split("\n").entries()) {
      const line = raw.replace(/(^|\s)#.*$/, "").trim();
      const source = `${name}:${index + 1}`;
      if (line === "") continue;
      if (line.startsWith("@")) addSet(sets, line);
      else if (line.startsWith("[")) section = parseSection(line, source);
      else if (section === null) throw new Error(`${source}: a pattern before the first [section]`);
      else entries.push(entryOf(line, section, source));
    }
  }
  checkSets(entries, sets);
  return { entries, sets };
}

function addSet(sets: Map<string, string[]>, line: string): void {
  const [name = "", ...words] = line.slice(1).split(/\s+/);
  sets.set(name, [...(sets.get(name) ?? []), ...words.map((word) => word.toLowerCase().replaceAll("ё", "е"))]);
}

function parseSection(line: string, source: string): { kind: string; code: string } {
  const match = /^\[(\w+) ([\w+]+)\]$/.exec(line);
  if (!match) throw new Error(`${source}: a section looks like [act home_visit], not "${line}"`);
  return { kind: match[1]!, code: match[2]! };
}

function entryOf(line: string, section: { kind: string; code: string }, source: string): Entry {
  try {
    return { ...section, pattern: parsePattern(line), source };
  } catch (cause) {
    throw new Error(`${source}: ${(cause as Error).message}`, { cause });
  }
}

function checkSets(entries: readonly Entry[], sets: ReadonlyMap<string, readonly string[]>): void {
  for (const { pattern, source } of entries) {
    for (const words of [...pattern.steps, ...pattern.needs].map((part) => part.words)) {
      for (const word of words) {
        if (word.startsWith("<") && !sets.has(word.slice(1, -1)))
          throw new Error(`${source}: no set @${word.slice(1, -1)}`);
      }
    }
  }
}
