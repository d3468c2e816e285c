import { readFile, writeFile } from "node:fs/promises";
import type { Chronicle } from "../operations/chronicle.ts";
import { ChronicleError } from "../operations/fault.ts";
import { publishLog } from "../operations/publish-log.ts";
import { importStamp, isDer, requestStamp } from "../operations/stamp.ts";
import { importCosignatures, witnessFolder } from "../operations/witness.ts";
import { printable } from "../text/printable.ts";
import { textOfFault } from "./faults.ts";
import type { Options, Values } from "./options.ts";
import { type Refuse, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const OWN = {
  proof: { type: "string", multiple: true },
  "post-quantum": { type: "boolean" },
  all: { type: "boolean" },
  out: { type: "string" },
  key: { type: "string", multiple: true },
  root: { type: "string", multiple: true },
} as const;

const FAILED = 3;

/** `khronika checkpoint export|witness|request|import`: what others need of the log, and what they give back. */
export function checkpoint(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("checkpoint", args, OWN, terminal, knownAction, async (chronicle, options) => {
    const [action = "", ...paths] = options.paths;
    return ACTIONS[action]!(chronicle, { ...options, paths }, terminal);
  });
}

const knownAction: Refuse = ({ paths: [action = "", ...paths], say }) => {
  const isRight = Object.hasOwn(ACTIONS, action) && paths.length > 0 && (paths.length === 1 || action === "import");
  return isRight ? null : say("usage.checkpointAction");
};

type Action = (chronicle: Chronicle, options: Options, terminal: Terminal) => Promise<number>;
const ACTIONS: Readonly<Record<string, Action>> = {
  export: exportLog,
  witness: witnessLog,
  request: requestTime,
  import: importFiles,
};

const listOf = (values: Values, name: string): readonly string[] => (Array.isArray(values[name]) ? values[name] : []);

async function exportLog(chronicle: Chronicle, { values, paths, say }: Options, terminal: Terminal): Promise<number> {
  const folder = paths[0]!;
  const wish = {
    proofs: listOf(values, "proof"),
    postQuantum: values["post-quantum"] === true,
    all: values.all === true,
  };
  const { size, proofs, waiting } = await publishLog(chronicle, folder, wish);
  await terminal.print(
    values.json
      ? JSON.stringify({ folder, size, proofs, waiting })
      : say("checkpoint.exported", { folder: printable(folder), size, proofs }),
  );
  if (waiting > 0) terminal.tell(say("checkpoint.waiting", { count: waiting }));
  return 0;
}

async function witnessLog(chronicle: Chronicle, { values, paths, say }: Options, terminal: Terminal): Promise<number> {
  const { log, answer, note, key, size } = await witnessFolder(chronicle, paths[0]!);
  if ("refused" in answer || note === null) {
    const reason = "refused" in answer ? answer.refused : "signature";
    if (values.json) await terminal.print(JSON.stringify({ log, refused: reason }));
    terminal.tell(say("checkpoint.refused", { log: printable(log), reason: say(`witness.${reason}`) }));
    return FAILED;
  }
  const file = typeof values.out === "string" ? values.out : "cosigned";
  await writeNew(file, note);
  await terminal.print(
    values.json
      ? JSON.stringify({ log, size, file, key })
      : say("checkpoint.witnessed", { log: printable(log), size, file: printable(file), key }),
  );
  return 0;
}

async function requestTime(chronicle: Chronicle, { values, paths, say }: Options, terminal: Terminal): Promise<number> {
  const file = paths[0]!;
  const { request, size } = await requestStamp(chronicle);
  await writeNew(file, request);
  await terminal.print(
    values.json ? JSON.stringify({ file, size }) : say("checkpoint.requested", { file: printable(file), size }),
  );
  return 0;
}

/** Cosignatures and time-stamp replies; each file has its outcome. */
async function importFiles(chronicle: Chronicle, { values, paths, say }: Options, terminal: Terminal): Promise<number> {
  const roots = await Promise.all(listOf(values, "root").map(bytesOf));
  let failures = 0;
  for (const file of paths) {
    try {
      const bytes = await bytesOf(file);
      const seen = isDer(bytes)
        ? [await importStamp(chronicle, bytes, roots)]
        : await importCosignatures(chronicle, bytes.toString("utf8"), listOf(values, "key"));
      for (const { size, by, time } of seen)
        await terminal.print(
          values.json
            ? JSON.stringify({ file, size, by, time })
            : say("checkpoint.imported", { file: printable(file), by: printable(by), size }),
        );
    } catch (error) {
      const reason = textOfFault(error, say);
      if (reason === null) throw error;
      failures++;
      terminal.tell(say("checkpoint.failed", { file: printable(file), reason }));
    }
  }
  return failures > 0 ? 1 : 0;
}

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error) => {
    throw new ChronicleError("cannot read file", printable(file), error);
  });
}

async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content, { flag: "wx", mode: 0o600 }).catch((error) => {
    throw new ChronicleError("cannot write file", printable(file), error);
  });
}
