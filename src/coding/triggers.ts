import { actOf } from "../vocabulary/acts.ts";
import { type Feature, f } from "./feature.ts";
import type { Mention } from "./mention.ts";
import { clausesBetween, wordsBetween } from "./mention.ts";
import { mentionsOf, type Reading } from "./reading.ts";
import { inSentence, nearestOther, oncePer, tally } from "./standing.ts";

/** Words that name an act, with what speaks for and against their being a claim. */
export interface Trigger extends Mention {
  readonly features: readonly Feature[];
}

/**
 * The triggers of a document: of overlapping matches for the same act the longest is kept,
 * other acts in the same words stand beside each other and are weighed separately.
 */
export function findTriggers(reading: Reading): Trigger[] {
  const acts = reading.mentions.get("act") ?? [];
  const kept: Mention[] = [];
  for (const mention of acts) {
    // Mentions come in the order of the text: a twin is among the last few.
    let twin = kept.length - 1;
    while (twin >= 0 && twin >= kept.length - TWINS && !isTwin(kept[twin]!, mention)) twin--;
    if (twin < 0 || !isTwin(kept[twin]!, mention)) kept.push(mention);
    else if (mention.last > kept[twin]!.last || (isWeak(kept[twin]!) && !isWeak(mention)))
      kept[twin] = joined(kept[twin]!, mention);
  }
  return kept.map((mention) => ({ ...mention, features: triggerFeatures(mention, kept, reading) }));
}

const TWINS = 40;
const isTwin = (kept: Mention, mention: Mention): boolean =>
  kept.code === mention.code && kept.sentence === mention.sentence && kept.last >= mention.first;

const isWeak = (mention: Mention): boolean => "weak" in mention.entry.pattern.values;

function joined(a: Mention, b: Mention): Mention {
  const entry = isWeak(a) && !isWeak(b) ? b.entry : a.entry;
  return { ...a, entry, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

function triggerFeatures(trigger: Mention, all: readonly Mention[], reading: Reading): Feature[] {
  const { words, sentences } = reading;
  const sentence = sentences[trigger.sentence]!;
  const act = trigger.code;
  const group = actOf(act)?.group ?? "other";
  const features = [f`act=${act}`, f`group=${group}`];
  const add = (name: string, isTrue: boolean) => {
    if (isTrue) features.push(f`${name}`, f`${name}&${group}`);
  };
  add("weak", isWeak(trigger));
  features.push(f`weak=${isWeak(trigger)}&act=${act}`);
  // The wider lexicons hold what is rarer and less sure.
  const isWider = trigger.entry.source.includes("-wider:");
  features.push(f`wider=${isWider}&weak=${isWeak(trigger)}`, f`wider=${isWider}&act=${act}`);
  features.push(f`role=${sentence.role}`, f`steps=${Math.min(3, trigger.entry.pattern.steps.length)}`);

  const beside = (kind: string) => inSentence(mentionsOf(reading, kind), trigger.sentence);
  const acts = inSentence(all, trigger.sentence);
  const near = (m: { first: number; last: number; sentence: number }) =>
    clausesBetween(words, m, trigger) === 0 && wordsBetween(m, trigger) <= 8;
  for (const cue of beside("cue")) {
    const isBefore = cue.last < trigger.first;
    const isClose = near(cue);
    features.push(f`cue=${cue.code}&${isClose ? "near" : "far"}`);
    if (isClose && isBefore && wordsBetween(cue, trigger) <= 2) features.push(f`cue=${cue.code}&touching`);
  }
  const hasForm = beside("form").length > 0;
  add("form in sentence", hasForm);
  const docForms = mentionsOf(reading, "form").length;
  features.push(f`forms in text=${bucket(docForms)}`);
  add("no form in text", docForms === 0);
  for (const kind of ["actor", "target", "form"] as const) {
    const where = sideOf(beside(kind), trigger, reading);
    features.push(f`${kind}=${where}`, f`${kind}=${where}&${group}`, f`${kind}=${where}&act=${act}`);
  }
  add("actor near", beside("actor").some(near));
  add("target near", beside("target").some(near));
  add("actor in sentence", beside("actor").length > 0);
  add("target in sentence", beside("target").length > 0);
  add("place in sentence", inSentence(reading.places, trigger.sentence).length > 0);
  add("date in sentence", inSentence(reading.dates, trigger.sentence).length > 0);
  add(
    "count in sentence",
    inSentence(reading.counts, trigger.sentence).some((c) => c.counts === "people"),
  );
  features.push(f`others of act=${Math.min(4, tally(all, (m) => m.code).get(act) ?? 0)}`);
  features.push(f`acts in sentence=${Math.min(4, acts.length)}`);
  features.push(f`position=${position(trigger.sentence, reading)}`);
  features.push(
    f`ending=${ending(words[trigger.first]!.form)}`,
    f`ending=${ending(words[trigger.first]!.form)}&${act}`,
  );
  if (trigger.first > sentence.first) features.push(f`before=${words[trigger.first - 1]!.form}`);
  for (const year of yearsIn(reading, trigger.sentence))
    add("old year", reading.meta.published !== null && year < Number(reading.meta.published.slice(0, 4)) - 1);
  add("quoted", isQuoted(reading, trigger));
  features.push(f`pattern=${trigger.entry.pattern.text}`);
  for (const kind of ["form", "target"] as const) add(`${kind} ${farness(mentionsOf(reading, kind), trigger)}`, true);
  const protest = farness(protestWords(reading), trigger);
  features.push(f`protest words=${protest}`, f`protest words=${protest}&${group}`);
  const topics = new Set(beside("topic").map((m) => m.code));
  for (const code of topics) features.push(f`topic=${code}`, f`topic=${code}&${group}`);
  for (const [code, times] of tally(mentionsOf(reading, "topic"), (m) => m.code))
    features.push(f`topic in text=${code}&${bucket(times)}`);
  features.push(
    f`other act=${acts.some((m) => m !== trigger && m.first <= trigger.last && m.last >= trigger.first) ? "overlaps" : "no"}`,
  );
  return features;
}

/** On which side of the trigger the nearest thing of a list stands, and whether in its clause. */
function sideOf(items: readonly Mention[], trigger: Mention, reading: Reading): string {
  let nearest: Mention | null = null;
  for (const item of items)
    if (nearest === null || wordsBetween(item, trigger) < wordsBetween(nearest, trigger)) nearest = item;
  if (nearest === null) return "none";
  const side = nearest.first > trigger.last ? "after" : nearest.last < trigger.first ? "before" : "inside";
  return clausesBetween(reading.words, nearest, trigger) === 0 ? side : `${side}, other clause`;
}

const protestWords = oncePer((reading: Reading) => mentionsOf(reading, "topic").filter((m) => m.code === "protest"));

/** How many sentences away the nearest thing of a list stands. */
function farness(items: readonly Mention[], trigger: Mention): string {
  if (inSentence(items, trigger.sentence).length > 0) return "here";
  const away = nearestOther(items, trigger.sentence);
  return away === 1 ? "next" : away <= 3 ? "near" : away < 8 ? "far" : "nowhere";
}

const bucket = (n: number): string => (n === 0 ? "0" : n <= 2 ? "1-2" : n <= 5 ? "3-5" : "6+");

function position(sentence: number, reading: Reading): string {
  if (sentence < reading.lead) return "heading";
  const after = sentence - reading.lead;
  return after === 0 ? "lead" : after <= 3 ? "early" : after <= 10 ? "middle" : "late";
}

/** The end of a word tells verb from noun and past from infinitive well enough in these languages. */
const ending = (form: string): string => form.slice(-3);

function* yearsIn(reading: Reading, sentence: number): Generator<number> {
  const { first, last } = reading.sentences[sentence]!;
  for (let i = first; i < last; i++) {
    const word = reading.words[i]!;
    if (word.kind === "digits" && /^(19|20)\d\d$/.test(word.form)) yield Number(word.form);
  }
}

function isQuoted(reading: Reading, trigger: Mention): boolean {
  const { first } = reading.sentences[trigger.sentence]!;
  let open = 0;
  for (let i = first; i < trigger.first; i++) {
    const { form } = reading.words[i]!;
    if (form === "«" || form === "“" || form === "„") open++;
    else if (form === "»" || form === "”") open = Math.max(0, open - 1);
    else if (form === '"') open = open > 0 ? open - 1 : open + 1;
  }
  return open > 0;
}
