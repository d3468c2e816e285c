/** Names of rows by the ids that they state; one that came before gets its row's number too. Memory is bounded for any number of ids. */
export function partNames(): (id: string | undefined, row: number) => string {
  let seen = new Uint32Array(FIRST_SLOTS);
  let count = 0;
  const isNew = (id: string): boolean => {
    // Beyond that every id is told by its row.
    if (count >= MOST_IDS) return false;
    if (count * 2 >= seen.length) seen = grown(seen);
    if (!put(seen, hashOf(id))) return false;
    count++;
    return true;
  };
  return (stated, row) => {
    const id = (stated ?? "").trim();
    if (id === "" || id.length > LONGEST_ID) return `row ${row}`;
    return isNew(id) ? id : `${id}, row ${row}`;
  };
}

const FIRST_SLOTS = 1024;
const MOST_IDS = 2 ** 21;
const LONGEST_ID = 100;

/** Puts a hash into a table of open addresses; false where it is there. */
function put(table: Uint32Array, hash: number): boolean {
  let slot = hash % table.length;
  while (table[slot] !== 0) {
    if (table[slot] === hash) return false;
    slot = (slot + 1) % table.length;
  }
  table[slot] = hash;
  return true;
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  for (const hash of table) if (hash !== 0) put(larger, hash);
  return larger;
}

/** FNV-1a, never 0. Two ids with the same hash are taken for the same: the second has a longer name. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
