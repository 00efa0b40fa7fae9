/** An instant as it stands in a table. */
export function toInstant(date: Date): string {
  return date.toISOString();
}

export function fromInstant(text: string): Date {
  return new Date(text);
}

export function fromInstantOrNull(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
