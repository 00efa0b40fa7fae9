import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../src/store/open-store.ts';
import { openPostgres } from '../postgres.ts';

/** New, empty databases that several processes can open. */
export type SharedDatabases = { create(): Promise<DatabaseSettings>; end(): Promise<void> };

export async function sqliteFiles(): Promise<SharedDatabases> {
  const folder = mkdtempSync(join(tmpdir(), 'adcs-delivery-'));
  let number = 0;
  return {
    async create() {
      number += 1;
      return { kind: 'sqlite', file: join(folder, `${number}.db`) };
    },
    async end() {
      rmSync(folder, { recursive: true });
    },
  };
}

export async function postgresDatabases(): Promise<SharedDatabases> {
  const postgres = await openPostgres();
  return {
    create: async () => ({ kind: 'postgres', url: await postgres.createDatabase() }),
    end: () => postgres.end(),
  };
}
