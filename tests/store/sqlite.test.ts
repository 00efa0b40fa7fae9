import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { storeContract } from '../store-contract.ts';

storeContract('an SQLite file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'adcs-store-'));
  let number = 0;
  return {
    async open() {
      number += 1;
      const settings = { kind: 'sqlite', file: join(folder, 'new folder', `${number}.db`) } as const;
      return { store: await openStore(settings), reopen: () => openStore(settings) };
    },
    async end() {
      rmSync(folder, { recursive: true });
    },
  };
});

storeContract('SQLite in memory', async () => ({
  async open() {
    const store = await openStore({ kind: 'sqlite', file: ':memory:' });
    // Nobody else can open it, so the other instance is the same one, closed once.
    return { store, reopen: async () => ({ ...store, close: async () => {} }) };
  },
  async end() {},
}));
