// A chronicle's figures beside the least that the same bytes would cost in the same run, and beside the aims of design.md.
//   node bench/chronicle.ts [--only appends,verification,exchange,search] [--dir DIR] [--documents N] [--entries N]
// With --dir the large chronicle for searching is kept there and taken again the next time.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchAppends } from "./chronicle/appends.ts";
import { benchExchange } from "./chronicle/exchange.ts";
import { benchSearch } from "./chronicle/search.ts";
import { benchVerification } from "./chronicle/verification.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "appends,verification,exchange,search" },
    dir: { type: "string" },
    documents: { type: "string", default: "100000" },
    entries: { type: "string", default: "200000" },
  },
});
const only = values.only.split(",");
const folder = mkdtempSync(join(tmpdir(), "khronika-bench-"));
try {
  if (only.includes("appends")) await benchAppends(folder);
  if (only.includes("verification")) await benchVerification(folder, Number(values.entries));
  if (only.includes("exchange")) await benchExchange(folder);
  if (only.includes("search")) await benchSearch(values.dir ?? folder, Number(values.documents));
} finally {
  rmSync(folder, { recursive: true });
}
