import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The reader of all YAML: seventy modules that are loaded when a file is first met that is not written plainly. */
export const yamlReader = () => require('yaml') as typeof import('yaml');
