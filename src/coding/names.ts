import type { ReadText, Word } from "../text/word.ts";

/** A stretch that reads as the name of a person. Names are found only to be masked. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly kind: "person";
}

const PATRONYMIC = /(?:ович|евич|ьевич|овна|евна|ична|инична|івна|ївна|йович)(?:а|у|ем|ом|ы|е|и|ой|ою|і|ї)?$/;
const SURNAME =
  /(?:ов|ев|ёв|ин|ын|ский|цкий|ская|цкая|енко|чук|юк|ко|ова|ева|ина|ына|ого|ому|ой|ым|ую|ську|ський|ська|ян|дзе|швили|оглы)(?:а|у|ым|ом|е|ой|ы|ою|і)?$/;
const LONGEST = 4;

/** Runs of capitalised words that look like a given name and a surname, with initials or a patronymic. Recall before precision: a mask too many harms nobody. */
export function findNames(read: ReadText): NameMention[] {
  const names: NameMention[] = [];
  for (const sentence of read.sentences) {
    for (let i = sentence.first; i < sentence.last; ) {
      const end = runEnd(read.words, i, sentence.last);
      const run = read.words.slice(i, end).filter((w) => w.kind === "letters");
      if (run.length >= 2 && run.length <= LONGEST && isName(run, i === sentence.first))
        names.push({ start: run[0]!.start, end: run.at(-1)!.end, kind: "person" });
      i = Math.max(end, i + 1);
    }
  }
  return names;
}

/** Index after a run of capitalised words; the dot of an initial does not end it. */
function runEnd(words: readonly Word[], from: number, last: number): number {
  let i = from;
  while (i < last) {
    const word = words[i]!;
    const isInitialDot = word.form === "." && i > from && words[i - 1]!.end - words[i - 1]!.start === 1;
    if (!isInitialDot && !(word.kind === "letters" && word.isCapital)) break;
    i++;
  }
  return i;
}

function isName(run: readonly Word[], opensSentence: boolean): boolean {
  if (run.some((w) => w.end - w.start === 1)) return true;
  if (run.some((w) => PATRONYMIC.test(w.form))) return true;
  const isCyrillic = run[0]!.form.charCodeAt(0) >= 0x400;
  if (isCyrillic) return SURNAME.test(run.at(-1)!.form) || SURNAME.test(run[0]!.form);
  return run.length <= 3 && !opensSentence;
}
