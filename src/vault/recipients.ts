import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient, type Stanza } from "age-encryption";
import { VaultError } from "./fault.ts";
import { Protected } from "./protected.ts";

/** The two halves by which others seal to us. */
export interface KeyPair {
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identity: Protected<string>;
  /** `age1pq1…`, about 2,000 characters; public. */
  readonly recipient: string;
}

/** A new age key pair: ML-KEM-768 with X25519, so that what is sealed today is not opened by the machines of tomorrow. */
export async function generateIdentity(): Promise<KeyPair> {
  const identity = await generateHybridIdentity();
  return { identity: new Protected(identity), recipient: await identityToRecipient(identity) };
}

/**
 * The public half of an identity.
 *
 * @throws {@link VaultError} `bad identity`: not `AGE-SECRET-KEY-PQ-1…`.
 */
export async function recipientOf(identity: Protected<string>): Promise<string> {
  try {
    return await identityToRecipient(hybrid(identity));
  } catch {
    // Not the cause: it may quote what it was given.
    throw new VaultError("bad identity");
  }
}

/**
 * Seals bytes to people, as an age file (age-encryption.org/v1). Only hybrid recipients are taken: a file is as weak as its weakest one.
 *
 * @throws {@link VaultError} `bad recipient`, about the number of the one that is none, counted from 1: classic `age1…`, plugins, ssh
 * keys, mistyped; or no recipient at all.
 */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  return encrypterFor(recipients).encrypt(bytes);
}

/** The same for more than fits into memory. */
export async function* sealStreamTo(
  recipients: readonly string[],
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* await encrypterFor(recipients).encrypt(ReadableStream.from(source));
}

/**
 * Opens an age file that was sealed to hybrid recipients only.
 *
 * @throws {@link VaultError} `not for us`; `not sealed by us`: another kind of recipient or a passphrase can open it as well;
 * `bad identity`; `damaged`.
 */
export async function openWith(identities: readonly Protected<string>[], bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = decrypterFor(identities);
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    throw faultOf(error);
  }
}

/** The same piece by piece. That nothing is missing is known only when it has ended: until then what came out is not to be trusted. */
export async function* openStreamWith(
  identities: readonly Protected<string>[],
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decrypter = decrypterFor(identities);
  try {
    yield* await decrypter.decrypt(ReadableStream.from(source));
  } catch (error) {
    throw faultOf(error);
  }
}

const RECIPIENT = /^age1pq1[02-9ac-hj-np-z]+$/;

function encrypterFor(recipients: readonly string[]): Encrypter {
  if (recipients.length === 0) throw new VaultError("bad recipient");
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) {
    try {
      if (!RECIPIENT.test(recipient)) throw new TypeError("not a hybrid recipient");
      encrypter.addRecipient(recipient);
    } catch {
      throw new VaultError("bad recipient", String(recipients.indexOf(recipient) + 1));
    }
  }
  return encrypter;
}

function decrypterFor(identities: readonly Protected<string>[]): Decrypter {
  const decrypter = new Decrypter();
  // Identities are asked in this order; ours are framed by two that only speak up.
  decrypter.addIdentity({ unwrapFileKey: refuseOtherRecipients });
  for (const identity of identities) {
    try {
      decrypter.addIdentity(hybrid(identity));
    } catch {
      throw new VaultError("bad identity");
    }
  }
  decrypter.addIdentity({
    unwrapFileKey: () => {
      throw new VaultError("not for us");
    },
  });
  return decrypter;
}

/** Stanzas that end so mean nothing: they keep readers from depending on there being none. */
const isGrease = (type: string): boolean => type.endsWith("-grease");

function refuseOtherRecipients(stanzas: Stanza[]): null {
  for (const { args } of stanzas) {
    const type = args[0] ?? "";
    if (type !== "mlkem768x25519" && !isGrease(type)) throw new VaultError("not sealed by us");
  }
  return null;
}

function hybrid(identity: Protected<string>): string {
  const text = identity.reveal();
  if (!text.startsWith("AGE-SECRET-KEY-PQ-1")) throw new TypeError("not a hybrid identity");
  return text;
}

/** A disk that fails is not a damaged file. */
const isOfTheSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).syscall === "string";

function faultOf(error: unknown): unknown {
  return error instanceof VaultError || isOfTheSystem(error) ? error : new VaultError("damaged", "", error);
}
