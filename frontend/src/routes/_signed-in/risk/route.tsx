/** /risk and what is under it. */
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/risk')({ staticData: { crumb: 'Risk tiers' } });
