import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';

import { boundaries } from './boundaries.js';

RuleTester.describe = describe;
RuleTester.it = it;

const plans = '/repo/frontend/src/features/plans/plan-page.tsx';
const refused = [{ messageId: 'outside' }];

new RuleTester().run('boundaries', boundaries, {
  valid: [
    { name: 'a feature may use the look', filename: plans, code: "import '@/ui/card';" },
    { name: 'a feature may use its own files', filename: plans, code: "import './rate/form';" },
    {
      name: 'a feature may use itself by alias',
      filename: plans,
      code: "import '@/features/plans/x';",
    },
    { name: 'packages are not ours to judge', filename: plans, code: "import 'react';" },
    {
      name: 'a route may join the frame and a feature',
      filename: '/repo/frontend/src/routes/plans.tsx',
      code: "import '@/features/plans/plan-page'; import '@/app/navigation';",
    },
  ],
  invalid: [
    {
      name: 'a feature may not import another',
      filename: plans,
      code: "import '@/features/schools/school-page';",
      errors: refused,
    },
    {
      name: 'not by a relative path either',
      filename: plans,
      code: "export * from '../schools/school-page';",
      errors: refused,
    },
    {
      name: 'nor lazily',
      filename: plans,
      code: "void import('../schools/school-page');",
      errors: refused,
    },
    {
      name: 'a feature may not reach into the frame',
      filename: plans,
      code: "import '@/app/navigation';",
      errors: refused,
    },
    {
      name: 'the look knows no feature',
      filename: '/repo/frontend/src/ui/card.tsx',
      code: "import '@/features/plans/x';",
      errors: refused,
    },
    {
      name: 'the look knows no session',
      filename: '/repo/frontend/src/ui/card.tsx',
      code: "import '../session/session';",
      errors: refused,
    },
  ],
});
