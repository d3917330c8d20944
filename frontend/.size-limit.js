/**
 * The budgets of ui.md, for every route there is: 180 kB for what the first page loads, 60 kB for
 * what any further page adds to it. Read from the build's own manifest, so a new route is measured
 * without a line here.
 */
import { existsSync, readFileSync } from 'node:fs';

const MANIFEST = new URL('dist/.vite/manifest.json', import.meta.url);
const FIRST_PAGE = '180 kB';
const FURTHER_PAGE = '60 kB';

/** @typedef {{ file: string, imports?: string[], isEntry?: boolean }} Chunk */

if (!existsSync(MANIFEST)) throw new Error('There is no build to weigh: npm run build');

/** @type {Record<string, Chunk>} */
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the build's own file, as Vite documents it
const chunks = JSON.parse(readFileSync(MANIFEST, 'utf8'));

/**
 * @param {string} key
 * @returns {Set<string>} the files a chunk cannot start without
 */
function needed(key, seen = new Set(/** @type {string[]} */ ([]))) {
  const chunk = chunks[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const one of chunk.imports ?? []) needed(one, seen);
  return seen;
}

/** @param {string} route */
const component = (route) => `src/routes/${route}.tsx?tsr-split=component`;

/** @param {Iterable<string>} files */
const paths = (files) => [...files].map((file) => `dist/${file}`);

const entry = [...needed('index.html')];
const shell = [...entry, ...needed(component('_signed-in'))];

/** @param {readonly string[]} base @param {string} key */
const added = (base, key) => [...needed(key)].filter((file) => !base.includes(file));

/** Without demo people this form is what the page shows, so it is weighed with the page. */
const account = 'src/features/sign-in/local-account-form.tsx';
if (!chunks[account]) throw new Error(`Nothing is built from ${account}`);
const signIn = [...entry, ...added(entry, component('sign-in'))];

const first = [
  { name: 'signing in', files: [...signIn, ...added(signIn, account)] },
  { name: 'home', files: [...shell, ...added(shell, component('_signed-in/index'))] },
];
const further = Object.keys(chunks)
  .filter((key) => key.startsWith('src/routes/_signed-in/') && key.endsWith('=component'))
  .map((key) => ({
    name: key.slice('src/routes/_signed-in/'.length, -'.tsx?tsr-split=component'.length),
    files: added(shell, key),
  }));

export default [
  ...first.map(({ name, files }) => ({
    name: `first page: ${name}`,
    path: paths(files),
    limit: FIRST_PAGE,
    gzip: true,
  })),
  ...further.map(({ name, files }) => ({
    name: `and then: ${name}`,
    path: paths(files),
    limit: FURTHER_PAGE,
    gzip: true,
  })),
];
