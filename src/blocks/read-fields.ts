/** The fields of the JSON object that a button carries; none where it is not one of ours. */
export function readFields(value: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(value ?? '');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
