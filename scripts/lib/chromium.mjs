import { existsSync } from 'node:fs';
import { run, Trouble } from './process.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** The path of a Chromium or Chrome: the one in CHROME_PATH, one that is installed, or Debian's, installed now. */
export function chromiumPath() {
  const there = [process.env.CHROME_PATH, ...KNOWN].find((path) => path && existsSync(path));
  if (there) return there;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (apt-get install chromium) …');
    const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
    const packages = ['chromium', 'fonts-dejavu-core'];
    run('apt-get', ['update', '-qq'], options);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Trouble(
    'No Chromium was found, and the tests in the workbench need one: install it (Debian: apt-get install chromium) ' +
      'or put the path of a Chrome into CHROME_PATH.',
  );
}

/** Starts the browser without a window; what it opens goes nowhere but to this machine. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  args.push('--disable-component-update', '--disable-sync');
  // The sandbox refuses to work for root, who runs the tests in a container.
  if (isRoot) args.push('--no-sandbox');
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args });
}
