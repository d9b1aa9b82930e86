// Stands in for the native module, whose one task is to end an extension host whose parent died while it was busy.
module.exports = {
  start() {},
  /** @param {number} code */
  exit: (code) => process.exit(code),
};
