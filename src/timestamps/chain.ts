import {
  type Certificate,
  constraintsOf,
  EXTENSION,
  keyUsageOf,
  publicKeyOf,
  purposesOf,
  USAGE,
} from "./certificate.ts";
import { TimestampError } from "./fault.ts";
import { nameText } from "./names.ts";
import { isSignedBy } from "./signature.ts";
import { TIME_STAMPING } from "./signer.ts";

const ANY_PURPOSE = "2.5.29.37.0";
const MAX_LENGTH = 8;
// Certificates that all bear one name would otherwise make the search exponential.
const MAX_CHECKS = 64;
/** Understood here, or (policies) a statement that limits nothing unless one asks for a policy. */
const UNDERSTOOD: ReadonlySet<string> = new Set(Object.values(EXTENSION));

/** From what, to what, and when a chain must hold. */
export interface ChainQuestion {
  readonly signer: Certificate;
  /** Trusted by the user. */
  readonly roots: readonly Certificate[];
  /** Trusted by nobody: steps on the way. */
  readonly others: readonly Certificate[];
  /** Milliseconds since 1970 at which every certificate must be valid: the stamped time. */
  readonly at: number;
}

/**
 * The certificates from the signer to the first given root, each signed by the next (RFC 5280, 6, without policies, name constraints
 * and revocation). A root is trusted because it was given; its own signature is not looked at.
 *
 * @throws TimestampError `certificate-out-of-date`, `chain-broken`, `root-unknown`, `extension-unknown`, `algorithm-unsupported`.
 */
export function buildChain(question: ChainQuestion): readonly Certificate[] {
  const found = climb([question.signer], { ...question, checks: { left: MAX_CHECKS } });
  if (found instanceof TimestampError) throw found;
  return found;
}

interface Search extends ChainQuestion {
  readonly checks: { left: number };
}

function climb(path: readonly Certificate[], search: Search): readonly Certificate[] | TimestampError {
  const last = path.at(-1)!;
  const fault = faultOf(last, search.at);
  if (fault) return fault;
  if (search.roots.some((root) => isSame(root, last))) return path;
  const name = nameText(last.issuer);
  if (path.length === MAX_LENGTH) return new TimestampError("chain-broken", name);
  let why = new TimestampError("root-unknown", name);
  for (const issuer of issuersOf(last, path, search)) {
    const result = issueFault(issuer, path, search) ?? climb([...path, issuer], search);
    if (!(result instanceof TimestampError)) return result;
    // "No root" is what remains to be said when nothing was wrong on the way.
    if (why.code === "root-unknown") why = result;
  }
  return why;
}

function issuersOf(
  certificate: Certificate,
  path: readonly Certificate[],
  { roots, others }: Search,
): readonly Certificate[] {
  return [...roots, ...others].filter(
    (candidate) =>
      Buffer.from(candidate.subject.encoding).equals(certificate.issuer.encoding) &&
      !path.some((step) => isSame(step, candidate)),
  );
}

/** What is wrong with a certificate by itself. */
function faultOf(certificate: Certificate, at: number): TimestampError | null {
  const { notBefore, notAfter, subject, extensions } = certificate;
  // A certificate is valid to the end of its last second.
  if (at < notBefore.milliseconds || at >= notAfter.milliseconds + 1_000)
    return new TimestampError("certificate-out-of-date", nameText(subject));
  const unknown = [...extensions].find(([id, { isCritical }]) => isCritical && !UNDERSTOOD.has(id));
  return unknown ? new TimestampError("extension-unknown", unknown[0]) : null;
}

/** Why `issuer` may not, or did not, issue the last certificate of the path. */
function issueFault(issuer: Certificate, path: readonly Certificate[], { checks }: Search): TimestampError | null {
  const last = path.at(-1)!;
  if (checks.left-- <= 0 || !mayIssue(issuer, path))
    return new TimestampError("chain-broken", nameText(issuer.subject));
  const { algorithm, signed, signature } = last;
  try {
    const isIssued = isSignedBy(publicKeyOf(issuer), { algorithm, hash: null, bytes: signed, signature });
    return isIssued ? null : new TimestampError("chain-broken", nameText(last.subject));
  } catch (error) {
    // Another candidate of the same name may have a key of the right kind.
    if (error instanceof TimestampError) return error;
    throw error;
  }
}

function mayIssue(issuer: Certificate, path: readonly Certificate[]): boolean {
  const { isIssuer, pathLength } = constraintsOf(issuer);
  const below = path
    .slice(1)
    .filter(({ subject, issuer: above }) => !Buffer.from(subject.encoding).equals(above.encoding));
  const usage = keyUsageOf(issuer);
  const purposes = purposesOf(issuer);
  return (
    isIssuer &&
    (pathLength === null || below.length <= pathLength) &&
    (!usage || usage.has(USAGE.keyCertSign)) &&
    (!purposes || purposes.oids.includes(TIME_STAMPING) || purposes.oids.includes(ANY_PURPOSE))
  );
}

const isSame = (a: Certificate, b: Certificate): boolean => Buffer.from(a.der).equals(b.der);
