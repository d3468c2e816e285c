import { describe, expect, test } from "vitest";
import { readCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { EMPTY_ROOT } from "./leaf.ts";
import { readNote, writeNote } from "./note.ts";
import { openCheckpoint, type Signer, signCheckpoint, verifiedBy, verifierKeyOf } from "./signature.ts";
import { readVerifierKey, verifierKey, writeVerifierKey } from "./verifier-key.ts";

const signer = (name: string, kind: Signer["kind"] = "note", seed = 1): Signer => ({
  ...{ name, kind },
  seed: Buffer.alloc(32, seed),
});
const LOG = signer("khronika/0011");
const SECOND = signer("khronika/0011", "post-quantum cosignature", 2);
const WITNESS = signer("khronika-witness/aa", "cosignature", 3);
const text = writeCheckpoint({ origin: LOG.name, size: 7, root: Buffer.alloc(32, 9) });
const fault = (code: string) => expect.objectContaining({ code });

// The example of the specification (C2SP signed-note, Verifier keys).
const EXAMPLE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
const EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

describe("a note", () => {
  test("of the specification's example holds, and with one letter changed does not", () => {
    const key = readVerifierKey(EXAMPLE_KEY);
    expect(verifiedBy(EXAMPLE, [key]).verified).toEqual([{ key, time: null }]);
    expect(() => verifiedBy(EXAMPLE.replace("an example", "no example"), [key])).toThrow(fault("wrong signature"));
    expect(writeNote(readNote(EXAMPLE))).toBe(EXAMPLE);
    expect(writeVerifierKey(key)).toBe(EXAMPLE_KEY);
  });

  test("may hold empty lines in its text: the last one parts it from the signatures", () => {
    const note = EXAMPLE.replace("This", "One\n\nThis");
    expect(readNote(note).text).toBe("One\n\nThis is an example message.\n");
  });

  test("may have 16 signatures and more", () => {
    const signers = Array.from({ length: 20 }, (_, at) => signer(`w/${at}`, "cosignature", at + 1));
    const note = writeNote({ text, signatures: signers.map((one) => signCheckpoint(text, one, 5)) });
    expect(verifiedBy(note, signers.map(verifierKeyOf)).verified).toHaveLength(20);
  });

  const [, line] = EXAMPLE.split("\n\n");
  test.each([
    ["no signature", "text\n\n"],
    ["no empty line", "text\n"],
    ["no line break at the end", EXAMPLE.slice(0, -1)],
    ["text after the signatures", `${EXAMPLE}more\n`],
    ["a hyphen for a dash", EXAMPLE.replace("—", "-")],
    ["a control character", EXAMPLE.replace(" an ", "\tan ")],
    ["a carriage return", EXAMPLE.replaceAll("\n", "\r\n")],
    ["base64 with idle bits", EXAMPLE.replace("aQM=", "aQN=")],
    ["base64 without padding", EXAMPLE.replace("aQM=", "aQM")],
    ["a key id and nothing more", "text\n\n— a AAAAAA==\n"],
    ["a name with a plus", "text\n\n— a+b AAAAAAAA\n"],
    ["too many signatures", `text\n\n${line!.repeat(101)}`],
    ["a lone surrogate", EXAMPLE.replace("an", "\ud800")],
  ])("is refused with %s", (_, note) => {
    expect(() => readNote(note)).toThrow(fault("not a note"));
  });
});

describe("a verifier key", () => {
  test.each([LOG, SECOND, WITNESS])("of kind $kind reads as it was written", (one) => {
    const key = verifierKeyOf(one);
    const read = readVerifierKey(writeVerifierKey(key));
    expect([read.name, read.kind, Buffer.from(read.publicKey)]).toEqual([
      one.name,
      one.kind,
      Buffer.from(key.publicKey),
    ]);
  });

  test("is refused with another's id, of an unknown kind, of a wrong length, with a bad name", () => {
    expect(() => readVerifierKey(EXAMPLE_KEY.replace("530d903a", "530d903b"))).toThrow(fault("not a verifier key"));
    expect(() => readVerifierKey(EXAMPLE_KEY.replace("+AekyeR", "+BekyeR"))).toThrow(fault("not a verifier key"));
    expect(() => readVerifierKey(EXAMPLE_KEY.slice(0, -4))).toThrow(fault("weak key"));
    expect(() => readVerifierKey(EXAMPLE_KEY.toUpperCase())).toThrow(fault("not a verifier key"));
    expect(() => verifierKey("a b", "note", verifierKeyOf(LOG).publicKey)).toThrow(fault("not a verifier key"));
    expect(() => verifierKey("a", "post-quantum cosignature", Buffer.alloc(32))).toThrow(fault("not a verifier key"));
  });

  test.each([
    ["the neutral point", "0100000000000000000000000000000000000000000000000000000000000000"],
    ["the neutral point with a sign", "0100000000000000000000000000000000000000000000000000000000000080"],
    ["order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"],
    ["order 4", "0000000000000000000000000000000000000000000000000000000000000000"],
    ["order 4 with a sign", "0000000000000000000000000000000000000000000000000000000000000080"],
    ["order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"],
    ["order 8, the other y", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"],
    ["y = p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"],
    ["y = p + 3", "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"],
  ])("on a weak point is refused: %s", (_, point) => {
    expect(() => verifierKey("a", "note", Buffer.from(point, "hex"))).toThrow(fault("weak key"));
  });
});

describe("a checkpoint", () => {
  test("reads as it was written; further lines mean nothing", () => {
    expect(readCheckpoint(text)).toMatchObject({ origin: LOG.name, size: 7 });
    expect(readCheckpoint(`${text}more\n`)).toMatchObject({ size: 7 });
    expect(readCheckpoint(writeCheckpoint({ origin: "a", size: 0, root: EMPTY_ROOT })).size).toBe(0);
  });

  test.each([
    ["no origin", text.replace(LOG.name, "")],
    ["a size with a zero in front", text.replace("\n7\n", "\n07\n")],
    ["a size with a sign", text.replace("\n7\n", "\n+7\n")],
    ["a size that numbers cannot hold", text.replace("\n7\n", "\n9007199254740993\n")],
    ["a short root", text.replace("CQkJ", "")],
    ["a root with idle bits", text.replace("k=\n", "l=\n")],
    ["an empty line more", `${text}\n`],
    ["no line break at the end", text.slice(0, -1)],
  ])("is refused with %s", (_, bad) => {
    expect(bad).not.toBe(text);
    expect(() => readCheckpoint(bad)).toThrow(fault("not a checkpoint"));
  });

  test("is opened by the key of the log that it names, and by no other", () => {
    const note = writeNote({ text, signatures: [signCheckpoint(text, LOG)] });
    expect(openCheckpoint(note, verifierKeyOf(LOG)).size).toBe(7);
    expect(() => openCheckpoint(note, verifierKeyOf(signer(LOG.name, "note", 5)))).toThrow(
      fault("not signed by this key"),
    );
    const other = signer("khronika/0022");
    const stolen = writeNote({ text, signatures: [signCheckpoint(text, other)] });
    expect(() => openCheckpoint(stolen, verifierKeyOf(other))).toThrow(fault("not signed by this key"));
  });

  test("a cosignature says when, and covers it; a log's second signature says nothing about time", () => {
    const signatures = [
      signCheckpoint(text, LOG),
      signCheckpoint(text, SECOND),
      signCheckpoint(text, WITNESS, 1_700_000_000),
    ];
    const keys = [LOG, SECOND, WITNESS].map(verifierKeyOf);
    const { verified } = verifiedBy(writeNote({ text, signatures }), keys);
    expect(verified.map(({ time }) => time)).toEqual([null, null, 1_700_000_000]);
    const later = Buffer.from(signatures[2]!.signature);
    later[7]! ^= 1;
    const forged = writeNote({ text, signatures: [{ ...signatures[2]!, signature: later }] });
    expect(() => verifiedBy(forged, keys)).toThrow(fault("wrong signature"));
  });

  test("a post-quantum cosignature is bound to the cosigner's name, the log, the size and the root", () => {
    const signed = signCheckpoint(text, { ...WITNESS, kind: "post-quantum cosignature" }, 8);
    const key = verifierKeyOf({ ...WITNESS, kind: "post-quantum cosignature" });
    const other = verifierKey("another", key.kind, key.publicKey);
    expect(verifiedBy(writeNote({ text, signatures: [signed] }), [key]).verified).toEqual([{ key, time: 8 }]);
    const renamed = { ...signed, name: "another", keyId: other.keyId };
    expect(() => verifiedBy(writeNote({ text, signatures: [renamed] }), [other])).toThrow(fault("wrong signature"));
    for (const bad of [text.replace("0011", "0012"), text.replace("\n7\n", "\n8\n"), text.replace("CQkJ", "CQkK")])
      expect(() => verifiedBy(writeNote({ text: bad, signatures: [signed] }), [key])).toThrow(fault("wrong signature"));
  });

  test("a second, wrong signature by a known key spoils the note; one by a stranger does not", () => {
    const good = signCheckpoint(text, LOG);
    const wrong = { ...good, signature: Buffer.alloc(64, 1) };
    const keys = [verifierKeyOf(LOG)];
    expect(() => verifiedBy(writeNote({ text, signatures: [good, wrong] }), keys)).toThrow(fault("wrong signature"));
    const stranger = { ...wrong, name: "stranger" };
    expect(verifiedBy(writeNote({ text, signatures: [stranger, good] }), keys).verified).toHaveLength(1);
  });
});
