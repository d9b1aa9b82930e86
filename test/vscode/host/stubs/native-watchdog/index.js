// Stand-in: the native one only kills an extension host whose parent died while its loop was busy.
exports.start = () => {};
exports.exit = (code) => process.exit(code);
