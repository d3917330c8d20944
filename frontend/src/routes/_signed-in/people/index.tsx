/** /people?q=ada&school=…&role=headteacher&left=true */
import { createFileRoute } from '@tanstack/react-router';

import { PeoplePage } from '@/features/people/people-page';
import type { PeopleSearch } from '@/features/people/queries';
import { isRole } from '@/features/people/roles-in-words';

export const Route = createFileRoute('/_signed-in/people/')({
  validateSearch: ({ q, school, role, left }): PeopleSearch => ({
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(isRole(role) ? { role } : {}),
    ...(typeof school === 'string' && school ? { school } : {}),
    ...(left === true ? { left } : {}),
  }),
  component: People,
});

function People() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PeoplePage
      search={search}
      onSearch={(next) => {
        void navigate({ search: next, replace: true, resetScroll: false });
      }}
    />
  );
}
