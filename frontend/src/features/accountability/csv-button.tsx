/** A table to take away as a file for a spreadsheet. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

type CsvButtonProps = {
  /** The file's name without its ending. */
  readonly name: string;
  /** Asked when the button is pressed: the table may be long. */
  readonly csv: () => string;
};

/** Holds exactly what the page shows. */
export function CsvButton({ name, csv }: CsvButtonProps) {
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden="true" />}
      onClick={() => {
        const address = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }));
        const link = document.createElement('a');
        link.href = address;
        link.download = `${name}.csv`;
        link.click();
        URL.revokeObjectURL(address);
      }}
    >
      Download as CSV
    </Button>
  );
}
