import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { must } from './process.mjs';

/**
 * What vsce makes its archive by, so that the same commit packs to the same bytes whoever packs it, where and when: one
 * time for all files (the first that an archive can say) and, for the same figures out of it, one time zone.
 */
const SAME_EVERYWHERE = { SOURCE_DATE_EPOCH: '315532800', TZ: 'UTC', LC_ALL: 'C' };

/**
 * Builds and packs the extension as it would be published, and gives the path of the package.
 *
 * @param {string} folder Where to put it.
 * @param {object} [options]
 * @param {string} [options.name] The file's name.
 * @param {string} [options.root] The checkout to pack; this one if absent.
 * @param {string[]} [options.allow] Further flags of vsce.
 */
export function packExtension(folder, { name = 'on-the-record.vsix', root = ROOT, allow = [] } = {}) {
  const vsix = join(folder, name);
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  // Everything that is needed is in the bundles.
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    ...allow,
    '--out',
    vsix,
  ];
  must('The extension could not be packed.', process.execPath, [vsce, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: SAME_EVERYWHERE,
  });
  writeFileSync(vsix, withPlainModes(readFileSync(vsix)));
  return vsix;
}

// The end of a zip archive's directory and an entry of it (APPNOTE.TXT, 4.3.12 and 4.3.16).
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** A file that its owner may write and everybody may read. */
const PLAIN = 0o100644 * 0x1_0000;

/** An archive without its files' permissions, which depend on the umask under which somebody checked them out. */
function withPlainModes(archive) {
  let end = archive.length - END_LENGTH;
  while (archive.readUInt32LE(end) !== END) end--;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The package has another form than that of a zip archive.');
    archive.writeUInt32LE(PLAIN, at + 38);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return archive;
}
