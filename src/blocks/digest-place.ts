/** Where in which digest a *More* button stands: enough to compose that digest again. */
export type DigestPlace = {
  readonly subscriptionId: string;
  /** Null for the first digest of its subscription. */
  readonly coversFrom: Date | null;
  readonly coversUntil: Date;
  readonly dueAt: Date;
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
    d: place.dueAt.toISOString(),
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
  const { s, f, u, d, n, p }: Partial<Record<string, unknown>> = { ...read };
  const [coversUntil, dueAt] = [instant(u), instant(d)];
  const coversFrom = f === undefined ? null : instant(f);
  if (typeof s !== 'string' || !coversUntil || !dueAt || (f !== undefined && !coversFrom)) return null;
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 0) return null;
  return { subscriptionId: s, coversFrom, coversUntil, dueAt, from: n, isPreview: p === true };
}

function instant(value: unknown): Date | null {
  const read = typeof value === 'string' ? new Date(value) : null;
  return read && !Number.isNaN(read.getTime()) ? read : null;
}
