// From originals to incidents: code, list, show, search, decide, reconcile.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { linesOf, makeChronicle, openPlace, REPORT, SECOND } from "./support/program.ts";

interface ClaimView {
  readonly id: string;
  readonly status: string;
  readonly settled: Readonly<Record<string, unknown>> & { readonly act: string };
  readonly decisions: readonly { readonly reason: string }[];
}

const place = openPlace();
const { run, json, file, folder } = place;
const base = makeChronicle(place, "base");
file("r.txt", REPORT);
file("s.txt", SECOND);
file("u.txt", "У Харкові поліція затримала трьох учасників мітингу 3 травня 2024 року.");
file("none.txt", "A text about gardens and cats.");
run(["add", ...base, "--published", "2024-05-20", "r.txt", "s.txt", "u.txt", "none.txt"]);
const ids = new Map(json(["list", ...base]).map((one) => [one.name as string, one.document as string]));

describe("before anything is coded", () => {
  test("a list says so, in words and as JSON", () => {
    expect(linesOf(run(["list", ...base]).out)).toHaveLength(4);
    expect(run(["list", ...base]).out).toContain("not coded yet");
    for (const one of json(["list", ...base])) expect(one).toMatchObject({ rules: null, claims: {}, captures: 1 });
  });
  test("there are no incidents and nothing to decide", () => {
    expect(run(["list", ...base, "--incidents"])).toMatchObject({
      exit: 0,
      out: "",
      talk: expect.stringMatching(/khronika code/),
    });
    expect(run(["list", ...base, "--open"])).toMatchObject({ exit: 0, out: "" });
    expect(json(["reconcile", ...base])).toEqual([{ incidents: 0, changed: 0 }]);
  });
});

describe("code", () => {
  test("codes what is new, once; --again codes all", () => {
    const coded = json(["code", ...base]);
    expect(coded).toHaveLength(4);
    expect(coded.find(({ document }) => document === ids.get("r"))).toMatchObject({ claims: 2 });
    expect(json(["code", ...base])).toEqual([]);
    expect(run(["code", ...base]).out).toBe("documents coded: 0, proposals: 0\n");
    expect(json(["code", ...base, "--again"])).toHaveLength(4);
  });
  test("claims keep their ids when they are coded again", () => {
    const claims = () => (json(["show", ...base, ids.get("r")!])[0]!.claims as ClaimView[]).map(({ id }) => id);
    const before = claims();
    run(["code", ...base, "--again"]);
    expect(claims()).toEqual(before);
  });
});

/** A copy of the coded chronicle, so that no test sees another's decisions. */
function copy(name: string) {
  const open = ["--dir", name, "--passphrase-file", "pw"];
  beforeAll(() => cpSync(join(folder, "base"), join(folder, name), { recursive: true }));
  const claims = (document = ids.get("r")!) => json(["show", ...open, document])[0]!.claims as ClaimView[];
  const claim = (act: string) => claims().find(({ settled }) => settled.act === act)!;
  return { open, claims, claim, decide: (...args: string[]) => run(["decide", ...open, ...args]) };
}

describe("show", () => {
  const { open, claim } = copy("shown");
  const document = ids.get("r")!;
  test("a document with its claims, one claim alone, the whole text only when wanted", () => {
    const whole = run(["show", ...open, document]).out;
    for (const words of ["SHA-256", "assembly refused", "detention", "Omsk", "public health"])
      expect(whole).toContain(words);
    const one = run(["show", ...open, claim("detention").id]).out;
    expect(one).toContain("detention");
    expect(one).not.toContain("assembly refused");
    expect(whole).not.toContain(REPORT);
    expect(run(["show", ...open, "--text", document]).out).toContain(REPORT);
    expect(json(["show", ...open, "--text", document])[0]!.words).toBe(REPORT);
  });
  test("the words that lead to people, and that there are none", () => {
    expect(json(["show", ...open, "--protected", document])).toEqual([{ kind: "person", words: "Иван Петров" }]);
    expect(run(["show", ...open, "--protected", ids.get("none")!])).toMatchObject({
      exit: 0,
      out: "",
      talk: expect.stringMatching(/No words/),
    });
  });
  test.each([
    ["D-000000000000", /Cannot find the document D-000000000000/],
    [`${document}#ZZZZZZ`, /Cannot find the claim/],
    ["KHR-00000000", /Cannot find the incident/],
    ["nonsense", /Cannot find the document …/],
  ])("%s is not there", (id, words) => {
    const { exit, out, talk } = run(["show", ...open, id]);
    expect({ exit, out, talk }).toEqual({ exit: 1, out: "", talk: expect.stringMatching(words) });
  });
});

describe("search", () => {
  test.each([
    ["митинги", ["r"]],
    ["отказ мэрии", []],
    ["мэрией отказали", ["r"]],
    ["refusing rallies", ["s"]],
    ["мітингами учасник", ["u"]],
    ["Омск", ["r"]],
    ["elephants", []],
    ["Петрова", []],
    ['" OR *', []],
  ])("%s", (words, names) => {
    const { exit, out, talk } = run(["search", ...base, "--json", words]);
    expect({ exit, found: linesOf(out).map((line) => JSON.parse(line).name) }).toEqual({ exit: 0, found: names });
    if (names.length === 0) expect(talk).toBe("Nothing found\n");
  });
  test("shows where; --limit cuts", () => {
    const [hit] = json(["search", ...base, "согласование"]) as [
      { snippets: [{ text: string; words: [{ start: number; end: number }] }] },
    ];
    const [{ text, words }] = hit.snippets;
    expect(text.slice(words[0].start, words[0].end)).toBe("согласовании");
    expect(json(["search", ...base, "--limit", "1", "в"]).length).toBeLessThan(2);
  });
});

describe("decide", () => {
  const { open, claim, claims, decide } = copy("decided");
  const status = (act: string) => claim(act).status;

  test("accepts and rejects, with a reason, and can be changed", () => {
    expect(decide(claim("detention").id, "accept").out).toMatch(/#\w+: accepted\n$/);
    expect(decide(claim("detention").id, "reject", "--reason", "another town")).toMatchObject({ exit: 0 });
    expect(claim("detention")).toMatchObject({ status: "rejected", decisions: [{ reason: "another town" }] });
    expect(run(["show", ...open, claim("detention").id]).out).toContain("another town");
    expect(json(["list", ...open]).find(({ name }) => name === "r")!.claims).toEqual({ proposed: 1, rejected: 1 });
  });
  test("corrects fields by their words; a second correction adds to the first; accept takes both back", () => {
    const { id } = claim("assembly_refused");
    expect(
      decide(id, "correct", "--set", "planned_for=2024-05-18@18 мая 2024 года", "--set", "form=march@митинга").exit,
    ).toBe(0);
    expect(decide(id, "correct", "--set", "place=@Омска").exit).toBe(0);
    const { settled } = claims().find((one) => one.id === id)!;
    expect(settled).toMatchObject({
      planned_for: { edtf: "2024-05-18" },
      form: { code: "march" },
      place: { name: "Omsk" },
    });
    expect(run(["show", ...open, id]).out).toMatch(/corrected \(form, where, planned for\)/);
    decide(id, "accept");
    expect(claims().find((one) => one.id === id)!.settled).toMatchObject({ planned_for: { edtf: "2024-05-19" } });
  });
  test("an act itself can be corrected and is shown", () => {
    const { id } = claim("assembly_refused");
    expect(decide(id, "correct", "--set", "act=detention", "--set", "stage=null").exit).toBe(0);
    expect(run(["show", ...open, id])).toMatchObject({
      exit: 0,
      out: expect.stringContaining("corrected (act, stage)"),
    });
    decide(id, "accept");
  });
  const REFUSED: Readonly<Record<string, RegExp>> = {
    "act=nonsense": /act: the codebook does not know this code/,
    "act=null": /act: .*cannot be empty/,
    "evidence=null": /evidence: .*cannot be empty/,
    "foo=x@Омска": /"foo" is not a field/,
    "date=nonsense@19 мая": /date: not a date/,
    "date=2024-13-45@19 мая": /date: not a date/,
    "date=2024-05-19/yesterday@19 мая": /date: not a date/,
    "date=2024-05-19@20 мая": /date: these words do not stand/,
    "date=2024-05-19": /date: a value needs the words/,
    "place=@карантин": /place: these words .*name no place/,
    "form=march@": /form: not of the form/,
    Омска: /--set: not of the form/,
  };
  test("what cannot be set is refused in words, without those of the text", () => {
    const { id } = claim("assembly_refused");
    const findings = Object.keys(REFUSED).map((set) => JSON.stringify({ claim: id, verdict: "correct", set: [set] }));
    const { exit, out, talk } = run(["decide", ...open, "--file", "-"], { input: findings.join("\n") });
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    for (const [at, words] of Object.values(REFUSED).entries()) expect(linesOf(talk)[at]).toMatch(words);
    expect(talk).not.toMatch(/Омска|карантин|мая/);
    expect(decide(id, "correct", "--set", "Омска")).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/^--set: not/),
    });
    expect(status("assembly_refused")).toBe("accepted");
  });
  test("a correction of nothing, a claim that is not there", () => {
    expect(decide(claim("assembly_refused").id, "correct")).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/--set/),
    });
    expect(decide(`${ids.get("r")}#ZZZZZZ`, "accept")).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/Cannot find the claim/),
    });
    expect(decide("nonsense", "accept").exit).toBe(1);
  });
  test("without arguments it needs a terminal", () =>
    expect(decide()).toMatchObject({ exit: 2, out: "", talk: expect.stringMatching(/--file/) }));
});

describe("decide --file", () => {
  const { open, claims } = copy("filed");
  let known: string[] = [];
  beforeAll(() => {
    known = claims().map(({ id }) => id);
  });
  const first = () => known[0]!;
  const second = () => known[1]!;
  const lines = (...all: unknown[]) =>
    file("f.jsonl", all.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n"));
  const decide = () => run(["decide", ...open, "--file", "f.jsonl"]);

  test("takes the good lines and names the bad ones by their number", () => {
    lines(
      { claim: first(), verdict: "accept" },
      "no JSON",
      "null",
      "[1]",
      { claim: first() },
      { claim: 5, verdict: "accept" },
      "",
      { claim: `${first()}Z`, verdict: "accept" },
      { claim: second(), verdict: "correct", set: ["act=nonsense"] },
      { claim: second(), verdict: "rejected", reason: "no" },
    );
    const { exit, out, talk } = decide();
    expect({ exit, decided: linesOf(out) }).toEqual({
      exit: 1,
      decided: [`${first()}: accepted`, `${second()}: rejected`],
    });
    expect([...talk.matchAll(/^Cannot take line (\d+) of f\.jsonl: \S/gm)].map(([, n]) => Number(n))).toEqual([
      2, 3, 4, 5, 6, 8, 9,
    ]);
  });
  const span = { start: 0, end: 5, text: "Мэрия" };
  test("what is no finding is refused", () => {
    const findings = [
      { verdict: "constructor" },
      { verdict: "__proto__" },
      { verdict: "accept", set: ["act=detention"] },
      { verdict: "accept", correction: { act: "detention" } },
      { verdict: "correct", correction: {} },
      { verdict: "correct", correction: { act: null } },
      { verdict: "correct", correction: { evidence: [] } },
      { verdict: "correct", correction: { attribution: 5 } },
      { verdict: "correct", correction: { amount: "much" } },
      { verdict: "correct", correction: { place: { words: span } } },
      { verdict: "correct", correction: { date: { words: span, edtf: "soon" } } },
      { verdict: "correct", correction: { actor: { category: "police", words: { ...span, text: "Лжёт!" } } } },
      { verdict: "correct", correction: { confidence: 1 } },
      { verdict: "reject", reason: "x".repeat(3000) },
    ];
    lines(...findings.map((finding) => ({ claim: first(), ...finding })));
    const { exit, out, talk } = decide();
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    const refused = [...talk.matchAll(/^Cannot take line (\d+) of f\.jsonl: \S/gm)].map(([, n]) => Number(n));
    expect(refused).toEqual(findings.map((_, at) => at + 1));
  });
  test("whole corrections are taken; all that was refused left the chronicle sound", () => {
    lines({ claim: first(), verdict: "correct", correction: { actor: { category: "police", words: span } } });
    expect(decide()).toMatchObject({ exit: 0, talk: "" });
    expect(run(["reconcile", ...open]).exit).toBe(0);
    expect(run(["show", ...open, first()]).exit).toBe(0);
    expect(run(["verify", ...open, "--rebuild"]).exit).toBe(0);
  });
  test("a file that is not there; standard input", () => {
    expect(run(["decide", ...open, "--file", "absent"])).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringContaining("Cannot read absent"),
    });
    const input = JSON.stringify({ claim: first(), verdict: "accept" });
    expect(run(["decide", ...open, "--file", "-"], { input })).toMatchObject({
      exit: 0,
      out: `${first()}: accepted\n`,
    });
  });
});

describe("reconcile", () => {
  const { open, claim } = copy("joined");
  test("joins two reports of one refusal; run again it changes nothing", () => {
    const [done] = json(["reconcile", ...open]);
    expect(done).toMatchObject({ changed: done!.incidents });
    const incidents = json(["list", ...open, "--incidents"]);
    const refusal = incidents.find(({ act }) => act === "assembly_refused")!;
    expect(refusal).toMatchObject({ planned_for: "2024-05-19" });
    expect(refusal.claims).toHaveLength(2);
    expect(run(["show", ...open, refusal.incident as string]).out.match(/assembly refused/g)!.length).toBeGreaterThan(
      2,
    );
    expect(json(["reconcile", ...open])).toEqual([{ ...done, changed: 0 }]);
  });
  test("what was rejected does not count any more", () => {
    run(["decide", ...open, claim("detention").id, "reject", "--reason", "not so"]);
    expect(json(["reconcile", ...open])).toEqual([{ incidents: 2, changed: 1 }]);
  });
  test.each([
    ["ru", /закодировано|решено|событий/],
    ["uk", /подій/],
  ])("speaks %s", (language, words) => expect(run(["reconcile", ...open, "--lang", language]).out).toMatch(words));
});
