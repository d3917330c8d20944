/** A row of the grid, at whichever level this person sees the school. */
import type { ComparedRowView, FullRowView } from '@/api/generated/accountability';

export type RowView = FullRowView | ComparedRowView;
