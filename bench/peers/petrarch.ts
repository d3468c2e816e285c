// English sentences coded by Khronika and by UniversalPetrarch: is an act seen at all, and of which kind, and how fast?
//   node bench/peers/petrarch.ts --peer DIR --corpus DIR [--parses FILE.conllu] [--python python3]
// --peer    a checkout of openeventdata/UniversalPetrarch; needs Python 3 with networkx. Nothing is fetched.
// --corpus  <id>.txt, <id>.meta.json, <id>.gold.json (claims with evidence); only English documents are used.
// --parses  dependency trees of the sentences (`# sent_id = <document>:<sentence>`); without them a shallow tree stands in for the peer.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { codeDocument } from "../../src/coding/code.ts";
import { openGazetteer } from "../../src/places/gazetteer.ts";
import { readText } from "../../src/text/read.ts";
import { actOf } from "../../src/vocabulary/acts.ts";
import { printTable, seconds } from "../measure.ts";

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  /** Kinds of the acts whose evidence it holds. */
  readonly gold: ReadonlySet<string>;
}

/** PLOVER's kinds that the codebook knows, by roots of CAMEO. What refuses or punishes counts as coercion on both sides. */
const KIND_OF_CAMEO: Readonly<Record<string, string>> = {
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "COERCE",
  "13": "THREATEN",
  "14": "PROTEST",
  "16": "COERCE",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "20": "ASSAULT",
};

/** Kind of an act, or nothing for one that PLOVER has no name for. */
function kindOfAct(code: string): string[] {
  const root = actOf(code)?.mappings.plover?.split("/")[0];
  return root === undefined ? [] : [root === "SANCTION" ? "COERCE" : root];
}

function sentencesOf(folder: string): Sentence[] {
  const ids = readdirSync(folder).filter((file) => file.endsWith(".gold.json"));
  return ids.sort().flatMap((file) => {
    const id = file.replace(".gold.json", "");
    const json = (kind: string) => JSON.parse(readFileSync(join(folder, `${id}.${kind}.json`), "utf8"));
    const meta = json("meta") as { language: string; published: string | null };
    if (meta.language !== "en") return [];
    const text = readFileSync(join(folder, `${id}.txt`), "utf8");
    const claims = json("gold").claims as { act: string; evidence: { start: number; end: number }[] }[];
    return readText(text, "en")
      .sentences.filter((s) => s.role !== "junk")
      .map((s, i): Sentence => {
        const own = claims.filter((c) => c.evidence.some((e) => e.start < s.end && e.end > s.start));
        return {
          id: `${id}:${i}`,
          text: text.slice(s.start, s.end).replace(/\s+/g, " ").trim(),
          published: meta.published,
          gold: new Set(own.flatMap((c) => kindOfAct(c.act))),
        };
      });
  });
}

interface Run {
  /** Kinds found, by sentence. */
  readonly kinds: readonly ReadonlySet<string>[];
  readonly seconds: number;
}

/** Each sentence alone, as the peer sees it. */
function runKhronika(sentences: readonly Sentence[]): Run {
  const gazetteer = openGazetteer();
  const code = ({ id, text, published }: Sentence) => {
    const meta = { id, language: "en", outlet: null, published, url: null, title: null };
    return codeDocument({ text, sha256: "", meta }, gazetteer).claims;
  };
  for (const sentence of sentences.slice(0, 100)) code(sentence);
  let claims: ReturnType<typeof code>[] = [];
  const took = seconds(() => {
    claims = sentences.map(code);
  });
  return { kinds: claims.map((own) => new Set(own.flatMap((c) => kindOfAct(c.act)))), seconds: took };
}

function runPeer(sentences: readonly Sentence[], python: string, peer: string, parses: string | undefined): Run {
  const folder = mkdtempSync(join(tmpdir(), "khronika-peer-"));
  try {
    const file = join(folder, "sentences.jsonl");
    writeFileSync(file, sentences.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(""));
    const glue = fileURLToPath(new URL("petrarch.py", import.meta.url));
    const args = [glue, resolve(peer), file, ...(parses === undefined ? [] : [resolve(parses)])];
    const { status, stdout, stderr } = spawnSync(python, args, { encoding: "utf8", maxBuffer: 1 << 28, cwd: folder });
    if (status !== 0) throw new Error(`Cannot run the peer: ${stderr.trim().split("\n").at(-1)}`);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { codes?: string[]; seconds?: number });
    return {
      kinds: rows
        .slice(0, -1)
        .map(({ codes }) => new Set(codes!.flatMap((code) => KIND_OF_CAMEO[code.slice(0, 2)] ?? []))),
      seconds: rows.at(-1)!.seconds!,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Precision, recall and F1 of sets against sets. */
function agreement(gold: readonly ReadonlySet<string>[], found: readonly ReadonlySet<string>[]): string[] {
  const size = (sets: readonly ReadonlySet<string>[]) => sets.reduce((n, set) => n + set.size, 0);
  const hits = gold.reduce((n, set, i) => n + [...set].filter((kind) => found[i]!.has(kind)).length, 0);
  const [precision, recall] = [hits / size(found), hits / size(gold)];
  return [precision, recall, (2 * precision * recall) / (precision + recall)].map((share) => share.toFixed(3));
}

const any = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string>[] =>
  sets.map((set) => new Set(set.size > 0 ? ["act"] : []));

const { values } = parseArgs({
  options: {
    peer: { type: "string" },
    corpus: { type: "string" },
    parses: { type: "string" },
    python: { type: "string", default: "python3" },
  },
});
if (!values.peer || !existsSync(join(values.peer, "UniversalPetrarch", "petrarch_ud.py")) || !values.corpus) {
  console.error("Usage: node bench/peers/petrarch.ts --peer CHECKOUT --corpus DIR [--parses FILE.conllu]");
  console.error("The peer is not part of Khronika: --peer names a checkout of openeventdata/UniversalPetrarch");
  process.exit(2);
}
const sentences = sentencesOf(values.corpus);
const gold = sentences.map((s) => s.gold);
const runs: [string, Run][] = [
  ["Khronika", runKhronika(sentences)],
  ["UniversalPetrarch", runPeer(sentences, values.python, values.peer, values.parses)],
];
printTable(
  `${sentences.length} English sentences, ${gold.filter((set) => set.size > 0).length} with an act; ${values.parses ? "given" : "shallow"} trees for the peer, parsing not timed`,
  ["coder", "act seen: P", "R", "F1", "kind: P", "R", "F1", "sentences/s"],
  runs.map(([name, run]) => [
    name,
    ...agreement(any(gold), any(run.kinds)),
    ...agreement(gold, run.kinds),
    (sentences.length / run.seconds).toFixed(0),
  ]),
);
