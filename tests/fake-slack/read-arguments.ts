import type { IncomingMessage } from 'node:http';

/** A Web API call's arguments, from a form (lists and objects are JSON in it) or from JSON; and its token. */
export function readArguments(
  request: IncomingMessage,
  body: string,
): { args: Record<string, unknown>; token: string | null } {
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const form = Object.fromEntries(new URLSearchParams(body));
  const { token, ...args }: Record<string, unknown> = isJson
    ? JSON.parse(body || '{}')
    : Object.fromEntries(Object.entries(form).map(([name, value]) => [name, readValue(value)]));
  const bearer = request.headers.authorization?.replace(/^Bearer /, '') ?? null;
  return { args, token: bearer ?? (typeof token === 'string' ? token : null) };
}

function readValue(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
