import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The YAML reader that tells in which line something stands: seventy modules that are loaded when that is first asked. */
export const yamlReader = () => require('yaml') as typeof import('yaml');
