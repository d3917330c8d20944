/** The grid to take away: two pages for the CEO's bag, a table for a spreadsheet, a printed page. */
import { Button } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';

import type { GridView } from '@/api/generated/accountability';
import { LinkButton } from '@/ui/link';

import { seesAllInFull } from '../answer-of-grid';
import { asCsv } from '../csv';
import { CsvButton } from '../csv-button';
import { useYardstick } from '../use-yardstick';
import classes from './grid.module.css';

/** The briefing is for whoever sees every school in full; the rest takes what is on the page. */
export function TakeAway({ grid }: { readonly grid: GridView }) {
  const yardstick = useYardstick(grid.cycle);
  return (
    <div className={classes['takeAway']}>
      {seesAllInFull(grid) ? (
        <Button
          component="a"
          href="/api/accountability/briefing.pdf"
          download
          variant="default"
          leftSection={<IconFileTypePdf size={18} aria-hidden="true" />}
        >
          Briefing
        </Button>
      ) : null}
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
