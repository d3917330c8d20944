/** A school's short name, leading to its figures. */
import type { SchoolShown } from '@/api/generated/performance';
import { TextLink } from '@/ui/link';

/** The way to everything that may be seen of the school. */
export function SchoolName({ school }: { readonly school: SchoolShown | undefined }) {
  if (!school) return null;
  return (
    <TextLink to="/data/schools/$schoolId" params={{ schoolId: school.id }} c="inherit">
      {school.short_name}
    </TextLink>
  );
}
