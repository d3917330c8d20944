/** /heads-reports and what is under it. */
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/heads-reports')({
  staticData: { crumb: 'Headteacher’s Reports' },
});
