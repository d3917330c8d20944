/** Writes src/route-tree.gen.ts from src/routes, as the build does, for the type checker and tests. */
import { Generator, getConfig } from '@tanstack/router-generator';

import { routeFiles } from '../routes.config.js';

const root = process.cwd();
await new Generator({ config: getConfig(routeFiles, root), root }).run();
