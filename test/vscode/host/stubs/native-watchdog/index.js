// Stands in for the native module, whose one task is to end an extension host whose parent died while it was busy.
exports.start = () => {};
exports.exit = (code) => process.exit(code);
