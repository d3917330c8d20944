/** The report to take away, as a Word file or a PDF to print. */
import { Button } from '@mantine/core';
import { IconFileTypePdf, IconFileWord } from '@tabler/icons-react';

/** `path` is that of the report, or of one publication of it. */
export function FileButtons({ path }: { readonly path: string }) {
  return (
    <>
      <Button
        component="a"
        href={`${path}/report.docx`}
        download
        variant="default"
        leftSection={<IconFileWord size={18} aria-hidden="true" />}
      >
        Word
      </Button>
      <Button
        component="a"
        href={`${path}/report.pdf`}
        download
        variant="default"
        leftSection={<IconFileTypePdf size={18} aria-hidden="true" />}
      >
        PDF to print
      </Button>
    </>
  );
}
