/** How each file was read: what it is, how it is written, and which columns meant what. */
import type { FileRead } from '@/api/generated/directory';
import { Card } from '@/ui/card';
import { countedWithin } from '@/ui/counting';
import { Facts } from '@/ui/facts';

function rowsOf({ rows, elsewhere }: FileRead): string {
  const read = `${countedWithin(rows, 'row')} for us`;
  return elsewhere > 0 ? `${read}, ${elsewhere.toLocaleString('en-GB')} about others` : read;
}

/** Shown folded: it matters when something looks wrong. */
export function FilesRead({ files }: { readonly files: readonly FileRead[] }) {
  return (
    <Card>
      <details>
        <summary>How the {files.length > 1 ? 'files were' : 'file was'} read</summary>
        {files.map((file) => (
          <Facts
            key={file.name}
            facts={[
              { name: 'File', value: file.dated ? `${file.name}, of ${file.dated}` : file.name },
              { name: 'Read as', value: `${file.kind}, ${file.encoding}` },
              { name: 'Rows', value: rowsOf(file) },
              {
                name: 'Columns',
                value: file.columns
                  .map(({ heading, read_as: as }) => (heading === as ? as : `${heading} → ${as}`))
                  .join('; '),
              },
            ]}
          />
        ))}
      </details>
    </Card>
  );
}
