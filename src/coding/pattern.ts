/**
 * The notation of the lexicons, one pattern a line:
 *
 *     отказ*                      a word that begins with "отказ"
 *     мэри*|власт*                either
 *     <assembly>                  any word of a named set (`@assembly митинг* пикет* …`)
 *     не ?был* согласова*         "?": the word may be missing
 *     пришл* .. дом*              "..": up to four words between; "...": up to nine
 *     пришл* & <home> & !<x>      further words that must (must not) stand in the same sentence, in any place
 *     запрети* & <assembly> = answer:prohibited      values that the match brings along
 */
export interface Pattern {
  /** The sequence as it is written, without what follows it. */
  readonly text: string;
  readonly steps: readonly Step[];
  readonly needs: readonly Need[];
  readonly values: Readonly<Record<string, string>>;
}

export interface Step {
  /** Alternatives: words, stems with a trailing "*", or names of sets in angle brackets. */
  readonly words: readonly string[];
  readonly isOptional: boolean;
  /** How many words may stand between the previous step and this one. */
  readonly gap: number;
}

export interface Need {
  readonly words: readonly string[];
  readonly isForbidden: boolean;
}

const GAPS: Readonly<Record<string, number>> = { "..": 4, "...": 9 };

/** Reads one line of the notation. @throws Error saying what is wrong with the line. */
export function parsePattern(line: string): Pattern {
  const [body = "", values = "", surplus] = line.split(/\s=\s/);
  if (surplus !== undefined) throw new Error(`more than one "=" in the pattern "${line}"`);
  const [sequence = "", ...needs] = body.split(/\s&\s/).map((part) => part.trim());
  return {
    text: sequence,
    steps: parseSteps(sequence, line),
    needs: needs.map(parseNeed),
    values: parseValues(values),
  };
}

function parseSteps(sequence: string, line: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const token of sequence.split(/\s+/).filter(Boolean)) {
    if (token in GAPS) {
      gap = GAPS[token]!;
      continue;
    }
    const isOptional = token.startsWith("?") && token.length > 1;
    steps.push({ words: alternatives(isOptional ? token.slice(1) : token), isOptional, gap });
    gap = 0;
  }
  if (steps.length === 0 || steps[0]!.isOptional || steps[0]!.gap > 0) {
    throw new Error(`a pattern must begin with a word: "${line}"`);
  }
  return steps;
}

function parseNeed(token: string): Need {
  const isForbidden = token.startsWith("!");
  return { words: alternatives(isForbidden ? token.slice(1) : token), isForbidden };
}

function parseValues(text: string): Record<string, string> {
  const pairs = text.split(/\s+/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const colon = pair.indexOf(":");
      return colon < 0 ? [pair, "yes"] : [pair.slice(0, colon), pair.slice(colon + 1)];
    }),
  );
}

function alternatives(token: string): string[] {
  return token.split("|").map((word) => word.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'"));
}
