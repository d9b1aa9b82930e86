// Where a server's workbench is found, and the settings that people's windows, tests and pictures start from.

/** Nothing that greets, updates or calls out. */
export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Nothing that moves or is remembered, either. */
export const stillSettings = {
  ...quietSettings,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.smoothScrolling': false,
  'editor.stickyScroll.enabled': false,
  'files.hotExit': 'off',
  'files.simpleDialog.enable': true,
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'workbench.list.smoothScrolling': false,
  'workbench.reduceMotion': 'on',
};

/**
 * The address of a folder's workbench.
 * @param {number} port
 * @param {string} folder
 * @param {{ extension?: string, tests?: string, file?: string | undefined }} more an extension to load from its source folder, a test
 * module, and a file to open
 */
export function workbenchUrl(port, folder, { extension, tests, file } = {}) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (file) payload.push(['openFile', remote(file)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}
