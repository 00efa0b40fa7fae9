/**
 * `SOAK_SEED` repeats a run, `SOAK_TIMES` makes it longer or shorter (10 is about a quarter of an hour on two
 * cores). The seed is in the name of each test.
 */
export const SEED = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000);
export const TIMES = Number(process.env.SOAK_TIMES ?? 10);
