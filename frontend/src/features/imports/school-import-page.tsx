/** /schools/import: the trust's schools from the register's own files, looked at before taken. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { SchoolImportView } from '@/api/generated/directory';
import { schoolsQuery } from '@/api/schools';
import { Card } from '@/ui/card';
import { countedWithin, listed } from '@/ui/counting';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { Decision } from './decision';
import { FilesRead } from './files-read';
import { ImportRows } from './import-rows';
import { NameTheTrust } from './name-the-trust';
import { outcomesInWords, writes } from './outcome-words';
import { RegisterForm } from './register-form';
import { useSchoolImport, type RegisterFiles } from './sending';

const ANSWER =
  'Bring the register as it is published; you see what would change before anything does.';

/** Choosing other files begins anew; nothing is written until the last button. */
export function SchoolImportPage() {
  const [files, setFiles] = useState<RegisterFiles | null>(null);
  const looking = useSchoolImport();
  const taking = useSchoolImport();
  const result = taking.data ?? looking.data;
  return (
    <>
      <PageTitle title="Import schools from the register" answer={result ? said(result) : ANSWER} />
      <Stack>
        {result ? null : (
          <Stack as="narrow">
            <Card>
              <RegisterForm
                onSubmit={async (chosen) => {
                  setFiles(chosen);
                  await looking.mutateAsync({ files: chosen, step: 'preview' });
                }}
              />
            </Card>
          </Stack>
        )}
        {result ? (
          <Found
            result={result}
            busy={taking.isPending}
            trouble={taking.error?.message}
            onTake={() => {
              if (files) taking.mutate({ files, step: 'apply' });
            }}
            onAgain={() => {
              looking.reset();
              taking.reset();
            }}
          />
        ) : null}
      </Stack>
    </>
  );
}

function said({ applied, rows, group }: SchoolImportView): string {
  if (rows.length === 0) return `The files name no school of ${group.name}.`;
  const words = outcomesInWords(rows);
  return applied ? `Imported: ${words.toLowerCase()}.` : `${words}: nothing is changed yet.`;
}

type FoundProps = {
  readonly result: SchoolImportView;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly onTake: () => void;
  readonly onAgain: () => void;
};

function Found({ result, busy, trouble, onTake, onAgain }: FoundProps) {
  const { data: schools } = useSuspenseQuery(schoolsQuery);
  const { rows, files, applied, group } = result;
  const absent = schools.filter(({ id }) => result.absent.includes(id)).map(({ name }) => name);
  return (
    <>
      <Decision
        canApply={result.can_apply}
        applied={applied}
        count={writes(rows)}
        verb={`Import ${countedWithin(writes(rows), 'school')}`}
        onward={{ to: '/schools', label: 'Go to the schools' }}
        {...{ busy, trouble, onTake, onAgain }}
      />
      {applied ? <NameTheTrust group={group} /> : null}
      <Card
        title={`Schools of ${group.name}`}
        finding={[group.group_uid && `Group UID ${group.group_uid}`, group.group_id, result.source]
          .filter(Boolean)
          .join(' · ')}
      >
        {rows.length > 0 ? (
          <ImportRows
            caption="Schools in the files"
            markName="URN"
            rows={rows.map((row) => ({ ...row, mark: row.urn }))}
          />
        ) : (
          <EmptyState title="No school of this trust">
            Check the Group UID, Group ID or name, and that the file is the whole register.
          </EmptyState>
        )}
      </Card>
      {absent.length > 0 ? (
        <Card title="Held here, but not in the files">
          <p>{listed(absent)}: nothing is changed. Record it yourself if a school has left.</p>
        </Card>
      ) : null}
      <FilesRead files={files} />
    </>
  );
}
