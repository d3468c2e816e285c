// Works on a chronicle, command after command, until it is killed. Each command opens and closes the chronicle as those of the command
// line do. Says on standard output what it begins, and what it has done once that is durable.
import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import { join } from "node:path";
import { rootOf } from "../../src/log/range.ts";
import { append } from "../../src/operations/append.ts";
import { backup } from "../../src/operations/backup.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { decide } from "../../src/operations/decide.ts";
import { rangeOf } from "../../src/operations/edge.ts";
import { eraseDocument } from "../../src/operations/erase.ts";
import { publishLog } from "../../src/operations/publish-log.ts";
import { reconcileAll } from "../../src/operations/reconcile.ts";
import { rekeyAll } from "../../src/operations/rekey.ts";
import { settingsDigest } from "../../src/operations/settings.ts";
import { documents } from "../../src/operations/views.ts";
import { type Keys, unlockAll } from "../../src/vault/header.ts";
import { readHeader, writeHeader } from "../../src/vault/header-file.ts";
import { deriveKey } from "../../src/vault/keys.ts";
import { underPassphrase, withNewRoot } from "../../src/vault/rotate.ts";
import { addAll, claimsOf, codeAll, within } from "./chronicle.ts";
import { passphraseOf, reportOf, type Step, stepAt } from "./crash-steps.ts";

const [folder = "", first = "0", last = "0", passphrase = "0"] = process.argv.slice(2);
const dir = join(folder, "chronicle");
const effects = { now: () => new Date(), random: (size: number) => randomBytes(size) };
let keys: Keys;

const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const WORK: Readonly<
  Record<Exclude<Step, "rekey" | "passphrase">, (chronicle: Chronicle, at: number) => Promise<unknown>>
> = {
  add: (chronicle, at) => addAll(chronicle, [reportOf(at)]),
  code: codeAll,
  reconcile: (chronicle) => reconcileAll(chronicle),
  async decide(chronicle, at) {
    const claim = (await claimsOf(chronicle)).at(-1);
    if (claim) await decide(chronicle, { claim, verdict: "accepted", correction: null, reason: `read at ${at}` });
  },
  publish: (chronicle, at) =>
    publishLog(chronicle, join(folder, `published-${at}`), { proofs: [], postQuantum: false, all: true }),
  async backup(chronicle, at) {
    const file = join(folder, `backup-${at}`);
    const key = deriveKey(keys.root, "backup");
    await backup(
      chronicle,
      { file, header: await readHeader(dir), key },
      () => false,
      () => {},
    );
  },
  async erase(chronicle) {
    for await (const view of documents(chronicle.store))
      if (view.status === "kept") return eraseDocument(chronicle, view.id, "asked for");
  },
};

/** How far the log has come, as somebody outside would remember it. */
async function seen({ store }: Chronicle): Promise<{ size: number; root: string }> {
  const own = (await store.heads()).find(({ isOwn }) => isOwn)!;
  return { size: own.size, root: Buffer.from(rootOf(rangeOf(own))).toString("hex") };
}

/** @param tell - Told how far the log has come when the step is durable, before the chronicle is closed: as the commands do. */
async function run(step: Step, at: number, next: Uint8Array, tell: (head: object) => void): Promise<void> {
  const header = await readHeader(dir);
  if (step === "rekey") {
    const renewed = await withNewRoot(header, keys, next);
    await rekeyAll(dir, renewed, effects);
    keys = renewed.new;
    tell(await within(dir, { header: renewed.header, ...keys }, effects, seen));
  } else if (step === "passphrase") {
    const { header: changed } = await underPassphrase(header, keys, next);
    const head = await within(dir, { header, ...keys }, effects, async (chronicle) => {
      await chronicle.store.transaction(async (tx) =>
        append(tx, chronicle, [{ kind: "vault.changed", change: "passphrase", settings: await settingsDigest(tx) }]),
      );
      await writeHeader(dir, changed);
      return seen(chronicle);
    });
    tell(head);
  } else
    await within(dir, { header, ...keys }, effects, async (chronicle) => {
      await WORK[step](chronicle, at);
      tell(await seen(chronicle));
    });
}

let current = Number(passphrase);
keys = await unlockAll(await readHeader(dir), passphraseOf(current));
say({ ready: true });
for (let at = Number(first); at < Number(last); at++) {
  const step = stepAt(at);
  const next = step === "rekey" || step === "passphrase" ? current + 1 : current;
  say({ begun: at, step, passphrase: next });
  await run(step, at, passphraseOf(next), (head) => say({ done: at, step, passphrase: next, ...head }));
  current = next;
}
