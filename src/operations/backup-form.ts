import type { LogHead } from "../store/store.ts";

/** A record of a backup. Bytes are base64. */
export type BackupLine =
  | { readonly t: "setting"; readonly name: string; readonly value: string }
  | { readonly t: "batch"; readonly id: string; readonly sealed: string }
  | { readonly t: "head"; readonly head: Omit<LogHead, "edge"> & { readonly edge: string } }
  | {
      readonly t: "entry";
      readonly log: string;
      readonly number: number;
      readonly commitment: string;
      readonly salt: string | null;
      readonly content: string | null;
    }
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
