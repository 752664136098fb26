// Runs the packaged extension against a stand-in for the editor's API: one open draft, and an editor who gives a reason.
// node vscode-stand-in.cjs EXTENSION FOLDER DRAFT; prints what the extension did as lines of JSON.
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [, , extension, folder, name] = process.argv;
const tell = (what, data) => console.log(JSON.stringify({ what, data }));
const event = () => () => ({ dispose() {} });

class Disposable {
  dispose() {}
  static from() {
    return new Disposable();
  }
}

class EventEmitter {
  listeners = new Set();
  event = (listener) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(data) {
    for (const listener of this.listeners) listener(data);
  }
  dispose() {}
}

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: event() };
  cancel() {}
  dispose() {}
}

class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = text.split(':')[0];
    this.fsPath = text.replace('file://', '');
  }
  static parse(text) {
    return new Uri(text);
  }
  static file(path) {
    return new Uri(pathToFileURL(path).href);
  }
  toString() {
    return this.text;
  }
}

class WorkspaceEdit {
  changes = [];
  set(uri, edits) {
    this.changes.push({ uri: uri.toString(), texts: edits.map((edit) => [edit].flat()[0].words[1]) });
  }
}

/** What the client subclasses or makes, and nobody looks into. */
const plain = (title) => {
  const Made = class {
    constructor(...words) {
      this.words = words;
    }
  };
  return new Proxy(Made, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol') return target[key];
      return /^[A-Z]/.test(key) ? { title: `${title}.${key}`, append: () => ({}), contains: () => false } : undefined;
    },
  });
};

/** Answers for every event and every registration; `given` holds the rest. */
const answering = (given, other) => new Proxy(given, { get: (target, key) => (key in target ? target[key] : other(String(key))) });
const events = (key) => (/^on[A-Z]/.test(key) ? event() : undefined);

const commands = {};
const document = {
  uri: new Uri(pathToFileURL(join(folder, name)).href),
  languageId: 'markdown',
  version: 1,
  isClosed: false,
  getText: () => readFileSync(join(folder, name), 'utf8'),
};
let reported = () => {};
const found = new Promise((resolve) => {
  reported = resolve;
});

const channel = answering({ logLevel: 2 }, () => () => ({ dispose() {} }));
const api = {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  Uri,
  WorkspaceEdit,
  version: '1.101.0',
  env: { appName: 'stand-in', language: 'en' },
  commands: {
    registerCommand: (id, run) => {
      commands[id] = run;
      return new Disposable();
    },
    executeCommand: async () => {},
  },
  window: answering(
    {
      createOutputChannel: () => channel,
      showInputBox: async ({ validateInput }) => (validateInput('  ') === undefined ? undefined : 'weighed again'),
      showErrorMessage: async (text) => tell('error', text),
      showWarningMessage: async (text) => tell('warning', text),
      visibleTextEditors: [],
      tabGroups: { all: [], onDidChangeTabs: event(), onDidChangeTabGroups: event() },
    },
    events,
  ),
  workspace: answering(
    {
      getConfiguration: () => ({ get: (_key, other) => other, has: () => false, inspect: () => undefined, claims: 'claims.yaml' }),
      workspaceFolders: [{ uri: new Uri(pathToFileURL(folder).href), name: 'folder', index: 0 }],
      textDocuments: [document],
      notebookDocuments: [],
      createFileSystemWatcher: () => ({ onDidCreate: event(), onDidChange: event(), onDidDelete: event(), dispose() {} }),
      applyEdit: async ({ changes }) => {
        tell('edit', changes);
        return true;
      },
      fs: {},
    },
    events,
  ),
  languages: answering(
    {
      createDiagnosticCollection: () => ({
        set: (uri, all) => {
          if (uri.toString() === document.uri.toString() && all.length > 0) reported(all);
        },
        delete() {},
        clear() {},
        dispose() {},
      }),
      match: (selector, { languageId }) => ([selector].flat().some(({ language }) => language === languageId) ? 10 : 0),
    },
    () => () => new Disposable(),
  ),
};
const made = {};
const vscode = new Proxy(api, {
  get: (target, key) => {
    if (key in target || typeof key === 'symbol') return target[key];
    made[key] ??= plain(key);
    return made[key];
  },
});

const load = Module._load;
Module._load = function (request, ...rest) {
  return request === 'vscode' ? vscode : load.call(this, request, ...rest);
};
const { activate, deactivate } = require(join(extension, 'extension.cjs'));

void (async () => {
  await activate({ subscriptions: [], asAbsolutePath: (path) => join(extension, path) });
  tell('commands', Object.keys(commands).sort());
  const diagnostics = await found;
  tell(
    'diagnostics',
    diagnostics.map(({ words, source, code, data }) => ({ message: words[1], source, rule: code?.value ?? code, data })),
  );
  await commands['holdtrue.askReason']({ uri: document.uri.toString(), fingerprint: diagnostics[0].data.fingerprint });
  await deactivate();
  tell('stopped', null);
})();
