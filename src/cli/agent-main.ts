import { runAgent } from "../vault/agent-process.ts";

// The process that holds an unlocked key: started by `khronika unlock` with the address of its socket and how long it may idle.
const [address = "", idleMs = ""] = process.argv.slice(2);
await runAgent(address, Number(idleMs), process);
process.exit(0);
