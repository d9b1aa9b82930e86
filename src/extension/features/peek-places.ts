import * as vscode from 'vscode';
import type { PeekedPlaces } from '../../protocol';
import { toRange } from '../to-range';

/** What the quick fixes run that show what a finding speaks of in other articles: the editor's own peek, at the finding. */
export function registerPeekPlaces(): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.peekPlaces', ({ uri, range, places }: PeekedPlaces) => {
    const locations = places.map((place) => new vscode.Location(vscode.Uri.parse(place.uri), toRange(place.range)));
    const { start } = toRange(range);
    return vscode.commands.executeCommand(
      'editor.action.peekLocations',
      vscode.Uri.parse(uri),
      start,
      locations,
      'peek',
    );
  });
}
