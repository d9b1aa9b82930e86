// Pure-JS stand-in for the native @vscode/spdlog (only what VS Code's server calls).
// It writes the log files the Output panel reads; no rotation.

const fs = require('node:fs');
const path = require('node:path');
class Logger {
  constructor(file) {
    this.file = file;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }
  #w(level, message) {
    try {
      fs.appendFileSync(
        this.file,
        this.raw ? message : `${new Date().toISOString().replace('T', ' ').slice(0, 23)} [${level}] ${message}\n`,
      );
    } catch {
      /* log folder removed at shutdown */
    }
  }
  trace(m) {
    this.#w('trace', m);
  }
  debug(m) {
    this.#w('debug', m);
  }
  info(m) {
    this.#w('info', m);
  }
  warn(m) {
    this.#w('warning', m);
  }
  error(m) {
    this.#w('error', m);
  }
  critical(m) {
    this.#w('critical', m);
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
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
