// Stands in for the native logger: writes the files that the Output panel reads, without rotation.
const fs = require('node:fs');
const path = require('node:path');

class Logger {
  /** @param {string} file */
  constructor(file) {
    this.file = file;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  /**
   * @param {string} level
   * @param {string} message
   */
  #write(level, message) {
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try {
      fs.appendFileSync(this.file, this.raw ? message : `${time} [${level}] ${message}\n`);
    } catch {
      // The log folder is removed at shutdown, before the last messages come.
    }
  }

  /** @param {string} message */
  trace(message) {
    this.#write('trace', message);
  }
  /** @param {string} message */
  debug(message) {
    this.#write('debug', message);
  }
  /** @param {string} message */
  info(message) {
    this.#write('info', message);
  }
  /** @param {string} message */
  warn(message) {
    this.#write('warning', message);
  }
  /** @param {string} message */
  error(message) {
    this.#write('error', message);
  }
  /** @param {string} message */
  critical(message) {
    this.#write('critical', message);
  }

  getLevel() {
    return 2;
  }
  setLevel() {}
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {}
}

/** @type {(name: string, file: string) => Promise<Logger>} */
const createLogger = async (_name, file) => new Logger(file);

module.exports = {
  version: 1,
  Logger,
  setLevel() {},
  setFlushOn() {},
  createRotatingLogger: createLogger,
  createAsyncRotatingLogger: createLogger,
};
