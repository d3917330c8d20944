/** /data/imports and what is under it. */
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/data/imports')({
  staticData: { crumb: 'Imports' },
});
