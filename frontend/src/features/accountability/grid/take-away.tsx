/** The grid to take away: a table for a spreadsheet, a page for the printer. */
import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';

import type { GridView } from '@/api/generated/accountability';
import { LinkButton } from '@/ui/link';

import { asCsv } from '../csv';
import type { Yardstick } from '../standing';
import { useYardstick } from '../use-yardstick';
import classes from './grid.module.css';

function download(grid: GridView, yardstick: Yardstick): void {
  const address = URL.createObjectURL(
    new Blob([asCsv(grid.rows, yardstick)], { type: 'text/csv' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `accountability-${grid.cycle}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Both take exactly what is on the page. */
export function TakeAway({ grid }: { readonly grid: GridView }) {
  const yardstick = useYardstick(grid.cycle);
  return (
    <div className={classes['takeAway']}>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        onClick={() => {
          download(grid, yardstick);
        }}
      >
        Download as CSV
      </Button>
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
