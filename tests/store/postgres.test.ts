import { openStore } from '../../src/store/open-store.ts';
import { startPostgres } from '../postgres.ts';
import { storeContract } from '../store-contract.ts';

storeContract('PostgreSQL', async () => {
  const server = await startPostgres();
  return {
    async open() {
      const settings = { kind: 'postgres', url: await server.createDatabase() } as const;
      return { store: await openStore(settings), reopen: () => openStore(settings) };
    },
    end: () => server.stop(),
  };
});
