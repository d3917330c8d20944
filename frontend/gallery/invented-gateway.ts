/** The answers of a gateway that is not there, for looking at the built pages by themselves. */
import type { SessionView, SignInOptionsView } from '@/api/generated/gateway';

import type { Page } from '../e2e/support';

const session: SessionView = {
  person: { id: 'p-head', name: 'Priya Nandakumar', email: 'priya.nandakumar@example.org' },
  roles: [{ role: 'headteacher', school_id: 'stavermarsh', school_name: 'Stavermarsh School' }],
  permissions: [],
  demo: true,
  csrf: 'token',
  hat: 'headteacher',
  trust_name: 'Ashlode Trust',
};

const PEOPLE = [
  ['Amara Chidi', 'ceo', 'Chief Executive', null],
  ['Priya Nandakumar', 'headteacher', 'Headteacher', 'Stavermarsh School'],
  ['Owen Latham', 'headteacher', 'Headteacher', 'Dunsellow School'],
  ['Ruth Okafor', 'headteacher', 'Headteacher', 'Hartsbrook Green Primary'],
  ['Jas Gill', 'school-improvement-lead', 'School Improvement Lead', null],
  ['Helen Moss', 'governor', 'Governor', 'Stavermarsh School'],
  ['Dan Whitlow', 'ops', 'Operations', null],
] as const;

const options: SignInOptionsView = {
  oidc: true,
  local: true,
  demo: true,
  operator: false,
  set_up: false,
  demo_people: PEOPLE.map(([name, role, title, school]) => ({
    id: name,
    name,
    role,
    role_title: title,
    school_name: school,
  })),
};

type Invented = {
  readonly signedIn: boolean;
  readonly demo?: boolean;
};

/** Answers every /api request of the page; the live feed stays open and silent. */
export async function inventGateway(
  page: Page,
  { signedIn, demo = true }: Invented,
): Promise<void> {
  let present = signedIn;
  await page.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/api/live') return;
    if (pathname === '/api/sign-in/demo') present = true;
    if (pathname === '/api/sign-out') present = false;
    if (pathname === '/api/sign-in/options') {
      await route.fulfill({ json: demo ? options : { ...options, demo: false, demo_people: [] } });
    } else if (pathname !== '/api/session') {
      await route.fulfill({ status: 204 });
    } else if (present) {
      await route.fulfill({ json: session });
    } else {
      const refusal = { status: 401, code: 'not-signed-in', detail: 'nobody is signed in' };
      await route.fulfill({ status: 401, json: refusal });
    }
  });
}
