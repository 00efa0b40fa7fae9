import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the workers ask for the PostgreSQL server of this run. */
    readonly postgresDesk: string;
  }
}

/**
 * One PostgreSQL server for a whole run of tests, whichever workers they run in. It is started when the first
 * one asks for it, since a run of a single file seldom needs it; this desk, on a loopback port, tells its address.
 */
export default async function sharedPostgres({ provide }: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | null = null;
  const desk = createServer((_request, response) => {
    server ??= startPostgres();
    server.then(
      ({ url }) => response.end(url),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  provide('postgresDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`);

  return async () => {
    desk.closeAllConnections();
    desk.close();
    await (await server?.catch(() => null))?.stop();
  };
}
