import { LogError } from "./fault.ts";

/** One signature under a note. */
export interface NoteSignature {
  /** Of the key. */
  readonly name: string;
  /** First four bytes of a hash of name, kind and key: which of several keys of that name it is. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text with signatures (C2SP signed-note). */
export interface Note {
  /** Ends with a line break. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const KEY_ID_BYTES = 4;
const MOST_SIGNATURES = 100;
const LARGEST = 1_000_000;

/**
 * Reads a signed note.
 *
 * @throws {@link LogError} `not a note`.
 */
export function readNote(note: string): Note {
  const end = note.lastIndexOf("\n\n");
  const isText = note.length <= LARGEST && note.isWellFormed() && !hasControls(note);
  if (!isText || end === -1 || !note.endsWith("\n") || end + 2 === note.length) throw new LogError("not a note");
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) throw new LogError("not a note");
  return { text: note.slice(0, end + 1), signatures: lines.map(readSignature) };
}

export function writeNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(writeSignature).join("")}`;
}

/** A signature as a line of its own. */
export const writeSignature = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([keyId, signature]).toString("base64")}\n`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification forbids them but for the line break.
const hasControls = (text: string): boolean => /[\u0000-\u0009\u000b-\u001f]/.test(text);

/** A name of a key: not empty, no space, no plus. */
export const isKeyName = (name: string): boolean => /^[^\s+]+$/u.test(name);

function readSignature(line: string): NoteSignature {
  const [, name, base64] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = base64 === undefined ? null : strictBase64(base64);
  if (name === undefined || bytes === null || bytes.length <= KEY_ID_BYTES) throw new LogError("not a note");
  return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}

/** The bytes of a base64 text (RFC 4648 §4); null where it is not the one that writing them gives. */
export function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : null;
}
