export interface Normalised {
  /** NFC; every kind of line break as LF; control characters as spaces; no byte-order mark. */
  readonly text: string;
  /** Where the character at `offset` of the normalised text begins in the original. */
  originalOffset(offset: number): number;
}

const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Stretch of the normalised text that begins at `at` and of the original at `from`. */
interface Step {
  readonly at: number;
  readonly from: number;
}

/**
 * Brings a text into the form that all offsets count in. Lines are composed one by one, so that a shift inside a
 * line does not move the next; inside a line that changed, an offset leads to the start of its word at worst.
 */
export function normalise(raw: string): Normalised {
  const steps: Step[] = [];
  let text = "";
  let from = raw.startsWith("\ufeff") ? 1 : 0;
  const push = (piece: string, original: number) => {
    const last = steps.at(-1);
    if (!last || last.from - last.at !== original - text.length) steps.push({ at: text.length, from: original });
    text += piece;
  };
  BREAKS.lastIndex = from;
  for (let match = BREAKS.exec(raw); match; match = BREAKS.exec(raw)) {
    pushLine(raw, from, match.index, push);
    push("\n", match.index);
    from = match.index + match[0].length;
  }
  pushLine(raw, from, raw.length, push);
  return {
    text,
    originalOffset(offset) {
      let low = 0;
      let high = steps.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (steps[middle]!.at <= offset) low = middle;
        else high = middle - 1;
      }
      const step = steps[low];
      return step ? Math.min(raw.length, step.from + offset - step.at) : offset;
    },
  };
}

function pushLine(raw: string, from: number, to: number, push: (piece: string, original: number) => void): void {
  const line = raw.slice(from, to);
  const composed = line.normalize("NFC");
  if (composed.length === line.length) {
    push(composed.replace(CONTROLS, " "), from);
    return;
  }
  // Composing shortened the line: go word by word, so that offsets stay true at every word.
  let at = from;
  for (const part of line.split(/(?<=\s)/)) {
    push(part.normalize("NFC").replace(CONTROLS, " "), at);
    at += part.length;
  }
}
