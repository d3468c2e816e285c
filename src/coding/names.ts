import type { ReadText } from "../text/word.ts";
import { findContacts } from "./names/contact.ts";
import { findPersons } from "./names/person.ts";

/** A stretch that leads to a person: found only to be masked. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  /** `person`: a name; `handle`: "@name", a profile's address or an e-mail address; `phone`: a telephone number. */
  readonly kind: "person" | "handle" | "phone";
}

/**
 * Names of persons, handles and telephone numbers, in order and without overlap.
 *
 * Recall before precision: a mask too many harms nobody, one too few may. Works by the words alone, without the gazetteer;
 * takes time in proportion to the text.
 */
export function findNames(read: ReadText): NameMention[] {
  const contacts = findContacts(read.text);
  const mentions: NameMention[] = [...contacts];
  let [at, last] = [0, 0];
  for (const person of findPersons(read)) {
    while (at < contacts.length && contacts[at]!.end <= person.start) at++;
    const isFree = at === contacts.length || contacts[at]!.start >= person.end;
    if (isFree && person.start >= last) mentions.push({ ...person, kind: "person" });
    if (isFree) last = Math.max(last, person.end);
  }
  return mentions.sort((a, b) => a.start - b.start);
}
