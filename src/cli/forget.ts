import { eraseDocument } from "../operations/erase.ts";
import { concerning } from "../operations/forget.ts";
import type { KeptDocument } from "../operations/views.ts";
import { printable } from "../text/printable.ts";
import type { Values } from "./options.ts";
import { identitiesKey, type Refuse, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const OWN = { yes: { type: "boolean" }, reason: { type: "string" } } as const;

/** `khronika forget`: finds, among the protected words only, what concerns a person who asks, and erases it when told to. */
export function forget(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("forget", args, OWN, terminal, wordsAndReason, async (chronicle, { values, paths, say }) => {
    const reason = reasonOf(values);
    const key = await identitiesKey(chronicle.dir, values, terminal, say);
    let found: KeptDocument[];
    try {
      found = await concerning(chronicle, paths.join(" "), key, (documents) =>
        terminal.progress(say("forget.progress", { documents })),
      );
    } finally {
      key.wipe();
      terminal.endProgress();
    }
    for (const { id, meta } of found) {
      if (terminal.isInterrupted()) return 130;
      if (values.yes) await eraseDocument(chronicle, id, reason);
      const about = [meta.published, meta.outlet].flatMap((part) => (part ? [printable(part)] : [])).join(" · ");
      const status = values.yes ? "erased" : "kept";
      await terminal.print(
        values.json ? JSON.stringify({ document: id, status }) : say(`forget.${status}`, { document: id, about }),
      );
    }
    terminal.tell(say(values.yes ? "forget.done" : "forget.found", { count: found.length }));
    return 0;
  });
}

const reasonOf = ({ reason }: Values): string => (typeof reason === "string" ? reason.trim() : "");

const wordsAndReason: Refuse = ({ values, paths, say }) =>
  paths.length > 0 && (!values.yes || reasonOf(values) !== "") ? null : say("usage.forgetArguments");
