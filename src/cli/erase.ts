import { eraseDocument } from "../operations/erase.ts";
import { keptDocument } from "../operations/views.ts";
import { type Refuse, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika erase`: destroys a document's keys and everything that is said about it; that it was erased stays. */
export function erase(args: readonly string[], terminal: Terminal): Promise<number> {
  const own = { reason: { type: "string" }, yes: { type: "boolean" } } as const;
  return withChronicle("erase", args, own, terminal, oneWithReason, async (chronicle, { values, paths, say }) => {
    const id = paths[0]!;
    await keptDocument(chronicle.store, id);
    if (!values.yes && !(await isSure(id, terminal, say("erase.question", { document: id })))) {
      terminal.tell(say("erase.left"));
      return 2;
    }
    await eraseDocument(chronicle, id, String(values.reason).trim());
    await terminal.print(
      values.json ? JSON.stringify({ document: id, status: "erased" }) : say("erase.done", { document: id }),
    );
    return 0;
  });
}

const oneWithReason: Refuse = ({ values, paths, say }) =>
  paths.length === 1 && typeof values.reason === "string" && values.reason.trim() !== ""
    ? null
    : say("usage.eraseArguments");

/** What cannot be undone is confirmed by typing its id. */
async function isSure(id: string, terminal: Terminal, question: string): Promise<boolean> {
  const answer = await terminal.ask(`${question} `);
  return answer !== null && Buffer.from(answer).toString("utf8").trim() === id;
}
