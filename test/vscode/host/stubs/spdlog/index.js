// Stands in for the native logger: writes the files that the Output panel reads, without rotation.
const fs = require('node:fs');
const path = require('node:path');

class Logger {
  constructor(file) {
    this.file = file;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  #write(level, message) {
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    try {
      fs.appendFileSync(this.file, this.raw ? message : `${time} [${level}] ${message}\n`);
    } catch {
      // The log folder is removed at shutdown, before the last messages come.
    }
  }

  trace = (message) => this.#write('trace', message);
  debug = (message) => this.#write('debug', message);
  info = (message) => this.#write('info', message);
  warn = (message) => this.#write('warning', message);
  error = (message) => this.#write('error', message);
  critical = (message) => this.#write('critical', message);

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

const createLogger = async (_name, file) => new Logger(file);

module.exports = {
  version: 1,
  Logger,
  setLevel() {},
  setFlushOn() {},
  createRotatingLogger: createLogger,
  createAsyncRotatingLogger: createLogger,
};
