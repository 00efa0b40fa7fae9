import type { DatabaseConnection, Dialect, Driver } from 'kysely';
import { clearStoreError } from './store-error.ts';

/** The same dialect, whose errors say what is wrong with `where` and what to do. */
export function withClearErrors(dialect: Dialect, where: string): Dialect {
  return {
    createDriver: () => clearDriver(dialect.createDriver(), where),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

function clearDriver(driver: Driver, where: string): Driver {
  const clearly = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw clearStoreError(where, error);
    }
  };
  const cleared = new WeakSet<DatabaseConnection>();

  return {
    init: () => clearly(() => driver.init()),
    acquireConnection: () =>
      clearly(async () => {
        const connection = await driver.acquireConnection();
        if (!cleared.has(connection)) {
          const execute = connection.executeQuery.bind(connection);
          connection.executeQuery = (query, options) => clearly(() => execute(query, options));
          cleared.add(connection);
        }
        return connection;
      }),
    beginTransaction: (connection, settings) => clearly(() => driver.beginTransaction(connection, settings)),
    commitTransaction: (connection) => clearly(() => driver.commitTransaction(connection)),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    destroy: () => driver.destroy(),
  };
}
