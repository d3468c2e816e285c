import { OVERHEAD_BYTES } from "./aead.ts";
import { VaultError } from "./fault.ts";
import { FORMAT, type Header, plainKdf, type Slot, type SlotName } from "./header.ts";
import { KEY_BYTES } from "./keys.ts";
import { CEILING, FLOOR, SALT_BYTES } from "./stretch.ts";

const WRAPPED_BYTES = KEY_BYTES + OVERHEAD_BYTES;
const SLOTS: readonly SlotName[] = ["passphrase", "recovery"];

/** The header as its file holds it. */
export function headerToText({ format, chronicle, kdf, slots }: Header): string {
  const written = SLOTS.map((slot) => ({
    slot,
    root: base64(slots[slot].root),
    identities: base64(slots[slot].identities),
  }));
  return `${JSON.stringify({ format, chronicle, kdf: plainKdf(kdf), slots: written }, null, 2)}\n`;
}

/**
 * Reads a header. It lies in clear where anybody could have changed it: nothing of it is taken on trust.
 *
 * @throws {@link VaultError} `newer format`; `weak header`: a passphrase would be guessed too cheaply; `bad header`, about every field
 * that is not as it must be.
 */
export function textToHeader(text: string): Header {
  const header = objectOf(parsed(text));
  if (typeof header.format === "number" && header.format > FORMAT)
    throw new VaultError("newer format", String(header.format));
  const kdf = objectOf(header.kdf);
  if (isBelowFloor(kdf)) throw new VaultError("weak header");
  const faults = [...faultsOf(header), ...kdfFaults(kdf), ...slotFaults(header.slots)];
  if (faults.length > 0) throw new VaultError("bad header", faults.join(", "));
  const slots = header.slots as Record<string, unknown>[];
  return {
    format: FORMAT,
    chronicle: header.chronicle as string,
    kdf: { ...(kdf as unknown as Header["kdf"]), salt: bytesOf(kdf.salt, SALT_BYTES)! },
    slots: { passphrase: slotOf(slots[0]!), recovery: slotOf(slots[1]!) },
  };
}

type Members = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not the cause: it quotes the text.
    throw new VaultError("bad header", "not JSON");
  }
}

const objectOf = (value: unknown): Members =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};

const isBelowFloor = ({ memoryKiB, passes }: Members): boolean =>
  (typeof memoryKiB === "number" && memoryKiB < FLOOR.memoryKiB) ||
  (typeof passes === "number" && passes < FLOOR.passes);

function faultsOf(header: Members): string[] {
  const faults = unknownMembers(header, ["format", "chronicle", "kdf", "slots"], "");
  if (header.format !== FORMAT) faults.push("format");
  if (typeof header.chronicle !== "string" || !/^[0-9a-f]{32}$/.test(header.chronicle)) faults.push("chronicle");
  return faults;
}

function kdfFaults(kdf: Members): string[] {
  const faults = unknownMembers(kdf, ["name", "memoryKiB", "passes", "lanes", "salt"], "kdf.");
  if (kdf.name !== "argon2id") faults.push("kdf.name");
  for (const cost of ["memoryKiB", "passes", "lanes"] as const)
    if (!isWithin(kdf[cost], FLOOR[cost], CEILING[cost])) faults.push(`kdf.${cost}`);
  if (!bytesOf(kdf.salt, SALT_BYTES)) faults.push("kdf.salt");
  return faults;
}

function slotFaults(slots: unknown): string[] {
  if (!Array.isArray(slots) || slots.length !== SLOTS.length) return ["slots"];
  return slots.flatMap((value: unknown, at) => {
    const slot = objectOf(value);
    const faults = unknownMembers(slot, ["slot", "root", "identities"], `slots[${at}].`);
    if (slot.slot !== SLOTS[at]) faults.push(`slots[${at}].slot`);
    for (const key of ["root", "identities"])
      if (!bytesOf(slot[key], WRAPPED_BYTES)) faults.push(`slots[${at}].${key}`);
    return faults;
  });
}

/** Names of what does not belong there; not the names themselves, which could be anything. */
const unknownMembers = (members: Members, known: readonly string[], where: string): string[] =>
  Object.keys(members).some((name) => !known.includes(name)) ? [`${where}?`] : [];

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

const slotOf = (slot: Members): Slot => ({
  root: bytesOf(slot.root, WRAPPED_BYTES)!,
  identities: bytesOf(slot.identities, WRAPPED_BYTES)!,
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** @returns null unless it is base64 in its one proper form, of so many bytes. */
function bytesOf(value: unknown, size: number): Uint8Array | null {
  if (typeof value !== "string" || value.length > 2 * size) return null;
  const bytes = Buffer.from(value, "base64");
  return bytes.length === size && base64(bytes) === value ? bytes : null;
}
