// The package's own declarations are hidden behind its "exports"; these are the parts that are used here.
declare module "better-sqlite3-multiple-ciphers" {
  interface Statement {
    readonly reader: boolean;
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): {
      readonly changes: number | bigint;
      readonly lastInsertRowid: number | bigint;
    };
    iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
  }
  class Database {
    constructor(file: string, options?: { readonly fileMustExist?: boolean; readonly timeout?: number });
    /** Sets the key before anything else is done. */
    key(key: Buffer): number;
    rekey(key: Buffer): number;
    pragma(source: string, options?: { readonly simple?: boolean }): unknown;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    transaction<R>(work: () => R): () => R;
    close(): void;
  }
  export default Database;
}
