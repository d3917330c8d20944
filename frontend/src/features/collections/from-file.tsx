/** Reading a school's own file into its return: looked at first, and nothing of it kept. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { FileReadView, ReturnView } from '@/api/generated/performance';
import { gatewayFetch } from '@/api/gateway-fetch';
import { Problem, explain } from '@/api/problem';
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { FileField } from '@/ui/file-field';
import { FormTrouble } from '@/ui/form/form-trouble';
import { RowsSkeleton } from '@/ui/page-states';
import { StatusChip } from '@/ui/status-chip';

import classes from './figures.module.css';
import type { Typed } from './figures';
import { fitting } from './file-figures';

type FromFileProps = {
  readonly view: ReturnView;
  readonly onTake: (taken: Typed) => void;
  readonly onClose: () => void;
};

/** A file about single pupils is refused by the service before anything of it is stored. */
export function FromFile({ view, onTake, onClose }: FromFileProps) {
  const [read, setRead] = useState<FileReadView | null>(null);
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const look = async (file: File | null) => {
    setRead(null);
    setTrouble(null);
    if (!file) return;
    setReading(true);
    try {
      setRead(await readForReturn(file, view));
    } catch (error) {
      setTrouble(error);
    } finally {
      setReading(false);
    }
  };
  return (
    <Card title="Fill from a file">
      <div className={classes['file']}>
        <FileField
          label="Your file"
          hint="A CSV of whole groups: the trust’s template, a DfE file or your own export. It is read, not kept"
          accept=".csv,text/csv"
          required
          onChoose={(file) => void look(file)}
        />
        {trouble ? <FormTrouble message={refusal(trouble)} /> : null}
        {reading ? <RowsSkeleton what="the file" rows={2} /> : null}
        {read ? <Preview view={view} read={read} onTake={onTake} /> : null}
        <div>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Card>
  );
}

type PreviewProps = {
  readonly view: ReturnView;
  readonly read: FileReadView;
  readonly onTake: (taken: Typed) => void;
};

function Preview({ view, read, onTake }: PreviewProps) {
  const { taken, suppressed, unasked } = fitting(read, view);
  const count = Object.keys(taken).length;
  const { file } = read;
  return (
    <div className={classes['preview']} role="status">
      <h3 className={classes['layout']}>{file.layout ?? 'Your file'}</h3>
      {file.needs.length > 0 ? (
        <p>{file.note ?? 'This file does not say what its columns mean.'}</p>
      ) : (
        <p>
          {counted(count, 'figure')} of {view.year} for this return
          {unasked > 0 ? `; ${String(unasked)} more are not asked for` : ''}.
        </p>
      )}
      {suppressed > 0 ? (
        <p>
          <StatusChip status="suppressed" /> {counted(suppressed, 'cell')} of fewer than 6 pupils.
        </p>
      ) : null}
      <table className={classes['columns']}>
        <caption>Columns matched</caption>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map(({ heading, read_as: as }) => (
            <tr key={heading}>
              <td>{heading}</td>
              <td>{as}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {file.odd.values > 0 ? (
        <ul className={classes['odd']}>
          {file.odd.listed.map(({ line, heading, value, reason }) => (
            <li key={`${String(line)} ${heading}`}>
              Line {line}, {heading}
              {value ? ` (${value})` : ''}: {reason}
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        disabled={count === 0}
        onClick={() => {
          onTake(taken);
        }}
      >
        Put {counted(count, 'figure').toLowerCase()} into the form to check
      </Button>
    </div>
  );
}

async function readForReturn(file: File, view: ReturnView): Promise<FileReadView> {
  const asked = new URLSearchParams({
    school_id: view.school_id,
    name: file.name,
    year: view.year,
    status: view.status,
  });
  const address = new URL(`/api/performance/imports/read?${asked}`, window.location.origin);
  const headers = { 'Content-Type': 'text/csv' };
  const answer = await gatewayFetch(address, { method: 'POST', headers, body: file });
  return (await answer.json()) as FileReadView;
}

/** The service's own words: a file of pupils is refused with its reason. */
function refusal(error: unknown): string {
  return error instanceof Problem && error.status < 500
    ? error.message
    : explain(error, 'the file').detail;
}
