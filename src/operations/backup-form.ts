import type { LogHead } from "../store/store.ts";
import type { EntryLine } from "./entry-line.ts";

/** A record of a backup. Bytes are base64. */
export type BackupLine =
  | { readonly t: "setting"; readonly name: string; readonly value: string }
  | { readonly t: "batch"; readonly id: string; readonly sealed: string }
  | { readonly t: "head"; readonly head: Omit<LogHead, "edge"> & { readonly edge: string } }
  | EntryLine
  | {
      readonly t: "document";
      readonly document: string;
      readonly text: string;
      readonly lemmas: string;
      readonly key: string;
      readonly batch: string;
      readonly box: string;
      /** Name and sealed bytes of the original. */
      readonly blob: string;
      readonly bytes: string;
    }
  | { readonly t: "end"; readonly lines: number };
