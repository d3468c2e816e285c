import { type Entry, type EntryRef, type PlacedEntry, refOf } from "../chronicle/entry.ts";
import { paddingLeaf } from "../log/leaf.ts";
import { sameBytes } from "../log/same-bytes.ts";
import type { LogHead, StoredEntry } from "../store/store.ts";
import { type Anchors, openAnchors } from "./anchors.ts";
import type { Chronicle } from "./chronicle.ts";
import { COSIGNED, PUBLISHED } from "./publish-log.ts";
import { SETTINGS, settingsDigest, textSetting } from "./settings.ts";
import { STAMP } from "./stamp.ts";
import type { Fault, FaultKind } from "./verification-fault.ts";

/** What the entries say that no view shows: which contents were destroyed, how the settings are, what was anchored outside. */
export interface Testimony {
  hear(placed: PlacedEntry): void;
  /** An entry without content. */
  miss(stored: StoredEntry): void;
  /** To be asked when all logs were heard. */
  faults(): Promise<Fault[]>;
  anchors(): Anchors;
}

/** @param own - Head of the own log, where there is one. */
export async function openTestimony({ store }: Chronicle, own: LogHead | undefined): Promise<Testimony> {
  const seed = (await store.setting(SETTINGS.padding)) ?? new Uint8Array(0);
  const anchors = openAnchors(own?.log);
  const destroyed = new Set<EntryRef>();
  const missing: EntryRef[] = [];
  const evidence = new Map<string, FaultKind>();
  let settings: string | null = null;
  let clock = 0;
  let padded = 0;
  return {
    hear(placed) {
      anchors.hear(placed);
      const { body } = placed.entry;
      if (body.kind === "document.erased") for (const ref of body.destroyed) destroyed.add(ref);
      if (placed.log !== own?.log) return;
      clock = Math.max(clock, placed.entry.clock);
      settings = settingsIn(placed.entry) ?? settings;
      if (body.kind === "checkpoint.stamped")
        evidence.set(`${STAMP}${body.size} ${body.time}`, "time stamp does not hold");
      if (body.kind === "checkpoint.witnessed")
        evidence.set(`${COSIGNED}${body.size} ${body.witness}`, "cosignature does not hold");
    },
    miss(stored) {
      // Whether an entry of another's log is one of the leaves that stand for nothing only he can tell.
      if (stored.log !== own?.log) return;
      if (isPadding(seed, stored)) padded = stored.number + 1;
      else missing.push(refOf(stored));
    },
    async faults() {
      const faults = missing
        .filter((ref) => !destroyed.has(ref))
        .map((where): Fault => ({ what: "entry without content", where }));
      // A log is filled up to what is published of it.
      const isPublished = Number((await textSetting(store, PUBLISHED)) ?? 0) >= padded;
      if (own && !(own.clock === clock && settings === (await settingsDigest(store)) && isPublished))
        faults.push({ what: "settings differ", where: own.log });
      for (const [name, what] of evidence) if ((await store.setting(name)) === null) faults.push({ what, where: name });
      return faults;
    },
    anchors: anchors.anchors,
  };
}

const isPadding = (seed: Uint8Array, { number, commitment }: StoredEntry): boolean =>
  sameBytes(paddingLeaf(seed, number), commitment);

const settingsIn = ({ body }: Entry): string | null =>
  body.kind === "chronicle.opened" || body.kind === "vault.changed" ? body.settings : null;
