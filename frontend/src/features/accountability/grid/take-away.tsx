/** The grid to take away: a table for a spreadsheet, a page for the printer. */
import { IconPrinter } from '@tabler/icons-react';

import type { GridView } from '@/api/generated/accountability';
import { LinkButton } from '@/ui/link';

import { asCsv } from '../csv';
import { CsvButton } from '../csv-button';
import { useYardstick } from '../use-yardstick';
import classes from './grid.module.css';

/** Both take exactly what is on the page. */
export function TakeAway({ grid }: { readonly grid: GridView }) {
  const yardstick = useYardstick(grid.cycle);
  return (
    <div className={classes['takeAway']}>
      <CsvButton name={`accountability-${grid.cycle}`} csv={() => asCsv(grid.rows, yardstick)} />
      <LinkButton
        to="/accountability/print"
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
      >
        Print
      </LinkButton>
    </div>
  );
}
