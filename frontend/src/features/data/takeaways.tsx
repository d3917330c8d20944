/** What can be taken away from a page of figures: a file, and paper. */
import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';

/** The file holds exactly what may be seen: suppressed stays suppressed. */
export function Takeaways({ csv }: { readonly csv: string }) {
  return (
    <>
      <Button
        component="a"
        href={csv}
        download
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
      >
        Download as CSV
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
        onClick={() => {
          window.print();
        }}
      >
        Print
      </Button>
    </>
  );
}
