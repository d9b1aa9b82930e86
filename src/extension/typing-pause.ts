import type { Event } from 'vscode';

/** How long typing must pause, in milliseconds. */
const PAUSE = 120;

/**
 * Hands over what was typed once typing pauses, so that the server is not asked at every key. Returns what drops a value
 * that still waits for that.
 */
export function onTypingPause(onDidChangeValue: Event<string>, handle: (value: string) => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  onDidChangeValue((value) => {
    clearTimeout(pause);
    pause = setTimeout(() => handle(value), PAUSE);
  });
  return () => clearTimeout(pause);
}
