// For eslint.config.mjs: what shows words to somebody may be called in few places, each of which prepares them (see
// src/messages/shown.ts). Everywhere else these calls are errors, so that no string of a desk's file, of a file's name or
// of a draft gets to a surface as it is.

const SAY = 'Words are shown through src/editor/host/say.ts or src/editor/host/label.ts, which prepare them.';
const WRITE = 'All that is written goes through src/cli/output.ts, which prepares it.';

/** Properties of VS Code's objects whose value somebody reads. */
const WORDS = [
  ...['text', 'label', 'name', 'title', 'message', 'description', 'detail', 'tooltip', 'badge', 'prompt'],
  ...['placeholder', 'placeHolder', 'validationMessage', 'accessibilityInformation', 'documentation', 'contents'],
  ...['contentText', 'hoverMessage', 'relatedInformationMessage', 'supportHtml', 'isTrusted', 'supportThemeIcons'],
];
/** Objects of VS Code's that are made with words. */
const MADE_WITH_WORDS = [
  ...['CodeAction', 'CodeLens', 'CompletionItem', 'Diagnostic', 'DiagnosticRelatedInformation', 'DocumentLink'],
  ...['DocumentSymbol', 'Hover', 'InlayHint', 'InlayHintLabelPart', 'MarkdownString', 'SymbolInformation', 'TreeItem'],
];
/** Functions of `vscode.window` that get words; the rest of those that begin with "show" do as well. */
const WINDOW =
  'setStatusBarMessage|withProgress|withScmProgress|create(?:InputBox|OutputChannel|QuickPick|Terminal|WebviewPanel)';

const any = (names) => `/^(?:${names.join('|')})$/`;

/** In src/editor but for the places that prepare words. */
export const EDITOR_SYNTAX = [
  // vscode.window.showWarningMessage(…), and ways around it: vscode.window['…'], const { window } = vscode, an import.
  `MemberExpression[property.name=/^(?:show(?:Information|Warning|Error)Message|showQuickPick|showInputBox|${WINDOW})$/]`,
  'MemberExpression[object.property.name="window"][property.name=/^show(?!(?:Text|Notebook)Document$)/]',
  'MemberExpression[object.property.name="window"][computed=true]',
  'MemberExpression[object.name="vscode"][computed=true]',
  ':not(MemberExpression) > MemberExpression[object.name="vscode"][property.name="window"]',
  'VariableDeclarator[id.type="ObjectPattern"][init.name="vscode"]',
  'ImportDeclaration[source.value="vscode"] > ImportSpecifier',
  `NewExpression[callee.property.name=${any(MADE_WITH_WORDS)}]`,
  // item.tooltip = …, but for words of ours that stand there.
  `AssignmentExpression[left.property.type="Identifier"][left.property.name=${any(WORDS)}]:not([right.type="Literal"])`,
  'Property[key.name=/^(?:contentText|hoverMessage)$/]',
].map((selector) => ({ selector, message: SAY }));

/** In src/cli but for src/cli/output.ts. */
export const CLI_SYNTAX = [
  'CallExpression[callee.property.name=/^(?:out|err|write)$/]',
  'MemberExpression[object.name="console"]',
].map((selector) => ({ selector, message: WRITE }));
