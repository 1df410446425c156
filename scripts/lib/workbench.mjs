/**
 * The address of a workbench.
 *
 * @param {{ port: number }} server
 * @param {{ folder?: string, file?: string, token?: string, payload?: [string, string][] }} open Paths on the server's
 *   machine; `payload` holds further options of the workbench.
 */
export function workbenchAddress({ port }, { folder, file, token, payload = [] }) {
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (token !== undefined) address.searchParams.set('tkn', token);
  if (folder === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set('folder', pathOf(folder));
  const options = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  if (file !== undefined) options.push(['openFile', remote(port, file)]);
  address.searchParams.set('payload', JSON.stringify(options));
  return address.href;
}

/** How a workbench in a browser names a path on the machine of its server. */
export function remote(port, path) {
  return `vscode-remote://127.0.0.1:${port}${encodeURI(pathOf(path))}`;
}

/** C:\drafts\a.md is /C:/drafts/a.md in an address. */
function pathOf(path) {
  return path.startsWith('/') ? path : `/${path.replaceAll('\\', '/')}`;
}
