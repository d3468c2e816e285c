import { join } from "node:path";
import type { Body } from "../../src/chronicle/entry.ts";
import { systemEffects } from "../../src/cli/effects.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { createChronicle } from "../../src/operations/create.ts";
import { openChronicle } from "../../src/operations/open.ts";
import { unlock } from "../../src/vault/header.ts";
import { readHeader } from "../../src/vault/header-file.ts";
import type { SecretKey } from "../../src/vault/protected.ts";
import { FLOOR } from "../../src/vault/stretch.ts";

/** Of chronicles that hold nothing but generated text. */
const PASSPHRASE = Buffer.from("generated text only");

/** Makes a chronicle in a new folder and leaves it closed. */
export async function makeChronicle(dir: string): Promise<void> {
  const { root, identities, recovery } = await createChronicle(
    { dir, passphrase: PASSPHRASE, costs: FLOOR, author: "bench", language: "en" },
    systemEffects,
  );
  for (const key of [root, identities, recovery]) key.wipe();
}

export const rootOfMade = async (dir: string): Promise<SecretKey> => unlock(await readHeader(dir), PASSPHRASE);

/** @param known - Its root key, where that was worked out before; wiped. */
export async function openMade(dir: string, known?: SecretKey): Promise<Chronicle> {
  const root = known ?? (await rootOfMade(dir));
  const { chronicle } = await readHeader(dir);
  return openChronicle(dir, chronicle, root, systemEffects).finally(() => root.wipe());
}

/** Works on a new chronicle in a folder of that name and closes it. */
export async function onNew<T>(folder: string, name: string, work: (chronicle: Chronicle) => Promise<T>): Promise<T> {
  const dir = join(folder, name);
  await makeChronicle(dir);
  const chronicle = await openMade(dir);
  return work(chronicle).finally(() => chronicle.close());
}

const ID_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The number in so many characters of Crockford's base 32. */
export const idOfNumber = (n: number, length: number): string =>
  Array.from({ length }, (_, at) => ID_ALPHABET[Math.floor(n / 32 ** (length - 1 - at)) % 32]).join("");

const WORDS = { start: 412, end: 423, text: "Novosibirsk" };

/** An entry as most are: an incident that one claim tells of, of its own id. It names no document, so that verifying reads none. */
export const incidentBody = (n: number): Body => ({
  kind: "incident.reconciled",
  incident: `KHR-${idOfNumber(n, 8)}`,
  claims: [`D-${idOfNumber(n, 12)}#${idOfNumber(n % 32 ** 6, 6)}`],
  documents: [],
  record: {
    act: "detention",
    place: {
      id: "1496747",
      name: "Novosibirsk",
      level: "town",
      country: "RU",
      admin1: "RU-NVS",
      lat: 55.04,
      lon: 82.93,
      words: WORDS,
    },
    date: `2024-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`,
    planned_for: null,
    count: { min: 1 + (n % 40), max: 1 + (n % 40) },
    level: "single",
    origins: [[`Outlet ${n % 97}`]],
    conflicts: [],
    assembly: `ASM-${idOfNumber(n, 8)}`,
  },
});
