import { canonicalOutlet } from "../vocabulary/outlets.ts";
import type { Hop } from "./claim.ts";
import { type Feature, f } from "./feature.ts";
import { clausesBetween, type Mention, type Stretch, wordsBetween } from "./mention.ts";
import { type Model, probability } from "./model.ts";
import { type Draft, type Question, standpointOf } from "./question.ts";
import { quoteAround } from "./quotes.ts";
import { mentionsOf, type Reading } from "./reading.ts";
import { anyBetween, inSentence, oncePer, tally } from "./standing.ts";

/** Those whom one clause names as its sources: side by side ("X and Y report"), each with those whom he cites in turn. */
export interface SourceStatement extends Stretch {
  /** Each from the document outwards. */
  readonly chains: readonly (readonly Hop[])[];
  /** How the document brings the source in: `verb` ("X reports"), `according`, `this` ("X writes about this"), `none`. */
  readonly cue: string;
}

interface Source extends Stretch {
  readonly hop: Hop;
}

const NAME_REACH = 5;
const LONGEST_NAME = 6;
const QUOTES: Readonly<Record<string, string>> = { "«": "»", "“": "”", '"': '"', "„": "“" };

/** The sources that a document cites, sentence by sentence and clause by clause. */
function findSources(reading: Reading): SourceStatement[] {
  const sources = [...reading.outlets, ...mentionsOf(reading, "source"), ...mentionsOf(reading, "says")];
  return [...new Set(sources.map((s) => s.sentence))]
    .sort((a, b) => a - b)
    .flatMap((sentence) => statementsIn(sentence, reading))
    .flatMap((statement) => withoutOwn(statement, reading));
}

/** What an outlet calls itself ("residents told OC Media", in OC Media) is no hop. */
function withoutOwn(statement: SourceStatement, reading: Reading): SourceStatement[] {
  const chains = statement.chains
    .map((chain) => (isOwn(chain[0]!, reading) ? chain.slice(1) : chain))
    .filter((chain) => chain.length > 0);
  return chains.length > 0 ? [{ ...statement, chains }] : [];
}

function isOwn({ kind, name }: Hop, reading: Reading): boolean {
  // "UNN (from AFP)": the outlet comes first, whom it copies in brackets.
  const own = reading.meta.outlet?.split(/[([]|,? via /)[0]?.trim();
  if (!own || name === null || (kind !== "outlet" && kind !== "channel")) return false;
  const id = canonicalOutlet(own)?.id;
  return id === undefined ? own === name : id === canonicalOutlet(name)?.id;
}

/** Whether the document's own outlet is given as one that copies this source: "UNN (from AFP)". */
const isCopied = ({ name }: Hop, reading: Reading): boolean =>
  name !== null &&
  name.length > 2 &&
  (reading.meta.outlet
    ?.split(/[([]| via /)
    .slice(1)
    .join(" ")
    .includes(name) ??
    false);

function statementsIn(sentence: number, reading: Reading): SourceStatement[] {
  const sources = sourcesIn(sentence, reading);
  const says = inSentence(mentionsOf(reading, "says"), sentence);
  const used = new Set<Source>();
  const chains: Chain[] = [];
  for (const source of sources) {
    if (used.has(source)) continue;
    used.add(source);
    const members = [source];
    for (
      let next = citedBy(members.at(-1)!, sources, says, used, reading);
      next && members.length < LONGEST_CHAIN;
      next = citedBy(next, sources, says, used, reading)
    ) {
      used.add(next);
      members.push(next);
    }
    const teller = members.length < LONGEST_CHAIN ? tellerTo(members.at(-1)!, sources, says, used, reading) : null;
    if (teller) {
      used.add(teller);
      members.push(teller);
    } else if (isPerson(source)) {
      // "Relatives told Sibir.Realii": the outlet that was told comes first.
      const told = toldBy(source, sources, says, used, reading);
      if (told) {
        used.add(told);
        members.unshift(told);
      }
    }
    chains.push({
      first: Math.min(...members.map((m) => m.first)),
      last: Math.max(...members.map((m) => m.last)),
      sentence: source.sentence,
      hops: members.map((m) => m.hop),
    });
  }
  return sideBySide(chains, says, reading);
}

interface Chain extends Stretch {
  readonly hops: readonly Hop[];
}

const MEDIA = new Set(["outlet", "channel", "organisation"]);

/** Chains joined by a comma or "and" are one statement; one that no word of saying introduces counts only for a medium. */
function sideBySide(chains: readonly Chain[], says: readonly Mention[], reading: Reading): SourceStatement[] {
  const statements: { first: number; last: number; sentence: number; chains: (readonly Hop[])[]; cue: string }[] = [];
  for (const chain of [...chains].sort((a, b) => a.first - b.first)) {
    const cues = says
      .filter((m) => m.sentence === chain.sentence && wordsBetween(m, chain) <= NAME_REACH)
      .map((m) => m.code);
    const cue = cues.includes("this") ? "this" : cues.includes("according") ? "according" : (cues[0] ?? "none");
    const before = statements.at(-1);
    if (
      before &&
      before.sentence === chain.sentence &&
      areJoined(before, chain, reading) &&
      MEDIA.has(chain.hops[0]!.kind) &&
      MEDIA.has(before.chains[0]![0]!.kind)
    ) {
      before.last = chain.last;
      before.chains.push(chain.hops);
      if (before.cue === "none") before.cue = cue;
    } else if (cue !== "none" || MEDIA.has(chain.hops[0]!.kind))
      statements.push({ first: chain.first, last: chain.last, sentence: chain.sentence, chains: [chain.hops], cue });
  }
  return statements;
}

const JOINTS = new Set([",", "and", "и", "і", "й", "та"]);

function areJoined(a: Stretch, b: Stretch, reading: Reading): boolean {
  const between = reading.words.slice(a.last + 1, b.first);
  return (
    between.length <= 6 &&
    between.some((w) => JOINTS.has(w.form)) &&
    !between.some((w) => w.form === ";" || w.form === ".")
  );
}

const LONGEST_CHAIN = 4;
const PERSONS = new Set(["witness", "lawyer", "official"]);
const isPerson = (source: Source): boolean => PERSONS.has(source.hop.kind);
const isMedium = (source: Source): boolean =>
  source.hop.kind === "outlet" || source.hop.kind === "channel" || source.hop.kind === "organisation";

/** "X with reference to Y": Y is the source of X. */
function citedBy(
  source: Source,
  sources: readonly Source[],
  says: readonly Mention[],
  used: ReadonlySet<Source>,
  reading: Reading,
): Source | null {
  const cue = says.find(
    (m) =>
      m.code === "citing" &&
      m.sentence === source.sentence &&
      m.first > source.last &&
      m.first - source.last <= 8 &&
      clausesBetween(reading.words, source, m) <= 2,
  );
  if (!cue) return null;
  return (
    sources.find(
      (s) =>
        s !== source &&
        !used.has(s) &&
        s.sentence === cue.sentence &&
        s.first >= cue.first &&
        s.first - cue.last <= NAME_REACH,
    ) ?? null
  );
}

const TOLD =
  /^(?:told|рассказ|сказал|сообщил|пожалов|заявил|объяснил|розпов|повідом|поскарж|пояснил|уточнил|подтвердил|said)/;

/** "a woman told X", «рассказала X одна из женщин»: the woman is the source of X. */
function tellerTo(
  source: Source,
  sources: readonly Source[],
  says: readonly Mention[],
  used: ReadonlySet<Source>,
  reading: Reading,
): Source | null {
  if (!isMedium(source) || !toldBeside(source, says, reading)) return null;
  return sources.find((s) => !used.has(s) && s.sentence === source.sentence && isPerson(s)) ?? null;
}

function toldBy(
  source: Source,
  sources: readonly Source[],
  says: readonly Mention[],
  used: ReadonlySet<Source>,
  reading: Reading,
): Source | null {
  return (
    sources.find(
      (s) =>
        !used.has(s) &&
        s.sentence === source.sentence &&
        isMedium(s) &&
        s.first > source.last &&
        toldBeside(s, says, reading),
    ) ?? null
  );
}

/** A word of telling right before or after the one who is told. */
function toldBeside(source: Source, says: readonly Mention[], reading: Reading): boolean {
  return says.some(
    (m) =>
      m.sentence === source.sentence &&
      TOLD.test(reading.words[m.first]!.form) &&
      m.first < source.first &&
      source.first - m.last <= 4,
  );
}

function sourcesIn(sentence: number, reading: Reading): Source[] {
  const found: Source[] = inSentence(reading.outlets, sentence).map(({ first, last, outlet, name }) => ({
    first,
    last,
    sentence,
    hop: { kind: isCalledChannel(first, sentence, reading) ? "channel" : outlet.kind, name },
  }));
  const add = (source: Source | null) => {
    if (source && !found.some((s) => s.first <= source.last && s.last >= source.first)) found.push(source);
  };
  const says = inSentence(mentionsOf(reading, "says"), sentence);
  for (const mention of inSentence(mentionsOf(reading, "source"), sentence)) add(sourceOf(mention, reading));
  for (const mention of says) add(quotedBeside(mention, reading));
  for (const mention of says) add(foreignBeside(mention, reading));
  for (const mention of says) add(namedBody(mention, reading));
  return found.sort((a, b) => a.first - b.first);
}

const CHANNEL_WORD = /^(?:телеграм-?канал|telegram-канал|канал|channel|паблик|паблік)/;

function isCalledChannel(first: number, sentence: number, reading: Reading): boolean {
  const { first: from } = reading.sentences[sentence]!;
  for (let i = first - 1; i >= Math.max(from, first - 3); i--)
    if (CHANNEL_WORD.test(reading.words[i]!.form)) return true;
  return false;
}

/** A name in quotes beside a word of saying («пишет «Новая вкладка»», 'reported by "Infants"'): an outlet that no table knows. */
function quotedBeside(says: Mention, reading: Reading): Source | null {
  const { first: from, last: end } = reading.sentences[says.sentence]!;
  for (let at = says.last + 1; at <= Math.min(end - 1, says.last + 3); at++) {
    const name = quotedName(at, says, reading);
    if (name && isTitleLike(name.text))
      return {
        first: at,
        last: name.last,
        sentence: says.sentence,
        hop: { kind: isCalledChannel(at, says.sentence, reading) ? "channel" : "outlet", name: name.text },
      };
  }
  // «Новая вкладка» пишет: the closing quote stands right before the verb.
  const close = reading.words[says.first - 1];
  if (!close || !Object.values(QUOTES).includes(close.form)) return null;
  for (let at = says.first - 3; at >= Math.max(from, says.first - 2 - LONGEST_NAME * 2); at--) {
    if (!(reading.words[at]!.form in QUOTES)) continue;
    const name = quotedName(at, says, reading);
    return name && name.last === says.first - 1 && isTitleLike(name.text)
      ? {
          first: at,
          last: name.last,
          sentence: says.sentence,
          hop: { kind: isCalledChannel(at, says.sentence, reading) ? "channel" : "outlet", name: name.text },
        }
      : null;
  }
  return null;
}

const CYRILLIC = new Set(["ru", "uk", "be"]);

/** A name in Latin letters beside a word of saying in a Cyrillic text («сообщает SOTA», «пишет SakhaDay»): persons are spelt in Cyrillic there. */
function foreignBeside(says: Mention, reading: Reading): Source | null {
  if (!CYRILLIC.has(reading.language)) return null;
  const { words, sentences, text } = reading;
  const { first: from, last: end } = sentences[says.sentence]!;
  const isPart = (i: number) =>
    i >= from && i < end && /^[a-z0-9'’.-]+$/.test(words[i]!.form) && words[i]!.kind !== "digits";
  const isCapital = (i: number) => isPart(i) && words[i]!.isCapital;
  for (const [at, step] of [
    [says.last + 1, 1],
    [says.last + 2, 1],
    [says.first - 1, -1],
  ] as const) {
    if (!isCapital(at)) continue;
    let to = at;
    while (isPart(to + step) && Math.abs(to + step - at) < LONGEST_NAME) to += step;
    const [first, last] = step === 1 ? [at, to] : [to, at];
    const kind = isCalledChannel(first, says.sentence, reading) ? "channel" : "outlet";
    const name = text.slice(words[first]!.start, words[last]!.end).replace(/[.,]+$/, "");
    return { first, last, sentence: says.sentence, hop: { kind, name } };
  }
  return null;
}

/** Begins with a capital and holds no sentence: a title rather than somebody's words. */
const isTitleLike = (name: string): boolean =>
  /^[\p{Lu}\d]/u.test(name) && name.split(/\s+/).length <= LONGEST_NAME && !/[!?]/.test(name);

const BODY =
  /^(?:party|union|council|cent(?:er|re)|association|group|committee|movement|lawyers|coalition|league|network|foundation|federation|front|alliance|watch|rights|democracy|партия|союз|комитет|фонд|совет|ассоциация|лига|альянс|профсоюз|центр|партія|спілка|рада|комітет|асоціація|ліга)$/;

/** "says the Thai Student Center for Democracy", "Lawyers for Human Rights said": a run of capitalised words with a word for a body in it; names of persons have none. */
function namedBody(says: Mention, reading: Reading): Source | null {
  const { words, sentences, text } = reading;
  const { first: from, last: end } = sentences[says.sentence]!;
  const isPart = (i: number) =>
    i >= from &&
    i < end &&
    words[i]!.kind === "letters" &&
    (words[i]!.isCapital ||
      (/^(?:of|for|the|and|de|по|за|и)$/.test(words[i]!.form) && words[i + 1]?.isCapital === true));
  const run = (start: number, step: 1 | -1): Source | null => {
    let i = start;
    while (isPart(i)) i += step;
    const [first, last] = step === 1 ? [start, i - 1] : [i + 1, start];
    if (last <= first || last - first > 7 || !words.slice(first, last + 1).some((w) => BODY.test(w.form))) return null;
    return {
      first,
      last,
      sentence: says.sentence,
      hop: { kind: "organisation", name: text.slice(words[first]!.start, words[last]!.end) },
    };
  };
  const after = words[says.last + 1]?.form === "the" ? says.last + 2 : says.last + 1;
  return run(after, 1) ?? run(says.first - 1, -1);
}

/** A lexicon's source word: with the name in quotes that follows it, or by itself. */
function sourceOf(mention: Mention, reading: Reading): Source | null {
  const { first, last, sentence, code } = mention;
  if (code === "witness") return { first, last, sentence, hop: { kind: "witness", name: null } };
  const name = quotedName(last + 1, mention, reading);
  if (name) return { first, last: name.last, sentence, hop: { kind: code as Hop["kind"], name: name.text } };
  if (code === "outlet" || code === "channel") {
    if ("unnamed" in mention.entry.pattern.values) return { first, last, sentence, hop: { kind: code, name: null } };
    const named = reading.outlets.findLast((o) => o.last < first && o.sentence < sentence);
    // "the outlet writes": the one named last.
    return named ? { first, last, sentence, hop: { kind: named.outlet.kind, name: named.name } } : null;
  }
  const { words, text } = reading;
  if ("unnamed" in mention.entry.pattern.values || code === "unknown")
    return { first, last, sentence, hop: { kind: code as Hop["kind"], name: null } };
  const shown = mention.entry.pattern.values.name ?? text.slice(words[first]!.start, words[last]!.end);
  return { first, last, sentence, hop: { kind: code as Hop["kind"], name: code === "lawyer" ? null : shown } };
}

function quotedName(from: number, mention: Mention, reading: Reading): { text: string; last: number } | null {
  const { words, sentences, text } = reading;
  const end = sentences[mention.sentence]!.last;
  const open = words[from];
  if (!open || from >= end || !(open.form in QUOTES)) return null;
  for (let i = from + 1; i < Math.min(end, from + 2 + LONGEST_NAME * 2); i++) {
    if (words[i]!.form === QUOTES[open.form])
      return i > from + 1 ? { text: text.slice(words[from + 1]!.start, words[i - 1]!.end), last: i } : null;
  }
  return null;
}

const keyOf = ({ kind, name }: Hop): string => `${kind}:${name}`;

/** Whether a statement of sources vouches for the act. */
export const sourceQuestion: Question<SourceStatement> = {
  name: "source",
  candidates: (reading) => sourcesOf(reading),
  features(candidate, trigger, draft, reading) {
    const all = sourcesOf(reading);
    const [first] = candidate.chains[0]!;
    const kind = first!.kind;
    const rel = standpointOf(candidate, trigger, draft.group, reading).relation;
    const media = mediaOf(reading);
    const isMedia = MEDIA.has(kind);
    const times = tally(all, firstSource).get(firstSource(candidate))!;
    const place = placeOf(candidate, reading);
    const speaker = speakerOf(candidate, trigger, reading);
    const between = isOtherBetween(candidate, all, trigger.sentence);
    return [
      ...rel,
      ...rel.map((r) => f`${r}&cue=${candidate.cue}`),
      ...rel.map((r) => f`${r}&kind=${kind}`),
      f`kind=${kind}`,
      f`cue=${candidate.cue}`,
      f`kind=${kind}&cue=${candidate.cue}`,
      f`chains=${Math.min(3, candidate.chains.length)}`,
      f`times=${Math.min(3, times)}&media=${isMedia}`,
      f`statements=${Math.min(4, all.length)}`,
      f`media statements=${Math.min(3, media.length)}&media=${isMedia}`,
      f`first media=${media[0] === candidate}`,
      f`first media=${media[0] === candidate}&only=${media.length === 1}`,
      f`place=${place}&media=${isMedia}`,
      f`place=${place}&cue=${candidate.cue}`,
      f`between=${between}`,
      f`between=${between}&media=${isMedia}`,
      f`group=${draft.group}`,
      f`speaker=${speaker}`,
      f`speaker=${speaker}&kind=${kind}`,
      f`copied=${isCopied(first!, reading)}`,
      f`named=${first!.name !== null}&kind=${kind}`,
    ];
  },
};

const SPEAKER_REACH = 9;

/** Whether a statement names the speaker of the quotation in which the act is told. */
function speakerOf(candidate: Stretch, trigger: Stretch, reading: Reading): string {
  const quote = quoteAround(reading, trigger.first);
  if (quote === null) return "no quote";
  const follows = candidate.first > quote.close && candidate.first - quote.close <= SPEAKER_REACH;
  const leads = candidate.last < quote.open && quote.open - candidate.last <= SPEAKER_REACH;
  return follows ? "follows" : leads ? "leads" : "other";
}

/** In which part of the document a statement stands. */
function placeOf({ sentence }: Stretch, reading: Reading): string {
  if (sentence < reading.lead) return "heading";
  if (sentence === reading.lead) return "lead";
  if (sentence <= reading.lead + 2) return "early";
  return sentence >= reading.sentences.length - 3 ? "end" : "later";
}

/** Whether another statement stands after the earlier of the two sentences and no later than the other. */
function isOtherBetween(candidate: SourceStatement, all: readonly SourceStatement[], sentence: number): boolean {
  if (candidate.sentence <= sentence) return anyBetween(all, candidate.sentence + 1, sentence);
  return anyBetween(all, sentence + 1, candidate.sentence - 1) || inSentence(all, candidate.sentence).length > 1;
}

export const sourcesOf = oncePer(findSources);
const mediaOf = oncePer((reading: Reading) => sourcesOf(reading).filter((s) => MEDIA.has(s.chains[0]![0]!.kind)));
const firstSource = ({ chains }: SourceStatement): string => keyOf(chains[0]![0]!);

/** A source of an act: whom one statement, or several of the same source, name. */
export interface Voucher {
  readonly statement: SourceStatement;
  readonly chain: readonly Hop[];
}

/** The sources of some statements, each first hop once, with its longest chain. */
export function vouchersOf(statements: readonly SourceStatement[]): Voucher[] {
  const vouchers: Voucher[] = [];
  for (const statement of statements) {
    for (const chain of statement.chains) {
      const twin = vouchers.findIndex(
        ({ chain: [hop] }) => hop!.kind === chain[0]!.kind && hop!.name === chain[0]!.name,
      );
      if (twin < 0) vouchers.push({ statement, chain });
      else if (chain.length > vouchers[twin]!.chain.length) vouchers[twin] = { statement, chain };
    }
  }
  return vouchers;
}

/** What speaks for one source being cited by another ("Important Stories", whom a woman told) rather than standing beside it. */
export function linkFeatures(outer: Voucher, inner: Voucher, draft: Draft, reading: Reading): Feature[] {
  const [a] = outer.chain;
  const [b] = inner.chain;
  const media = mediaOf(reading);
  const kinds = `${a!.kind}>${b!.kind}`;
  const apart = inner.statement.sentence - outer.statement.sentence;
  const where =
    apart === 0
      ? inner.statement.first > outer.statement.first
        ? "after"
        : "before"
      : apart < 0
        ? "earlier"
        : apart === 1
          ? "next"
          : "later";
  const trigger = draft.triggers[0]!.sentence;
  const near = Math.abs(inner.statement.sentence - trigger) < Math.abs(outer.statement.sentence - trigger);
  const times = (v: Voucher) => Math.min(3, tally(sourcesOf(reading), firstSource).get(firstSource(v.statement)) ?? 1);
  return [
    f`kinds=${kinds}`,
    f`where=${where}`,
    f`kinds=${kinds}&where=${where}`,
    f`outer=${placeOf(outer.statement, reading)}`,
    f`outer cue=${outer.statement.cue}`,
    f`inner cue=${inner.statement.cue}`,
    f`inner near=${near}`,
    f`first media=${media[0] === outer.statement}&inner near=${near}`,
    f`media=${Math.min(3, media.length)}`,
    f`outer times=${times(outer)}`,
    f`inner times=${times(inner)}`,
    f`copied=${isCopied(a!, reading)}`,
    f`inner named=${b!.name !== null}`,
    f`inner speaks=${speakerOf(inner.statement, draft.triggers[0]!, reading)}`,
  ];
}

const LINK = 0.3;

/** The chains of an act's sources, from the document outwards. */
export function chainsOf(
  statements: readonly SourceStatement[],
  link: Model,
  draft: Draft,
  reading: Reading,
): (readonly Hop[])[] {
  const vouchers = vouchersOf(statements);
  const outerOf = vouchers.map((inner) => {
    const chances = vouchers
      .filter((outer) => outer !== inner && outer.statement !== inner.statement && MEDIA.has(outer.chain[0]!.kind))
      .map((outer) => ({ outer, chance: probability(link, linkFeatures(outer, inner, draft, reading)) }))
      .filter(({ chance }) => chance >= LINK)
      .sort((x, y) => y.chance - x.chance);
    return chances[0] ?? null;
  });
  // Of two that would each cite the other the likelier stands.
  const isInner = vouchers.map((inner, at) => {
    const own = outerOf[at];
    if (!own) return false;
    const back = outerOf[vouchers.indexOf(own.outer)];
    return back?.outer !== inner || back.chance < own.chance;
  });
  return vouchers.flatMap((voucher, at) => {
    if (isInner[at]) return [];
    const inner = vouchers.filter((_, i) => isInner[i] && outerOf[i]!.outer === voucher);
    return inner.length === 0
      ? [voucher.chain]
      : inner.map(({ chain }) => [...voucher.chain, ...chain].slice(0, LONGEST_CHAIN));
  });
}
