// Opens a chronicle that the benchmark made, asks it twice and says what that took:  node bench/chronicle/opening.ts DIR
import { search } from "../../src/operations/search.ts";
import { secondsOf } from "../measure.ts";
import { openMade, rootOfMade } from "./made.ts";

/** Milliseconds, and MB of memory that the process holds after each step. */
export interface Opening {
  readonly bareMb: number;
  readonly open: number;
  readonly openMb: number;
  readonly first: number;
  readonly firstMb: number;
  readonly second: number;
  readonly secondMb: number;
  readonly close: number;
}

const heldMb = (): number => process.memoryUsage.rss() / 2 ** 20;
const ms = async (work: () => Promise<unknown>): Promise<number> => (await secondsOf(work)) * 1000;

const dir = process.argv[2]!;
const root = await rootOfMade(dir);
const bareMb = heldMb();
let chronicle: Awaited<ReturnType<typeof openMade>>;
const open = await ms(async () => {
  chronicle = await openMade(dir, root);
});
const openMb = heldMb();
const first = await ms(() => search(chronicle.store, "суд заборонив", 50));
const firstMb = heldMb();
const second = await ms(() => search(chronicle.store, "police detained", 50));
const secondMb = heldMb();
const close = await ms(() => chronicle.close());
console.log(JSON.stringify({ bareMb, open, openMb, first, firstMb, second, secondMb, close } satisfies Opening));
