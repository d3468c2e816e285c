import { readFile } from "node:fs/promises";
import { readGiven } from "../chronicle/correcting.ts";
import type { Verdict } from "../chronicle/entry.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { correctionOf } from "../operations/correct.ts";
import { CorrectionError, decide as decideIn, type Finding } from "../operations/decide.ts";
import { ChronicleError } from "../operations/fault.ts";
import { documents, keptClaim, textOf } from "../operations/views.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { printable } from "../text/printable.ts";
import { textOfFault } from "./faults.ts";
import type { Options, Values } from "./options.ts";
import { paletteOf } from "./palette.ts";
import { type Refuse, withChronicle } from "./session.ts";
import { renderClaimView } from "./show.ts";
import type { Terminal } from "./terminal.ts";

const OWN = { reason: { type: "string" }, set: { type: "string", multiple: true }, file: { type: "string" } } as const;

const VERDICTS: Readonly<Record<string, Verdict>> = { accept: "accepted", correct: "corrected", reject: "rejected" };

/** `khronika decide`: a person's finding on proposals: one, those of a file, or one after the other at the terminal. */
export function decide(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("decide", args, OWN, terminal, refuseArguments, async (chronicle, options) => {
    const { values, paths, say } = options;
    if (typeof values.file === "string") return decideFile(chronicle, values.file, options, terminal);
    if (paths.length === 0) return decideAtTerminal(chronicle, options, terminal);
    const [claim, verdict] = paths;
    const finding = await findingOf(chronicle, {
      claim: claim!,
      verdict: VERDICTS[verdict!]!,
      set: setsOf(values),
      reason: String(values.reason ?? ""),
    });
    await decideIn(chronicle, finding);
    await terminal.print(
      values.json
        ? JSON.stringify({ claim, verdict: finding.verdict })
        : say("decide.done", { claim: claim!, verdict: say(`status.${finding.verdict}`) }),
    );
    return 0;
  });
}

const refuseArguments: Refuse = ({ values, paths, say }) => {
  const [, verdict = ""] = paths;
  const isBare = values.set === undefined && values.reason === undefined;
  const isOne = paths.length === 2 && Object.hasOwn(VERDICTS, verdict) && values.file === undefined;
  if (paths.length === 0 && isBare) return null;
  return isOne && (verdict === "correct" || values.set === undefined) ? null : say("usage.decideArguments");
};

const setsOf = (values: Values): readonly string[] => (Array.isArray(values.set) ? values.set : []);

interface Wish {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly set: readonly string[];
  readonly reason: string;
}

/** @throws {@link CorrectionError} where a field cannot be read or its words do not stand in the text. */
async function findingOf(chronicle: Chronicle, { claim, verdict, set, reason }: Wish): Promise<Finding> {
  if (verdict !== "corrected") return { claim, verdict, correction: null, reason };
  if (set.length === 0) throw new CorrectionError(claim, [{ fault: "nothing corrected", field: "" }]);
  const given = set.map((text) => {
    const read = readGiven(text);
    // What cannot be read could be anything, words of the document too: only what looks like a field is said.
    if (!read)
      throw new CorrectionError(claim, [{ fault: "not readable", field: /^[a-z_]+(?==)/.exec(text)?.[0] ?? "--set" }]);
    return read;
  });
  return { claim, verdict, correction: await correctionOf(chronicle.store, claim, given, openGazetteer()), reason };
}

/** Lines of `{"claim","verdict","reason","set":[…]}` or with a whole `correction`; each line has its outcome. */
async function decideFile(
  chronicle: Chronicle,
  file: string,
  { values, say }: Options,
  terminal: Terminal,
): Promise<number> {
  let content: string;
  try {
    content =
      file === "-" ? Buffer.from(await terminal.readStandardInput()).toString("utf8") : await readFile(file, "utf8");
  } catch (error) {
    throw new ChronicleError("cannot read file", printable(file), error);
  }
  let failures = 0;
  for (const [index, text] of content.split("\n").entries()) {
    if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
    if (text.trim() === "") continue;
    const place = { line: index + 1, file: printable(file) };
    const wish = readWish(text);
    try {
      if (!wish) throw new ChronicleError("bad line");
      await decideIn(
        chronicle,
        wish.correction ? { ...wish, correction: wish.correction } : await findingOf(chronicle, wish),
      );
      await terminal.print(
        values.json
          ? JSON.stringify({ claim: wish.claim, verdict: wish.verdict })
          : say("decide.done", { claim: wish.claim, verdict: say(`status.${wish.verdict}`) }),
      );
    } catch (error) {
      if (!(error instanceof ChronicleError)) throw error;
      failures++;
      terminal.tell(say("decide.failed", { ...place, reason: textOfFault(error, say) ?? error.code }));
    }
  }
  return failures > 0 ? 1 : 0;
}

function readWish(line: string): (Wish & { readonly correction?: Readonly<Record<string, unknown>> }) | null {
  try {
    const data = JSON.parse(line) as {
      claim?: unknown;
      verdict?: unknown;
      reason?: unknown;
      set?: unknown;
      correction?: unknown;
    };
    const verdict = Object.entries(VERDICTS).find((names) => names.some((name) => name === data.verdict))?.[1];
    if (typeof data.claim !== "string" || !verdict) return null;
    const set = Array.isArray(data.set) ? data.set.map(String) : [];
    // "Accepted, but otherwise" is no finding.
    if (verdict !== "corrected" && (set.length > 0 || data.correction != null)) return null;
    const isWhole = typeof data.correction === "object" && data.correction !== null && !Array.isArray(data.correction);
    const correction = isWhole ? (data.correction as Record<string, unknown>) : undefined;
    return {
      claim: data.claim,
      verdict,
      reason: typeof data.reason === "string" ? data.reason : "",
      set,
      ...(correction ? { correction } : {}),
    };
  } catch {
    return null;
  }
}

/** Shows the open proposals, the least certain last, and takes a key for each. */
async function decideAtTerminal(chronicle: Chronicle, options: Options, terminal: Terminal): Promise<number> {
  const { language, say } = options;
  if (!terminal.canAsk) {
    terminal.tell(say("decide.noTerminal"));
    return 2;
  }
  const view = { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width };
  const open: { claim: string; confidence: number }[] = [];
  for await (const document of documents(chronicle.store))
    if (document.status === "kept")
      for (const { id, status, claim } of document.claims)
        if (status === "proposed" || status === "disputed") open.push({ claim: id, confidence: claim.confidence });
  open.sort((a, b) => b.confidence - a.confidence);
  for (const [at, { claim: id }] of open.entries()) {
    if (terminal.isInterrupted()) return 130;
    const { document, claim } = await keptClaim(chronicle.store, id);
    await terminal.print(
      `\n${say("decide.position", { at: at + 1, of: open.length })}\n${renderClaimView(claim, await textOf(chronicle.store, document.id), view)}`,
    );
    if (await askOne(chronicle, id, options, terminal)) continue;
    if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
    return 0;
  }
  terminal.tell(say("decide.nothingOpen"));
  return 0;
}

const KEYS: ReadonlyMap<string, Verdict> = new Map([
  ["a", "accepted"],
  ["c", "corrected"],
  ["r", "rejected"],
]);

/** @returns false when the user has had enough. */
async function askOne(chronicle: Chronicle, claim: string, { say }: Options, terminal: Terminal): Promise<boolean> {
  const line = async (question: string) => {
    const answer = await terminal.ask(`${question} `);
    return answer === null ? null : Buffer.from(answer).toString("utf8").trim();
  };
  while (true) {
    const key = await line(say("decide.question"));
    if (key === null || key === "q") return false;
    if (key === "s") return true;
    const verdict = KEYS.get(key);
    if (!verdict) continue;
    const set: string[] = [];
    let field: string | null = verdict === "corrected" ? await line(say("decide.field")) : "";
    for (; field; field = await line(say("decide.field"))) set.push(field);
    const reason = field === null ? null : await line(say("decide.reason"));
    // Who stops a question has decided nothing.
    if (reason === null) return false;
    try {
      await decideIn(chronicle, await findingOf(chronicle, { claim, verdict, set, reason }));
      return true;
    } catch (error) {
      if (!(error instanceof ChronicleError)) throw error;
      terminal.tell(textOfFault(error, say) ?? error.code);
    }
  }
}
