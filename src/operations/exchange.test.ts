import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { handOver, memoryChronicle, seededEffects, sharedContent, trusting } from "../../test/support/exchange.ts";
import { withIds } from "../chronicle/recoding.ts";
import { codeDocument } from "../coding/code.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { openBatch } from "../vault/compartment.ts";
import { addDocuments } from "./add.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { decide } from "./decide.ts";
import { eraseDocument } from "./erase.ts";
import { rebuild } from "./rebuild.ts";
import { reconcileAll } from "./reconcile.ts";
import { search } from "./search.ts";
import { documents, type KeptDocument } from "./views.ts";

const REPORTS = [
  [
    "ru",
    "Полиция задержала пятерых участников митинга в Казани 17 ноября 2023 года. Суд арестовал их на десять суток.",
  ],
  ["ru", "В Казани полиция задержала пятерых участников митинга 17 ноября 2023 года, сообщил адвокат Ивана Кузнецова."],
  ["uk", "Поліція затримала трьох учасників мітингу в Сімферополі 5 травня 2023 року. Суд оштрафував їх."],
  ["en", "Police detained five protesters in Minsk on 3 May 2023. A court fined them the next day."],
] as const;
const QUESTIONS = ["митинг", "задержал", "поліція", "суд", "detaining protesters", "Minsk", "Кузнецов"];

/** The bytes of a report are the same everywhere; what text was made of them may differ from machine to machine. */
async function add(chronicle: Chronicle, report: number, variant: number): Promise<void> {
  const [language, text] = REPORTS[report]!;
  const batch = await openBatch(chronicle.compartment);
  await addDocuments(chronicle, batch, [
    {
      bytes: Buffer.from(text),
      suffix: variant === 0 ? ".txt" : ".html",
      text: variant === 1 ? `${text}\n\nСм. также: архив.` : text,
      meta: {
        ...{
          name: `report-${report}`,
          outlet: variant === 2 ? "Газета" : null,
          published: null,
          url: null,
          title: null,
        },
        language: variant === 3 ? "en" : language,
      },
      capture: { method: "file", tool: "khronika", version: "test" },
    },
  ]);
  batch.key.wipe();
}

async function kept({ store }: Chronicle): Promise<KeptDocument[]> {
  const found: KeptDocument[] = [];
  for await (const view of documents(store)) if (view.status === "kept") found.push(view);
  return found;
}

/** Rules of two versions: the newer ones see the words a little narrower, and one act less. */
async function codeWith(chronicle: Chronicle, view: KeptDocument, version: number): Promise<void> {
  const text = (await chronicle.store.text(view.id))!.text;
  const { claims } = codeDocument({ text, meta: { ...view.meta, id: view.id }, sha256: view.sha256 }, openGazetteer());
  const narrower = claims.slice(0, Math.max(1, claims.length - 1)).map((claim) => ({
    ...claim,
    evidence: claim.evidence.map(({ start, end, text: words }) => ({ start: start + 1, end, text: words.slice(1) })),
  }));
  const coded = withIds(view.id, version === 1 ? claims : narrower, view.claims);
  await chronicle.store.transaction((tx) =>
    append(tx, chronicle, [{ kind: "claims.coded", document: view.id, rules: `rules-${version}`, claims: coded }]),
  );
}

interface Step {
  readonly who: number;
  readonly what: "add" | "code" | "decide" | "erase" | "reconcile" | "send";
  readonly a: number;
  readonly b: number;
}

const steps = fc.array(
  fc.record<Step>({
    who: fc.nat(2),
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constant("add" as const) },
      { weight: 5, arbitrary: fc.constant("code" as const) },
      { weight: 5, arbitrary: fc.constant("decide" as const) },
      { weight: 1, arbitrary: fc.constant("erase" as const) },
      { weight: 3, arbitrary: fc.constant("reconcile" as const) },
      { weight: 6, arbitrary: fc.constant("send" as const) },
    ),
    a: fc.nat(100),
    b: fc.nat(100),
  }),
  { minLength: 12, maxLength: 40 },
);

/** Everybody has two coded reports of one event: something to disagree on. */
const PRELUDE: readonly Step[] = [
  { who: 0, what: "add", a: 0, b: 0 },
  { who: 0, what: "add", a: 1, b: 0 },
  { who: 0, what: "code", a: 0, b: 0 },
  { who: 0, what: "code", a: 1, b: 0 },
  { who: 0, what: "send", a: 0, b: 0 },
  { who: 0, what: "send", a: 1, b: 0 },
];

const VERDICTS = ["accepted", "corrected", "rejected"] as const;

async function take(step: Step, all: readonly Chronicle[], trusted: ReadonlySet<string>): Promise<void> {
  const { who, what, a, b } = step;
  const chronicle = all[who]!;
  const own = await kept(chronicle);
  const view = own[a % Math.max(1, own.length)];
  if (what === "add") return add(chronicle, a % REPORTS.length, b % 4);
  if (what === "reconcile") return void (await reconcileAll(chronicle));
  if (what === "send") return send(chronicle, all[(who + 1 + (a % 2)) % 3]!, trusted, b);
  if (!view) return;
  if (what === "code") return codeWith(chronicle, view, 1 + (b % 2));
  if (what === "erase") return eraseDocument(chronicle, view.id, `reason of ${who}`);
  const claim = view.claims[b % Math.max(1, view.claims.length)];
  if (!claim) return;
  const verdict = VERDICTS[b % VERDICTS.length]!;
  const correction = verdict === "corrected" ? { ground: null } : null;
  await decide(chronicle, { claim: claim.id, verdict, correction, reason: "read" });
}

/** Everything, what is new to him, or what was written since a time; what leaves a gap is refused and changes nothing. */
async function send(from: Chronicle, to: Chronicle, trusted: ReadonlySet<string>, how: number): Promise<void> {
  const since = ["beginning", "last", new Date(Date.parse("2024-05-20T10:00:00Z") + how * 1_000)] as const;
  const before = await sharedContent(to.store);
  try {
    await handOver(from, to, trusted, since[how % 3]!);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "gap") throw error;
    expect(await sharedContent(to.store)).toBe(before);
  }
}

/** Everybody gives everything to everybody until nobody learns anything new. */
async function settle(all: readonly Chronicle[], trusted: ReadonlySet<string>, turn: number): Promise<void> {
  for (let round = 0; round < 6; round++) {
    let learned = 0;
    for (let at = 0; at < 9; at++) {
      const [from, to] = [all[(at + turn) % 3]!, all[Math.floor(at / 3 + turn) % 3]!];
      if (from !== to) learned += (await handOver(from, to, trusted)).entries;
    }
    if (learned === 0) return;
  }
  throw new Error("the exchange does not come to rest");
}

const found = async ({ store }: Chronicle): Promise<unknown> =>
  Promise.all(
    QUESTIONS.map(async (question) => (await search(store, question, 100)).map(({ view }) => view.id).sort()),
  );

describe("three installations that exchange bundles in any order", () => {
  const open: Chronicle[] = [];
  afterEach(async () => {
    for (const chronicle of open.splice(0)) await chronicle.close();
  });

  test("see the same when all have everything: views, texts, search words; what was erased is erased everywhere", async () => {
    const seen = { entries: 0, disputed: 0, erased: 0, incidents: 0 };
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(2), async (history, turn) => {
        const all: Chronicle[] = [];
        for (const seed of [1, 2, 3])
          all.push((await memoryChronicle(`author-${seed}`, seededEffects(seed))).chronicle);
        open.push(...all);
        const trusted = trusting(...all);
        const erased = new Set<string>();
        for (const step of PRELUDE) await take(step, all, trusted);
        for (const step of history) {
          await take(step, all, trusted);
          for (const { store } of all)
            for await (const view of documents(store)) if (view.status === "erased") erased.add(view.id);
        }
        await settle(all, trusted, turn);
        const [one, two, three] = await Promise.all(all.map(({ store }) => sharedContent(store)));
        expect(two).toBe(one);
        expect(three).toBe(one);
        const [first, ...others] = await Promise.all(all.map(found));
        for (const other of others) expect(other).toEqual(first);
        for (const { store } of all) {
          for (const id of erased) {
            expect(JSON.parse((await store.view("document", id))!).status).toBe("erased");
            expect([await store.text(id), await store.documentKey(id), await store.identitiesOf(id)]).toEqual([
              null,
              null,
              null,
            ]);
          }
          expect(await rebuild(store, () => {})).toEqual([]);
        }
        seen.erased += erased.size;
        seen.entries += (await all[0]!.store.heads()).reduce((sum, { size }) => sum + size, 0);
        seen.disputed += (await kept(all[0]!))
          .flatMap(({ claims }) => claims)
          .filter((c) => c.status === "disputed").length;
        seen.incidents += (await all[0]!.store.views("incident", "", 1_000)).length;
        for (const chronicle of open.splice(0)) await chronicle.close();
      }),
      { seed: 20_241_125, numRuns: 40 },
    );
    // The histories were not empty ones.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  }, 240_000);
});
