/**
 * A function that makes something of a corpus, a document or a role when it is first asked for, and keeps it as long as that lives. What
 * else it is given has to be the same each time.
 */
export function onceForEach<Of extends object, Also extends readonly unknown[], Made extends {}>(
  make: (of: Of, ...also: Also) => Made,
): (of: Of, ...also: Also) => Made {
  const made = new WeakMap<Of, Made>();
  return (of, ...also) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of, ...also);
    made.set(of, fresh);
    return fresh;
  };
}
