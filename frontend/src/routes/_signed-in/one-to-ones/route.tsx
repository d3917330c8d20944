/** /one-to-ones and what is under it. */
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/one-to-ones')({ staticData: { crumb: '1:1s' } });
