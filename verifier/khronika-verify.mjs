#!/usr/bin/env node
// Checks an exported log of Khronika without Khronika: it shares no code with the program that wrote it and needs nothing but Node >= 20.
// docs/log-format.md describes the format. Everything in the folder may come from an enemy; only the keys that you name do not.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

const USAGE = `Usage: node khronika-verify.mjs FOLDER [--older CHECKPOINT_FILE]… [--key VKEY]…

  FOLDER   a log as "khronika checkpoint export" writes it
  --older  a checkpoint of the same log that you kept: the log must continue it
  --key    a key that you know from elsewhere, of the log or of a witness: it must have signed

Ends with OK (0), or with the first broken link (3). Wrong usage: 2.
`;

/** Something that must hold does not. */
const broken = (link, why) => Object.assign(new Error(why), { link });

const HASH_BYTES = 32;
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const [LEAF, NODE] = [Buffer.from([0]), Buffer.from([1])];

/** For the terminal: whatever could steer it is spelled out. */
const shown = (text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);

function utf8(bytes, link) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw broken(link, "it is not UTF-8");
  }
}

/** The bytes of a base64 text in its only right form, null for any other text. */
function base64(text) {
  const bytes = Buffer.from(text ?? "", "base64");
  return bytes.toString("base64") === text ? bytes : null;
}

function hashIn(text, link) {
  const hash = base64(text);
  if (hash?.length !== HASH_BYTES) throw broken(link, "a hash is malformed");
  return hash;
}

function numberIn(text, link) {
  const number = /^(?:0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw broken(link, "a number is malformed");
  return number;
}

/** An object with these members, in the one form in which JavaScript writes it: so that no byte of the file is idle. */
function jsonIn(text, members, link) {
  const line = text.replace(/\n$/, "");
  try {
    const value = JSON.parse(line);
    if (JSON.stringify(value) === line && hasMembers(value, members)) return value;
  } catch {
    // Said below.
  }
  throw broken(link, `it is not JSON on one line with ${members.join(" and ")}`);
}
const hasMembers = (value, members) => Object.keys(value).sort().join() === [...members].sort().join();

/** Paths of all files, parted by slashes. A link could lead out of the folder and is refused. */
function walk(folder, under = "") {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = under + entry.name;
    if (entry.isDirectory()) return walk(folder, `${path}/`);
    if (!entry.isFile()) throw broken(path, "it is neither a file nor a folder");
    return [path];
  });
}

/** Reads files by their paths in the folder, and remembers which nobody has asked for. */
function openFolder(folder) {
  const paths = new Set(walk(folder).sort());
  const unread = new Set(paths);
  const bytes = (path) => {
    if (!paths.has(path)) throw broken(path, "it is missing");
    unread.delete(path);
    return readFileSync(join(folder, path));
  };
  return { paths, unread, bytes, text: (path) => utf8(bytes(path), path) };
}

const [NOTE, COSIGNATURE, POST_QUANTUM] = [1, 4, 6];
const KEY_BYTES = { [NOTE]: 32, [COSIGNATURE]: 32, [POST_QUANTUM]: 1312 };

function keyIn(text, link) {
  const [, name, id, data] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? [];
  const bytes = base64(data);
  if (!bytes || KEY_BYTES[bytes[0]] !== bytes.length - 1 || Buffer.byteLength(name) > 255)
    throw broken(link, "a key is malformed or of unknown kind");
  const [kind, raw] = [bytes[0], bytes.subarray(1)];
  if (sha256(`${name}\n`, bytes).toString("hex", 0, 4) !== id) throw broken(link, `the key of ${name} has a wrong id`);
  if (kind !== POST_QUANTUM && !isSound(raw)) throw broken(link, `the key of ${name} is weak`);
  return { name, id, kind, raw, text };
}

// Runtimes differ in which odd points they accept. This rule does not: canonical, and not of low order.
const P = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const numberOf = (littleEndian) => BigInt(`0x${Buffer.from(littleEndian).reverse().toString("hex")}`);
const EIGHT = numberOf(Buffer.from("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "hex"));

function isSound(point) {
  const y = numberOf(point) & (2n ** 255n - 1n);
  return y < P && ![0n, 1n, P - 1n, EIGHT, P - EIGHT].includes(y);
}

function holdsEd25519(raw, message, signature) {
  const [r, s] = [signature.subarray(0, 32), signature.subarray(32)];
  if (signature.length !== 64 || !isSound(r) || numberOf(s) >= ORDER) return false;
  return verify(null, message, publicKey("302a300506032b6570032100", raw), signature);
}

/** Null where this Node does not know ML-DSA. */
function holdsMlDsa(raw, message, signature) {
  try {
    const key = publicKey("30820532300b06096086480165030403110382052100", raw);
    return signature.length === 2420 && verify(null, message, key, signature);
  } catch {
    return null;
  }
}
const publicKey = (prefix, raw) =>
  createPublicKey({ key: Buffer.concat([Buffer.from(prefix, "hex"), raw]), format: "der", type: "spki" });

const uint64 = (value) => Buffer.from(BigInt(value).toString(16).padStart(16, "0"), "hex");
const withLength = (text) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);

/** Whether a signature holds (null: cannot be told here), and the time that it states in seconds since 1970 (0: none). */
function judge({ kind, name, raw }, { text, origin, size, root }, signature) {
  if (kind === NOTE) return { holds: holdsEd25519(raw, Buffer.from(text), signature), time: 0 };
  if (signature.length <= 8) return { holds: false, time: 0 };
  const [stamp, own] = [signature.readBigUInt64BE(), signature.subarray(8)];
  const time = Number(stamp);
  if (kind === COSIGNATURE)
    return { holds: holdsEd25519(raw, Buffer.from(`cosignature/v1\ntime ${stamp}\n${text}`), own), time };
  const numbers = [uint64(0), uint64(size)];
  const message = ["subtree/v1\n\0", withLength(name), uint64(stamp), withLength(origin), ...numbers, root].map(
    (part) => Buffer.from(part),
  );
  return { holds: holdsMlDsa(raw, Buffer.concat(message), own), time };
}

/** Reads a checkpoint with its signature lines, and believes none of them. */
function checkpointIn(note, link) {
  const end = note.lastIndexOf("\n\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them.
  const isNote = end !== -1 && note.endsWith("\n") && end + 2 < note.length && !/[\0-\x09\x0b-\x1f]/.test(note);
  const text = note.slice(0, end + 1);
  const [origin, size, root, ...more] = text.slice(0, -1).split("\n");
  if (!isNote || !origin || Buffer.byteLength(origin) > 255 || more.includes(""))
    throw broken(link, "it is not a checkpoint");
  const signatures = note
    .slice(end + 2, -1)
    .split("\n")
    .map((line) => {
      const [, name, data] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
      const bytes = base64(data);
      if (!bytes || bytes.length <= 4) throw broken(link, "a signature line is malformed");
      return { name, id: bytes.toString("hex", 0, 4), signature: bytes.subarray(4) };
    });
  return { text, origin, size: numberIn(size, link), root: hashIn(root, link), signatures };
}

/**
 * Reads a checkpoint, all of whose signatures by known keys must hold, one by the log among them. In the folder itself (`isOurs`) there
 * must be no others: nothing would notice that they were changed.
 */
function openCheckpoint(note, { keys, isLogKey }, link, isOurs) {
  const checkpoint = checkpointIn(note, link);
  const signed = [];
  for (const { name, id, signature } of checkpoint.signatures) {
    const key = keys.find((one) => one.name === name && one.id === id);
    if (!key && isOurs) throw broken(link, `${name} signed it with a key that is not in keys.txt`);
    if (!key) continue;
    const { holds, time } = judge(key, checkpoint, signature);
    if (holds === false) throw broken(link, `the signature of ${name} does not hold`);
    signed.push({ key, isChecked: holds === true, time });
  }
  if (!signed.some(({ key, isChecked }) => isChecked && isLogKey(key, checkpoint.origin)))
    throw broken(link, "the log has not signed it with a key that counts");
  return { ...checkpoint, signed };
}

/** Places of all tiles, or bundles of entries, over that many nodes. */
function* tilesOf(level, nodes) {
  for (let start = 0, index = 0; start < nodes; start += 256, index++) {
    const width = Math.min(256, nodes - start);
    let path = String(index % 1000).padStart(3, "0");
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
      path = `x${String(rest % 1000).padStart(3, "0")}/${path}`;
    yield { start, width, path: `tile/${level}/${path}${width < 256 ? `.p/${width}` : ""}` };
  }
}

/** All entries in one piece: each is a commitment of 32 bytes. */
function readEntries(folder, size) {
  const bundles = [];
  for (const { width, path } of tilesOf("entries", size)) {
    const bytes = folder.bytes(path);
    const isWhole = bytes.length === width * (2 + HASH_BYTES);
    for (let at = 0; at < width; at++) {
      const start = at * (2 + HASH_BYTES);
      if (!isWhole || bytes.readUInt16BE(start) !== HASH_BYTES)
        throw broken(path, `it does not hold ${width} commitments`);
      bytes.copy(bytes, at * HASH_BYTES, start + 2, start + 2 + HASH_BYTES);
    }
    bundles.push(bytes.subarray(0, width * HASH_BYTES));
  }
  return Buffer.concat(bundles);
}
const nth = (hashes, at) => hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);

/** Hashes of the complete subtrees, level by level, each level in one piece. */
function treeOf(entries) {
  const levels = [Buffer.alloc(entries.length)];
  for (let at = 0; at < entries.length / HASH_BYTES; at++)
    sha256(LEAF, nth(entries, at)).copy(levels[0], at * HASH_BYTES);
  for (let below = levels[0]; below.length > HASH_BYTES; levels.push(below)) {
    const level = Buffer.alloc(Math.floor(below.length / HASH_BYTES / 2) * HASH_BYTES);
    for (let at = 0; at < level.length; at += HASH_BYTES)
      sha256(NODE, below.subarray(2 * at, 2 * (at + HASH_BYTES))).copy(level, at);
    below = level;
  }
  return levels;
}

/** The root of the first leaves (RFC 6962 §2.1): the complete subtrees at the right edge, joined from the smallest on. */
function rootAt(levels, size) {
  let root = null;
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / 2)) {
    if (nodes % 2 === 0) continue;
    const node = nth(levels[level], nodes - 1);
    root = root ? sha256(NODE, node, root) : node;
  }
  return root ?? sha256();
}

function checkTiles(folder, levels, size) {
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / 256))
    for (const { start, width, path } of tilesOf(level, nodes))
      if (!folder.bytes(path).equals(levels[8 * level].subarray(start * HASH_BYTES, (start + width) * HASH_BYTES)))
        throw broken(path, "its hashes are not those of the entries");
}

/** The root to which a proof leads from a leaf (RFC 9162 §2.1.3.2), null where it leads nowhere. */
function rootOfProof(leaf, index, size, proof) {
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return null;
    const isRight = at % 2 === 1 || at === last;
    hash = isRight ? sha256(NODE, sibling, hash) : sha256(NODE, hash, sibling);
    // A node without a right sibling goes up unchanged.
    while (isRight && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

function checkProof(folder, path, log) {
  const text = folder.text(path);
  const end = text.indexOf("\n\n");
  const [header, place, ...hashes] = text.slice(0, Math.max(0, end)).split("\n");
  if (header !== "c2sp.org/tlog-proof@v1" || !place?.startsWith("index ")) throw broken(path, "it is not a proof");
  const [index, proof] = [numberIn(place.slice(6), path), hashes.map((hash) => hashIn(hash, path))];
  const tree = checkContinues(log, text.slice(end + 2), path, true);
  const leaf = sha256(LEAF, nth(log.entries, index));
  if (index >= tree.size || !rootOfProof(leaf, index, tree.size, proof)?.equals(tree.root))
    throw broken(path, `it does not prove entry ${index}`);
  const opened = path.replace(/tlog-proof$/, "json");
  if (!folder.paths.has(opened)) return `entry ${index} is in the log`;
  const { salt, content } = jsonIn(folder.text(opened), ["salt", "content"], opened);
  if (!sha256("khronika/entry/v1\n", hashIn(String(salt), opened), String(content)).equals(nth(log.entries, index)))
    throw broken(opened, `it is not what entry ${index} commits to`);
  return `entry ${index} is in the log and commits to ${basename(opened)}`;
}

/** Reads another checkpoint of the same log, which must be signed, and the beginning of the log. */
function checkContinues({ head, levels, known }, note, link, isOurs) {
  const before = openCheckpoint(note, known, link, isOurs);
  if (before.origin !== head.origin) throw broken(link, "it is of another log");
  if (before.size > head.size) throw broken(link, "the log here ends before it");
  if (!rootAt(levels, before.size).equals(before.root)) throw broken(link, "the log does not continue it");
  return before;
}

const isInside = (path) =>
  !/[\\:\0]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

function checkFiles(folder) {
  const link = "manifest.json";
  const { files } = jsonIn(folder.text(link), ["files"], link);
  const seen = new Set();
  for (const file of Array.isArray(files) ? files : [files]) {
    if (!hasMembers(file ?? {}, ["path", "sha256", "bytes"])) throw broken(link, "it is not a list of files");
    const path = String(file.path);
    if (!isInside(path)) throw broken(link, `it leads out of the folder: ${path}`);
    if (seen.has(path)) throw broken(link, `it names a file twice: ${path}`);
    seen.add(path);
    const bytes = folder.bytes(path);
    if (bytes.length !== file.bytes) throw broken(path, "its size is not that of the manifest");
    if (sha256(bytes).toString("hex") !== file.sha256) throw broken(path, "its hash is not that of the manifest");
  }
  return seen.size;
}

/** Which keys there are, and which of them speak for a log: those that were named for it, else those of its name in the folder. */
function keysOf(folder, named) {
  const lines = folder.text("keys.txt").replace(/\n$/, "").split("\n");
  const keys = lines.map((line) => keyIn(line, "keys.txt"));
  const isNamed = ({ text }) => named.some((key) => key.text === text);
  const speaksFor = (key, origin) => key.kind !== COSIGNATURE && key.name === origin;
  const isLogKey = (key, origin) =>
    speaksFor(key, origin) && (isNamed(key) || !named.some((one) => speaksFor(one, origin)));
  return { keys, isNamed, isLogKey, isLogNamed: (origin) => named.some((one) => speaksFor(one, origin)) };
}

function describe({ key, isChecked, time }, isNamed) {
  const when = time === 0 ? "" : ` at ${new Date(Math.min(time, 8.64e12) * 1000).toISOString()}`;
  if (!isChecked) return `of ${key.name}${when} was NOT checked: this Node does not know ML-DSA-44`;
  return `of ${key.name}${when} holds${isNamed(key) ? ", by a key that you named" : ""}`;
}

/** @param say - Takes what was checked and what was found. */
function verifyFolder(folder, { older, named }, say) {
  const known = keysOf(folder, named);
  const head = openCheckpoint(folder.text("checkpoint"), known, "checkpoint", true);
  for (const key of named)
    if (!head.signed.some((one) => one.isChecked && one.key.text === key.text))
      throw broken("checkpoint", `${key.name} has not signed it with the key that you named`);
  say("checkpoint", `${head.origin}, ${head.size} entries`);
  for (const signed of head.signed) say("signature", describe(signed, known.isNamed));
  if (!known.isLogNamed(head.origin))
    say("key", "of the log was taken from the folder itself, which therefore vouches for itself only (see --key)");

  const entries = readEntries(folder, head.size);
  const levels = treeOf(entries);
  if (!rootAt(levels, head.size).equals(head.root))
    throw broken("tile/entries", "they do not lead to the root that was signed");
  say("entries", "lead to the root that was signed");
  checkTiles(folder, levels, head.size);
  say("tiles", "hold the hashes of the entries");

  const log = { known, head, entries, levels };
  const kept = [...folder.paths].filter((path) => path.startsWith("checkpoints/"));
  for (const { link, note, isOurs } of [
    ...kept.map((link) => ({ link, note: folder.text(link), isOurs: true })),
    ...older,
  ]) {
    const before = checkContinues(log, note, link, isOurs);
    say(link, `the log continues it, ${before.size} entries`);
    for (const signed of before.signed) say("signature", describe(signed, known.isNamed));
  }
  for (const path of folder.paths)
    if (/^proofs\/[^/]+\.tlog-proof$/.test(path)) say(path, checkProof(folder, path, log));
  say("files", `${checkFiles(folder)} are as the manifest says`);
  for (const path of folder.unread) throw broken(path, "nothing says that it belongs here");
}

function wishOf(args) {
  const [folders, older, named] = [[], [], []];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === "--key") named.push(keyIn(args[++at] ?? "", arg));
    else if (arg === "--older")
      older.push({ link: args[++at], note: utf8(readFileSync(args[at]), args[at]), isOurs: false });
    else if (arg.startsWith("-")) throw new Error(`Unknown: ${arg}`);
    else folders.push(arg);
  }
  if (folders.length !== 1 || !statSync(folders[0]).isDirectory()) throw new Error("Name one folder");
  return { folder: folders[0], older, named };
}

function main(args) {
  const print = (line) => console.log(shown(line));
  let wish;
  try {
    wish = wishOf(args);
  } catch (error) {
    process.stderr.write(`${shown(error.message)}\n\n${USAGE}`);
    return 2;
  }
  try {
    verifyFolder(openFolder(wish.folder), wish, (what, found) => print(`ok  ${what}: ${found}`));
    print("OK");
    return 0;
  } catch (error) {
    print(`BROKEN  ${error.link ?? "folder"}: ${error.message}`);
    return 3;
  }
}

process.exitCode = main(process.argv.slice(2));
