import * as vscode from 'vscode';
import type { Suite } from './runner.ts';

export const extension: Suite = {
  name: 'extension',
  tests: {
    'is loaded': () => {
      const found = vscode.extensions.getExtension('copydesk.copydesk');
      if (!found) throw new Error('copydesk.copydesk is not among the extensions');
    },
  },
};
