// The program as its users start it: the built bundle in a process of its own, in a folder that is gone afterwards.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const PROGRAM = fileURLToPath(new URL("../../bin/khronika", import.meta.url));

export interface Said {
  readonly exit: number | null;
  /** Standard output and standard error. */
  readonly out: string;
  readonly talk: string;
}

export interface Manner {
  readonly input?: string | Uint8Array;
  readonly language?: string;
  /** Within the folder. */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Place {
  readonly folder: string;
  /** Writes a file within the folder. @returns Its whole path. */
  file(name: string, content: string | Uint8Array): string;
  run(args: readonly string[], manner?: Manner): Said;
  /** The same while the test goes on; Ctrl-C is pressed when `when` says so of what was printed. */
  runStopped(args: readonly string[], when: (out: string, child: ChildProcess) => boolean): Promise<Said>;
  /** Standard output as JSON lines. */
  json(args: readonly string[], manner?: Manner): Record<string, unknown>[];
  environmentOf(manner: Manner): Record<string, string>;
}

/** A temporary folder and the program in it. */
export function openPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), "khronika-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const environmentOf = ({ language = "en", environment = {} }: Manner): Record<string, string> => ({
    ...{ PATH: process.env.PATH ?? "", HOME: folder, XDG_RUNTIME_DIR: folder, LANG: language },
    ...environment,
  });
  const run: Place["run"] = (args, manner = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      ...{ input: manner.input ?? "", encoding: "utf8", cwd: join(folder, manner.cwd ?? "."), timeout: 60_000 },
      ...{ env: environmentOf(manner), maxBuffer: 1 << 28 },
    });
    return { exit: status, out: stdout, talk: stderr };
  };
  return {
    folder,
    environmentOf,
    run,
    file(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    async runStopped(args, when) {
      const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: environmentOf({}) });
      let [out, talk, isStopped] = ["", "", false];
      const look = () => {
        if (isStopped || !when(out, child)) return;
        isStopped = true;
        child.kill("SIGINT");
      };
      const timer = setInterval(look, 5);
      child.stdout.on("data", (chunk) => {
        out += chunk;
        look();
      });
      child.stderr.on("data", (chunk) => {
        talk += chunk;
      });
      const exit = await new Promise<number | null>((resolve) => child.once("close", resolve));
      clearInterval(timer);
      return { exit, out, talk };
    },
    json(args, manner = {}) {
      const { exit, out, talk } = run([...args, "--json"], manner);
      if (exit !== 0) throw new Error(`${args[0]} ended with ${exit}: ${talk}`);
      return linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>);
    },
  };
}

export const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

export const PASSPHRASE = "kidop zanat ribom fatil vamok zirak";

/** Makes a chronicle in the folder `name`; its passphrase lies in `pw`. @returns The options that open it. */
export function makeChronicle(place: Place, name: string, ...more: readonly string[]): string[] {
  place.file("pw", `${PASSPHRASE}\n`);
  const { exit, talk } = place.run(["init", name, "--light", "--passphrase-file", "pw", "--shares", "none", ...more]);
  if (exit !== 0) throw new Error(talk);
  return ["--dir", name, "--passphrase-file", "pw"];
}

/** Claims: a refusal planned for 19 May, a detention. */
export const REPORT =
  "Мэрия Омска отказала в согласовании митинга, который хотели провести 19 мая 2024 года. Чиновники сослались на карантин. Активист Иван Петров был задержан 18 мая 2024 года у своего дома.";
/** A second report of the same refusal. */
export const SECOND = "The Omsk mayor's office refused to approve a rally planned for 19 May 2024.";
