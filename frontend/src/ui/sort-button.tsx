/** A column heading that sorts when pressed. */
import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';

import classes from './data-table.module.css';
import { nextSorting, type Sorting } from './sorting';

type SortButtonProps = {
  readonly column: { readonly key: string; readonly header: string };
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
};

/** The order itself is announced by `aria-sort` on the heading around it. */
export function SortButton({ column, sorting, onSort }: SortButtonProps) {
  const chosen = sorting?.key === column.key ? sorting.direction : null;
  const Arrow =
    chosen === null ? IconArrowsSort : chosen === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <UnstyledButton
      className={classes['sort'] ?? ''}
      onClick={() => {
        onSort(nextSorting(column.key, sorting));
      }}
    >
      {column.header}
      <Arrow size={15} aria-hidden="true" />
    </UnstyledButton>
  );
}
