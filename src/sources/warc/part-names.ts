import { partName } from "./read.ts";

/** Names of parts by the ids of their records; one that comes again, or is missing, is told apart by its place. */
export class PartNames {
  readonly #taken = new Set<string>();
  #count = 0;

  next(fields: ReadonlyMap<string, string>): string {
    this.#count++;
    const id = partName(fields.get("warc-record-id") ?? "");
    const name = id === "" ? `record-${this.#count}` : this.#taken.has(id) ? `${id}-${this.#count}` : id;
    this.#taken.add(name);
    return name;
  }
}
