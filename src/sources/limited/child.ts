// Runs in a process of its own, which may read nothing but the bundle and write nothing: files come in over standard input, what is in
// them goes out over standard output.
import type { Extracted, ExtractOptions, Input } from "../extract.ts";
import type { Format } from "../format.ts";
import { EXTRACTORS } from "./extractors.ts";
import { FrameReader } from "./frames.ts";

interface Request {
  readonly format: Format;
  readonly name: string;
  readonly options: ExtractOptions;
}

async function say(answer: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}

const written = (item: Extracted): unknown =>
  "bytes" in item && item.bytes ? { ...item, bytes: Buffer.from(item.bytes).toString("base64") } : item;

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const frames = new FrameReader(process.stdin);
for (let line = await frames.line(); line !== null; line = await frames.line()) {
  const { format, name, options } = JSON.parse(line) as Request;
  const pieces = frames.pieces();
  const input: Input = { name, options, pieces, whole: () => whole(pieces) };
  try {
    for await (const item of (await EXTRACTORS[format]())(input)) await say(written(item));
  } catch {
    await say({ kind: "fault", fault: "broken", part: null } satisfies Extracted);
  }
  // What the reader did not want is still in the pipe.
  for await (const _ of pieces);
  await say({ kind: "end" });
}
