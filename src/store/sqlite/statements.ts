import type Database from "better-sqlite3-multiple-ciphers";

export type Statement = ReturnType<Database["prepare"]>;

/** A database whose statements are prepared once, however often they are run. */
export interface Statements {
  prepare(sql: string): Statement;
  /** Runs a statement for each row, its parameters in their order: far faster than one statement of many rows, built anew each time. */
  each(sql: string, rows: Iterable<readonly unknown[]>): void;
  close(): void;
}

/** There are fewer than this; only lists of parameters that vary in length could make more. */
const MOST = 200;

export function statementsOf(raw: Database): Statements {
  const known = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    let statement = known.get(sql);
    if (statement === undefined) {
      if (known.size === MOST) known.clear();
      statement = raw.prepare(sql);
      known.set(sql, statement);
    }
    return statement;
  };
  return {
    prepare,
    each(sql, rows) {
      const statement = prepare(sql);
      for (const row of rows) statement.run(row);
    },
    close: () => raw.close(),
  };
}
