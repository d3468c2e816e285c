export type VaultFault =
  | "wrong passphrase"
  | "wrong recovery key"
  | "no header"
  | "bad header"
  | "newer format"
  | "weak header"
  | "not enough memory"
  | "key was wiped"
  | "damaged"
  | "too large"
  | "bad recipient"
  | "bad identity"
  | "not sealed by us"
  | "not for us"
  | "bad share"
  | "too few shares"
  | "mixed shares"
  | "unsafe folder"
  | "agent runs already"
  | "agent does not answer";

/** Something about keys or sealed bytes is not as it must be. Says what by a code and by numbers, never by a secret or a protected word. */
export class VaultError extends Error {
  readonly code: VaultFault;
  /** Names fields, numbers of shares, paths; empty where the code says all. */
  readonly about: string;
  constructor(code: VaultFault, about = "", cause?: unknown) {
    super(`Cannot use the vault: ${code}${about ? ` (${about})` : ""}`, cause === undefined ? {} : { cause });
    this.name = "VaultError";
    this.code = code;
    this.about = about;
  }
}
