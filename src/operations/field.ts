import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../log/canonical-json.ts";
import { writeDurably } from "../vault/durable.ts";
import { sealTo } from "../vault/recipients.ts";
import type { NewDocument } from "./add.ts";
import { toBase64 } from "./base64.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";
import { isThere } from "./is-there.ts";
import { padded } from "./padding.ts";

const FILE = "field.json";
const NAME_BYTES = 16;

/** What a sealed item holds, beside the original. */
export interface FieldItem {
  readonly khronika: "item";
  readonly v: 1;
  readonly suffix: string;
  readonly meta: NewDocument["meta"];
  readonly capture: NewDocument["capture"];
  /** Base64. */
  readonly bytes: string;
  readonly text: string;
}

/**
 * Makes a folder for the field: it holds public keys and nothing else, so that what is added there can be read by none who has the
 * folder and every passphrase of its owner.
 *
 * @throws {@link ChronicleError} `chronicle exists`.
 */
export async function createField(dir: string, recipients: readonly string[]): Promise<void> {
  if ((await isField(dir)) || (await isThere(join(dir, "header.json")))) throw new ChronicleError("chronicle exists");
  // A first item proves that every recipient is one that can be sealed to.
  await sealTo(recipients, new Uint8Array(1));
  await mkdir(join(dir, "outbox"), { recursive: true }).catch((error) => {
    throw new ChronicleError("cannot write file", dir, error);
  });
  await writeDurably(join(dir, FILE), `${JSON.stringify({ khronika: "field", v: 1, recipients }, null, 2)}\n`);
}

export const isField = (dir: string): Promise<boolean> => isThere(join(dir, FILE));

/** Seals a document to the folder's recipients. @returns The name of the item in `outbox/`; it tells nothing. */
export async function addToField(dir: string, document: NewDocument, { random }: Effects): Promise<string> {
  const { recipients } = JSON.parse(await readFile(join(dir, FILE), "utf8")) as { recipients: string[] };
  const { suffix, meta, capture, text, bytes } = document;
  const item: FieldItem = {
    khronika: "item",
    v: 1,
    suffix,
    meta,
    capture,
    bytes: toBase64(bytes),
    text,
  };
  const name = `${Buffer.from(random(NAME_BYTES)).toString("hex")}.age`;
  await writeDurably(join(dir, "outbox", name), await sealTo(recipients, padded(Buffer.from(canonicalJson(item)))));
  return name;
}
