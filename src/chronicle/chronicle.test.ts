import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../coding/claim.ts";
import { spanOf } from "../text/span.ts";
import { correctedValue, readGiven } from "./correcting.ts";
import { faultsOf } from "./correction.ts";
import { documentIdOf, isDocumentId } from "./document-id.ts";
import { documentView, settledClaim } from "./document-view.ts";
import { type Body, type EntryRef, type PlacedEntry, subjectsOf } from "./entry.ts";
import { readEntry } from "./entry-form.ts";
import { incidentView } from "./incident-view.ts";
import { withIds } from "./recoding.ts";
import { type FoundIncident, planReconciliation } from "./reconciling.ts";

const TEXT = "Полиция задержала пятерых в Казани. Мэрия отказала в согласовании митинга.";
const SHA = "ab".repeat(32);
const ID = documentIdOf(SHA);

function claim(act: string, words: string): Claim {
  const start = TEXT.indexOf(words);
  const none = { actor: null, target: null, place: null, date: null, planned_for: null, form: null, stage: null };
  return {
    ...none,
    ...{ act, modality: "asserted", identified_by: null, answer: null, ground: null, legal_basis: null, amount: null },
    ...{ attribution: [], evidence: [spanOf(TEXT, start, start + words.length)], confidence: 0.9 },
  };
}
const detention = claim("detention", "Полиция задержала пятерых в Казани.");
const refusal = claim("assembly_refused", "Мэрия отказала в согласовании митинга.");

let numbers: Record<string, number> = {};
/** An entry of a log with a clock of its own. */
function entry(log: string, clock: number, body: Body): PlacedEntry {
  numbers[log] = (numbers[log] ?? -1) + 1;
  return {
    log,
    number: numbers[log]!,
    entry: { v: 1, at: `2023-11-${10 + clock}T10:00:00.000Z`, by: log, clock, body },
  };
}
const added = (outlet: string | null = null): Body => ({
  kind: "document.added",
  document: ID,
  sha256: SHA,
  bytes: 10,
  suffix: ".txt",
  meta: { name: "a", language: "ru", outlet, published: null, url: null, title: null },
  capture: { method: "file", tool: "khronika", version: "0" },
  text: { sha256: SHA, characters: TEXT.length, language: "ru" },
});
const coded = (rules: string, ...claims: Claim[]): Body => ({
  ...{ kind: "claims.coded", document: ID, rules },
  claims: withIds(ID, claims, []),
});
const [{ id: C1 }, { id: C2 }] = withIds(ID, [detention, refusal], []) as unknown as [{ id: string }, { id: string }];
const decided = (
  verdict: "accepted" | "corrected" | "rejected",
  supersedes: readonly EntryRef[] = [],
  correction: Record<string, unknown> | null = null,
): Body => ({ kind: "claim.decided", document: ID, claim: C1, verdict, correction, reason: "read", supersedes });

const view = (...entries: PlacedEntry[]) => {
  const found = documentView(ID, entries);
  if (found?.status !== "kept") throw new Error("the document is not kept");
  return found;
};
const statusOf = (entries: PlacedEntry[], id = C1) => view(...entries).claims.find((c) => c.id === id)?.status;

describe("a document's view", () => {
  test("is nothing before the document was added", () => {
    expect(documentView(ID, [entry("a", 1, coded("r1", detention))])).toBeNull();
  });
  test("proposals are never accepted by themselves", () => {
    const kept = view(entry("a", 1, added()), entry("a", 2, coded("r1", detention, refusal)));
    expect(kept.claims.map((c) => c.status)).toEqual(["proposed", "proposed"]);
    expect(kept.rules).toBe("r1");
  });
  test("what newer rules no longer propose is withdrawn, unless a person decided on it", () => {
    const start = [entry("a", 1, added()), entry("a", 2, coded("r1", detention, refusal))];
    const again = entry("a", 4, coded("r2", refusal));
    expect(statusOf([...start, again])).toBe("withdrawn");
    expect(statusOf([...start, entry("a", 3, decided("accepted")), again])).toBe("accepted");
  });
  test("two decisions made without knowledge of each other are disputed until one supersedes both", () => {
    const start = [entry("a", 1, added()), entry("a", 2, coded("r1", detention))];
    const [yes, no] = [entry("a", 3, decided("accepted")), entry("b", 3, decided("rejected"))];
    expect(statusOf([...start, yes, no])).toBe("disputed");
    const refs = [yes, no].map(({ log, number }) => `${log}:${number}` as EntryRef);
    expect(statusOf([...start, yes, no, entry("a", 5, decided("rejected", refs))])).toBe("rejected");
    // The same finding twice is no difference.
    expect(statusOf([...start, yes, entry("b", 3, decided("accepted"))])).toBe("accepted");
  });
  test("a correction shows in the settled claim and leaves the proposal as it was", () => {
    const fields = { act: "short_arrest", ground: null };
    const kept = view(
      entry("a", 1, added()),
      entry("a", 2, coded("r1", detention)),
      entry("a", 3, decided("corrected", [], fields)),
    );
    expect(settledClaim(kept.claims[0]!).act).toBe("short_arrest");
    expect(kept.claims[0]!.claim.act).toBe("detention");
  });
  test("a second capture of the same bytes fills what the first did not know and overwrites nothing", () => {
    const kept = view(
      entry("a", 1, added(null)),
      entry("b", 2, added("Одна газета")),
      entry("a", 3, added("Другая газета")),
    );
    expect(kept.captures).toHaveLength(3);
    expect(kept.meta.outlet).toBe("Одна газета");
  });
  test("an erased document says who, when and why, and nothing else", () => {
    const erased = entry("a", 9, { kind: "document.erased", document: ID, reason: "consent withdrawn", destroyed: [] });
    expect(documentView(ID, [erased, entry("a", 1, added())])).toEqual({
      ...{ id: ID, status: "erased", reason: "consent withdrawn", by: "a", at: erased.entry.at },
    });
  });
  test("depends on the set of entries only, whatever the order in which they arrive", () => {
    numbers = {};
    const entries = [
      ...[entry("a", 1, added()), entry("b", 1, added("Газета")), entry("a", 2, coded("r1", detention, refusal))],
      ...[
        entry("b", 2, coded("r2", detention)),
        entry("a", 3, decided("accepted")),
        entry("b", 3, decided("rejected")),
      ],
      entry("b", 4, { kind: "document.described", document: ID, meta: { title: "t" }, reason: "r" }),
    ];
    const expected = documentView(ID, entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(documentView(ID, shuffled)).toEqual(expected);
      }),
    );
  });
});

describe("ids of claims", () => {
  test("are the same on two machines that never met, and differ for different claims", () => {
    expect(withIds(ID, [refusal, detention], []).map((c) => c.id)).toEqual([C2, C1]);
    expect(C1).not.toBe(C2);
    expect(C1).toMatch(/^D-[0-9A-Z]{12}#[0-9A-Z]{6}$/);
  });
  test("stay when the words move a little", () => {
    const known = view(entry("a", 1, added()), entry("a", 2, coded("r1", detention))).claims;
    const moved = claim("detention", "задержала пятерых в Казани");
    expect(withIds(ID, [refusal, moved], known).map((c) => c.id)).toEqual([C2, C1]);
  });
  test("two claims alike in everything still have two", () => {
    const [a, b] = withIds(ID, [detention, detention], []);
    expect(a!.id).not.toBe(b!.id);
  });
});

describe("reconciling", () => {
  const record = {
    act: "detention",
    place: null,
    date: null,
    planned_for: null,
    count: null,
    level: "single",
    origins: [],
    conflicts: [],
    assembly: null,
  } as const;
  const found = (id: string, ...claims: string[]): FoundIncident => ({ id, claims, documents: ["D-1"], record });
  const known = (id: string, ...claims: string[]) => ({ id, claims, ...record });

  test("an incident keeps its id while it shares a claim with what was known", () => {
    expect(planReconciliation([found("KHR-NEW", "a", "b")], [known("KHR-OLD", "a")])).toMatchObject([
      { incident: "KHR-OLD", claims: ["a", "b"] },
    ]);
  });
  test("what did not change is not written", () => {
    expect(planReconciliation([found("KHR-NEW", "a")], [known("KHR-OLD", "a")])).toEqual([]);
  });
  test("an incident that went up in another is left without claims", () => {
    const plan = planReconciliation([found("KHR-NEW", "a", "b", "c")], [known("KHR-1", "a"), known("KHR-2", "b", "c")]);
    expect(plan).toMatchObject([
      { incident: "KHR-2", claims: ["a", "b", "c"] },
      { incident: "KHR-1", claims: [], record: null },
    ]);
  });
  test("an id is never given twice", () => {
    const plan = planReconciliation([found("KHR-1", "x"), found("KHR-2", "a")], [known("KHR-1", "a")]);
    const ids = plan.filter((one) => one.record).map((one) => one.incident);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan.find((one) => one.claims.includes("x"))?.incident).not.toBe("KHR-1");
  });
  test("what was destroyed is written again though nothing changed", () => {
    expect(planReconciliation([found("KHR-NEW", "a")], [known("KHR-OLD", "a")], new Set(["KHR-OLD"]))).toHaveLength(1);
  });
  test("the latest reconciliation is the incident; null when it went up in others", () => {
    const body = (claims: string[], has: boolean): Body => ({
      kind: "incident.reconciled",
      incident: "KHR-1",
      claims,
      documents: [],
      record: has ? record : null,
    });
    const entries = [entry("a", 5, body(["a", "b"], true)), entry("b", 4, body(["a"], true))];
    expect(incidentView("KHR-1", entries)?.claims).toEqual(["a", "b"]);
    expect(incidentView("KHR-1", [...entries, entry("b", 6, body([], false))])).toBeNull();
  });
});

describe("corrections", () => {
  const place = {
    words: spanOf(TEXT, 28, 34),
    id: "x",
    name: "Kazan",
    level: "town",
    country: "RU",
    admin1: null,
    lat: null,
    lon: null,
  } as const;
  const value = (text: string) => {
    const given = readGiven(text)!;
    return { [given.field]: correctedValue(given, TEXT, 0, (span) => (span.text === "Казани" ? place : null)) };
  };
  test.each([
    ["act=short_arrest"],
    ["actor=police@Полиция"],
    ["place=@Казани"],
    ["target=participants@пятерых"],
    ["ground=null"],
    ["date=2023-11-17@Мэрия"],
    ["evidence=@Мэрия отказала"],
  ])("%s fits", (text) => expect(faultsOf(value(text), TEXT)).toEqual([]));
  test.each([
    ["act=massacre", "unknown code"],
    ["actor=police", "value without words"],
    ["colour=red", "unknown field"],
    ["confidence=1", "unknown field"],
  ])("%s: %s", (text, fault) => expect(faultsOf(value(text), TEXT)).toMatchObject([{ fault }]));
  test("words that do not stand in the text, and places that name none, give no value", () => {
    expect(value("actor=police@Росгвардия")).toEqual({ actor: undefined });
    expect(value("place=@Полиция")).toEqual({ place: undefined });
  });
  test("a span with other words than the text's is refused", () => {
    const words = { start: 0, end: 7, text: "Милиция" };
    expect(faultsOf({ actor: { category: "police", words } }, TEXT)).toMatchObject([
      { fault: "words are not in the text" },
    ]);
  });
  test.each([["act"], ["=x"], ["act="]])("'%s' is no field", (text) => expect(readGiven(text)).toBeNull());
});

describe("the form of entries from others", () => {
  const whole = entry("a", 1, added()).entry;
  test("every kind that we write is read", () => {
    const record = {
      act: "detention",
      place: null,
      date: null,
      planned_for: null,
      count: null,
      level: "single",
      origins: [["x"]],
      conflicts: [],
      assembly: null,
    } as const;
    const bodies: Body[] = [
      ...[added(), coded("r", detention), decided("corrected", [], { act: "fine" })],
      { kind: "incident.reconciled", incident: "KHR-00000000", claims: [C1], documents: [ID], record },
      { kind: "document.erased", document: ID, reason: "r", destroyed: [] },
      { kind: "chronicle.restored", reason: "r" },
    ];
    for (const body of bodies) expect(readEntry(JSON.stringify({ ...whole, body }))?.body).toEqual(body);
  });
  test.each([
    ["no JSON", "{"],
    ["another version", JSON.stringify({ ...whole, v: 2 })],
    ["a kind that nobody knows", JSON.stringify({ ...whole, body: { kind: "x" } })],
    [
      "an id that is not of the bytes",
      JSON.stringify({ ...whole, body: { ...added(), document: documentIdOf("cd".repeat(32)) } }),
    ],
    ["a clock that is no number", JSON.stringify({ ...whole, clock: "1" })],
  ])("%s is refused", (_, text) => expect(readEntry(text)).toBeNull());
  test("subjects are what a view is made of", () => {
    expect(subjectsOf(added())).toEqual([ID]);
    expect(isDocumentId(ID)).toBe(true);
    expect(isDocumentId("D-1")).toBe(false);
  });
});
