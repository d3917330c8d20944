/** /people/import: colleagues and governors from a CSV, looked at before taken. */
import { useState } from 'react';

import type { PeopleImportView } from '@/api/generated/directory';
import { Card } from '@/ui/card';
import { countedWithin } from '@/ui/counting';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { Decision } from './decision';
import { FilesRead } from './files-read';
import { ImportRows } from './import-rows';
import { outcomesInWords, writes } from './outcome-words';
import { PeopleFileForm } from './people-file-form';
import { usePeopleImport } from './sending';

const ANSWER = 'Bring everybody at once; you see what would change before anything does.';

function said({ applied, rows }: PeopleImportView): string {
  if (rows.length === 0) return 'The file has no rows.';
  const words = outcomesInWords(rows);
  return applied ? `Imported: ${words.toLowerCase()}.` : `${words}: nothing is changed yet.`;
}

/** A file about pupils is refused before any of it is kept. */
export function PeopleImportPage() {
  const [file, setFile] = useState<File | null>(null);
  const looking = usePeopleImport();
  const taking = usePeopleImport();
  const result = taking.data ?? looking.data;
  return (
    <>
      <PageTitle title="Import people" answer={result ? said(result) : ANSWER} />
      {result ? (
        <Stack>
          <Decision
            canApply={result.can_apply}
            applied={result.applied}
            count={writes(result.rows)}
            verb={`Import ${countedWithin(writes(result.rows), 'row')}`}
            busy={taking.isPending}
            trouble={taking.error?.message}
            onward={{ to: '/people', label: 'Go to the people' }}
            onTake={() => {
              if (file) taking.mutate({ file, step: 'apply' });
            }}
            onAgain={() => {
              looking.reset();
              taking.reset();
            }}
          />
          <Card title="Row by row" finding="Line 1 is the heading.">
            {result.rows.length > 0 ? (
              <ImportRows
                caption="Rows of the file"
                markName="Email"
                rows={result.rows.map((row) => ({ ...row, mark: row.email }))}
              />
            ) : (
              <EmptyState title="Nobody in this file">It has headings, but no rows.</EmptyState>
            )}
          </Card>
          <FilesRead files={[result.file]} />
        </Stack>
      ) : (
        <Stack as="narrow">
          <Card>
            <PeopleFileForm
              onSubmit={async (chosen) => {
                setFile(chosen);
                await looking.mutateAsync({ file: chosen, step: 'preview' });
              }}
            />
          </Card>
        </Stack>
      )}
    </>
  );
}
