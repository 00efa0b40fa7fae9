/** Something that the person who starts the app can put right: told in one line, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code = 'start_error';
}

/** Why the server cannot listen on `port`, in words that say what to do; other errors come back as they are. */
export function clearListenError(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `PORT: another program uses port ${port} already. Stop it, or choose another port. Example: PORT=${port + 1}`,
      );
    case 'EACCES':
      return new StartError(
        `PORT: this user may not listen on port ${port}. Choose one above 1023. Example: PORT=3000`,
      );
    default:
      return error;
  }
}
