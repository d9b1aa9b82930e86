import * as vscode from 'vscode';

/**
 * Tells the editor that the rows of a tree may be others, when it can hear it: VS Code puts off a change that comes
 * within 200 ms of another, and drops rows that are being listed while a change comes.
 */
export class RowChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly event = this.#changed.event;
  #listings = 0;
  #isWaiting = false;
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  fire(): void {
    this.#isWaiting = true;
    this.#tell();
  }

  /** What lists rows gives; changes wait until it has. */
  async during<T>(list: () => Promise<T>): Promise<T> {
    this.#listings++;
    try {
      return await list();
    } finally {
      this.#listings--;
      // The editor takes the rows in first.
      setTimeout(() => this.#tell());
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }

  #tell(): void {
    if (!this.#isWaiting || this.#listings > 0) return;
    clearTimeout(this.#timer);
    const wait = this.#told + APART - Date.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#tell(), wait);
      return;
    }
    this.#isWaiting = false;
    this.#told = Date.now();
    this.#changed.fire();
  }
}

/** In milliseconds. */
const APART = 250;
