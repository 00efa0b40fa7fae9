import { openStore } from '../../src/store/open-store.ts';
import { openPostgres } from '../postgres.ts';
import { storeContract } from '../store-contract.ts';

storeContract('PostgreSQL', async () => {
  const postgres = await openPostgres();
  return {
    async open() {
      const settings = { kind: 'postgres', url: await postgres.createDatabase() } as const;
      return { store: await openStore(settings), reopen: () => openStore(settings) };
    },
    end: () => postgres.end(),
  };
});
