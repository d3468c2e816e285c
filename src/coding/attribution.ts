import type { Hop } from "./claim.ts";
import { clausesBetween, type Mention, type Stretch, wordsBetween } from "./mention.ts";
import { type Question, relation } from "./question.ts";
import type { Reading } from "./reading.ts";

/** Somebody whom the document names as a source, with those whom he cites in turn. */
export interface SourceChain extends Stretch {
  readonly hops: readonly Hop[];
  /** How the document brings the source in: `verb` ("X reports"), `according`, `this` ("X writes about this"), `none`. */
  readonly cue: string;
}

interface Source extends Stretch {
  readonly hop: Hop;
}

const NAME_REACH = 5;
const LONGEST_NAME = 6;
const QUOTES: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"', "„": "“" };

/** The sources that a document cites, each as a chain from the document outwards. */
export function findSources(reading: Reading): SourceChain[] {
  const sources = allSources(reading);
  const says = reading.mentions.get("says") ?? [];
  const chains: SourceChain[] = [];
  const used = new Set<Source>();
  for (const source of sources) {
    if (used.has(source)) continue;
    const hops = [source.hop];
    let outer = source;
    for (let next = citedBy(outer, sources, says, used, reading); next; next = citedBy(outer, sources, says, used, reading)) {
      used.add(next);
      hops.push(next.hop);
      outer = next;
      if (hops.length === 4) break;
    }
    const witness = hops.length < 4 && source.hop.kind !== "witness" ? witnessTelling(source, sources, says, used, reading) : null;
    if (witness) {
      used.add(witness);
      hops.push(witness.hop);
    }
    const cue = says.filter((m) => m.sentence === source.sentence && wordsBetween(m, source) <= NAME_REACH).map((m) => m.code);
    if (source.hop.kind === "outlet" || cue.length > 0) {
      chains.push({ first: source.first, last: outer.last, sentence: source.sentence, hops, cue: cue.includes("this") ? "this" : (cue[0] ?? "none") });
    }
  }
  return chains;
}

/** "X with reference to Y": Y is the source of X. */
function citedBy(source: Source, sources: readonly Source[], says: readonly Mention[], used: ReadonlySet<Source>, reading: Reading): Source | null {
  const cue = says.find((m) => m.code === "citing" && m.sentence === source.sentence && m.first > source.last && m.first - source.last <= 8 && clausesBetween(reading.words, source, m) <= 2);
  if (!cue) return null;
  return sources.find((s) => s !== source && !used.has(s) && s.sentence === cue.sentence && s.first >= cue.first && s.first - cue.last <= NAME_REACH) ?? null;
}

/** "a woman told X": the woman is the source of X. */
function witnessTelling(source: Source, sources: readonly Source[], says: readonly Mention[], used: ReadonlySet<Source>, reading: Reading): Source | null {
  const told = says.some((m) => m.sentence === source.sentence && /^(told|рассказ|сказал|сообщил|розпов|повідом|поскарж|пояснил)/.test(reading.words[m.first]!.form) && wordsBetween(m, source) <= 3);
  if (!told || source.hop.kind !== "outlet") return null;
  return sources.find((s) => !used.has(s) && s.sentence === source.sentence && s !== source && (s.hop.kind === "witness" || s.hop.kind === "lawyer" || s.hop.kind === "official")) ?? null;
}

function allSources(reading: Reading): Source[] {
  const found: Source[] = reading.outlets.map(({ first, last, sentence, outlet, name }) => ({
    first,
    last,
    sentence,
    hop: { kind: outlet.kind, name },
  }));
  for (const mention of reading.mentions.get("source") ?? []) {
    const source = sourceOf(mention, reading);
    if (source && !found.some((s) => s.first <= source.last && s.last >= source.first)) found.push(source);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** A lexicon's source word: with the name in quotes that follows it, or by itself. */
function sourceOf(mention: Mention, reading: Reading): Source | null {
  const { first, last, sentence, code } = mention;
  if (code === "witness") return { first, last, sentence, hop: { kind: "witness", name: null } };
  const name = quotedName(last + 1, mention, reading);
  if (name) return { first, last: name.last, sentence, hop: { kind: code as Hop["kind"], name: name.text } };
  if (code === "outlet" || code === "channel") return null;
  const { words, text } = reading;
  return { first, last, sentence, hop: { kind: code as Hop["kind"], name: code === "lawyer" ? null : text.slice(words[first]!.start, words[last]!.end) } };
}

function quotedName(from: number, mention: Mention, reading: Reading): { text: string; last: number } | null {
  const { words, sentences, text } = reading;
  const end = sentences[mention.sentence]!.last;
  const open = words[from];
  if (!open || from >= end || !(open.form in QUOTES)) return null;
  for (let i = from + 1; i < Math.min(end, from + 2 + LONGEST_NAME * 2); i++) {
    if (words[i]!.form === QUOTES[open.form]) return i > from + 1 ? { text: text.slice(words[from + 1]!.start, words[i - 1]!.end), last: i } : null;
  }
  return null;
}


/** Whether a source vouches for the act. */
export const sourceQuestion: Question<SourceChain> = {
  name: "source",
  candidates: (reading) => sourcesOf(reading),
  features(candidate, trigger, draft, reading) {
    const all = sourcesOf(reading);
    const name = candidate.hops[0]!.name;
    const times = all.filter((c) => c.hops[0]!.name === name && c.hops[0]!.kind === candidate.hops[0]!.kind).length;
    const rel = relation(candidate, trigger, reading);
    const kind = candidate.hops[0]!.kind;
    return [
      ...rel,
      ...rel.map((r) => `${r}&cue=${candidate.cue}`),
      ...rel.map((r) => `${r}&kind=${kind}`),
      `kind=${kind}`,
      `cue=${candidate.cue}`,
      `kind=${kind}&cue=${candidate.cue}`,
      `hops=${candidate.hops.length}`,
      `times=${Math.min(3, times)}`,
      `sources=${Math.min(4, new Set(all.map((c) => c.hops[0]!.name)).size)}`,
      `only=${new Set(all.map((c) => c.hops[0]!.name)).size === 1}&kind=${kind}`,
      `in lead=${candidate.sentence <= reading.lead + 1}&kind=${kind}`,
      `source between=${all.some((c) => c !== candidate && isBetween(c.sentence, candidate.sentence, trigger.sentence))}`,
      `group=${draft.group}`,
    ];
  },
};

const isBetween = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x <= Math.max(a, b);

const chainsByReading = new WeakMap<Reading, SourceChain[]>();
export function sourcesOf(reading: Reading): SourceChain[] {
  let chains = chainsByReading.get(reading);
  if (!chains) chainsByReading.set(reading, (chains = findSources(reading)));
  return chains;
}
