/**
 * Writes src/api/generated from contracts/openapi: each service's bodies and views as types, and
 * nothing at run time. With --check only says what is out of step.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createClient } from '@hey-api/openapi-ts';

/** A new service is one more name here. */
const SERVICES = ['gateway', 'directory', 'planning', 'meetings', 'performance', 'accountability'];
const COMMITTED = 'src/api/generated';

/** @param {string} folder */
async function write(folder) {
  for (const service of SERVICES) {
    await createClient({
      input: `../contracts/openapi/${service}.json`,
      output: { path: path.join(folder, service) },
      plugins: ['@hey-api/typescript'],
      logs: { level: 'silent', file: false },
    });
  }
}

/** @param {string} folder */
async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (file) => {
    const whole = path.join(file.parentPath, file.name);
    return /** @type {const} */ ([path.relative(folder, whole), await readFile(whole, 'utf8')]);
  });
  return new Map(await Promise.all(pairs));
}

async function outOfStep() {
  const fresh = await mkdtemp(path.join(tmpdir(), 'generated-api-'));
  try {
    await write(fresh);
    const [wanted, found] = [await contents(fresh), await contents(COMMITTED)];
    const names = new Set([...wanted.keys(), ...found.keys()]);
    return [...names].filter((name) => wanted.get(name) !== found.get(name));
  } finally {
    await rm(fresh, { recursive: true });
  }
}

if (process.argv.includes('--check')) {
  const files = await outOfStep();
  if (files.length > 0) {
    process.stderr.write(
      `Out of step with contracts/openapi: ${files.join(', ')}. Run npm run api.\n`,
    );
    process.exitCode = 1;
  }
} else {
  await rm(COMMITTED, { recursive: true, force: true });
  await write(COMMITTED);
}
