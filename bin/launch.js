// Runs a TypeScript entry on this Node, or says in one line why it cannot. Plain JavaScript of the oldest
// kind on purpose: an older Node must be able to read this file in order to refuse.
const NEEDED_MAJOR = 24;
const major = Number(process.versions.node.split('.')[0]);
const entry = process.argv[2];

if (major < NEEDED_MAJOR) {
  fail(
    `This app needs Node ${NEEDED_MAJOR} or newer, and this is Node ${process.versions.node}. ` +
      'Start it with "npm start" or "npm run adcs", which bring the right one, or install Node 24.',
  );
} else if (!entry) {
  fail('Name the file to run, for example: node bin/launch.js src/main.ts');
} else {
  process.argv.splice(1, 2, entry);
  keepCompiled();
  resolveQuickly();
  import(new URL(`../${entry}`, import.meta.url).href).catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/package/.test(error.message)) throw error;
    fail(`${error.message.split('\n')[0]}. Run "npm ci" first.`);
  });
}

// Stripping types and compiling take a third of a second of each start; Node keeps what came of them beside the packages.
// A folder that cannot be written is silently not used.
function keepCompiled() {
  // What is young in memory stays in the space of 4 MB that package.json asks for (it cannot be had from here) and does not grow: at
  // 120,000 passages this saves 100 MB, and in less space an answer would be interrupted several times to tidy up.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  // A pattern is compiled for an interpreter that runs it once: to polish that code took a tenth of the first answer.
  setFlagsFromString('--no-regexp-peephole-optimization');
  const cache = new URL('../node_modules/.cache/node', import.meta.url);
  process.getBuiltinModule('node:module').enableCompileCache(decodeURIComponent(cache.pathname));
}

// Our modules name each other's very files: to look for each of them as if it could be any would take a tenth of each start.
function resolveQuickly() {
  process.getBuiltinModule('node:module').registerHooks({
    resolve(specifier, context, next) {
      return /^\..*\.ts$/.test(specifier)
        ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context);
    },
  });
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
