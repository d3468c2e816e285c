import type { LogHead, Reading } from "../store/store.ts";
import { SENT } from "./bundle.ts";
import { COSIGNED, PUBLISHED, WITNESS } from "./publish-log.ts";
import { keyOf, SETTINGS, witnessedKeyOf, witnessedOf } from "./settings.ts";
import { STAMP, STAMPING } from "./stamp.ts";
import type { Fault } from "./verification-fault.ts";

/** Settings that come and go with the exchange with others; what of them is evidence is checked as such. */
const OF_EXCHANGE = [PUBLISHED, COSIGNED, WITNESS, STAMP, STAMPING, SENT, witnessedOf(""), witnessedKeyOf("")];

/** Names of settings that have no place: unknown ones, and keys of logs that are not here. */
export async function faultsOfSettings(store: Reading, heads: readonly LogHead[]): Promise<Fault[]> {
  const known = new Set<string>([...Object.values(SETTINGS), ...heads.map(({ log }) => keyOf(log))]);
  const names = [...(await store.settings()).keys()];
  return names
    .filter((name) => !known.has(name) && !OF_EXCHANGE.some((prefix) => name.startsWith(prefix)))
    .map(() => ({ what: "more than the log says", where: "chronicle.db" }));
}
