import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { newChronicle, testEffects, within } from "../../test/support/chronicle.ts";
import { headerToText } from "../vault/header-form.ts";
import { withNewRoot } from "../vault/rotate.ts";
import { FLOOR } from "../vault/stretch.ts";
import { nextStorePath } from "./open.ts";
import { rekeyAll } from "./rekey.ts";
import { verify } from "./verify.ts";

/** What happens in another process just before the store is opened. */
let meanwhile = () => {};
vi.mock("../store/sqlite/sqlite-store.ts", async (original) => {
  const store = await original<typeof import("../store/sqlite/sqlite-store.ts")>();
  return {
    ...store,
    openSqliteStore: (...args: Parameters<typeof store.openSqliteStore>) => {
      meanwhile();
      return store.openSqliteStore(...args);
    },
  };
});

const effects = testEffects();
const folder = mkdtempSync(join(tmpdir(), "khronika-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an opening that a change of keys overtakes is refused, and takes nothing away", async () => {
  const [dir, changed] = [join(folder, "chronicle"), join(folder, "changed")];
  const vault = await newChronicle(dir, effects);
  const renewed = await withNewRoot(vault.header, vault, Buffer.from("another passphrase for the test"), FLOOR);
  cpSync(dir, changed, { recursive: true });
  await rekeyAll(changed, renewed, effects);
  // The change has written its header and let go of the old store, and has not yet put the new one in its place.
  meanwhile = () => {
    cpSync(join(changed, "chronicle.db"), nextStorePath(dir, headerToText(renewed.header)));
    cpSync(join(changed, "log", "head"), join(dir, "log", "head.next"));
    cpSync(join(changed, "header.json"), join(dir, "header.json"));
  };
  const open = async () => "opened";
  await expect(within(dir, vault, effects, open)).rejects.toMatchObject({ code: "in use" });
  meanwhile = () => {};
  const own = { header: renewed.header, root: renewed.new.root };
  await within(dir, own, effects, async (chronicle) => {
    expect((await verify(chronicle, { rebuild: true, outside: [] })).faults).toEqual([]);
  });
  expect(readdirSync(dir).sort()).toEqual(["blobs", "chronicle.db", "header.json", "log"]);
});
