import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readAudit } from '../../../scripts/lib/audit.mjs';
import { lockedPackages } from './lockfile';

const text = (file: string): string => readFileSync(file, 'utf8');

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

describe('what we build from', () => {
  it('is named by what is in it, not by where it was fetched', () => {
    const packages = lockedPackages();
    assert.ok(packages.length > 100);
    const named = (some: typeof packages): string[] => some.map(({ name }) => name);
    assert.deepEqual(named(packages.filter(({ resolved }) => resolved !== undefined)), []);
    assert.deepEqual(named(packages.filter(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))), []);
    assert.match(text('.npmrc'), /^omit-lockfile-registry-resolved=true$/m);
  });

  it('is one version of each thing, not a range', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    assert.deepEqual(loose, []);
  });

  it('is listed in the bill of materials as far as it is shipped, with the same sums', () => {
    const { components } = JSON.parse(text('sbom.cdx.json')) as { readonly components: readonly Component[] };
    const listed = components.map(({ name, version, hashes }) => ({
      name,
      version,
      integrity: hashes.map(
        ({ alg, content }) => `${alg.replace('-', '').toLowerCase()}-${Buffer.from(content, 'hex').toString('base64')}`,
      )[0],
    }));
    const shipped = lockedPackages().filter(({ dev }) => !dev);
    assert.deepEqual(
      listed,
      shipped.map(({ name, version, integrity }) => ({ name, version, integrity })),
      'out of date: run npm run sbom',
    );
  });

  it('is credited as far as it is shipped', () => {
    const notices = text('THIRD-PARTY-NOTICES.md');
    for (const { name, dev } of lockedPackages()) assert.ok(dev || notices.includes(`[${name}]`), name);
  });
});

describe('what npm says of advisories', () => {
  it('is none only where the registry has answered', () => {
    assert.deepEqual(readAudit('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}'), { kind: 'none' });
    const refused = '{"message":"405 Method Not Allowed","method":"POST","error":{"summary":""}}';
    assert.deepEqual(readAudit(refused), { kind: 'unanswered', why: '405 Method Not Allowed' });
    const unreachable = '{"message":"request failed","error":{"code":"ENOTFOUND"},"vulnerabilities":{}}';
    assert.deepEqual(readAudit(unreachable), { kind: 'unanswered', why: 'request failed' });
    for (const output of ['', 'null', '[]', '{}', '<html>']) assert.equal(readAudit(output).kind, 'unanswered', output);
  });

  it('is a line for each package', () => {
    const output = '{"vulnerabilities":{"quay":{"name":"quay","severity":"high","range":"<1.2.3"}}}';
    assert.deepEqual(readAudit(output), { kind: 'some', lines: ['high: quay <1.2.3'] });
  });
});
