// Drives a workbench as a person would: opens files and views, reads rows, runs commands.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

const pictures = path.resolve(import.meta.dirname, '../../../test-results');

/**
 * @typedef {object} Problem a row of the Problems panel; line and character count from 1
 * @property {string} severity Error, Warning or Info
 * @property {string} message
 * @property {number} line
 * @property {number} character
 * @property {string} label the whole row as a screen reader hears it
 *
 * @typedef {object} Row a visible row of a tree
 * @property {string} label as a screen reader hears it
 * @property {string} text as it is seen
 * @property {number} level 1 for a root
 * @property {boolean | undefined} expanded undefined for a leaf
 */

export class Driver {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Opens a file of the folder by its name and waits for its text.
   * @param {string} name
   */
  async openFile(name) {
    await this.#quickInput('', name);
    await this.page
      .getByRole('tab', { name: path.basename(name) })
      .first()
      .waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /**
   * Runs a command by its title, as the Command Palette lists it.
   * @param {string} title
   */
  runCommand(title) {
    return this.#quickInput('>', title);
  }

  /**
   * Shows a view container by its name in the Activity Bar.
   * @param {string} name
   */
  async openView(name) {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name, exact: false }).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.sidebar .composite.viewlet').first().waitFor();
  }

  /**
   * The rows in sight of the view with this title, or of the whole side bar.
   * @param {string} [view]
   * @returns {Promise<Row[]>}
   */
  rows(view) {
    return this.tree(view)
      .getByRole('treeitem')
      .evaluateAll((rows) =>
        rows.map((row) => {
          const expanded = row.getAttribute('aria-expanded');
          return {
            label: row.getAttribute('aria-label') ?? '',
            text: (row.querySelector('.monaco-tl-contents')?.textContent ?? '').trim(),
            level: Number(row.getAttribute('aria-level')),
            expanded: expanded === null ? undefined : expanded === 'true',
          };
        }),
      );
  }

  /**
   * The first row whose label has the text, to click, hover or expand.
   * @param {string | RegExp} label
   * @param {string} [view]
   */
  row(label, view) {
    return this.tree(view).getByRole('treeitem', { name: label }).first();
  }

  /**
   * Waits for a row and opens it, unless it is open.
   * @param {string | RegExp} label
   * @param {string} [view]
   */
  async expand(label, view) {
    const row = this.row(label, view);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }

  /**
   * @param {string} [view]
   */
  tree(view) {
    return view
      ? this.page.locator('.sidebar').getByRole('tree', { name: view })
      : this.page.locator('.sidebar').getByRole('tree');
  }

  /**
   * Opens the Problems panel and reads its rows in sight.
   * @returns {Promise<Problem[]>}
   */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.runCommand('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    const labels = await panel
      .getByRole('treeitem')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    return labels.flatMap((label) => parseProblem(label) ?? []);
  }

  /** The words selected in the active editor, read back through the clipboard; empty where only a cursor stands. */
  async selection() {
    if (!/\(\d+ selected\)/.test(await this.cursor())) return '';
    await this.runCommand('View: Focus Active Editor Group');
    await this.page.keyboard.press('Control+C');
    return String(await this.page.evaluate('navigator.clipboard.readText()'));
  }

  /** Where the status bar says the cursor is: "Ln 6, Col 10 (4 selected)". */
  async cursor() {
    return (await this.#status('status.editor.selection').textContent()) ?? '';
  }

  /**
   * Puts the cursor of the active editor at a position, and reveals it; line and column count from 1.
   * @param {number} line
   * @param {number} column
   */
  async placeCursor(line, column) {
    await this.page.keyboard.press('Control+G');
    const widget = this.page.locator('.quick-input-widget');
    await setValue(widget.locator('.quick-input-filter input'), `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden' });
  }

  /** What VS Code's own inspector says of the token at the cursor: its scopes, colors and semantic type. */
  async inspectToken() {
    await this.runCommand('Developer: Inspect Editor Tokens and Scopes');
    const inspector = this.page.locator('.token-inspect-widget');
    await inspector.locator('.tiw-token').waitFor();
    const text = await inspector.innerText();
    await this.page.keyboard.press('Escape');
    return text;
  }

  /** The name of the active editor's language, as the status bar shows it. */
  async language() {
    return (await this.#status('status.editor.mode').textContent()) ?? '';
  }

  /** The whole status bar's items, as a screen reader hears them. */
  statusItems() {
    return this.page
      .locator('.statusbar-item')
      .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? item.textContent ?? ''));
  }

  /** The notification center, opened: while the page may be driven, VS Code shows no toasts. */
  async notificationCenter() {
    const center = this.page.locator('.notifications-center');
    if (!(await center.isVisible())) await this.#status('status.notifications').click();
    return center;
  }

  /** The messages in the notification center. */
  async notifications() {
    return (await this.notificationCenter()).locator('.notification-list-item-message').allTextContents();
  }

  /**
   * Saves a picture of the window as test-results/NAME.png, or where an absolute path says.
   * @param {string} name
   */
  async screenshot(name) {
    const file = path.isAbsolute(name) ? name : path.join(pictures, `${name}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
    return file;
  }

  async close() {
    await this.page.context().close();
  }

  /** @param {string} id */
  #status(id) {
    return this.page.locator(`.statusbar-item[id="${id}"]`);
  }

  /**
   * Picks from the list of files or of commands. What opens meanwhile takes the focus, and the list away: then again.
   * @param {'' | '>'} mode files, or commands
   * @param {string} text
   */
  async #quickInput(mode, text) {
    const deadline = Date.now() + 20_000;
    for (;;) {
      try {
        await this.#pick(mode, text);
        break;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
    await this.#listGone(mode + text);
  }

  /**
   * Waits until the list with the given text is gone. What was picked may show the next one in its place, as a command
   * does that asks where to save.
   * @param {string} typed
   */
  async #listGone(typed) {
    const deadline = Date.now() + 20_000;
    const widget = this.page.locator('.quick-input-widget');
    const input = widget.locator('.quick-input-filter input');
    while ((await widget.isVisible()) && (await input.inputValue()) === typed) {
      if (Date.now() > deadline) throw new Error(`The list of “${typed}” stays open`);
      await this.page.waitForTimeout(50);
    }
  }

  /**
   * @param {'' | '>'} mode
   * @param {string} text
   */
  async #pick(mode, text) {
    const brief = { timeout: 3_000 };
    const widget = this.page.locator('.quick-input-widget');
    await this.page.keyboard.press(mode ? 'F1' : 'Control+P');
    await widget.waitFor(brief);
    await setValue(widget.locator('.quick-input-filter input'), mode + text);
    const row = widget.locator('.quick-input-list .monaco-list-row').filter({ hasText: path.basename(text) });
    await row.first().click(brief);
  }
}

/**
 * Sets what stands in an input at once. Playwright's `fill` types into whatever has the focus by then: into the article,
 * where one opens meanwhile.
 * @param {import('playwright-core').Locator} input
 * @param {string} value
 */
async function setValue(input, value) {
  await input.evaluate(
    (node, text) => {
      node.value = text;
      node.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
    { timeout: 3_000 },
  );
}

/**
 * @param {string} label
 * @returns {Problem | undefined}
 */
function parseProblem(label) {
  const parts = /^(Error|Warning|Info): ([\s\S]*) at line (\d+) and character (\d+)\./.exec(label);
  if (!parts) return undefined;
  const [, severity = '', message = '', line, character] = parts;
  return { severity, message, line: Number(line), character: Number(character), label };
}
