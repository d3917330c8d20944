/**
 * Who may import whom. Features stay apart from each other and from the app's frame, so that one can
 * be read, moved or removed alone; `boundaries.test.ts` shows that each line bites.
 */
import path from 'node:path';

/** @type {Readonly<Record<string, readonly string[]>>} */
const ALLOWED = {
  api: ['api'],
  ui: ['ui', 'api'],
  session: ['session', 'api', 'ui'],
  live: ['live', 'session', 'api'],
  features: ['ui', 'api', 'session', 'live'],
  app: ['app', 'ui', 'api', 'session', 'live'],
  routes: ['routes', 'app', 'features', 'ui', 'api', 'session', 'live'],
};

/**
 * @param {string} file
 * @param {string} source
 * @returns {string | null} the path inside src, or null for a package
 */
function inside(file, source) {
  if (source.startsWith('@/')) return source.slice(2);
  if (!source.startsWith('.')) return null;
  const absolute = path.resolve(path.dirname(file), source);
  return absolute.split(`${path.sep}src${path.sep}`).at(-1) ?? null;
}

/**
 * @param {string} zone
 * @param {string} own
 * @param {string} target
 */
function permitted(zone, own, target) {
  const [first = '', second = ''] = target.split('/');
  if (!(first in ALLOWED)) return true;
  if (zone === 'features' && first === 'features') return second === own;
  return ALLOWED[zone]?.includes(first) ?? true;
}

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: '{{zone}} may not import {{target}}: see lint/boundaries.js' },
  },
  create(context) {
    const within = context.filename.split(`${path.sep}src${path.sep}`).at(-1) ?? '';
    const [zone = '', own = ''] = within.split(path.sep);
    if (!(zone in ALLOWED)) return {};
    /** @param {import('eslint').Rule.Node & { source?: unknown }} node */
    const check = (node) => {
      const source = /** @type {{ value?: unknown } | null | undefined} */ (node.source)?.value;
      const target = typeof source === 'string' ? inside(context.filename, source) : null;
      if (target === null || permitted(zone, own, target)) return;
      context.report({ node, messageId: 'outside', data: { zone, target } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
