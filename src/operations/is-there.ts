import { stat } from "node:fs/promises";

/** Whether something can be seen at a path. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
