import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BASELINE_LIMIT, NO_BASELINE, readBaseline, withEntries, writeBaseline } from '../../../src/desk/baseline';
import { newSalt } from '../../../src/desk/salt';
import { changeFile } from '../../../src/disk/change';
import { disk } from '../../../src/disk/node';
import { bytesOf, diskWith, textOf } from './fake';

// A process that writes a baseline, and may be killed over it.
//
//   alternate FILE ONE OTHER   writes the bytes of two files in turn, for ever; says "." when it begins to write
//   silence FILE NAME COUNT    silences COUNT findings of one draft, one after the other, NAME0, NAME1…

const [task, file = '', ...more] = process.argv.slice(2);
const target = { file, root: dirname(file), limit: BASELINE_LIMIT };

async function alternate(): Promise<void> {
  const [one, other] = more.map((name) => readFileSync(name));
  const telling = diskWith({
    create(path, bytes, how) {
      if (path.endsWith('.tmp')) process.stdout.write('.');
      return disk.create(path, bytes, how);
    },
  });
  for (;;) await changeFile(telling, target, (bytes) => (bytes && one!.equals(bytes) ? other! : one!));
}

async function silence(): Promise<void> {
  const [name, count] = more;
  for (let i = 0; i < Number(count); i++) {
    await changeFile(disk, target, (bytes) => {
      const baseline = bytes ? readBaseline(textOf(bytes)!)! : NO_BASELINE;
      const entries = [{ rule: 'hearsay', fingerprint: `${name}${i}` }];
      return bytesOf(writeBaseline(withEntries(baseline, 'drafts/mill.txt', entries, newSalt())));
    });
  }
}

void (task === 'alternate' ? alternate() : silence());
