// Messages of a Telegram export in a second of the processor, beside a bare tokeniser of the same bytes.
//   node bench/telegram.ts [--messages N]      messages of the export (100000)
import { parseArgs } from "node:util";
import { jsonParser } from "stream-json/core/parser.js";
import { extractTelegram } from "../src/sources/telegram/extract.ts";
import { madeExport } from "../test/sources/telegram/made.ts";
import { costOf, peakMb, printTable } from "./measure.ts";

const { values } = parseArgs({ options: { messages: { type: "string", default: "100000" } } });
const MESSAGES = Number(values.messages);
const NOTHING = new Uint8Array(0);

async function read(type: string, consent?: string): Promise<number> {
  let documents = 0;
  const options = consent === undefined ? {} : { consent };
  const pieces = madeExport(type, MESSAGES);
  for await (const item of extractTelegram({ name: "result.json", pieces, whole: async () => NOTHING, options }))
    if (item.kind === "document") documents++;
  return documents;
}

async function tokenise(): Promise<number> {
  const parse = jsonParser({ streamValues: false });
  const decoder = new TextDecoder();
  for await (const piece of madeExport("public_channel", MESSAGES)) parse(decoder.decode(piece, { stream: true }));
  return 0;
}

let bytes = 0;
const make = async (): Promise<void> => {
  bytes = 0;
  for await (const piece of madeExport("public_channel", MESSAGES)) bytes += piece.length;
};
// What the making itself takes is no part of the figures; the first time it is slow.
await make();
const making = await costOf(make);
const rows: string[][] = [];
for (const [name, work] of [
  ["stream-json, tokens only", tokenise],
  ["a channel", () => read("public_channel")],
  ["a group, people dropped", () => read("private_supergroup", "x")],
] as const) {
  let documents = 0;
  const cost = await costOf(async () => {
    documents = await work();
  });
  const seconds = cost.processor - making.processor;
  const perSecond = documents === 0 ? "" : (documents / seconds).toFixed(0);
  rows.push([
    name,
    (bytes / seconds / 1e6).toFixed(1),
    (MESSAGES / seconds).toFixed(0),
    perSecond,
    peakMb().toFixed(0),
  ]);
}
printTable(
  `An export of ${MESSAGES} messages, ${(bytes / 1e6).toFixed(0)} MB`,
  ["", "MB/s", "messages/s", "documents/s", "peak MB"],
  rows,
);
