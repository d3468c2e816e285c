// Ctrl-C at work, a reader that goes away, and that nothing is sent.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { linesOf, makeChronicle, openPlace, PROGRAM, REPORT } from "./support/program.ts";

const place = openPlace();
const { run, json, file, folder } = place;
const OPEN = makeChronicle(place, "A");
const MANY = 300;
for (let at = 0; at < MANY; at++)
  file(`many/${String(at).padStart(3, "0")}.txt`, `${`${REPORT}\n`.repeat(3)} Сообщение номер ${at}.`);

const documentsOf = (out: string) => linesOf(out).map((line) => (JSON.parse(line) as { document: string }).document);
const listed = () => json(["list", ...OPEN]);
const expectSound = () => expect(run(["verify", ...OPEN])).toMatchObject({ exit: 0, talk: "" });

describe("Ctrl-C", () => {
  test("while adding: 130; what was told is there, and nothing else; run again it completes the rest", async () => {
    const { exit, out, talk } = await place.runStopped(["add", "--json", ...OPEN, "many"], (said) =>
      said.includes("\n"),
    );
    expect({ exit, talk }).toEqual({ exit: 130, talk: expect.stringContaining("Interrupted") });
    const told = documentsOf(out);
    expect(told.length).toBeLessThan(MANY);
    expect(new Set(listed().map(({ document }) => document))).toEqual(new Set(told));
    expectSound();
    const rest = json(["add", ...OPEN, "many"]).map(({ outcome }) => outcome);
    expect(rest.filter((outcome) => outcome === "new")).toHaveLength(MANY - told.length);
    expect(listed()).toHaveLength(MANY);
  });
  test("while coding: 130; run again it codes the rest", async () => {
    const { exit, out, talk } = await place.runStopped(["code", "--json", ...OPEN], (said) => said.includes("\n"));
    expect({ exit, talk }).toEqual({ exit: 130, talk: expect.stringContaining("Interrupted") });
    const coded = new Set(listed().flatMap(({ document, rules }) => (rules === null ? [] : [document])));
    for (const document of documentsOf(out)) expect(coded.has(document)).toBe(true);
    expect(coded.size).toBeLessThan(MANY);
    expectSound();
    expect(json(["code", ...OPEN])).toHaveLength(MANY - coded.size);
  });
  test("while backing up: 130, and there is no half backup", async () => {
    const begun = () => existsSync(join(folder, "a.khb.new"));
    const { exit, out } = await place.runStopped(["backup", "a.khb", ...OPEN], begun);
    expect({ exit, out, left: [begun(), existsSync(join(folder, "a.khb"))] }).toEqual({
      exit: 130,
      out: "",
      left: [false, false],
    });
    expectSound();
    expect(json(["backup", "a.khb", ...OPEN])[0]).toMatchObject({ documents: MANY });
  });
});

test("a second program on the same chronicle is told so", async () => {
  const seconds: ReturnType<typeof run>[] = [];
  await place.runStopped(["code", "--again", "--json", ...OPEN], (said, first) => {
    if (!said.includes("\n")) return false;
    // The first waits, so that it surely holds the chronicle while the second tries.
    first.kill("SIGSTOP");
    if (seconds.length === 0) seconds.push(run(["list", ...OPEN]));
    return first.kill("SIGCONT");
  });
  expect(seconds).toMatchObject([
    {
      exit: 1,
      out: "",
      talk: "Cannot open the chronicle: another process is working with it. Wait until it has ended\n",
    },
  ]);
  expectSound();
});

test.skipIf(!existsSync("/usr/bin/strace"))(
  "a whole session opens no socket but the one to its own process (skipped without strace)",
  () => {
    const head = `<html><body><article><img src="http://192.0.2.1/x.png">`;
    file("net.html", `${head}<p>${REPORT.repeat(4)}</p></article></body></html>`);
    const to = json(["bundle", "recipient", ...OPEN])[0]!.recipient as string;
    const session = [
      "init S --light --passphrase-file pw --shares none",
      "unlock --dir S --passphrase-file pw",
      ...["add net.html", "code", "search митинг", "verify --rebuild", `bundle export --to ${to} s.kb`, "lock"].map(
        (command) => `${command} --dir S`,
      ),
    ].map((command) => `"${process.execPath}" "${PROGRAM}" ${command}`);
    // One trace over all: it ends when the process that holds the key does.
    const { status } = spawnSync(
      "strace",
      [..."-f -qq -e trace=socket,connect,sendto,bind -o trace sh -c".split(" "), session.join(" && ")],
      { cwd: folder, env: place.environmentOf({}), timeout: 60_000 },
    );
    const trace = readFileSync(join(folder, "trace"), "utf8");
    expect({ status, sealed: existsSync(join(folder, "s.kb")) }).toEqual({ status: 0, sealed: true });
    expect(trace).toContain("AF_UNIX");
    // The kernel's own sockets and those within the machine reach nobody.
    expect(trace.split("\n").filter((line) => /AF_INET|AF_PACKET/.test(line))).toEqual([]);
  },
);
