/** Everything the suite holds about whoever is signed in, as one file. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import { readFile } from '@/api/client';
import { Card } from '@/ui/card';
import { FormTrouble } from '@/ui/form/form-trouble';

async function takeAway(): Promise<void> {
  const address = URL.createObjectURL(await readFile('/api/about-me'));
  const link = document.createElement('a');
  link.href = address;
  link.download = `about-me-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

/** All or nothing: while a part of the suite is silent, it says which. */
export function EverythingAboutMe() {
  const taking = useMutation({ mutationFn: takeAway });
  return (
    <Card
      title="Everything about you"
      finding="Your record and networks, what you lead, rated and wrote in plans, your sessions, and what the audit notes of you."
    >
      <FormTrouble message={taking.error?.message} />
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        loading={taking.isPending}
        onClick={() => {
          taking.mutate();
        }}
      >
        Download as JSON
      </Button>
    </Card>
  );
}
