// Runs a TypeScript entry on this Node, or says in one line why it cannot. Plain JavaScript on purpose:
// an older Node must be able to read this file in order to refuse.
import { pathToFileURL } from 'node:url';

const NEEDED_MAJOR = 24;
const major = Number(process.versions.node.split('.')[0]);
const entry = process.argv[2];

if (major < NEEDED_MAJOR) {
  console.error(
    `This app needs Node ${NEEDED_MAJOR} or newer, and this is Node ${process.versions.node}. ` +
      'Start it with "npm start" or "npm run adcs", which bring the right one, or install Node 24.',
  );
  process.exit(1);
} else if (!entry) {
  console.error('Name the file to run, for example: node bin/launch.js src/main.ts');
  process.exit(1);
} else {
  process.argv.splice(1, 2, entry);
  await import(pathToFileURL(entry).href);
}
