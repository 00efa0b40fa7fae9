/** Where in which digest a *More* button stands: enough to compose that digest again. */
export type DigestPlace = {
  readonly subscriptionId: string;
  /** Null for the first digest of its subscription. */
  readonly coversFrom: Date | null;
  readonly coversUntil: Date;
  /** The first item that was not shown, counting from 0. */
  readonly from: number;
  /** A preview is of the subscription as it is now, a digest of the subscription as it was then. */
  readonly isPreview: boolean;
};

export function encodeDigestPlace(place: DigestPlace): string {
  return JSON.stringify({
    s: place.subscriptionId,
    ...(place.coversFrom && { f: place.coversFrom.toISOString() }),
    u: place.coversUntil.toISOString(),
    n: place.from,
    ...(place.isPreview && { p: true }),
  });
}

/** Null where the value is not one of ours. */
export function decodeDigestPlace(value: string | undefined): DigestPlace | null {
  let read: unknown;
  try {
    read = JSON.parse(value ?? '');
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { s, f, u, n, p }: Partial<Record<string, unknown>> = { ...read };
  const coversUntil = typeof u === 'string' ? new Date(u) : null;
  const coversFrom = typeof f === 'string' ? new Date(f) : null;
  if (typeof s !== 'string' || !coversUntil || Number.isNaN(coversUntil.getTime())) return null;
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 0) return null;
  if (coversFrom && Number.isNaN(coversFrom.getTime())) return null;
  return { subscriptionId: s, coversFrom, coversUntil, from: n, isPreview: p === true };
}
