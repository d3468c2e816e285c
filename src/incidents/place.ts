import type { Area, ClaimDigest } from "./digest.ts";
import weights from "./weights.json" with { type: "json" };

const RADIUS_KM = 25;

type Place = NonNullable<ClaimDigest["place"]>;

/** What the places of two claims tell of their being one act; null when they exclude each other. */
export function placeWeight(a: ClaimDigest, b: ClaimDigest): number | null {
  if (a.place && b.place) return betweenPlaces(a.place, b.place);
  const [p, q] = [areasOf(a), areasOf(b)];
  if (p.length === 0 || q.length === 0) return weights.place.unknown;
  const countries = new Set(p.map((area) => area.country));
  if (!q.some((area) => countries.has(area.country))) return null;
  const regions = new Set(p.map((area) => area.admin1));
  return weights.place[
    q.some((area) => area.admin1 !== null && regions.has(area.admin1)) ? "in its report" : "elsewhere in the country"
  ];
}

/** Where a claim may have happened: its own place, else the places of the other acts that its report tells of. */
export const areasOf = ({ place, areas }: ClaimDigest): readonly Area[] => (place ? [place] : areas);

function betweenPlaces(p: Place, q: Place): number | null {
  if (p.country !== q.country) return null;
  if (p.level === "country" || q.level === "country")
    return p.level === q.level ? weights.place.country : weights.place.wider;
  if (isLocal(p) && isLocal(q)) return isSameTown(p, q) ? weights.place.same : null;
  if (p.admin1 !== q.admin1) return null;
  return p.level === q.level ? weights.place.same : weights.place.region;
}

const isLocal = ({ level }: Place): boolean => level === "town" || level === "site" || level === "district";

/** A site has its town's id; a district near a town may be the town's own. Two towns near each other are two. */
const isSameTown = (p: Place, q: Place): boolean =>
  p.id === q.id || ((p.level === "district" || q.level === "district") && kilometres(p, q) <= RADIUS_KM);

function kilometres(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(x, (b.lat - a.lat) * radians) * 6371;
}
