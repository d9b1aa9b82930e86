import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

createConnection(ProposedFeatures.all).listen();
