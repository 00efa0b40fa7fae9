/** The folder that is answered from where a command names none. */
export function ownCorpus(): string {
  return process.env.CORPUS_DIR || 'corpus';
}

/** The address at which the app's own pages are served. */
export function ownAddress(): string {
  return process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`;
}
