/** /data/imports: what was brought, what is in force of it, and what waits to be looked at. */
import { IconFileImport } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';

import type { ImportView } from '@/api/generated/performance';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { DataTable, type Column } from '@/ui/data-table';
import { day } from '@/ui/dates';
import { LinkButton, TextLink } from '@/ui/link';
import { EmptyState, StaleBanner } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Tag } from '@/ui/tag';

import { importsQuery } from './queries';
import { STATES, whatOf } from './words';

function answer(imports: readonly ImportView[]): string {
  const waiting = imports.filter(({ state }) => /^(previewed|needs-answers)$/.test(state)).length;
  const inForce = imports.filter(({ state }) => state === 'committed').length;
  const verb = waiting === 1 ? 'waits' : 'wait';
  if (waiting > 0) {
    return `${counted(waiting, 'import')} ${verb} for you; ${countedWithin(inForce, 'is', 'are')} in force.`;
  }
  return inForce > 0
    ? `${counted(inForce, 'import')} in force; nothing waits.`
    : 'Nothing has been imported yet.';
}

const name = (seen: ImportView) =>
  seen.file_name ?? (seen.state === 'refused' ? 'A file that was refused' : 'No file yet');

/** Fifty of them, the newest first. */
export function ImportsPage() {
  const { data: imports, isRefetchError, dataUpdatedAt } = useSuspenseQuery(importsQuery);
  const nameOf = useNameOf();
  const columns: readonly Column<ImportView>[] = [
    {
      key: 'file',
      header: 'File',
      cell: (seen) => (
        <TextLink to="/data/imports/$importId" params={{ importId: seen.id }}>
          {name(seen)}
        </TextLink>
      ),
    },
    {
      key: 'state',
      header: 'Standing',
      onPhone: 'corner',
      cell: ({ state }) => {
        const { word, icon, tone } = STATES[state];
        return (
          <Tag icon={icon} tone={tone}>
            {word}
          </Tag>
        );
      },
    },
    { key: 'what', header: 'What it holds', cell: (seen) => whatOf(seen) || '–' },
    {
      key: 'schools',
      header: 'Schools',
      align: 'end',
      onPhone: 'half',
      cell: ({ schools }) => schools.length || '–',
    },
    { key: 'by', header: 'By', onPhone: 'half', cell: ({ begun_by: by }) => nameOf(by) },
    { key: 'at', header: 'When', cell: ({ begun_at: at }) => day(at) },
  ];
  return (
    <>
      <PageTitle
        title="Imports"
        answer={answer(imports)}
        actions={
          <LinkButton
            to="/data/imports/new"
            leftSection={<IconFileImport size={18} aria-hidden="true" />}
          >
            Import a file
          </LinkButton>
        }
      />
      {isRefetchError ? <StaleBanner asOf={new Date(dataUpdatedAt)} /> : null}
      <Card flush={imports.length > 0}>
        {imports.length > 0 ? (
          <DataTable
            caption="Imports, the newest first"
            columns={columns}
            rows={imports}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState title="No file yet">
            Bring the DfE’s performance tables, Ofsted’s monthly file or a school’s own export. You
            see what it would change before anything does.
          </EmptyState>
        )}
      </Card>
    </>
  );
}
